import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

/** A file that is written from its beginning to its end, and knows how long it is and what its checksum is. */
export class OutputFile {
  readonly #stream: ReturnType<typeof createWriteStream>;
  readonly #hash = createHash('sha256');
  #bytes = 0;
  #failure: Error | undefined;

  constructor(file: string) {
    this.#stream = createWriteStream(file, { flags: 'wx' });
    this.#stream.on('error', (error) => {
      this.#failure = error;
    });
  }

  /** Comes back when there is room for more, so that no more than a buffer is ever held. */
  async write(text: string): Promise<void> {
    if (this.#failure) throw this.#failure;
    this.#hash.update(text);
    this.#bytes += Buffer.byteLength(text);
    if (!this.#stream.write(text)) await once(this.#stream, 'drain');
  }

  /** @returns its size, and its checksum as a Data Package has it */
  async end(): Promise<{ readonly bytes: number; readonly hash: string }> {
    if (this.#failure) throw this.#failure;
    this.#stream.end();
    await once(this.#stream, 'close');
    if (this.#failure) throw this.#failure;
    return { bytes: this.#bytes, hash: `sha256:${this.#hash.digest('hex')}` };
  }
}
