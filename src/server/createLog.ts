import { type Logger, pino } from 'pino';
import type { Config } from '../config/Config';

/** Structured log lines on standard output: JSON for programs, or coloured ones for people. */
export function createLog({ level, format }: Config['log']): Logger {
  if (format === 'json') return pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
  // Loaded here, as a server that writes JSON has no use for it.
  const pretty = require('pino-pretty') as typeof import('pino-pretty');
  return pino(
    { level, base: undefined },
    pretty({ sync: true, singleLine: true, translateTime: 'SYS:HH:MM:ss', ignore: 'requestId' }),
  );
}
