import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { checkServer } from '../../src/neo4j/checkServer';
import { isSupportedServer } from '../../src/neo4j/isSupportedServer';
import { neo4jForTests } from '../support/neo4jForTests';

const { uri, user, password, database } = neo4jForTests();

test('a server that can be used says what it is', async () => {
  expect(await checkServer({ uri, user, password, database })).toMatch(/^Neo4j\/\d+\.\d+/);
  expect(await checkServer({ uri, user, password })).toMatch(/^Neo4j\/\d+\.\d+/);
});

test('a wrong password', async () => {
  await expect(checkServer({ uri, user, password: 'wrong-password' })).rejects.toThrow(
    `The server at ${uri} refuses the login of user neo4j: wrong user or wrong password.\n` +
      'Check NEO4J_USER and NEO4J_PASSWORD.',
  );
});

test('no password where one is wanted', async () => {
  await expect(checkServer({ uri, user })).rejects.toThrow(
    `The server at ${uri} wants a login.\nSet NEO4J_USER and NEO4J_PASSWORD.`,
  );
});

test('a database that is not there', async () => {
  await expect(checkServer({ uri, user, password, database: 'elsewhere' })).rejects.toThrow(
    `The server at ${uri} has no database elsewhere.\n` +
      'Set NEO4J_DATABASE to one that exists, or leave it unset for the home database of the user.',
  );
});

test('nothing there', async () => {
  await expect(checkServer({ uri: 'bolt://127.0.0.1:1', user, password })).rejects.toThrow(
    /^No Neo4j answers at bolt:\/\/127\.0\.0\.1:1: connect ECONNREFUSED 127\.0\.0\.1:1\nStart it, or check NEO4J_URI: /,
  );
});

test('a host that does not exist', async () => {
  await expect(checkServer({ uri: 'bolt://neo4j.invalid:7687', user, password })).rejects.toThrow(
    /^No Neo4j answers at bolt:\/\/neo4j\.invalid:7687: /,
  );
});

test('something that is no Neo4j', async () => {
  const server = createServer((_request, response) => response.end('hello')).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await expect(checkServer({ uri: `bolt://127.0.0.1:${port}`, user, password })).rejects.toThrow(
    `No Neo4j answers at bolt://127.0.0.1:${port}: `,
  );
  server.close();
});

test.each([
  ['Neo4j/4.4.40', false],
  ['Neo4j/5.1.0', false],
  ['Neo4j/5.22.0', false],
  ['Neo4j/5.23.0', true],
  ['Neo4j/5.26.30', true],
  ['Neo4j/5.27-aura', true],
  ['Neo4j/2025.01.0', true],
  ['Neo4j/2025.10.1', true],
  ['Memgraph/3.1', false],
  ['', false],
])('a server that calls itself "%s" is supported: %s', (agent, supported) => {
  expect(isSupportedServer(agent)).toBe(supported);
});
