import { hostname } from 'node:os';
import neo4j, { type Driver, type Session, type Transaction } from 'neo4j-driver';
import { projectRoot } from '../../neo4j/projectRoot';
import type { GraphMapping } from '../../schema/GraphMapping';
import type { GraphPlan } from '../plan/GraphPlan';
import { applySchema, compareSchema } from './applySchema';
import { compareGraph, countAll } from './compareGraph';
import type { Looking } from './compareNodes';
import { type Difference, isEmpty } from './Difference';
import type { LoadProgress, LoadReport } from './LoadReport';
import { bearsOne, MARK, ownLabels, prefixes } from './mark';
import { ownedNames } from './ownedNames';
import { readOnlyError } from './readOnlyError';
import { type Foreign, type LoadRefused, refuseForeign, refuseOlder, refuseRemoval, refuseTaken } from './refusals';
import { reportOf } from './reportOf';
import { DATA_FORMAT, type LoadRecord, readRecord, readStamp, type Stamp, writeRecord, writeStamp } from './stamp';
import { writeDifference } from './writeDifference';

export interface LoadOptions {
  readonly driver: Driver;
  /** Name of the database; the user's home database where it is left out. */
  readonly database?: string;
  readonly mapping: GraphMapping;
  /** Say what would change, and change nothing. */
  readonly dryRun?: boolean;
  /**
   * Whether seeds are loaded that the graph had before it got the newer ones that it has: `never`; `own`, where this copy of
   * the project loaded the newer ones, too; `always`. Default: `never`.
   */
  readonly goBack?: 'never' | 'own' | 'always';
  /**
   * Load into a database with nodes of others that bear our labels. Those with the label and the id of a planned node become
   * that node and keep what else they have; no other is touched.
   */
  readonly adopt?: boolean;
  /** Remove documents, or more nodes than a few percent. */
  readonly allowRemoval?: boolean;
  readonly onProgress?: (progress: LoadProgress) => void;
  /** How long the transaction may take, in milliseconds. Default: an hour. */
  readonly timeoutMs?: number;
}

const HOUR_MS = 3_600_000;

/** A name of this copy of the project, for who reads that another one loaded something else. */
const thisCopy = `${hostname()}:${projectRoot}`;

/**
 * Brings the graph to what the plan says: constraints and indexes first, then one transaction that compares and writes
 * the difference. All or nothing: killed at any moment, it leaves the graph that was there before. Where there is no
 * difference nothing is written, so that it also works on a server that may only be read.
 *
 * What a load wrote bears a mark. Nothing else is changed or removed: neither nodes and relationships of others, nor what
 * they added to ours (labels, properties, relationships).
 *
 * @returns what was added, changed and removed
 * @throws LoadRefused where it was not told to do what it would have to do: see `goBack`, `adopt`, `allowRemoval`
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
    await inTransaction(session, options, (transaction) => refuseToBegin(transaction, plan, options));
    onProgress({ phase: 'schema' });
    const schema = dryRun
      ? (await compareSchema(session, mapping)).missing.map(({ name }) => name)
      : await applySchema(session, mapping, (done, total) => onProgress({ phase: 'schema', done, total }));
    const looked = await inTransaction(session, options, (transaction) => look(transaction, plan, options));
    if (looked !== undefined) return reportOf(plan, looked, { schema, dryRun });
    return await inTransaction(session, options, (transaction) => write(transaction, plan, options, schema));
  } catch (error) {
    throw readOnlyError(error);
  } finally {
    await session.close();
  }
}

async function inTransaction<T>(
  session: Session,
  { timeoutMs = HOUR_MS }: LoadOptions,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const transaction = await session.beginTransaction({ timeout: timeoutMs });
  try {
    return await work(transaction);
  } finally {
    await transaction.close();
  }
}

/** What a transaction knows before it compares. */
interface Known {
  readonly before: Stamp | undefined;
  readonly record: LoadRecord | undefined;
  /** Something in the graph bears our mark. */
  readonly marked: boolean;
  /** The graph was loaded by a build that did not mark what it wrote. */
  readonly unmarked: boolean;
}

async function readKnown(transaction: Transaction): Promise<Known> {
  const { records } = await transaction.run(countAll);
  if (Number(records[0]?.get('all')) === 0)
    return { before: undefined, record: undefined, marked: false, unmarked: false };
  const before = await readStamp(transaction);
  const record = await readRecord(transaction);
  const found = await transaction.run(`MATCH (n) WHERE n.${MARK} STARTS WITH $current RETURN 1 LIMIT 1`, prefixes);
  const marked = found.records.length > 0;
  return { before, record, marked, unmarked: before !== undefined && !marked };
}

/** Throws, or in a dry run says, why the load must not even make its indexes. */
async function refuseToBegin(transaction: Transaction, plan: GraphPlan, options: LoadOptions): Promise<void> {
  const { mapping, dryRun = false, adopt = false, goBack = 'never' } = options;
  const { record, marked, unmarked } = await readKnown(transaction);
  if (!marked && !unmarked && !adopt && !dryRun) {
    const foreign = await readForeign(transaction, mapping);
    if (foreign.length > 0) throw refuseForeign(foreign);
  }
  const mayGoBack = dryRun || goBack === 'always' || (goBack === 'own' && record?.loadedBy === thisCopy);
  const refusal = mayGoBack || record === undefined ? undefined : refuseOlder(plan, record);
  if (refusal !== undefined) throw refusal;
}

async function readForeign(transaction: Transaction, mapping: GraphMapping): Promise<Foreign[]> {
  const { records } = await transaction.run(
    `MATCH (n) WHERE ${bearsOne('n')}
     WITH labels(n) AS labels, count(*) AS count, collect(n { .id, .key, .name })[..3] AS some
     RETURN labels, count, some ORDER BY count DESC, labels`,
    { labels: ownLabels(mapping) },
  );
  return records.map((record) => ({
    labels: record.get('labels') as string[],
    count: Number(record.get('count')),
    examples: (record.get('some') as Record<string, unknown>[]).map(
      ({ id, key, name }) => `${JSON.stringify(name ?? id ?? key ?? null)}`,
    ),
  }));
}

/** What a look at the graph found. */
export interface Looked extends Pick<Known, 'before' | 'unmarked'> {
  readonly difference: Difference;
  /** Why a load would refuse to write the difference. */
  readonly refusal: LoadRefused | undefined;
}

async function compare(transaction: Transaction, plan: GraphPlan, known: Known, options: LoadOptions): Promise<Looked> {
  const { mapping, adopt = false, allowRemoval = false, onProgress = () => undefined } = options;
  const looking: Looking = {
    plan,
    owned: ownedNames(mapping, plan, known.record?.owned),
    labels: ownLabels(mapping),
    unmarked: known.unmarked,
    recorded: known.record !== undefined,
    adopt,
  };
  const difference = await compareGraph(transaction, looking, onProgress);
  const removal = allowRemoval ? undefined : refuseRemoval(difference);
  return {
    before: known.before,
    unmarked: known.unmarked,
    difference,
    refusal: difference.taken.length > 0 ? refuseTaken(difference.taken) : removal,
  };
}

/** Compares without writing. Gives nothing where there is something to write: that is compared under a lock. */
async function look(transaction: Transaction, plan: GraphPlan, options: LoadOptions): Promise<Looked | undefined> {
  const { dryRun = false } = options;
  const known = await readKnown(transaction);
  // Of another version it is known that there is something to write, and a large graph is not compared twice.
  if (!dryRun && known.before?.value !== plan.dataVersion) return undefined;
  const looked = await compare(transaction, plan, known, options);
  return dryRun || (isEmpty(looked.difference) && known.record !== undefined) ? looked : undefined;
}

async function write(
  transaction: Transaction,
  plan: GraphPlan,
  options: LoadOptions,
  schema: readonly string[],
): Promise<LoadReport> {
  const { mapping, onProgress = () => undefined } = options;
  // Two loads at once would each write the difference: the second waits here until the first is done, for an id is
  // locked until then, and nothing remains of it.
  const lock = await transaction.run(
    "CREATE (lock:Entity {id: 'load'}) DELETE lock RETURN toString(datetime()) AS loadedAt",
  );
  const loadedAt = lock.records[0]?.get('loadedAt') as string;
  const known = await readKnown(transaction);
  const looked = await compare(transaction, plan, known, options);
  if (looked.refusal !== undefined) throw looked.refusal;
  const kept = await writeDifference(transaction, looked.difference, onProgress);
  await writeStamp(transaction, { value: plan.dataVersion, loadedAt });
  await writeRecord(transaction, nextRecord(plan, known, [...ownedNames(mapping, plan)].sort()), loadedAt);
  onProgress({ phase: 'commit' });
  await transaction.commit();
  return reportOf(plan, looked, { schema, dryRun: false, loadedAt, kept });
}

function nextRecord({ dataVersion }: GraphPlan, { record, before }: Known, owned: readonly string[]): LoadRecord {
  const earlier = [...(record?.versions ?? []), ...(before ? [before.value] : [])];
  const versions = [...new Set(earlier)].filter((version) => version !== dataVersion);
  return { format: DATA_FORMAT, versions: [...versions, dataVersion], loadedBy: thisCopy, owned };
}
