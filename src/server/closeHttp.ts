import type { Server } from 'node:http';

/** Browsers keep connections open that nobody uses; looking now and then is enough to let go of them. */
const lookAgainMs = 50;

/** Closes a server: no new connections, answers under way are finished within the time given, then all are cut. */
export async function closeHttp(server: Server, timeoutMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const idle = setInterval(() => server.closeIdleConnections(), lookAgainMs);
  const cut = setTimeout(() => server.closeAllConnections(), timeoutMs);
  server.closeIdleConnections();
  await closed;
  clearInterval(idle);
  clearTimeout(cut);
}
