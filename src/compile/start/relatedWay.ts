import Cypher from '@neo4j/cypher-builder';
import { allOf, whereOf } from '../filter/whereOf';
import { follow } from '../select/follow';
import { type Hop, isNextToFew, type Start } from './Start';
import { shareOf } from './shareOf';
import { type Destination, mostCounted, type Way } from './Way';
import { walk, walkLast } from './walk';

/**
 * The way from a name or id through relations to the listed nodes: `near` are the nodes one hop from them, and their
 * degrees, which Neo4j keeps, say how many listed nodes there are.
 *
 * @param bounded whether there is another way, so that nobody needs to go on where too many are near
 */
export function relatedWay(start: Start, { node, page }: Destination, bounded: boolean): Way {
  const near = new Cypher.Variable();
  const degree = new Cypher.Variable();
  const { before, last } = splitLast(start);
  const next = new Cypher.Node();
  const found = walk(start, before, next, last.where).with(next).distinct();
  const cutOff = bounded && !isNextToFew(start);
  const few = cutOff ? found.limit(new Cypher.Literal(mostCounted)) : found;
  return {
    prepare: [new Cypher.Call(few.return([Cypher.collect(next), near], [degreeOf(next, last), degree]), [])],
    carried: [near],
    degree,
    ...(cutOff && { complete: Cypher.lt(Cypher.size(near), new Cypher.Literal(mostCounted)) }),
    share: shareOf(start.rest),
    ...(!cutOff && knownBy(start, near)),
    walk: (go) => {
      const from = new Cypher.Node();
      const each = new Cypher.Unwind([new Cypher.Case().when(go).then(near).else(new Cypher.List([])), from]);
      const nodes = walkLast(from, last, node, start.rest, page).return(node).distinct();
      return [Cypher.utils.concat(each, nodes)];
    },
  };
}

function degreeOf(next: Cypher.Node, { over, toOne }: Hop): Cypher.Expr {
  if (toOne) return Cypher.count(next);
  const back = { ...over, direction: over.direction === 'OUT' ? 'IN' : 'OUT' } as const;
  return Cypher.sum(new Cypher.Count(follow(next, back, undefined, undefined)));
}

/** Whether a node has a relation to some that fulfil a condition: it has one to those found, and no name is looked up again. */
function knownBy({ condition }: Start, near: Cypher.Variable): Pick<Way, 'known'> {
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

function splitLast({ hops }: Start): { before: readonly Hop[]; last: Hop } {
  const last = hops.at(-1);
  if (!last) throw new Error('A start without hops is the list itself');
  return { before: hops.slice(0, -1), last };
}
