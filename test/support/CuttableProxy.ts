import { once } from 'node:events';
import net from 'node:net';

/** A wire to a real server that can be cut and mended, so that what is tested is what a server that is away does. */
export class CuttableProxy {
  readonly #sockets = new Set<net.Socket>();
  #server: net.Server | undefined;
  #port = 0;
  #silent = false;
  #joined = 0;

  private constructor(readonly target: { readonly host: string; readonly port: number }) {}

  static async to(uri: string): Promise<CuttableProxy> {
    const { hostname, port } = new URL(uri);
    const proxy = new CuttableProxy({ host: hostname, port: Number(port) });
    await proxy.mend();
    return proxy;
  }

  get uri(): string {
    return `bolt://127.0.0.1:${this.#port}`;
  }

  /** How many connections were made so far. */
  get joined(): number {
    return this.#joined;
  }

  /** Ends every connection and takes no more. */
  async cut(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    for (const socket of this.#sockets) socket.destroy();
    if (server) await new Promise((resolve) => server.close(resolve));
  }

  /** Keeps connections open but lets nothing through, as a firewall does. */
  silence(): void {
    this.#silent = true;
  }

  async mend(): Promise<void> {
    this.#silent = false;
    if (this.#server) return;
    const server = net.createServer((near) => this.#join(near));
    server.listen(this.#port, '127.0.0.1');
    await once(server, 'listening');
    this.#port = (server.address() as net.AddressInfo).port;
    this.#server = server;
  }

  #join(near: net.Socket): void {
    this.#joined++;
    const far = net.connect(this.target);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      this.#sockets.add(from);
      from.on('data', (data) => void (this.#silent || to.write(data)));
      from.on('close', () => {
        this.#sockets.delete(from);
        to.destroy();
      });
      from.on('error', () => to.destroy());
    }
  }
}
