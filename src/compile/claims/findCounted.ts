import Cypher from '@neo4j/cypher-builder';
import type { Predicate, Target } from '../filter/Predicate';
import { allOf, whereOf } from '../filter/whereOf';
import { afterCursor } from '../page/afterCursor';
import type { Page } from '../page/Page';
import { endPage } from '../start/endPage';
import { isDirect, type Start, startsOf } from '../start/Start';
import { walk } from '../start/walk';

/** What a claim counts, or a part of it. */
interface Listed {
  readonly target: Target;
  readonly predicate: Predicate;
}

/**
 * Matches what a claim counts, or a page of it: from a name or id that its filter asks for, where there is one, and else
 * among all nodes of the type. A claim counts a few things that a document lists, so one way is enough: each claim's stands
 * in the statement, and Neo4j plans them all.
 */
export function findCounted(listed: Listed, node: Cypher.Node, page?: Page): Cypher.With {
  const after = page && afterCursor(page, node);
  const start = startOf(listed);
  if (start) return endPage(walk(start, start.hops, node, start.rest, after).with(node).distinct(), node, page);
  return endPage(matchAll(listed, node, after).with(node), node, page);
}

/** How many there are. */
export function countCounted(listed: Listed): Cypher.Expr {
  const node = new Cypher.Node();
  return new Cypher.Count(startOf(listed) ? findCounted(listed, node).return(node) : matchAll(listed, node, undefined));
}

function startOf({ target, predicate }: Listed): Start | undefined {
  const starts = startsOf(predicate, target);
  return starts.find(isDirect) ?? starts[0];
}

function matchAll({ target, predicate }: Listed, node: Cypher.Node, after: Cypher.Predicate | undefined): Cypher.Match {
  const asked = allOf([whereOf(predicate, node), after]);
  const match = new Cypher.Match(new Cypher.Pattern(node, { labels: target.label ? [target.label] : [] }));
  return asked ? match.where(asked) : match;
}
