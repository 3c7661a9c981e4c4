import type { Transaction } from 'neo4j-driver';
import { canonical } from '../canonical';
import type { NodeKey, PlannedRelationship } from '../plan/GraphPlan';
import { changesOf } from './changesOf';
import type { Looking } from './compareNodes';
import type { ChangedRelationship, Difference, Existing } from './Difference';
import { MARK, SOURCE } from './mark';
import { showKey } from './nodeKeys';
import { ownProperties } from './ownedNames';

interface Found {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/**
 * Reads the relationships of ours as they are in the graph, and holds them against the plan.
 *
 * @param keys by elementId, the keys of the nodes of ours that stay
 * @param removed the elementIds of those that leave; their relationships go with them
 */
export async function compareRelationships(
  transaction: Transaction,
  { plan, owned, unmarked }: Looking,
  keys: ReadonlyMap<string, NodeKey>,
  removedNodes: ReadonlySet<string>,
  onRead: () => void,
): Promise<Difference['relationships']> {
  const planned = new Map<string, PlannedRelationship[]>();
  for (const relationship of plan.relationships) {
    const ends = endsOf(relationship.from, relationship.type, relationship.to);
    const same = planned.get(ends);
    if (same === undefined) planned.set(ends, [relationship]);
    else same.push(relationship);
  }
  const changed: ChangedRelationship[] = [];
  const removed: Existing[] = [];
  const others = new Map<string, Found[]>();
  let unchanged = 0;
  const marked = unmarked ? `r.${MARK} IS NULL` : `r.${MARK} = $source`;
  const result = transaction.run(
    `MATCH (n)-[r]->(m) WHERE ${marked}
     RETURN elementId(r) AS id, type(r) AS type, elementId(n) AS from, elementId(m) AS to, properties(r) AS properties`,
    { source: SOURCE },
  );
  for await (const record of result) {
    onRead();
    const found = record.toObject() as unknown as Found;
    // A mark that was copied to a relationship of another type does not make it ours.
    if (!owned.has(found.type)) continue;
    const from = keys.get(found.from);
    const to = keys.get(found.to);
    if (from === undefined || to === undefined) {
      const leaves = (end: string) => keys.has(end) || removedNodes.has(end);
      if (leaves(found.from) && leaves(found.to)) {
        removed.push({ id: found.id, type: found.type, shown: `${found.type} of a removed node` });
      }
      continue;
    }
    const ends = endsOf(from, found.type, to);
    const candidates = planned.get(ends);
    const own = canonical(ownProperties(found.type, found.properties, owned));
    const same = unmarked ? -1 : (candidates?.findIndex(({ properties }) => canonical(properties) === own) ?? -1);
    if (candidates === undefined || same === -1) {
      others.set(ends, [...(others.get(ends) ?? []), found]);
      continue;
    }
    unchanged += 1;
    if (candidates.length === 1) planned.delete(ends);
    else candidates.splice(same, 1);
  }
  for (const [ends, found] of others) {
    const [from = '', type = '', to = ''] = ends.split('\n');
    const shown = `${showKey(from as NodeKey)} -[${type}]-> ${showKey(to as NodeKey)}`;
    for (const { id, properties } of found) {
      const is = ownProperties(type, properties, owned);
      const wanted = takeBest(planned.get(ends), is);
      if (wanted === undefined) removed.push({ id, type, shown });
      else {
        const { changes, described } = changesOf(is, wanted.properties);
        const differences = unmarked ? [...described, 'now marked as loaded'] : described;
        changed.push({
          id,
          type,
          shown: `${shown}: ${differences.join(', ')}`,
          properties: { ...changes, [MARK]: SOURCE },
        });
      }
    }
  }
  return { added: [...planned.values()].flat(), changed, removed, unchanged };
}

/** Takes the planned one that is the same, or else the first. */
function takeBest(
  candidates: PlannedRelationship[] | undefined,
  is: Readonly<Record<string, unknown>>,
): PlannedRelationship | undefined {
  const text = canonical(is);
  const same = candidates?.findIndex(({ properties }) => canonical(properties) === text) ?? -1;
  return candidates?.splice(Math.max(0, same), 1)[0];
}

function endsOf(from: NodeKey, type: string, to: NodeKey): string {
  return `${from}\n${type}\n${to}`;
}
