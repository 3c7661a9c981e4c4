import Cypher from '@neo4j/cypher-builder';
import { partOf } from '../../schema/indexedProperties';
import { follow } from '../cypher';
import type { Comparison, Listed, Predicate, Related, Supported, Traversal } from './Predicate';

/**
 * The conditions on a node or relationship, as Cypher; undefined where there is none.
 *
 * Filters are two-valued: a comparison with an absent value is false, and so its `not` is true. Cypher's third value does
 * no harm in WHERE, which takes it for false; under a `not` it is made false first.
 *
 * The far end of a relationship bears no label: with one, the planner may look up all nodes of that label for each row.
 */
export function whereOf(
  predicate: Predicate,
  subject: Cypher.Variable,
  how: { readonly negated?: boolean; readonly unindexed?: boolean } = {},
): Cypher.Predicate | undefined {
  switch (predicate.kind) {
    case 'all':
      return allOf(predicate.of.map((part) => whereOf(part, subject, how)));
    case 'any': {
      const branches = predicate.of.map((part) => whereOf(part, subject, how));
      // A branch that has no condition holds for all.
      return branches.includes(undefined) ? undefined : anyOf(branches.filter((branch) => branch !== undefined));
    }
    case 'not':
      return Cypher.not(whereOf(predicate.of, subject, { ...how, negated: true }) ?? Cypher.true);
    case 'compare': {
      // The folded name orders the page as well: its index is always welcome.
      const unindexed = how.unindexed && predicate.property !== 'nameKey';
      return twoValued(comparison(predicate, propertyOf(subject, predicate.property, unindexed)), how.negated);
    }
    case 'overlaps': {
      const earliest = propertyOf(subject, partOf(predicate.field, 'earliest'), how.unindexed);
      const latest = propertyOf(subject, partOf(predicate.field, 'latest'), how.unindexed);
      return twoValued(Cypher.and(Cypher.lte(earliest, predicate.to), Cypher.gte(latest, predicate.from)), how.negated);
    }
    case 'absent': {
      const value = propertyOf(subject, predicate.property, how.unindexed);
      return predicate.absent ? Cypher.isNull(value) : Cypher.isNotNull(value);
    }
    case 'named':
      return new Cypher.Exists(toName(new Cypher.Pattern(subject), predicate.key));
    case 'within':
      return new Cypher.Exists(toName(upwards(subject, predicate.hierarchy), predicate.key));
    case 'related':
      return related(predicate, subject);
    case 'supported':
      return supported(predicate, subject);
    case 'listed':
      return listed(predicate, subject);
  }
}

/** A property, wrapped in coalesce() to prevent index use where another index is to be used. */
function propertyOf(subject: Cypher.Variable, property: string, unindexed = false): Cypher.Expr {
  const value = subject.property(property);
  return unindexed ? Cypher.coalesce(value) : value;
}

function twoValued(predicate: Cypher.Predicate, negated = false): Cypher.Predicate {
  return negated ? Cypher.eq(Cypher.coalesce(predicate as Cypher.Expr, Cypher.false), Cypher.true) : predicate;
}

/** All of the conditions, of which some may be absent. */
export function allOf(parts: readonly (Cypher.Predicate | undefined)[]): Cypher.Predicate | undefined {
  const asked = parts.filter((part) => part !== undefined);
  return asked.length > 1 ? Cypher.and(...asked) : asked[0];
}

/** Any of the conditions; of none, none holds. */
export function anyOf(parts: readonly Cypher.Predicate[]): Cypher.Predicate {
  const [first, ...others] = parts;
  if (!first) return Cypher.false;
  return others.length > 0 ? Cypher.or(first, ...others) : first;
}

const comparisons = {
  eq: Cypher.eq,
  ne: Cypher.neq,
  in: Cypher.in,
  gt: Cypher.gt,
  gte: Cypher.gte,
  lt: Cypher.lt,
  lte: Cypher.lte,
  contains: Cypher.contains,
  startsWith: Cypher.startsWith,
} as const;

function comparison({ operator, operand, folded }: Comparison, value: Cypher.Expr): Cypher.Predicate {
  return comparisons[operator](folded ? Cypher.toLower(value) : value, operand);
}

/** `(n)-[:BROADER*0..]->()`: the node itself or what it is part of, however many steps up. */
function upwards(subject: Cypher.Variable, { relationship, direction }: Traversal): Cypher.Pattern {
  return new Cypher.Pattern(subject)
    .related({ type: relationship, direction: direction === 'OUT' ? 'right' : 'left', length: { min: 0 } })
    .to();
}

function toName(from: Cypher.Pattern, key: Cypher.Param): Cypher.Pattern {
  return from.related({ type: 'NAMED' }).to({ properties: { key } });
}

function related(
  { quantifier, over, where, of, edge }: Related,
  subject: Cypher.Variable,
): Cypher.Predicate | undefined {
  const far = new Cypher.Node();
  const relationship = new Cypher.Relationship();
  const whereSubject = of === 'edge' ? relationship : far;
  const every = quantifier === 'every';
  const inner = whereOf(where, whereSubject, { negated: every });
  // Where there is no condition, every item fulfils it.
  if (every && inner === undefined) return undefined;
  const ofEdge = whereOf(edge, relationship);
  const match = new Cypher.Match(follow(subject, over, of === 'edge' || ofEdge ? relationship : undefined, far));
  const asked = allOf([ofEdge, every && inner ? Cypher.not(inner) : inner]);
  const exists = new Cypher.Exists(asked ? match.where(asked) : match);
  return quantifier === 'some' ? exists : Cypher.not(exists);
}

/** The quotes are found by their ids, and by no index of what they say: there are few for each relationship. */
function supported({ quantifier, where }: Supported, relationship: Cypher.Variable): Cypher.Predicate | undefined {
  const quote = new Cypher.Node();
  const id = new Cypher.Variable();
  const every = quantifier === 'every';
  const inner = whereOf(where, quote, { negated: every, unindexed: true });
  if (every && inner === undefined) return undefined;
  const found = new Cypher.Unwind([relationship.property('evidenceIds'), id]).match(
    new Cypher.Pattern(quote, { labels: ['Evidence'], properties: { id } }),
  );
  const exists = new Cypher.Exists(inner ? found.where(every ? Cypher.not(inner) : inner) : found);
  return quantifier === 'some' ? exists : Cypher.not(exists);
}

function listed({ property, quantifier, where }: Listed, subject: Cypher.Variable): Cypher.Predicate {
  const items = Cypher.coalesce(subject.property(property), new Cypher.List([]));
  const item = new Cypher.Variable();
  const asked = allOf(where.map((part) => comparison(part, item))) ?? Cypher.true;
  const test = { some: Cypher.any, none: Cypher.none, every: Cypher.all }[quantifier];
  return test(item, items, asked);
}
