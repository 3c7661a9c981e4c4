import type { GraphPlan } from '../plan/GraphPlan';
import { isEmpty } from './Difference';
import type { LoadReport, Tally } from './LoadReport';
import type { Looked } from './loadGraph';
import { showKey, typeOf } from './nodeKeys';

const EXAMPLES = 5;

/** What a load did, counted by label and relationship type. */
export function reportOf(
  plan: GraphPlan,
  { before, unmarked, difference, refusal }: Looked,
  {
    schema,
    dryRun,
    loadedAt,
    kept = 0,
  }: {
    readonly schema: readonly string[];
    readonly dryRun: boolean;
    readonly loadedAt?: string;
    readonly kept?: number;
  },
): LoadReport {
  const changed = !isEmpty(difference) || before?.value !== plan.dataVersion;
  const when = loadedAt ?? (changed ? undefined : before?.loadedAt);
  const { nodes, relationships } = difference;
  return {
    dataVersion: plan.dataVersion,
    ...(before && { previousVersion: before.value }),
    ...(when && { loadedAt: when }),
    dryRun,
    changed,
    unmarked,
    nodes: {
      added: tally(nodes.added, typeOf, ({ key }) => showKey(key)),
      changed: tally(
        nodes.changed,
        ({ type }) => type,
        ({ shown }) => shown,
      ),
      removed: tally(
        nodes.removed,
        ({ type }) => type,
        ({ shown }) => shown,
      ),
      unchanged: nodes.unchanged,
    },
    relationships: {
      added: tally(
        relationships.added,
        ({ type }) => type,
        ({ from, type, to }) => `${showKey(from)} -[${type}]-> ${showKey(to)}`,
      ),
      changed: tally(
        relationships.changed,
        ({ type }) => type,
        ({ shown }) => shown,
      ),
      removed: tally(
        relationships.removed,
        ({ type }) => type,
        ({ shown }) => shown,
      ),
      unchanged: relationships.unchanged,
    },
    schema,
    kept,
    foreign: difference.foreign,
    ...(refusal && { refusal: refusal.message }),
  };
}

function tally<Item>(items: readonly Item[], typeOfItem: (item: Item) => string, show: (item: Item) => string): Tally {
  const byType: Record<string, number> = {};
  for (const item of items) byType[typeOfItem(item)] = (byType[typeOfItem(item)] ?? 0) + 1;
  return { count: items.length, byType, examples: items.slice(0, EXAMPLES).map(show) };
}
