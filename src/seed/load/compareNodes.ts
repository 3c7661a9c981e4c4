import type { Transaction } from 'neo4j-driver';
import { type GraphPlan, IDENTITIES, type Identity, type NodeKey, type PlannedNode } from '../plan/GraphPlan';
import { changesOf } from './changesOf';
import type { ChangedNode, Difference, RemovedNode } from './Difference';
import { bearsOne, formerMarkOf, MARK, markOf, prefixes, readMark } from './mark';
import { keyCandidates, showKey, typeOf } from './nodeKeys';
import { type OwnedNames, ownProperties } from './ownedNames';

/** How a load looks at a graph. */
export interface Looking {
  readonly plan: GraphPlan;
  readonly owned: OwnedNames;
  /** The labels that loads write. */
  readonly labels: readonly string[];
  /** The graph was loaded by a build that did not mark what it wrote. */
  readonly unmarked: boolean;
  /** There is a record of loads in the graph. */
  readonly recorded: boolean;
  /** Nodes of others that have the label and the id of a planned node become ours. */
  readonly adopt: boolean;
}

export interface ComparedNodes extends Pick<Difference, 'nodes' | 'taken'> {
  /** By elementId, the key of every node of ours that stays. */
  readonly keys: ReadonlyMap<string, NodeKey>;
}

/** A node as it is in the graph. */
interface Found {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Reads the nodes of ours as they are in the graph, and holds them against the plan. */
export async function compareNodes(
  transaction: Transaction,
  { plan, owned, labels, unmarked, adopt }: Looking,
  onRead: () => void,
): Promise<ComparedNodes> {
  const missing = new Map(plan.nodes.map((node) => [node.key, node]));
  const keys = new Map<string, NodeKey>();
  const changed: ChangedNode[] = [];
  const removed: RemovedNode[] = [];
  const doubtful: { readonly key: NodeKey; readonly found: Found }[] = [];
  const others: Found[] = [];
  let unchanged = 0;

  const keep = (planned: PlannedNode, found: Found) => {
    missing.delete(planned.key);
    keys.set(found.id, planned.key);
    const change = describe(planned, found, owned);
    if (change === undefined) unchanged += 1;
    else changed.push(change);
  };

  for await (const record of transaction.run(ownOrAlike, { ...prefixes, labels })) {
    onRead();
    const found = record.toObject() as Found;
    const mark = readMark(found.properties[MARK]);
    if (mark === undefined) others.push(found);
    else if (mark.former || !bears(found, mark.key)) doubtful.push({ key: mark.key, found });
    else {
      const planned = missing.get(mark.key);
      if (planned === undefined) removed.push(removal(found, mark.key, owned));
      else keep(planned, found);
    }
  }
  // A node that was renamed, lost a label, or had left and comes back; where the key is found elsewhere, a copy.
  for (const { key, found } of doubtful) {
    const planned = missing.get(key);
    if (planned !== undefined) keep(planned, found);
  }
  const taken: string[] = [];
  const named = unmarked ? await namedNodes(transaction) : new Set<string>();
  for (const found of others) {
    const candidates = keyCandidates(found.labels, found.properties);
    const planned = candidates.map((key) => missing.get(key)).find((node) => node !== undefined);
    const [key] = candidates;
    if (planned !== undefined && (unmarked || adopt)) keep(planned, found);
    else if (planned !== undefined) taken.push(showFound(found, owned));
    else if (unmarked && key !== undefined && isOlder(found, named)) removed.push(removal(found, key, owned));
  }
  return { nodes: { added: [...missing.values()], changed, removed, unchanged }, keys, taken };
}

/** Nodes that bear our mark, and nodes without any mark that may be the same as one of ours. */
const ownOrAlike = `
  MATCH (n)
  WHERE n.${MARK} STARTS WITH $current OR n.${MARK} STARTS WITH $former
     OR (n.${MARK} IS NULL AND ${bearsOne('n')} AND (n.id CONTAINS ':' OR n:Name))
  RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties`;

/** Whether a node has the identity that its mark says: a copy with another id, or without the label, has not. */
function bears({ labels, properties }: Found, key: NodeKey): boolean {
  const identity = key.slice(0, key.indexOf('/')) as Identity;
  return labels.includes(identity) && properties[IDENTITIES[identity]] === showKey(key);
}

/** Names that are a name of something: those of an older build. */
async function namedNodes(transaction: Transaction): Promise<ReadonlySet<string>> {
  const { records } = await transaction.run('MATCH (:Entity)-[:NAMED]->(n:Name) RETURN DISTINCT elementId(n) AS id');
  return new Set(records.map((record) => record.get('id') as string));
}

/** Whether a node without a mark is one that an older build wrote: its id begins with its type, or it names something. */
function isOlder({ id, labels, properties }: Found, named: ReadonlySet<string>): boolean {
  if (labels.includes('Name')) return named.has(id);
  const identified = Object.keys(IDENTITIES).some((identity) => labels.includes(identity));
  return identified && labels.some((label) => String(properties.id).startsWith(`${label.toLowerCase()}:`));
}

function describe(planned: PlannedNode, found: Found, owned: OwnedNames): ChangedNode | undefined {
  const mark = markOf(planned.key);
  const is = ownProperties(typeOf(planned), found.properties, owned);
  const { changes, described } = changesOf(is, planned.properties);
  const labelsToAdd = planned.labels.filter((label) => !found.labels.includes(label));
  const labelsToRemove = found.labels.filter(
    (label) => owned.has(label) && !planned.labels.some((own) => own === label),
  );
  const differences = [
    ...described,
    ...labelsToAdd.map((label) => `label ${label} back`),
    ...labelsToRemove.map((label) => `label ${label} away`),
    ...(found.properties[MARK] === mark ? [] : ['now marked as loaded']),
  ];
  if (differences.length === 0) return undefined;
  return {
    id: found.id,
    type: typeOf(planned),
    shown: `${showKey(planned.key)}: ${differences.join(', ')}`,
    properties: { ...changes, [MARK]: mark },
    labelsToAdd,
    labelsToRemove,
  };
}

/** What goes of a node that leaves; its id and name stay where the node does, to say what it was. */
function removal(found: Found, key: NodeKey, owned: OwnedNames): RemovedNode {
  const type = typeIn(found, owned);
  const own = ownProperties(type, found.properties, owned);
  const stamp = type === 'Document' ? ['dataVersion', 'loadedAt'] : [];
  const ours = new Set([MARK, 'id', 'key', 'name', ...stamp, ...Object.keys(own)]);
  const gone = Object.keys(found.properties).filter((name) => ours.has(name) && !['id', 'key', 'name'].includes(name));
  return {
    id: found.id,
    type,
    shown: showFound(found, owned),
    properties: { ...Object.fromEntries(gone.map((name) => [name, null])), [MARK]: formerMarkOf(key) },
    labelsToAdd: [],
    labelsToRemove: found.labels.filter((label) => owned.has(label)),
    bare:
      Object.keys(found.properties).every((name) => ours.has(name)) && found.labels.every((label) => owned.has(label)),
  };
}

function typeIn({ labels }: Found, owned: OwnedNames): string {
  const own = labels.filter((label) => owned.has(label));
  return own.find((label) => label !== 'Entity') ?? own[0] ?? '';
}

function showFound(found: Found, owned: OwnedNames): string {
  const { id, properties } = found;
  return `${typeIn(found, owned)} ${String(properties.id ?? properties.key ?? properties.name ?? id)}`;
}
