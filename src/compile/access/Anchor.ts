import type Cypher from '@neo4j/cypher-builder';
import {
  conjuncts,
  type Operator,
  type Predicate,
  type Related,
  type Selectable,
  type Traversal,
} from '../filter/Predicate';

/**
 * A node at which a statement can begin because a filter asks for it by name or id, and the traversal from there to the
 * nodes that are listed.
 */
export interface Anchor {
  /** The condition of the filter that gives the anchor. */
  readonly condition: Predicate;
  readonly entry: IndexEntry;
  /** From the index entry to the listed node. The direction of a hop is that seen from the node that it leads to. */
  readonly hops: readonly Hop[];
  /** The other conditions on the listed node. */
  readonly rest: readonly Predicate[];
}

interface IndexEntry {
  readonly label: string;
  readonly property: string;
  readonly operator: Operator;
  readonly operand: Cypher.Param;
}

export interface Hop {
  readonly over: Traversal;
  /** Any number of steps, none included: down a hierarchy. */
  readonly anyDepth?: boolean;
  /** Conditions on the relationship. */
  readonly edge?: Predicate;
  /** Conditions on the node that the hop leaves. */
  readonly where: readonly Predicate[];
  /** Whether each node that the hop leaves leads to one node only. */
  readonly toOne?: boolean;
  /** The label of the node that the hop leads to, where the relationship does not imply it: beside a shared name or quote. */
  readonly label?: string;
}

/** Properties by which a node is found at once: their values are unique or nearly so, and indexed. */
const selective: ReadonlySet<string> = new Set(['id', 'identifier']);

/**
 * All anchors of a list under this filter. Only conditions that must hold give one, and of quantifiers only `some`.
 *
 * @example anchorsOf(compound, targets.some.named) // from the name to the target and back along TARGETS
 */
export function anchorsOf(predicate: Predicate, selectable: Selectable): Anchor[] {
  const conditions = conjuncts(predicate);
  return conditions.flatMap((condition) => {
    const rest = conditions.filter((other) => other !== condition);
    return anchorsAt(condition, selectable).map(({ entry, hops }) => ({ condition, entry, hops, rest }));
  });
}

/** An `or` of more branches is answered by a scan. */
const mostBranches = 8;

/**
 * Anchors that together lead to all that a filter asks for: one for each branch of an `or` that must hold. Undefined where a
 * branch has none.
 *
 * @example branchAnchorsOf(either, compound) // from the one partner, and from the one target
 */
export function branchAnchorsOf(predicate: Predicate, selectable: Selectable): Anchor[] | undefined {
  const conditions = conjuncts(predicate);
  for (const condition of conditions) {
    if (condition.kind !== 'any' || condition.of.length === 0 || condition.of.length > mostBranches) continue;
    const others = conditions.filter((other) => other !== condition);
    const anchors = condition.of.flatMap((branch) => anchorsOf(branch, selectable)[0] ?? []);
    if (anchors.length < condition.of.length) continue;
    return anchors.map((anchor) => ({ ...anchor, rest: [...anchor.rest, ...others] }));
  }
  return undefined;
}

function anchorsAt(condition: Predicate, selectable: Selectable): Pick<Anchor, 'entry' | 'hops'>[] {
  switch (condition.kind) {
    case 'compare': {
      const { property, operator, operand } = condition;
      const { label } = selectable;
      if (!label || !selective.has(property) || (operator !== 'eq' && operator !== 'in')) return [];
      return [{ entry: { label, property, operator, operand }, hops: [] }];
    }
    case 'named':
      return [{ entry: name(condition.key), hops: [fromName(selectable)] }];
    case 'within': {
      const down = { over: condition.hierarchy, anyDepth: true, where: [] };
      return [{ entry: name(condition.key), hops: [fromName(selectable), down] }];
    }
    case 'related':
      return condition.quantifier === 'some' && condition.of === 'node' ? throughRelation(condition, selectable) : [];
    default:
      return [];
  }
}

/** Relationships to entities determine the type at either end. Those to quotes and identifiers do not, so a label is tested. */
function throughRelation(
  { where, over, edge, selectable }: Related,
  from: Selectable,
): Pick<Anchor, 'entry' | 'hops'>[] {
  const label = selectable.isEntity === false ? from.label : undefined;
  return anchorsOf(where, selectable).map(({ entry, hops, rest }) => ({
    entry,
    hops: [...hops, { over, edge, where: rest, toOne: isToOne(over, selectable), ...(label && { label }) }],
  }));
}

/** Whether the relationship, seen from its far end, leads to one node. */
function isToOne({ relationship, direction }: Traversal, far: Selectable): boolean {
  return [...far.fields.values()].some(
    (field) =>
      field.kind === 'relationship' &&
      field.relationship === relationship &&
      field.direction !== direction &&
      !field.list,
  );
}

function name(key: Cypher.Param): IndexEntry {
  return { label: 'Name', property: 'key', operator: 'eq', operand: key };
}

function fromName(selectable: Selectable): Hop {
  const over = { relationship: 'NAMED', direction: 'OUT' } as const;
  return { over, where: [], ...(selectable.label && { label: selectable.label }) };
}

/** Whether the anchor is the listed node itself, found by name or id. Then only a few match. */
export function isDirect({ hops }: Anchor): boolean {
  return hops.every(isOfName);
}

/** Whether the nodes one hop from the listed nodes are found by name or id. Then these are only a few. */
export function isNextToFew({ hops }: Anchor): boolean {
  return hops.slice(0, -1).every(isOfName);
}

function isOfName({ over }: Hop): boolean {
  return over.relationship === 'NAMED';
}
