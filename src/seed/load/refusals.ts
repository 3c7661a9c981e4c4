import { StartupError } from '../../neo4j/StartupError';
import type { GraphPlan } from '../plan/GraphPlan';
import type { Difference } from './Difference';
import { DATA_FORMAT, type LoadRecord } from './stamp';

/** A load that was not told to do what it would have to do. Nothing was changed. */
export class LoadRefused extends StartupError {
  constructor(
    /**
     * `foreign`: the database is somebody else's; `older`: the graph is newer than the seeds; `removal`: more would go than
     * a change of the seeds explains. After the last two, what is there can be served.
     */
    readonly reason: 'foreign' | 'older' | 'removal',
    problem: string,
    advice: string,
  ) {
    super(problem, advice);
    this.name = 'LoadRefused';
  }
}

/** Nodes that are not ours and bear a label of ours. */
export interface Foreign {
  readonly labels: readonly string[];
  readonly count: number;
  readonly examples: readonly string[];
}

const OTHER_DATABASE = 'Give the project a database of its own (NEO4J_DATABASE)';

/** A database that holds nodes with our labels, none of them written by a load. */
export function refuseForeign(foreign: readonly Foreign[]): LoadRefused {
  const lines = foreign.map(
    ({ labels, count, examples }) => `  ${count} ${labels.join(':')}, such as ${examples.join('; ')}`,
  );
  return new LoadRefused(
    'foreign',
    `The database holds nodes with labels of the graph that no load has written; nothing was changed:\n${lines.join('\n')}`,
    `${OTHER_DATABASE}, or load beside them with --adopt (LOAD_ADOPT=true): only nodes with the same label and id as ` +
      'one of the seeds become part of the graph, all others stay as they are.',
  );
}

/** Nodes of others that have the label and the id of planned ones. */
export function refuseTaken(taken: Difference['taken']): LoadRefused {
  const some = taken.length > 5 ? `${taken.slice(0, 5).join('; ')} and ${taken.length - 5} more` : taken.join('; ');
  return new LoadRefused(
    'foreign',
    `No load has written these nodes, and the seeds have nodes with the same ids; nothing was changed: ${some}.`,
    'Change their labels or ids, or make them part of the graph with --adopt (LOAD_ADOPT=true): properties of the same ' +
      'name are overwritten, others stay.',
  );
}

/** Seeds, or a build, that are older than what the graph holds; nothing where they are not. */
export function refuseOlder(plan: GraphPlan, record: LoadRecord): LoadRefused | undefined {
  const advice = 'To load these seeds all the same: npm start -- --load, or npm run seeds -- load.';
  if (record.format > DATA_FORMAT) {
    return new LoadRefused(
      'older',
      `A newer build loaded the graph (data format ${record.format}; this one writes ${DATA_FORMAT}); nothing was changed.`,
      `Update this copy of the project. ${advice}`,
    );
  }
  const newest = record.versions.at(-1);
  if (plan.dataVersion === newest || !record.versions.includes(plan.dataVersion)) return undefined;
  return new LoadRefused(
    'older',
    `The seeds are at version ${plan.dataVersion}, which the graph had before; it is at version ${newest} now, ` +
      `loaded by ${record.loadedBy}. A start does not go back; nothing was changed.`,
    `Update this copy of the project. ${advice}`,
  );
}

/** Of the nodes or relationships of ours, more than this share leave only by mistake; of a few nothing is said. */
const REMOVED_SHARE = 0.05;
const REMOVED_FEW = 10;

/** A load that would remove a document, or many nodes; nothing where it would not. */
export function refuseRemoval({ nodes, relationships }: Difference): LoadRefused | undefined {
  const documents = nodes.removed.filter(({ type }) => type === 'Document');
  const much = [nodes, relationships].some(({ removed, changed, unchanged }) => {
    const before = removed.length + changed.length + unchanged;
    return removed.length > REMOVED_FEW && removed.length > before * REMOVED_SHARE;
  });
  if (documents.length === 0 && !much) return undefined;
  const counts = new Map<string, number>();
  for (const { type } of nodes.removed) counts.set(type, (counts.get(type) ?? 0) + 1);
  const kinds = [...counts].sort(([, a], [, b]) => b - a).map(([type, count]) => `${count} ${type}`);
  const before = nodes.removed.length + nodes.changed.length + nodes.unchanged;
  const which = documents.length > 0 ? `, among them ${documents.map(({ shown }) => shown).join(', ')}` : '';
  return new LoadRefused(
    'removal',
    `The seeds would remove ${nodes.removed.length} of ${before} nodes (${kinds.join(', ')})${which} and ` +
      `${relationships.removed.length} relationships; nothing was changed.`,
    'Is a file of the seeds missing, or this copy of the project old? To remove them: --allow-removal (LOAD_ALLOW_REMOVAL=true).',
  );
}
