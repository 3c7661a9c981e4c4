import { connect, createServer } from 'node:net';
import type { Ports } from './conf/neo4jConf';
import { StartupError } from './StartupError';

const variables = { bolt: 'NEO4J_BOLT_PORT', http: 'NEO4J_HTTP_PORT' } as const;

/**
 * The ports to start Neo4j on: those wanted, and free ones where 0 is wanted.
 *
 * @throws StartupError if another program listens on one of them; it is left alone
 */
export async function choosePorts(wanted: Ports): Promise<Ports> {
  const bolt = wanted.bolt === 0 ? await freePort() : await ensureFree('bolt', wanted.bolt);
  let http = wanted.http === 0 ? await freePort() : await ensureFree('http', wanted.http);
  while (http === bolt && wanted.http === 0) http = await freePort();
  if (http === bolt) {
    throw new StartupError(
      `${variables.bolt} and ${variables.http} are both ${bolt}.`,
      'Give Neo4j two different ports.',
    );
  }
  return { bolt, http };
}

async function ensureFree(kind: keyof Ports, port: number): Promise<number> {
  // Some systems let two programs bind one port on different addresses, so both ways are tried.
  if ((await somebodyAnswers(port)) || (await bind(port)) === undefined) {
    throw new StartupError(
      `Port ${port} on 127.0.0.1, which Neo4j wants (${variables[kind]}), is used by another program.`,
      `Stop that program, or set ${variables[kind]} to a free port; to use a Neo4j that already runs, set NEO4J_URI.`,
    );
  }
  return port;
}

function somebodyAnswers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: 1_000 });
    const settle = (answer: boolean) => () => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', settle(true));
    socket.once('error', settle(false));
    socket.once('timeout', settle(false));
  });
}

async function freePort(): Promise<number> {
  const port = await bind(0);
  if (port === undefined) throw new StartupError('No free port was found on 127.0.0.1.', 'Free some, and start again.');
  return port;
}

/** Listens for a moment; the port, or undefined where it cannot be had. */
function bind(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });
}
