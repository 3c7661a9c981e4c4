import Cypher from '@neo4j/cypher-builder';
import type { GraphMapping } from '../../schema/GraphMapping';
import { daysOf, indexedProperties, partOf } from '../../schema/indexedProperties';
import {
  anything,
  type Comparison,
  conjuncts,
  type Overlap,
  type Predicate,
  type Selectable,
} from '../filter/Predicate';
import { allOf, whereOf } from '../filter/whereOf';
import { afterCursor } from '../page/Page';
import { type AccessPath, type Destination, guarded, hubSize } from './AccessPath';
import { all, inIndexOrder, scan } from './scan';
import { selectivityOf } from './selectivityOf';

/** A condition on the listed nodes themselves that an index answers. */
type IndexedCondition = Comparison | Overlap;

const openEnded: ReadonlySet<string> = new Set(['gt', 'gte', 'lt', 'lte']);
const operators: ReadonlySet<string> = new Set(['eq', 'in', ...openEnded]);

/** The conditions of a filter that an index on the listed nodes answers. */
export function indexedConditionsOf(
  mapping: GraphMapping,
  predicate: Predicate,
  selectable: Selectable,
): IndexedCondition[] {
  const indexed = new Set([...selectable.fields.values()].flatMap((field) => indexedProperties(mapping, field)));
  return conjuncts(predicate).filter(
    (part): part is IndexedCondition =>
      part.kind === 'overlaps' ||
      (part.kind === 'compare' && indexed.has(part.property) && operators.has(part.operator)),
  );
}

/**
 * The access path over an index on the listed nodes. Its nodes are counted, up to the size of a hub. They are not counted
 * where the next pages show that most nodes are in the range and the other conditions leave most of them: a scan in the
 * order of the page then fills it early.
 */
export function indexPath(anchor: IndexedCondition, destination: Destination): AccessPath {
  const { selectable, node, page, predicate } = destination;
  const degree = new Cypher.Variable();
  const limit = new Cypher.Literal(hubSize);
  const counted = new Cypher.Node();
  const longest = new Cypher.Variable();
  const rest = conjuncts(predicate).filter((part) => part !== anchor);
  const selectivity = selectivityOf(rest);
  const isOverlap = anchor.kind === 'overlaps';
  const scope = isOverlap ? [longest] : [];
  const count = new Cypher.Count(
    seek(anchor, selectable, counted, longest, []).with(counted).limit(limit).return(counted),
  );
  const many = selectivity > 0.5 ? isCommon(anchor, destination) : undefined;
  const known = many ? new Cypher.Case().when(many).then(limit).else(count) : count;
  const prepare = new Cypher.Call(new Cypher.Return([known, degree]), scope);
  return {
    prepare: isOverlap ? [longestOf(anchor.field, selectable, longest), prepare] : [prepare],
    carried: scope,
    degree,
    complete: Cypher.lt(degree, limit),
    selectivity,
    walk: (guard) => {
      const others = [...rest.map((part) => whereOf(part, node, { unindexed: true })), page && afterCursor(page, node)];
      return [guarded(guard, seek(anchor, selectable, node, longest, others).return(node), node, scope)];
    },
  };
}

/**
 * Whether more than half of the nodes on the next two pages, in an order that an index delivers, lie in a range that is
 * open at one end, as that of the phases from the first on. A few dozen looks save counting a thousand.
 */
function isCommon(anchor: IndexedCondition, { selectable, page }: Destination): Cypher.Predicate | undefined {
  if (anchor.kind !== 'compare' || !openEnded.has(anchor.operator) || !page || !inIndexOrder(page)) return undefined;
  const node = new Cypher.Node();
  const twoPages = { ...page, limit: Cypher.multiply(new Cypher.Literal(2), page.limit) };
  const inRange = scan({ selectable, node, page: twoPages, predicate: anything })
    .with(node)
    .where(whereOf(anchor, node) as Cypher.Predicate)
    .return(node)
    .skip(page.limit);
  return new Cypher.Exists(inRange);
}

/** The nodes that an index finds. The other conditions use no other index. */
function seek(
  anchor: IndexedCondition,
  selectable: Selectable,
  node: Cypher.Node,
  longest: Cypher.Variable,
  others: readonly (Cypher.Predicate | undefined)[],
): Cypher.Match {
  const match = all(selectable, node);
  if (anchor.kind === 'compare') return match.where(allOf([whereOf(anchor, node), ...others]) as Cypher.Predicate);
  const earliest = node.property(partOf(anchor.field, 'earliest'));
  const days = Cypher.duration(new Cypher.Map({ days: longest }));
  const could = Cypher.and(Cypher.gte(earliest, Cypher.minus(anchor.from, days)), Cypher.lte(earliest, anchor.to));
  return match.where(allOf([could, whereOf(anchor, node, { unindexed: true }), ...others]) as Cypher.Predicate);
}

/** How many days the longest date of a field spans: none that overlaps some days begins earlier than that before them. */
export function longestOf(field: string, selectable: Selectable, longest: Cypher.Variable): Cypher.Clause {
  const node = new Cypher.Node();
  const days = node.property(daysOf(field));
  const found = all(selectable, node)
    .where(Cypher.isNotNull(days))
    .return([days, 'days'])
    .orderBy([days, 'DESC'])
    .limit(new Cypher.Literal(1));
  return new Cypher.Call(
    new Cypher.Return([Cypher.coalesce(Cypher.head(new Cypher.Collect(found)), new Cypher.Literal(0)), longest]),
    [],
  );
}
