import Cypher from '@neo4j/cypher-builder';
import { allOf, whereOf } from '../filter/whereOf';
import { follow } from '../select/follow';
import { type AccessPath, type Destination, hubSize } from './AccessPath';
import { type Anchor, type Hop, isNextToFew } from './Anchor';
import { selectivityOf } from './selectivityOf';
import { walk, walkLast } from './walk';

/**
 * The access path from an anchor through relations to the listed nodes. `near` are the nodes one hop from these; their
 * degrees, which Neo4j stores, say how many listed nodes there are.
 *
 * @param bounded whether there is an alternative, so that counting can stop at a hub
 */
export function traversalPath(anchor: Anchor, { node, page }: Destination, bounded: boolean): AccessPath {
  const near = new Cypher.Variable();
  const degree = new Cypher.Variable();
  const { before, last } = splitLast(anchor);
  const next = new Cypher.Node();
  const found = walk(anchor, before, next, last.where).with(next).distinct();
  const cutOff = bounded && !isNextToFew(anchor);
  const few = cutOff ? found.limit(new Cypher.Literal(hubSize)) : found;
  return {
    prepare: [new Cypher.Call(few.return([Cypher.collect(next), near], [degreeOf(next, last), degree]), [])],
    carried: [near],
    degree,
    ...(cutOff && { complete: Cypher.lt(Cypher.size(near), new Cypher.Literal(hubSize)) }),
    selectivity: selectivityOf(anchor.rest),
    ...(!cutOff && knownBy(anchor, near)),
    walk: (guard) => {
      const from = new Cypher.Node();
      const each = new Cypher.Unwind([new Cypher.Case().when(guard).then(near).else(new Cypher.List([])), from]);
      const nodes = walkLast(from, last, node, anchor.rest, page).return(node).distinct();
      return [Cypher.utils.concat(each, nodes)];
    },
  };
}

function degreeOf(next: Cypher.Node, { over, toOne }: Hop): Cypher.Expr {
  if (toOne) return Cypher.count(next);
  const back = { ...over, direction: over.direction === 'OUT' ? 'IN' : 'OUT' } as const;
  return Cypher.sum(new Cypher.Count(follow(next, back, undefined, undefined)));
}

/** Tests the condition of the anchor by the nodes already found: no name is looked up again. */
function knownBy({ condition }: Anchor, near: Cypher.Variable): Pick<AccessPath, 'known'> {
  if (condition.kind !== 'related') return {};
  const test = (node: Cypher.Node) => {
    const far = new Cypher.Node();
    const edge = new Cypher.Relationship();
    const ofEdge = whereOf(condition.edge, edge);
    const match = new Cypher.Match(follow(node, condition.over, ofEdge && edge, far));
    return new Cypher.Exists(match.where(allOf([ofEdge, Cypher.in(far, near)]) as Cypher.Predicate));
  };
  return { known: { condition, test } };
}

function splitLast({ hops }: Anchor): { before: readonly Hop[]; last: Hop } {
  const last = hops.at(-1);
  if (!last) throw new Error('A anchor without hops is the list itself');
  return { before: hops.slice(0, -1), last };
}
