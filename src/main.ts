import { readConfig } from './config/readConfig';
import { createLog } from './server/createLog';
import { explainFailure } from './start/explainFailure';
import { readArguments } from './start/readArguments';
import { start } from './start/start';
import { stopSignals } from './start/stopSignals';
import { terminalFor } from './start/Terminal';

/** `npm start`: everything, until Ctrl-C. The exit code is 1 if it could not start. */
async function main(): Promise<void> {
  const { asked } = stopSignals(() => process.exit(130));
  let config: ReturnType<typeof readConfig> | undefined;
  try {
    config = readConfig({ ...process.env, ...readArguments(process.argv.slice(2)) }, process.stdout.isTTY);
    const log = createLog(config.log);
    const terminal = terminalFor(config.log.format, log);
    const running = await start(config, log, terminal, asked);
    await ended(asked);
    terminal.say('Stopping …');
    await running.stop();
    terminal.say('Stopped.');
  } catch (error) {
    if (asked.aborted) return;
    process.stderr.write(`\n${explainFailure(error, config)}\n`);
    process.exitCode = 1;
    // A connection that a silent server holds open must not keep a start that failed alive.
    setTimeout(() => process.exit(1), 5_000).unref();
  }
}

function ended(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

void main();
