import Cypher from '@neo4j/cypher-builder';
import type { GraphMapping } from '../../schema/GraphMapping';
import { daysOf, indexedProperties, partOf } from '../../schema/indexedProperties';
import { type Comparison, conjuncts, type Overlap, type Predicate, type Target } from '../filter/Predicate';
import { allOf, whereOf } from '../filter/whereOf';
import { afterCursor } from '../page/afterCursor';
import { gate } from './gate';
import { shareOf } from './shareOf';
import { type Destination, mostCounted, type Way } from './Way';

/** A condition on the listed nodes themselves that an index answers. */
export type OwnStart = Comparison | Overlap;

const operators: ReadonlySet<string> = new Set(['eq', 'in', 'gt', 'gte', 'lt', 'lte']);

/** The conditions of a filter that an index on the listed nodes answers. */
export function ownStartsOf(mapping: GraphMapping, predicate: Predicate, target: Target): OwnStart[] {
  const indexed = new Set([...target.fields.values()].flatMap((field) => indexedProperties(mapping, field)));
  return conjuncts(predicate).filter(
    (part): part is OwnStart =>
      part.kind === 'overlaps' ||
      (part.kind === 'compare' && indexed.has(part.property) && operators.has(part.operator)),
  );
}

/** The way over an index on the listed nodes; how many it leads to is counted, up to where it does not matter any more. */
export function ownWay(start: OwnStart, { target, node, page, predicate }: Destination): Way {
  const degree = new Cypher.Variable();
  const limit = new Cypher.Literal(mostCounted);
  const counted = new Cypher.Node();
  const longest = new Cypher.Variable();
  const rest = conjuncts(predicate).filter((part) => part !== start);
  const prepare = seek(start, target, counted, longest, [])
    .with(counted)
    .limit(limit)
    .return([Cypher.count('*'), degree]);
  const isOverlap = start.kind === 'overlaps';
  return {
    prepare: isOverlap
      ? Cypher.utils.concat(longestOf(start, target, longest), new Cypher.Call(prepare, [longest]))
      : new Cypher.Call(prepare, []),
    carried: isOverlap ? [longest] : [],
    degree,
    complete: Cypher.lt(degree, limit),
    share: shareOf(rest),
    walk: (go) => {
      const others = [...rest.map((part) => whereOf(part, node, { unindexed: true })), page && afterCursor(page, node)];
      const nodes = seek(start, target, node, longest, others).return(node);
      return gate(go, nodes, node, isOverlap ? [longest] : []);
    },
  };
}

/** The nodes that an index finds. What else is asked does not use another. */
function seek(
  start: OwnStart,
  target: Target,
  node: Cypher.Node,
  longest: Cypher.Variable,
  others: readonly (Cypher.Predicate | undefined)[],
): Cypher.Match {
  const match = new Cypher.Match(new Cypher.Pattern(node, { labels: target.label ? [target.label] : [] }));
  if (start.kind === 'compare') return match.where(allOf([whereOf(start, node), ...others]) as Cypher.Predicate);
  const earliest = node.property(partOf(start.field, 'earliest'));
  const days = Cypher.duration(new Cypher.Map({ days: longest }));
  const could = Cypher.and(Cypher.gte(earliest, Cypher.minus(start.from, days)), Cypher.lte(earliest, start.to));
  return match.where(allOf([could, whereOf(start, node, { unindexed: true }), ...others]) as Cypher.Predicate);
}

/** How many days the longest date of a field spans: none that overlaps some days begins earlier than that before them. */
function longestOf({ field }: Overlap, target: Target, longest: Cypher.Variable): Cypher.Clause {
  const node = new Cypher.Node();
  const days = node.property(daysOf(field));
  const found = new Cypher.Match(new Cypher.Pattern(node, { labels: target.label ? [target.label] : [] }))
    .where(Cypher.isNotNull(days))
    .return([days, 'days'])
    .orderBy([days, 'DESC'])
    .limit(new Cypher.Literal(1));
  return new Cypher.Call(
    new Cypher.Return([Cypher.coalesce(Cypher.head(new Cypher.Collect(found)), new Cypher.Literal(0)), longest]),
    [],
  );
}
