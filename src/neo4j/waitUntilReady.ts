import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import type { Ports } from './conf/neo4jConf';
import type { DataFolders } from './dataFolders';
import { StartupError } from './StartupError';

export interface Waiting {
  readonly folders: DataFolders;
  readonly ports: Ports;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly timeoutSeconds: number;
  readonly isAlive: () => Promise<boolean>;
  readonly signal: AbortSignal;
}

/**
 * Waits until Neo4j answers a query and its HTTP API a request.
 *
 * @throws StartupError if it ends before that, refuses the password, or takes longer than `timeoutSeconds`
 */
export async function waitUntilReady(waiting: Waiting): Promise<void> {
  const { folders, ports, user, password, timeoutSeconds, signal } = waiting;
  const deadline = Date.now() + timeoutSeconds * 1_000;
  const driver = neo4j.driver(`bolt://127.0.0.1:${ports.bolt}`, neo4j.auth.basic(user, password), {
    connectionTimeout: 5_000,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  });
  try {
    for (;;) {
      signal.throwIfAborted();
      if (!(await waiting.isAlive())) throw await endedEarly(folders);
      if ((await answers(driver, waiting)) && (await httpAnswers(ports.http))) return;
      if (Date.now() > deadline) {
        throw new StartupError(
          `Neo4j did not answer on port ${ports.bolt} within ${timeoutSeconds} s.`,
          `Its logs are in ${folders.logs}.`,
        );
      }
      await sleep(200, undefined, { signal });
    }
  } finally {
    await driver.close();
  }
}

async function answers(driver: Driver, { database, folders }: Waiting): Promise<boolean> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    await session.run('RETURN 1');
    return true;
  } catch (error) {
    if (error instanceof Neo4jError && error.code === 'Neo.ClientError.Security.Unauthorized') {
      throw new StartupError(
        `Neo4j refuses the password in ${folders.passwordFile}; it was changed in one of the two places.`,
        'Write the right password into that file; or delete the data folder to load the data anew.',
        { cause: error },
      );
    }
    return false;
  } finally {
    await session.close();
  }
}

async function httpAnswers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(5_000) }).then(
    (response) => response.ok,
    () => false,
  );
}

async function endedEarly(folders: DataFolders): Promise<StartupError> {
  const log = await readFile(folders.consoleLog, 'utf8').catch(() => '');
  const lines = log.split('\n').filter((line) => line.trim() !== '' && !/^\s+(at |\.\.\. )/.test(line));
  const cause = lines.filter((line) => /Exception|Error|ERROR/.test(line)).at(-1) ?? lines.at(-1);
  // Exception in thread "main" java.lang.SomeException: what it is about
  const said = cause?.replace(/^(Exception in thread "\S+" |Caused by: )?([\w$]+\.)+[\w$]+: /, '').trim();
  return new StartupError(
    `Neo4j ended while it was starting${said === undefined ? '.' : `: ${said}`}`,
    `Its logs are in ${folders.logs}.`,
  );
}
