import type { GraphMapping, NodeMapping, RelationshipField } from '../../../src/schema/GraphMapping';
import type { SeedEntity, SeedFacts, SeedLink, Stated } from '../../../src/seed/check/SeedFacts';
import type { FuzzyDate } from '../../../src/seed/dates/FuzzyDate';
import { derive } from '../../../src/seed/derive/derive';
import type { GraphValue } from '../../../src/seed/GraphValue';
import type { GraphPlan } from '../../../src/seed/plan/GraphPlan';
import { PlanBuilder } from '../../../src/seed/plan/PlanBuilder';
import { planEntity } from '../../../src/seed/plan/planEntity';
import { planExternal } from '../../../src/seed/plan/planExternal';
import { planNames } from '../../../src/seed/plan/planNames';
import { readProperty } from './readProperty';
import { seedEvidence } from './seedEvidence';
import { isDate, type TestEdge, type TestGraph, type TestNode } from './TestGraph';

/** What an entity is joined to otherwise than by a link. */
const noLinks: ReadonlySet<string> = new Set(['Evidence', 'CrossReference', 'ExternalFact']);

const place = { file: 'random.yaml', line: 1 };

/** How the seeds would store a graph: by the loader's own plan, so that what is tested is what is loaded. */
export function planOf(mapping: GraphMapping, graph: TestGraph): GraphPlan {
  const entities = new Map(
    graph.nodes.flatMap((node) => {
      const type = mapping.types.get(node.type);
      // What follows from other names is no name that the generator knows.
      return type?.isEntity
        ? [[node.key, seedEntity(graph, node, { ...type, commonNouns: [], goesBy: '' })] as const]
        : [];
    }),
  );
  const builder = new PlanBuilder();
  for (const entity of entities.values()) planEntity(entity, new Map(), new Map(), builder, mapping);
  const facts = external(graph, entities);
  planNames(facts, builder, mapping);
  planExternal(facts, builder, mapping);
  derive(builder, mapping, () => undefined);
  return builder.build();
}

const toldIn = seedEvidence({ document: 'document:random', values: {}, assertedBy: '' }).document;

function seedEntity(graph: TestGraph, node: TestNode, type: NodeMapping): SeedEntity {
  const properties = new Map<string, Stated<GraphValue>>();
  const datesOf = new Map<string, Stated<FuzzyDate>>();
  for (const [name, value] of Object.entries(node.values)) {
    const field = type.fields.get(name);
    if (name === 'id' || !field) continue;
    if (isDate(value)) datesOf.set(name, { value, place });
    else properties.set(name, { value: readProperty(field.type, value), place });
  }
  const from = graph.edges.filter((edge) => edge.from === node.key);
  return {
    id: node.key,
    type,
    place,
    name: node.values.name as string,
    given: new Set(),
    lostEvidence: false,
    properties,
    dates: datesOf,
    synonyms: node.synonyms.flatMap(({ label, type: kind, external: outside }) =>
      outside ? [] : [{ label, type: kind, place }],
    ),
    links: [...type.fields.values()].flatMap((field) => linksOf(graph, field as RelationshipField, from)),
    ended: [],
    evidence: from.flatMap((edge) =>
      edge.type === 'SUPPORTED_BY'
        ? [{ ...evidenceOf(graph, edge.to), ...(edge.supports && { supports: edge.supports }) }]
        : [],
    ),
  };
}

function linksOf(graph: TestGraph, field: RelationshipField, from: readonly TestEdge[]): SeedLink[] {
  if (field.kind !== 'relationship' || field.direction !== 'OUT' || noLinks.has(field.type)) return [];
  return from
    .filter((edge) => edge.type === field.relationship && nodeOf(graph, edge.to).type === field.type)
    .map(({ to, properties, evidence }) => ({
      field,
      to,
      properties,
      evidence: evidence.map((id) => evidenceOf(graph, id)),
      place,
    }));
}

function evidenceOf(graph: TestGraph, id: string) {
  const far = (type: string) => graph.edges.find((edge) => edge.from === id && edge.type === type)?.to;
  return seedEvidence({
    document: far('QUOTED_FROM') ?? '',
    values: nodeOf(graph, id).values,
    assertedBy: far('ASSERTED_BY') ?? '',
    onBehalfOf: far('ON_BEHALF_OF'),
  });
}

function external(graph: TestGraph, entities: SeedFacts['entities']): SeedFacts {
  const outside = <T>(
    relationship: string,
    read: (entity: string, values: Readonly<Record<string, string>>) => T,
  ): T[] =>
    graph.edges.flatMap(({ type, from, to }) =>
      type === relationship ? [read(from, nodeOf(graph, to).values as Record<string, string>)] : [],
    );
  return {
    documents: [],
    entities,
    versions: new Map([...entities].map(([id, entity]) => [id, [entity]])),
    // By which document each is told does not matter to what is planned here.
    told: [...entities.values()].map((entity) => ({ document: toldIn, entity })),
    hierarchy: [],
    external: {
      crossReferences: outside('IDENTIFIED_BY', (entity, { database = '', id = '', url, source = '' }) => ({
        entity,
        database,
        identifier: id,
        ...(url !== undefined && { url }),
        source,
      })),
      names: [...entities.keys()].flatMap((entity) =>
        nodeOf(graph, entity).synonyms.flatMap(({ label, type, external: outside }) =>
          outside ? [{ entity, label, type }] : [],
        ),
      ),
      statements: outside('STATED_ELSEWHERE', (entity, { field = '', value = '', source = '' }) => ({
        entity,
        field,
        value,
        source,
      })),
    },
  };
}

function nodeOf(graph: TestGraph, key: string): TestNode {
  const node = graph.nodes.find((each) => each.key === key);
  if (!node) throw new Error(`The random graph has no node ${key}`);
  return node;
}
