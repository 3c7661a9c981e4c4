import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../Compilation';
import { cypher, joined } from '../cypher';
import type { FilterInput } from '../filter/readFilter';
import { targetOf } from '../filter/targetOf';
import type { RootStatement } from '../root/RootStatement';
import { Row } from '../select/Row';
import { asksForMore, selectConnection } from '../select/selectConnection';
import { objectType, type SelectedField, selectedFields } from '../select/selectObject';
import type { Events } from './Events';
import { type EventVariables, eventVariables } from './EventVariables';
import { countEvents, findEvents } from './findEvents';
import { readEvents } from './readEvents';
import { readTimeline } from './readTimeline';
import { selectEvent } from './selectEvent';
import type { Timeline } from './Timeline';
import type { Part } from './whenOf';

/** `timeline(filter, from, to, asOf, …)`: events of several types in one order. */
export function compileTimeline(compilation: Compilation, selected: SelectedField): RootStatement {
  const connection = 'TimelineConnection';
  const asked = selectedFields(compilation, objectType(compilation, connection), selected.nodes);
  const timeline = readTimeline(compilation, selected.arguments, asksForMore(compilation, asked));
  const filter = (selected.arguments.filter ?? {}) as FilterInput;
  const sources = timeline.sources.map((source) => readEvents(compilation, timeline, source, filter));
  const variables = eventVariables();
  const events = new Cypher.Variable();
  const prelude: Cypher.Clause[] = [];
  const row = new Row();
  let stream: RootStatement['stream'];
  const shape = selectConnection(
    compilation,
    {
      target: targetOf(compilation.mapping, 'Entity'),
      connection,
      node: variables.node,
      page: timeline.page,
      keys: [variables.earliest, variables.latest, variables.node.property('id')],
      selectNode: (nodes, item) => selectEvent(compilation, timeline, variables, nodes, item),
      rows: (item) => {
        prelude.push(...findPage(timeline, sources, events));
        const event = new Cypher.Variable();
        const names = partsOf(variables).map(
          (name, index) => cypher`${event}[${new Cypher.Literal(index)}] AS ${name}`,
        );
        const found = () => cypher`UNWIND ${events} AS ${event}
WITH ${joined(names, ', ')} LIMIT ${timeline.page.limit}
RETURN ${item}`;
        stream = { clause: () => cypher`${found()} AS c0`, most: timeline.page.rows };
        return new Cypher.Collect(found());
      },
      total: () => {
        const counts = sources.map((source) => countEvents(source));
        return counts.length > 0 ? joined(counts, ' + ') : new Cypher.Literal(0);
      },
    },
    selected,
    row,
  );
  return {
    ...(prelude.length > 0 && { prelude: Cypher.utils.concat(...prelude) }),
    row,
    ...(stream && row.length === 1 && !shape.knowsOthers && { stream }),
    shape,
  };
}

/** Events that begin on a known day come before the others; in a window there are only such. */
function partsIn({ from, to }: Timeline, sources: readonly Events[]): Part[] {
  if (from || to) return ['dated'];
  return sources.every(({ start }) => start) ? ['any'] : ['dated', 'open'];
}

/** Binds `events` to at least the page's events in order. The other part is looked at only where the page is not full. */
function findPage(timeline: Timeline, sources: readonly Events[], events: Cypher.Variable): Cypher.Clause[] {
  if (sources.length === 0) return [cypher`WITH [] AS ${events}`];
  const parts = partsIn(timeline, sources);
  const [first, second] = timeline.page.backward ? parts.toReversed() : parts;
  if (!first || !second) return [collectPart(timeline, sources, parts[0] ?? 'dated', events, [])];
  const [before, behind] = [new Cypher.Variable(), new Cypher.Variable()];
  return [
    collectPart(timeline, sources, first, before, []),
    collectPart(timeline, sources, second, behind, [before]),
    cypher`WITH ${before} + ${behind} AS ${events}`,
  ];
}

function collectPart(
  timeline: Timeline,
  sources: readonly Events[],
  part: Part,
  found: Cypher.Variable,
  before: readonly Cypher.Variable[],
): Cypher.Clause {
  const { page } = timeline;
  const variables = eventVariables();
  const branches = sources.map(
    (source) => cypher`CALL () {
${findEvents(source, part, variables)}
}
RETURN ${joined(partsOf(variables), ', ')}`,
  );
  const [known] = before;
  // A condition on a variable would be tested after the indexes were read: the row is there or not.
  const gate = known
    ? cypher`UNWIND CASE WHEN size(${known}) < ${page.limit} THEN [true] ELSE [] END AS ${new Cypher.Variable()}`
    : cypher``;
  const way = page.backward ? cypher`DESC` : cypher`ASC`;
  const { earliest, latest, node } = variables;
  return new Cypher.Call(
    cypher`${gate}
CALL () {
${joined(branches, '\nUNION ALL\n')}
}
WITH ${joined(partsOf(variables), ', ')} ORDER BY ${earliest} ${way}, ${latest} ${way}, ${node.property('id')} ${way} LIMIT ${page.limit}
RETURN collect([${joined(partsOf(variables), ', ')}]) AS ${found}`,
    [...before],
  );
}

function partsOf({ node, dated, field, type, earliest, latest }: EventVariables): Cypher.Variable[] {
  return [node, dated, field, type, earliest, latest];
}
