import { once } from 'node:events';
import net from 'node:net';
import { neo4jForTests } from '../support/neo4jForTests';
import { runMain } from './runMain';

/** How a start ends that cannot succeed. */
async function failure(environment: Record<string, string>): Promise<{ code: unknown; message: string }> {
  const main = runMain(environment);
  const code = await main.exit;
  return { code, message: main.output().trim() };
}

test('settings that cannot be used are all named', async () => {
  expect(await failure({ PORT: 'x', LIMIT_DEPTH: '0' })).toEqual({
    code: 1,
    message: [
      'The configuration cannot be used:',
      '  PORT is "x"; allowed: a whole number from 0 to 65535',
      '  LIMIT_DEPTH is "0"; allowed: a whole number from 1 to 100',
    ].join('\n'),
  });
});

test('a port that is taken is named before Neo4j is started', async () => {
  const holder = net.createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const { port } = holder.address() as net.AddressInfo;
  expect(await failure({ PORT: String(port) })).toEqual({
    code: 1,
    message: `Port ${port} of 127.0.0.1 is taken by another program.\nEnd it, or set PORT to another port, as in PORT=${port + 1} npm start.`,
  });
  holder.close();
});

test('an address that is not this machine is named', async () => {
  const { code, message } = await failure({ HOST: '203.0.113.1' });
  expect(code).toBe(1);
  expect(message).toMatch(/^This machine has no address 203\.0\.113\.1 to listen on\.\nSet HOST/);
});

test('a Neo4j that does not answer, or refuses the login, is named, and no password with it', async () => {
  const { uri, user } = neo4jForTests();
  const away = await failure({ NEO4J_URI: 'bolt://127.0.0.1:1' });
  expect(away).toEqual({ code: 1, message: expect.stringMatching(/^No Neo4j answers at bolt:\/\/127\.0\.0\.1:1/) });
  const refused = await failure({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: 'hunter2' });
  expect(refused).toEqual({ code: 1, message: expect.stringMatching(/NEO4J_PASSWORD/) });
  for (const { message } of [away, refused]) expect(message).not.toMatch(/hunter2|\n\s+at /);
});
