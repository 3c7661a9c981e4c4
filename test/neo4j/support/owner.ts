import { startNeo4j } from '../../../src/neo4j/startNeo4j';

// A process that owns a data folder, to be killed by a test: owner.ts '<options as JSON>'.
// It tells each progress message and, once Neo4j answers, its pid, address and password, as one line of JSON.
startNeo4j({
  ...JSON.parse(process.argv[2] ?? '{}'),
  onProgress: (message) => console.log(JSON.stringify({ message })),
}).then(
  ({ pid, uri, password }) => {
    console.log(JSON.stringify({ pid, uri, password }));
    setInterval(() => undefined, 60_000);
  },
  (error: Error) => {
    console.log(JSON.stringify({ error: error.message }));
    process.exit(1);
  },
);
