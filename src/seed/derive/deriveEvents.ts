import { Date as Neo4jDate } from 'neo4j-driver';
import type { GraphMapping } from '../../schema/GraphMapping';
import { daysOf, partOf } from '../../schema/indexedProperties';
import type { GraphProperties, GraphValue } from '../GraphValue';
import type { PlannedNode } from '../plan/GraphPlan';
import type { PlanBuilder } from '../plan/PlanBuilder';
import { relationshipOf } from '../plan/planEvidence';
import type { PlannedGraph } from './PlannedGraph';

/** Where events of the timeline come from: nodes of one type by one of their dates. Fields are named as in the API. */
interface EventSource {
  readonly type: 'MILESTONE' | 'PRESENTATION' | 'TRIAL_START';
  /** The type of the node. */
  readonly node: string;
  /** Where the date is, if not at the node itself. */
  readonly at?: string;
  /** The dates, of which the first that is there counts. */
  readonly dates: readonly string[];
  /** Whether it is an event without a date, too. */
  readonly undated: boolean;
  /** The ways to the organizations whose work it is. */
  readonly organizations: readonly string[];
}

const sources: readonly EventSource[] = [
  {
    type: 'MILESTONE',
    node: 'Milestone',
    dates: ['occurred', 'due'],
    undated: true,
    organizations: ['responsible'],
  },
  {
    type: 'PRESENTATION',
    node: 'Presentation',
    at: 'meeting',
    dates: ['date'],
    undated: false,
    organizations: ['compounds', 'developers'],
  },
  {
    type: 'TRIAL_START',
    node: 'Trial',
    dates: ['startDate'],
    undated: false,
    organizations: ['sponsors'],
  },
];

/** The statuses of milestones, presentations and trials that make an event a promise, or one that was not kept. */
const promised: ReadonlySet<GraphValue> = new Set(['EXPECTED', 'DELAYED', 'ACCEPTED', 'NOT_YET_RECRUITING']);
const lapsed: ReadonlySet<GraphValue> = new Set(['MISSED', 'WITHDRAWN']);

/** Stands for a day that is not known: what is open comes last. */
const never = new Neo4jDate(9999, 12, 31);

/**
 * Plans the events of the timeline: one for each milestone, each presentation at a dated meeting and each trial whose start
 * is stated, with its days, how certain it is, and what it concerns.
 */
export function deriveEvents(graph: PlannedGraph, builder: PlanBuilder, mapping: GraphMapping): void {
  for (const source of sources) {
    for (const node of graph.labelled(source.node)) planEvent(source, node, { graph, builder, mapping });
  }
}

interface Context {
  readonly graph: PlannedGraph;
  readonly builder: PlanBuilder;
  readonly mapping: GraphMapping;
}

function planEvent(source: EventSource, node: PlannedNode, context: Context): void {
  const { builder, mapping, graph } = context;
  const here = new Map([[node, []]]);
  const [dated] = along(context, here, source.node, source.at ? [source.at] : []).keys();
  const date = dated && source.dates.find((field) => dated.properties[partOf(field, 'text')] !== undefined);
  if (!source.undated && !date) return;
  const days = dated && date ? datePart(mapping, dated, date) : {};
  const { id, name, status } = node.properties;
  const event = builder.node('TimelineEvent', String(id), [], {
    name,
    type: source.type,
    certainty: certaintyOf(status),
    ...days,
    earliest: days[partOf('date', 'earliest')] ?? never,
    latest: days[partOf('date', 'latest')] ?? never,
    knownSince: knownSince(graph, node),
  });
  const ways = { compounds: ['compounds'], indications: ['indications'], organizations: source.organizations };
  for (const [field, way] of Object.entries(ways)) {
    const type = relationshipOf('TimelineEvent', field, mapping);
    for (const [concerned, evidence] of along(context, here, source.node, way)) {
      builder.relate(event, type, concerned.key, { evidenceIds: [...new Set(evidence)].sort() });
    }
  }
}

/** The nodes to which fields of a type lead, each once, with the quotes that the relationships on the way rest on. */
function along(
  context: Context,
  from: ReadonlyMap<PlannedNode, readonly string[]>,
  type: string,
  way: readonly string[],
): ReadonlyMap<PlannedNode, readonly string[]> {
  const [name, ...rest] = way;
  const field = context.mapping.types.get(type)?.fields.get(name ?? '');
  if (field?.kind !== 'relationship') return from;
  const found = new Map<PlannedNode, readonly string[]>();
  for (const [node, before] of from) {
    for (const far of context.graph.neighbours(node, field)) {
      const evidence = (far.relationship.properties.evidenceIds ?? []) as readonly string[];
      found.set(far.node, [...(found.get(far.node) ?? []), ...before, ...evidence]);
    }
  }
  return along(context, found, field.type, rest);
}

/** The parts of a date under the name that it has on an event. */
function datePart(mapping: GraphMapping, { properties }: PlannedNode, field: string): GraphProperties {
  const stored = (mapping.values.get('FuzzyDate') ?? []).map(({ name }) => [partOf(field, name), partOf('date', name)]);
  const names = [...stored, [daysOf(field), daysOf('date')]];
  return Object.fromEntries(
    names.flatMap(([from = '', to = '']) => (properties[from] === undefined ? [] : [[to, properties[from]]])),
  );
}

/** Every other status is one of something that has happened. */
function certaintyOf(status: GraphValue | undefined): string {
  if (status !== undefined && promised.has(status)) return 'PROMISED';
  return status !== undefined && lapsed.has(status) ? 'LAPSED' : 'OCCURRED';
}

/** The day of the first document that speaks of it. */
function knownSince(graph: PlannedGraph, node: PlannedNode): GraphValue | undefined {
  const quotes = graph.neighbours(node, { relationship: 'SUPPORTED_BY', direction: 'OUT' });
  const days = quotes
    .flatMap((quote) => graph.neighbours(quote.node, { relationship: 'QUOTED_FROM', direction: 'OUT' }))
    .flatMap((document) => document.node.properties.date ?? []);
  return days.reduce<GraphValue | undefined>(
    (first, day) => (first === undefined || String(day) < String(first) ? day : first),
    undefined,
  );
}
