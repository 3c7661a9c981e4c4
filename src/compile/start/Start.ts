import type Cypher from '@neo4j/cypher-builder';
import {
  conjuncts,
  type Operator,
  type Predicate,
  type Related,
  type Target,
  type Traversal,
} from '../filter/Predicate';

/**
 * A place where a statement can begin because a filter asks for it by name or id, and the way from there to the nodes
 * that are listed.
 */
export interface Start {
  /** The condition of the filter that asks for it. */
  readonly condition: Predicate;
  readonly seed: Seed;
  /** From the seed to the listed node, each hop seen from the node that it leads to. */
  readonly hops: readonly Hop[];
  /** What is still to be asked of the listed node. */
  readonly rest: readonly Predicate[];
}

export interface Seed {
  readonly label: string;
  readonly property: string;
  readonly operator: Operator;
  readonly operand: Cypher.Param;
}

export interface Hop {
  readonly over: Traversal;
  /** Any number of steps, none included: down a hierarchy. */
  readonly anyDepth?: boolean;
  /** Asked of the relationship. */
  readonly edge?: Predicate;
  /** Asked of the node that the hop leaves. */
  readonly where: readonly Predicate[];
  /** Whether each node that the hop leaves leads to one node only. */
  readonly toOne?: boolean;
  /** The label of the node that the hop leads to, where the relationship does not imply it: beside a shared name or quote. */
  readonly label?: string;
}

/** Properties by which a node is found at once: their values are unique or nearly so, and indexed. */
const selective: ReadonlySet<string> = new Set(['id', 'identifier']);

/**
 * Every place where a list under this filter can begin. Only conditions that must hold count, and of lists only `some`.
 *
 * @example startsOf(compound, targets.some.named) // from the name to the target and back along TARGETS
 */
export function startsOf(predicate: Predicate, target: Target): Start[] {
  const conditions = conjuncts(predicate);
  return conditions.flatMap((condition) => {
    const rest = conditions.filter((other) => other !== condition);
    return startsAt(condition, target).map(({ seed, hops }) => ({ condition, seed, hops, rest }));
  });
}

/** More branches of an `or` are not walked one by one. */
const mostBranches = 8;

/**
 * Starts that together lead to all that a filter asks for, one for each branch of an `or` that must hold; nothing where a
 * branch has none.
 *
 * @example branchStartsOf(either, compound) // from the one partner, and from the one target
 */
export function branchStartsOf(predicate: Predicate, target: Target): Start[] | undefined {
  const conditions = conjuncts(predicate);
  for (const condition of conditions) {
    if (condition.kind !== 'any' || condition.of.length === 0 || condition.of.length > mostBranches) continue;
    const others = conditions.filter((other) => other !== condition);
    const starts = condition.of.flatMap((branch) => startsOf(branch, target)[0] ?? []);
    if (starts.length < condition.of.length) continue;
    return starts.map((start) => ({ ...start, rest: [...start.rest, ...others] }));
  }
  return undefined;
}

function startsAt(condition: Predicate, target: Target): Pick<Start, 'seed' | 'hops'>[] {
  switch (condition.kind) {
    case 'compare': {
      const { property, operator, operand } = condition;
      const found = target.label && selective.has(property) && (operator === 'eq' || operator === 'in');
      return found && target.label ? [{ seed: { label: target.label, property, operator, operand }, hops: [] }] : [];
    }
    case 'named':
      return [{ seed: name(condition.key), hops: [fromName(target)] }];
    case 'within':
      return [
        {
          seed: name(condition.key),
          hops: [fromName(target), { over: condition.hierarchy, anyDepth: true, where: [] }],
        },
      ];
    case 'related':
      return condition.quantifier === 'some' && condition.of === 'node' ? throughRelation(condition, target) : [];
    default:
      return [];
  }
}

/** What rests on a quote, or has an identifier elsewhere, may be of any type; other relationships tell the type by their own. */
function throughRelation({ where, over, edge, target }: Related, from: Target): Pick<Start, 'seed' | 'hops'>[] {
  const label = target.isEntity === false ? from.label : undefined;
  return startsOf(where, target).map(({ seed, hops, rest }) => ({
    seed,
    hops: [...hops, { over, edge, where: rest, toOne: isToOne(over, target), ...(label && { label }) }],
  }));
}

/** Whether the far end of a relationship says of it that it leads back to one node. */
function isToOne({ relationship, direction }: Traversal, far: Target): boolean {
  return [...far.fields.values()].some(
    (field) =>
      field.kind === 'relationship' &&
      field.relationship === relationship &&
      field.direction !== direction &&
      !field.list,
  );
}

function name(key: Cypher.Param): Seed {
  return { label: 'Name', property: 'key', operator: 'eq', operand: key };
}

function fromName(target: Target): Hop {
  const over = { relationship: 'NAMED', direction: 'OUT' } as const;
  return { over, where: [], ...(target.label && { label: target.label }) };
}

/** Whether the start is the listed nodes themselves, found by name or id: then there are only a few of them. */
export function isDirect({ hops }: Start): boolean {
  return hops.every(isOfName);
}

/** Whether the nodes one hop from the listed are found by name or id: then these are only a few. */
export function isNextToFew({ hops }: Start): boolean {
  return hops.slice(0, -1).every(isOfName);
}

function isOfName({ over }: Hop): boolean {
  return over.relationship === 'NAMED';
}
