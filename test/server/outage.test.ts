import { CuttableProxy } from '../support/CuttableProxy';
import { neo4jForTests } from '../support/neo4jForTests';
import { startTestServer, type TestServer } from './startTestServer';

let proxy: CuttableProxy;
let server: TestServer;
beforeAll(async () => {
  proxy = await CuttableProxy.to(neo4jForTests().uri);
  server = await startTestServer({ TRANSACTION_TIMEOUT_MS: '500', REQUEST_DEADLINE_MS: '1000' }, proxy.uri);
});
afterAll(async () => {
  await server.stop();
  await proxy.cut();
});
afterEach(() => proxy.mend());

async function get(path: string) {
  const response = await fetch(server.url + path);
  return { status: response.status, body: await response.json() };
}

async function setDataVersion(cypher: string) {
  const session = server.graph.driver.session();
  await session.run(cypher);
  await session.close();
}

describe('/readyz', () => {
  beforeEach(() =>
    setDataVersion(
      "MERGE (:Document {id: 'document:fictional'}) WITH 1 AS made MATCH (d:Document) SET d.dataVersion = 'a-test'",
    ),
  );
  afterAll(() => setDataVersion("MATCH (d:Document {id: 'document:fictional'}) DELETE d"));

  test('is ready when Neo4j answers and the data is loaded', async () => {
    expect(await get('/readyz')).toEqual({ status: 200, body: { status: 'ready', dataVersion: 'a-test', warm: true } });
  });

  test('says when no data is loaded', async () => {
    await setDataVersion('MATCH (d:Document) REMOVE d.dataVersion');
    const reasons = ['Neo4j answers, but no data is loaded'];
    expect(await get('/readyz')).toEqual({ status: 503, body: { status: 'not ready', reasons } });
  });

  test('says when Neo4j is away, while /livez is live', async () => {
    await proxy.cut();
    expect(await get('/readyz')).toEqual({
      status: 503,
      body: { status: 'not ready', reasons: ['Neo4j does not answer'] },
    });
    expect(await get('/livez')).toEqual({ status: 200, body: { status: 'live' } });
    await proxy.mend();
    expect(await get('/readyz')).toMatchObject({ status: 200 });
  });
});

describe('a question', () => {
  test('that Neo4j is not there to answer gets 503 and when to ask again, and an answer when it is back', async () => {
    await proxy.cut();
    const { status, headers, data, errors } = await server.ask('{ one }');
    expect({ status, wait: headers.get('retry-after'), data, errors }).toEqual({
      status: 503,
      wait: '5',
      data: null,
      errors: [
        {
          message: 'The graph cannot be reached at the moment; try again later',
          path: ['one'],
          locations: [{ line: 1, column: 3 }],
          extensions: { code: 'SERVICE_UNAVAILABLE', retryAfterSeconds: 5 },
        },
      ],
    });
    expect(server.lines.some((line) => JSON.stringify(line).includes('ECONNREFUSED'))).toBe(true);
    await proxy.mend();
    expect(await server.ask('{ one }')).toMatchObject({ status: 200, data: { one: 1 } });
  });

  test('that takes too long gets 503', async () => {
    const { status, headers, errors } = await server.ask('{ slow }');
    expect({ status, wait: headers.get('retry-after'), code: errors?.[0]?.extensions.code }).toEqual({
      status: 503,
      wait: '1',
      code: 'SERVICE_UNAVAILABLE',
    });
  });
});
