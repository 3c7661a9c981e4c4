import Cypher from '@neo4j/cypher-builder';
import { afterCursor, sortOf } from '../page/afterCursor';
import type { Page } from '../page/Page';
import type { Hop, Start } from './Start';
import { walk, walkLast } from './walk';

/** What there is to choose from. */
export interface Choice {
  readonly starts: readonly Start[];
  /** The variable for the nodes that are listed. */
  readonly node: Cypher.Node;
  /** Where only a page is wanted: each way stops when it is full. */
  readonly page?: Page;
  /** The label of the listed nodes, to know how many there are. */
  readonly label?: string;
  /** The other way, where there is one: to test all nodes in the order of the page. It returns `node`. */
  readonly scanned?: () => Cypher.Clause;
}

/** More nodes than these next to a start make it a hub, and nobody counts on. */
const mostNear = 5_000;

/** What share of the nodes one more condition is taken to leave, for want of anything better known. */
const selectivity = 0.1;

/**
 * Binds the listed nodes by the way that is cheapest, which only the graph knows: walking back from a start costs as much
 * as it has neighbours, testing nodes in the order of the page costs a page divided by the share of nodes that match.
 * With `d` neighbours among `n` nodes and a share `s` left by the other conditions, walking is cheaper while
 * `d * d * s <= limit * n`. The neighbours are counted by degree, so the question costs next to nothing.
 *
 * Each way stands under an UNWIND of one row or none, for a condition on a variable would be tested after the index was
 * read and not before.
 */
export function chooseStart({ starts, node, page, label, scanned }: Choice): Cypher.Clause {
  const found = starts.map((start) => ({ start, near: new Cypher.Variable(), degree: new Cypher.Variable() }));
  const chosen = new Cypher.Variable();
  const counts = found.map(({ start, near, degree }) => countNear(start, near, degree, scanned !== undefined));
  const choice = new Cypher.Case();
  found.forEach(({ start, near, degree }, index) => {
    const least = found
      .filter((other) => other.degree !== degree)
      .map((other) =>
        found.indexOf(other) < index ? Cypher.lt(degree, other.degree) : Cypher.lte(degree, other.degree),
      );
    const small =
      page && label && scanned
        ? [Cypher.lt(Cypher.size(near), new Cypher.Literal(mostNear)), isSmall(start, degree, page, label)]
        : [];
    choice.when(Cypher.and(Cypher.true, ...least, ...small)).then(new Cypher.Literal(index));
  });
  choice.else(new Cypher.Literal(starts.length));
  const ways: Cypher.Clause[] = found.map(({ start, near }, index) => {
    const from = new Cypher.Node();
    const { last } = splitLast(start);
    const each = new Cypher.Unwind([onlyIf(chosen, index, near), from]);
    const nodes = walkLast(from, last, node, start.rest, page && afterCursor(page, node));
    const distinct = nodes.with(node).distinct();
    const limited = page ? distinct.orderBy(...sortOf(page, node)).limit(page.limit) : distinct;
    return Cypher.utils.concat(each, limited.return(node));
  });
  if (scanned) {
    const go = new Cypher.Variable();
    const each = new Cypher.Unwind([onlyIf(chosen, starts.length, new Cypher.List([Cypher.true])), go]);
    ways.push(Cypher.utils.concat(each, new Cypher.Call(scanned(), []), new Cypher.Return(node)));
  }
  const scope = [chosen, ...found.map(({ near }) => near)];
  return Cypher.utils.concat(
    ...counts,
    new Cypher.With(...found.map(({ near }) => near), [choice, chosen]),
    new Cypher.Call(ways.length > 1 ? new Cypher.Union(...ways).all() : (ways[0] as Cypher.Clause), scope),
  );
}

/** The nodes one hop from those that are listed, and how many neighbours they have over that hop. */
function countNear(start: Start, near: Cypher.Variable, degree: Cypher.Variable, bounded: boolean): Cypher.Clause {
  const { before, last } = splitLast(start);
  const next = new Cypher.Node();
  const found = walk(start, before, next, last.where).with(next).distinct();
  const few = bounded ? found.limit(new Cypher.Literal(mostNear)) : found;
  const over = { type: last.over.relationship, direction: last.over.direction === 'OUT' ? 'left' : 'right' } as const;
  const neighbours = new Cypher.Count(new Cypher.Pattern(next).related(over).to());
  return new Cypher.Call(few.return([Cypher.collect(next), near], [Cypher.sum(neighbours), degree]), []);
}

function isSmall(start: Start, degree: Cypher.Variable, page: Page, label: string): Cypher.Predicate {
  const share = new Cypher.Literal(selectivity ** start.rest.length);
  const nodes = new Cypher.Count(new Cypher.Pattern({ labels: [label] }));
  return Cypher.lte(Cypher.multiply(degree, Cypher.multiply(degree, share)), Cypher.multiply(page.limit, nodes));
}

function onlyIf(chosen: Cypher.Variable, index: number, list: Cypher.Expr): Cypher.Case {
  return new Cypher.Case()
    .when(Cypher.eq(chosen, new Cypher.Literal(index)))
    .then(list)
    .else(new Cypher.List([]));
}

function splitLast({ hops }: Start): { before: readonly Hop[]; last: Hop } {
  const last = hops.at(-1);
  if (!last) throw new Error('A start without hops is the list itself');
  return { before: hops.slice(0, -1), last };
}
