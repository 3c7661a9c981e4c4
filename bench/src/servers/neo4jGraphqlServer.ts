import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import { type Neo4jGraphqlContext, neo4jGraphqlParts } from '../contestants/neo4jGraphql/neo4jGraphql';
import { serveWhenTold } from './protocol';

/** `@neo4j/graphql` over HTTP, on the Apollo Server and the Express of the product, and with nothing else in the way. */
serveWhenTold(async (address) => {
  const { schema, context } = await neo4jGraphqlParts(address);
  const apollo = new ApolloServer<Neo4jGraphqlContext>({ schema });
  await apollo.start();
  const app = express();
  app.use('/graphql', express.json(), expressMiddleware(apollo, { context: async () => context }));
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
});
