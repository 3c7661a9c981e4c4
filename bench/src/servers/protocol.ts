import type { GraphAddress } from '../contestants/Contestant';

/** What a server process is told: the graph that it is to serve. */
export interface Begin {
  readonly address: GraphAddress;
}

/** What it says once it listens. */
export interface Listening {
  readonly url: string;
}

/** Waits for the graph, serves it, and says where; ends with the process that started it. */
export function serveWhenTold(serve: (address: GraphAddress) => Promise<string>) {
  process.once('disconnect', () => process.exit());
  process.once('message', (message) => {
    serve((message as Begin).address).then(
      (url) => process.send?.({ url } satisfies Listening),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  });
}
