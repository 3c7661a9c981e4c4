import { pino } from 'pino';
import { readConfig } from '../../src/config/readConfig';
import { connect } from '../../src/graph/connect';
import { createApi } from '../../src/resolvers/createApi';
import { createServer, type Server } from '../../src/server/createServer';
import { browserConf } from '../../src/start/browserConf';
import { guideQueries } from './guideQueries';

const config = readConfig({ PORT: '0', BROWSER_ORIGINS: 'http://graph.example.org:7474' });
const graph = connect({ uri: 'bolt://127.0.0.1:1' }, config.limits);
let server: Server;
beforeAll(async () => {
  guideQueries();
  const { schema, plugins } = createApi(config.limits);
  server = await createServer({ config, graph, schema, plugins, log: pino({ level: 'silent' }) });
});
afterAll(async () => {
  await server.stop();
  await graph.close();
});

const get = (page: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${server.url}/browser/${page}`, { method, headers });

test.each([
  ['guide.html', 'text/html; charset=utf-8'],
  ['style.grass', 'text/plain; charset=utf-8'],
  ['queries.cypher', 'text/plain; charset=utf-8'],
])('%s is for Neo4j Browser alone', async (page, type) => {
  const theirs = await get(page, { origin: 'http://graph.example.org:7474' });
  expect(theirs.status).toBe(200);
  expect(theirs.headers.get('content-type')).toBe(type);
  expect(theirs.headers.get('access-control-allow-origin')).toBe('http://graph.example.org:7474');
  const others = await get(page, { origin: 'http://localhost:7474' });
  expect(others.headers.get('access-control-allow-origin')).toBeNull();
});

test('its question beforehand, whichever headers it wants to send, is answered', async () => {
  const asked = { 'access-control-request-method': 'GET', 'access-control-request-headers': 'sentry-trace,baggage' };
  const { status, headers } = await get('guide.html', { origin: 'http://graph.example.org:7474', ...asked }, 'OPTIONS');
  expect(status).toBe(204);
  expect(headers.get('access-control-allow-headers')).toBe('sentry-trace,baggage');
});

test('what is not there is not found', async () => {
  expect((await get('')).status).toBe(404);
  expect((await get('buildGuide.js')).status).toBe(404);
});

test('the Browser is told where guide and style are, unless the port of the API is not known yet', () => {
  expect(browserConf({ host: '0.0.0.0', port: 4000 })['browser.post_connect_cmd']).toBe(
    'style http://localhost:4000/browser/style.grass; guide http://localhost:4000/browser/guide.html',
  );
  expect(browserConf({ host: '192.0.2.7', port: 80 })).toMatchObject({
    'browser.remote_content_hostname_whitelist': 'localhost,127.0.0.1,192.0.2.7',
  });
  expect(browserConf({ host: '127.0.0.1', port: 0 })).not.toHaveProperty(['browser.post_connect_cmd']);
});
