import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import neo4j, { type Driver } from 'neo4j-driver';
import { neo4jForTests } from '../support/neo4jForTests';

// What the conf of the embedded Neo4j forbids, tried on the one of this run.
const { uri, httpUrl, user, password, database } = neo4jForTests();
const embedded = httpUrl === undefined ? describe.skip : describe;
let driver: Driver;

beforeAll(() => {
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
});

afterAll(() => driver.close());

embedded('the embedded Neo4j', () => {
  test.each(['file:///etc/passwd', 'file:etc/passwd', 'http://127.0.0.1:1/', `${httpUrl}/`, 'ftp://127.0.0.1/'])(
    'LOAD CSV from %s is refused, also in a session that reads',
    async (address) => {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
      await expect(session.run('LOAD CSV FROM $address AS line RETURN line', { address })).rejects.toMatchObject({
        code: 'Neo.ClientError.Statement.ExternalResourceFailed',
      });
      await session.close();
    },
  );

  test.each([
    ['a wrong password', neo4j.auth.basic(user, 'neo4j')],
    ['no login', undefined],
  ])('%s is refused', async (_what, auth) => {
    const other = neo4j.driver(uri, auth);
    await expect(other.executeQuery('RETURN 1', {}, { database })).rejects.toMatchObject({
      code: 'Neo.ClientError.Security.Unauthorized',
    });
    await other.close();
  });

  test('its HTTP API wants the login and lets no other origin in', async () => {
    const response = await fetch(`${httpUrl}/db/${database}/query/v2`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://elsewhere.example' },
      body: '{"statement": "RETURN 1"}',
    });
    expect(response.status).toBe(401);
    expect(response.headers.get('access-control-allow-origin')).toBe(httpUrl);
  });

  test('Neo4j Browser is there', async () => {
    const response = await fetch(`${httpUrl}/browser/`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<title>Neo4j Browser</title>');
  });

  test('it listens on loopback alone', async () => {
    const elsewhere = Object.values(networkInterfaces())
      .flat()
      .filter((address) => address !== undefined && !address.internal && address.family === 'IPv4');
    for (const address of elsewhere) {
      for (const url of [uri, httpUrl as string]) {
        expect(await accepts(address?.address as string, Number(new URL(url).port))).toBe(false);
      }
    }
  });

  test.each([
    ['dbms.security.auth_enabled', 'true'],
    ['dbms.usage_report.enabled', 'false'],
    ['client.allow_telemetry', 'false'],
    ['db.tx_log.preallocate', 'false'],
    ['db.transaction.timeout', '2m'],
    ['server.memory.pagecache.size', '256.00MiB'],
    ['dbms.memory.transaction.total.max', '512.00MiB'],
  ])('%s is %s', async (name, value) => {
    const { records } = await driver.executeQuery('SHOW SETTINGS $name YIELD value', { name }, { database: 'system' });
    expect(records.map((record) => record.get('value'))).toEqual([value]);
  });
});

function accepts(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2_000 });
    const settle = (answer: boolean) => () => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', settle(true));
    socket.once('error', settle(false));
    socket.once('timeout', settle(false));
  });
}
