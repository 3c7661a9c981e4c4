import Cypher from '@neo4j/cypher-builder';
import type { FieldNode } from 'graphql';
import { anchorsOf } from '../access/Anchor';
import { longestOf } from '../access/indexPath';
import { all } from '../access/scan';
import { walk } from '../access/traversalPath';
import type { Compilation, RootStatement } from '../Compilation';
import { cypher } from '../cypher';
import { type Selectable, selectableOf } from '../filter/Predicate';
import { allOf, whereOf } from '../filter/whereOf';
import { afterCursor, endPage } from '../page/Page';
import type { Row } from '../select/Row';
import { selectRootConnection } from '../select/selectConnection';
import { selectType } from '../select/selectObject';
import { asksForMore, objectType, type SelectedField, selectedFields } from '../selection';
import type { NodeShape } from '../shape/Shape';
import { readTimeline, type Timeline } from './readTimeline';

/** `timeline(filter, from, to, asOf, …)`: events of several types in one order, as the loader has stored them. */
export function compileTimeline(compilation: Compilation, selected: SelectedField): RootStatement {
  const connection = 'TimelineConnection';
  const selectable = selectableOf(compilation.mapping, 'TimelineEvent');
  const asked = selectedFields(compilation, objectType(compilation, connection), selected.nodes);
  const timeline = readTimeline(compilation, selectable, selected.arguments, asksForMore(compilation, asked));
  const { page } = timeline;
  const node = new Cypher.NamedNode('this');
  return selectRootConnection(
    compilation,
    {
      selectable,
      connection,
      node,
      page,
      selectNode: (nodes, item) => selectEvent(compilation, timeline, selectable, node, nodes, item),
      rows: () => {
        const { before, events } = findEvents(timeline, selectable, node, afterCursor(page, node));
        return Cypher.utils.concat(before, endPage(events, node, page));
      },
      total: () => {
        const counted = new Cypher.Node();
        if (!whereOf(timeline.predicate, counted)) {
          return new Cypher.Count(new Cypher.Pattern({ labels: [selectable.label ?? ''] }));
        }
        const { before, events } = findEvents(timeline, selectable, counted, undefined);
        return new Cypher.Count(Cypher.utils.concat(before, events.return(counted)));
      },
    },
    selected,
  );
}

/**
 * Finds events: from a name or id in the filter where there is one, for few events are the work of one organization or on
 * one compound, and else in the order of the timeline, which an index delivers. In a window that index is entered no earlier
 * than the longest date may begin that still lies in it.
 */
function findEvents(
  { predicate, from }: Timeline,
  selectable: Selectable,
  node: Cypher.Node,
  after: Cypher.Predicate | undefined,
): { readonly before?: Cypher.Clause; readonly events: Cypher.With } {
  const [start] = anchorsOf(predicate, selectable);
  if (start) return { events: walk(start, start.hops, node, start.rest, after).with(node).distinct() };
  const earliest = node.property('earliest');
  const longest = new Cypher.Variable();
  const could = from && cypher`${earliest} >= ${from} - duration({ days: ${longest} })`;
  const asked = [could ?? Cypher.isNotNull(earliest), whereOf(predicate, node, { unindexed: true }), after];
  const events = all(selectable, node)
    .where(allOf(asked) as Cypher.Predicate)
    .with(node);
  return from ? { before: longestOf('date', selectable, longest), events } : { events };
}

/** Seen from a day, all that is listed was still to come. */
function selectEvent(
  compilation: Compilation,
  { isAsOf }: Timeline,
  selectable: Selectable,
  node: Cypher.Node,
  nodes: readonly FieldNode[],
  item: Row,
): NodeShape {
  const shape = selectType(compilation, selectable, node, nodes, item);
  if (!isAsOf || shape.kind !== 'concrete') return shape;
  const fields = selectedFields(compilation, objectType(compilation, selectable.name), nodes);
  const certainties = new Set(fields.filter(({ name }) => name === 'certainty').map(({ key }) => key));
  const { type, fields: shapes } = shape.object;
  return {
    kind: 'concrete',
    object: {
      type,
      fields: shapes.map((field) =>
        certainties.has(field.key) ? { kind: 'constant', key: field.key, value: 'PROMISED' } : field,
      ),
    },
  };
}
