import type { Config } from '../config/Config';

/** What a system says of a port that cannot be listened on. */
interface ListenError extends Error {
  readonly code: string;
}

/** A start that failed, in words for the person at the terminal; no stack. */
export function explainFailure(error: unknown, config?: Pick<Config, 'http'>): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as ListenError;
  if (config && code in listenErrors) {
    const { host, port } = config.http;
    return listenErrors[code as keyof typeof listenErrors](host, port);
  }
  return error.message;
}

const listenErrors = {
  EADDRINUSE: (host: string, port: number) =>
    `Port ${port} of ${host} is taken by another program.\nEnd it, or set PORT to another port, as in PORT=${port + 1} npm start.`,
  EACCES: (_host: string, port: number) =>
    `Port ${port} may not be used by this user.\nSet PORT to one above 1023, as in PORT=4000 npm start.`,
  EADDRNOTAVAIL: (host: string) =>
    `This machine has no address ${host} to listen on.\nSet HOST to one that it has, as in HOST=127.0.0.1 npm start.`,
  ENOTFOUND: (host: string) =>
    `The host name ${host} is not known.\nSet HOST to an address of this machine, as in HOST=127.0.0.1 npm start.`,
};
