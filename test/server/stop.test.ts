import http from 'node:http';
import { startTestServer } from './startTestServer';

test('answers under way are finished, connections that clients keep open are not waited for', async () => {
  const server = await startTestServer({ TRANSACTION_TIMEOUT_MS: '500' });
  const agent = new http.Agent({ keepAlive: true });
  await new Promise((resolve) =>
    http.get(`${server.url}/livez`, { agent }, (response) => response.resume().on('end', resolve)),
  );
  const slow = server.ask('{ slow }');
  await new Promise((resolve) => setTimeout(resolve, 100));
  const begun = Date.now();
  await server.stop();
  expect(Date.now() - begun).toBeLessThan(2_000);
  expect((await slow).status).toBe(503);
  agent.destroy();
  await expect(fetch(`${server.url}/livez`)).rejects.toThrow();
});

test('answers that take longer than a shutdown may are cut', async () => {
  const server = await startTestServer({ SHUTDOWN_TIMEOUT_MS: '100', TRANSACTION_TIMEOUT_MS: '1500' });
  const slow = server.ask('{ slow }').catch((error: Error) => error);
  await new Promise((resolve) => setTimeout(resolve, 100));
  await server.stop();
  expect(await slow).toMatchObject({ message: 'fetch failed' });
});

test('a port that is taken is an error with its code', async () => {
  const first = await startTestServer();
  const port = new URL(first.url).port;
  await expect(startTestServer({ PORT: port })).rejects.toMatchObject({ code: 'EADDRINUSE', port: Number(port) });
  await first.stop();
});
