/** Says on standard error what is going on: one line that changes in a terminal, a line for each step elsewhere. */
export class Progress {
  private readonly started = performance.now();
  private last = '';
  private step = '';

  begin(step: string) {
    this.step = step;
    this.last = '';
    this.write(step);
  }

  /** What the step has come to; without a terminal only every tenth of it is worth a line. */
  at(done: number, all: number) {
    const percent = Math.floor((10 * done) / all) * 10;
    const text = process.stderr.isTTY ? `${this.step}: ${done} of ${all}` : `${this.step}: ${percent} %`;
    if (text === this.last) return;
    this.last = text;
    this.write(text);
  }

  say = (message: string) => {
    if (message !== this.last) this.write(message);
    this.last = message;
  };

  private write(text: string) {
    const seconds = String(Math.round((performance.now() - this.started) / 1_000)).padStart(4);
    process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${seconds} s  ${text}` : `${seconds} s  ${text}\n`);
  }

  end() {
    if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  }
}
