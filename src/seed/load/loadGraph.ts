import neo4j, { type Driver, type Session } from 'neo4j-driver';
import type { GraphMapping } from '../../schema/GraphMapping';
import type { GraphPlan } from '../plan/GraphPlan';
import { applySchema, missingSchema } from './applySchema';
import { compareGraph } from './compareGraph';
import { isEmpty } from './Difference';
import type { LoadProgress, LoadReport } from './LoadReport';
import { readOnlyError } from './readOnlyError';
import { reportOf } from './reportOf';
import { readStamp, writeStamp } from './stamp';
import { writeDifference } from './writeDifference';

export interface LoadOptions {
  readonly driver: Driver;
  /** Name of the database; the user's home database where it is left out. */
  readonly database?: string;
  readonly mapping: GraphMapping;
  /** Say what would change, and change nothing. */
  readonly dryRun?: boolean;
  readonly onProgress?: (progress: LoadProgress) => void;
  /** How long the transaction may take, in milliseconds. Default: an hour. */
  readonly timeoutMs?: number;
}

const HOUR_MS = 3_600_000;

/**
 * Brings the graph to what the plan says: constraints and indexes first, then one transaction that compares and writes
 * the difference. All or nothing: killed at any moment, it leaves the graph that was there before. Where there is no
 * difference nothing is written, so that it also works on a server that may only be read.
 *
 * @returns what was added, changed and removed
 * @throws StartupError where something would change on a server that may only be read
 * @example await loadGraph(planGraph(facts, mapping), { driver, database: 'neo4j', mapping });
 */
export async function loadGraph(plan: GraphPlan, options: LoadOptions): Promise<LoadReport> {
  const { driver, mapping, dryRun = false, onProgress = () => undefined } = options;
  const session = driver.session({
    ...(options.database && { database: options.database }),
    defaultAccessMode: dryRun ? neo4j.session.READ : neo4j.session.WRITE,
  });
  try {
    onProgress({ phase: 'schema' });
    const missing = dryRun
      ? (await missingSchema(session, mapping)).map(({ name }) => name)
      : await applySchema(session, mapping);
    const looked = await look(session, plan, options);
    if (looked !== undefined) return reportOf(plan, looked.before, looked.difference, { schema: missing, dryRun });
    return await write(session, plan, options, missing);
  } catch (error) {
    throw readOnlyError(error);
  } finally {
    await session.close();
  }
}

/**
 * Compares without writing. Gives nothing where there is something to write: that is compared under a lock.
 */
async function look(session: Session, plan: GraphPlan, options: LoadOptions) {
  const { mapping, dryRun = false, onProgress = () => undefined, timeoutMs = HOUR_MS } = options;
  const transaction = await session.beginTransaction({ timeout: timeoutMs });
  try {
    const before = await readStamp(transaction);
    // Of another version it is known that there is something to write, and a large graph is not compared twice.
    if (!dryRun && before?.value !== plan.dataVersion) return undefined;
    const difference = await compareGraph(transaction, plan, mapping, onProgress);
    return dryRun || isEmpty(difference) ? { before, difference } : undefined;
  } finally {
    await transaction.close();
  }
}

async function write(session: Session, plan: GraphPlan, options: LoadOptions, schema: string[]): Promise<LoadReport> {
  const { mapping, onProgress = () => undefined, timeoutMs = HOUR_MS } = options;
  const transaction = await session.beginTransaction({ timeout: timeoutMs });
  try {
    // Two loads at once would each write the difference: the second waits here until the first is done, for an id is
    // locked until then, and nothing remains of it.
    await transaction.run("CREATE (lock:Entity {id: 'load'}) DELETE lock");
    const before = await readStamp(transaction);
    const difference = await compareGraph(transaction, plan, mapping, onProgress);
    await writeDifference(transaction, difference, onProgress);
    const loadedAt = await writeStamp(transaction, plan.dataVersion);
    onProgress({ phase: 'commit' });
    await transaction.commit();
    return reportOf(plan, before, difference, { schema, dryRun: false, loadedAt });
  } finally {
    await transaction.close();
  }
}
