import { type Logger, type LoggerOptions, pino, stdSerializers } from 'pino';
import type { Config } from '../config/Config';
import { shorten } from './errors/shorten';

/** How long a text of a log line may be; a stack is longer than a message. */
const longest = 4_000;

/** Keeps every text of a log line short: an error may repeat all that a client sent. */
export const boundedLines = {
  formatters: { log: (line: Record<string, unknown>) => bounded(line) },
  serializers: { err: (error: Error) => bounded(stdSerializers.err(error)) },
  hooks: {
    logMethod(args, method) {
      method.apply(this, args.map((part) => (typeof part === 'string' ? shorten(part, longest) : part)) as typeof args);
    },
  },
} satisfies LoggerOptions;

/** Structured log lines on standard output: JSON for programs, or coloured ones for people. */
export function createLog({ level, format }: Config['log']): Logger {
  const options = { ...boundedLines, level, base: undefined };
  if (format === 'json') return pino({ ...options, timestamp: pino.stdTimeFunctions.isoTime });
  // Loaded here, as a server that writes JSON has no use for it.
  const pretty = require('pino-pretty') as typeof import('pino-pretty');
  return pino(options, pretty({ sync: true, singleLine: true, translateTime: 'SYS:HH:MM:ss', ignore: 'requestId' }));
}

function bounded(line: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const entries = Object.entries(line).map(([name, value]) => [
    name,
    typeof value === 'string' ? shorten(value, longest) : value,
  ]);
  return Object.fromEntries(entries);
}
