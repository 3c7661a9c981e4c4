import type { Logger } from 'pino';
import type { LogFormat } from '../config/Config';

/** Where a start says what it is doing. */
export interface Terminal {
  /** One line or several; plain text for people, log lines where programs read along. */
  readonly say: (text: string) => void;
}

/** The terminal for a format of the log: nothing but JSON goes where JSON is expected. */
export function terminalFor(format: LogFormat, log: Logger): Terminal {
  if (format === 'json') return { say: (text) => void (text.trim() && log.info(text.trim())) };
  return { say: (text) => void process.stdout.write(`${text}\n`) };
}
