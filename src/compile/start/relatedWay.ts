import Cypher from '@neo4j/cypher-builder';
import { follow } from '../select/follow';
import { endPage } from './endPage';
import type { Hop, Start } from './Start';
import { type Destination, mostCounted, type Way } from './Way';
import { walk, walkLast } from './walk';

/**
 * The way from a name or id through relations to the listed nodes: `near` are the nodes one hop from them, and their
 * degrees, which Neo4j keeps, say how many listed nodes there are.
 */
export function relatedWay(start: Start, { node, page }: Destination, bounded: boolean): Way {
  const near = new Cypher.Variable();
  const degree = new Cypher.Variable();
  const { before, last } = splitLast(start);
  const next = new Cypher.Node();
  const found = walk(start, before, next, last.where).with(next).distinct();
  const few = bounded ? found.limit(new Cypher.Literal(mostCounted)) : found;
  const back = { ...last.over, direction: last.over.direction === 'OUT' ? 'IN' : 'OUT' } as const;
  const neighbours = new Cypher.Count(follow(next, back, undefined, undefined));
  return {
    prepare: new Cypher.Call(few.return([Cypher.collect(next), near], [Cypher.sum(neighbours), degree]), []),
    carried: [near],
    degree,
    ...(bounded && { complete: Cypher.lt(Cypher.size(near), new Cypher.Literal(mostCounted)) }),
    others: start.rest.length,
    walk: (go) => {
      const from = new Cypher.Node();
      const each = new Cypher.Unwind([new Cypher.Case().when(go).then(near).else(new Cypher.List([])), from]);
      const nodes = walkLast(from, last, node, start.rest, page).with(node).distinct();
      return Cypher.utils.concat(each, endPage(nodes, node, page).return(node));
    },
  };
}

function splitLast({ hops }: Start): { before: readonly Hop[]; last: Hop } {
  const last = hops.at(-1);
  if (!last) throw new Error('A start without hops is the list itself');
  return { before: hops.slice(0, -1), last };
}
