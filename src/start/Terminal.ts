import type { Logger } from 'pino';
import type { LogFormat } from '../config/Config';

/** Where a start says what it is doing. */
export interface Terminal {
  /** One line or several; plain text for people, log lines where programs read along. */
  readonly say: (text: string) => void;
  /** How far something is that takes its time; each line takes the place of the one before where that is possible. */
  readonly progress: (line: string) => void;
}

/** Where lines cannot be replaced, a new one is said no sooner than this after the last. */
const progressEveryMs = 2_000;

/** The terminal for a format of the log: nothing but JSON goes where JSON is expected. */
export function terminalFor(format: LogFormat, log: Logger): Terminal {
  if (format === 'json') {
    const say = (text: string) => void (text.trim() && log.info(text.trim()));
    return { say, progress: sometimes(say) };
  }
  if (!process.stdout.isTTY) {
    const say = (text: string) => void process.stdout.write(`${text}\n`);
    return { say, progress: sometimes(say) };
  }
  let open = false;
  return {
    say: (text) => {
      process.stdout.write(`${open ? clearLine : ''}${text}\n`);
      open = false;
    },
    progress: (line) => {
      process.stdout.write(`${clearLine}${line}`);
      open = true;
    },
  };
}

const clearLine = '\r\x1b[K';

function sometimes(say: (line: string) => void): (line: string) => void {
  let said = Date.now();
  return (line) => {
    if (Date.now() - said < progressEveryMs) return;
    said = Date.now();
    say(line);
  };
}
