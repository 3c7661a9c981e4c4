# The API alone, for a Neo4j that runs elsewhere (compose.yaml has both):
#
#   docker build -t drug-program-graph .
#   docker run -p 4000:4000 -e NEO4J_URI=bolt://… -e NEO4J_PASSWORD=… drug-program-graph
#
# It writes nothing to its file system, so it may run with --read-only.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The build runs where the sources are there, below.
RUN npm ci --no-audit --no-fund --ignore-scripts
COPY . .
RUN npm run build

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 LOG_FORMAT=json
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund --ignore-scripts && npm cache clean --force
COPY --from=build /app/dist dist
COPY schema schema
COPY seeds seeds
COPY collections collections
COPY client/persisted-documents.json client/
USER node
EXPOSE 4000
HEALTHCHECK --interval=5s --timeout=3s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 4000) + '/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Node is the process that gets the signals; npm would swallow them.
CMD ["node", "--max-old-space-size=1024", "dist/main.js"]
