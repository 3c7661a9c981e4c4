import type { GraphMapping, NodeMapping } from '../../../src/schema/GraphMapping';
import { evidenceId } from '../../../src/seed/plan/evidenceId';
import { seedEvidence } from '../graph/seedEvidence';
import type { TestEdge, TestGraph, TestNode, TestValue } from '../graph/TestGraph';
import type { DrawnEntity, DrawnEvidence, DrawnGraph } from './graphs';
import { documentSlugs, idOf, spanOf } from './vocabulary';

/** The graph that was drawn, its references resolved: an entity is joined to each other once, and no hierarchy is a circle. */
export function buildGraph(mapping: GraphMapping, drawn: DrawnGraph): TestGraph {
  const nodes = new Map<string, TestNode>();
  const edges: TestEdge[] = [];
  const idsOf = new Map(
    Object.entries(drawn.entities).map(([type, entities]) => [type, entities.map((_, index) => entityId(type, index))]),
  );
  const pick = (type: string, index: number): string => {
    const ids = idsOf.get(type) ?? [];
    return ids[index % ids.length] ?? '';
  };
  const quotes = drawn.evidence.map((evidence, index) => addEvidence(evidence, index));

  for (const [typeName, entities] of Object.entries(drawn.entities)) {
    const type = mapping.types.get(typeName) as NodeMapping;
    entities.forEach((entity, index) => {
      addEntity(type, entity, index);
    });
  }
  return { nodes: [...nodes.values()], edges };

  function addEvidence(evidence: DrawnEvidence, index: number): string {
    const { quote, cited, section, assertion, reasoning, speaker, onBehalfOf } = evidence;
    const document = pick('Document', evidence.document);
    const speakers = [...(idsOf.get('Organization') ?? []), ...(idsOf.get('Person') ?? [])];
    const assertedBy = speakers[speaker % speakers.length] ?? '';
    const behalf = onBehalfOf === undefined ? undefined : pick('Organization', onBehalfOf);
    const spans = Array.from({ length: evidence.segments }, (_, segment) => spanOf(index, segment));
    // The locator tells apart what is cited with the same words.
    const said: Readonly<Record<string, TestValue>> = cited
      ? { kind: 'CITATION', paraphrase: quote, locator: `place ${index}`, spans: [] }
      : { kind: 'QUOTE', quote, section, spans };
    const values = { ...said, assertion, ...(reasoning !== undefined && { reasoning }) };
    const key = evidenceId(seedEvidence({ document, values, assertedBy, onBehalfOf: behalf }));
    nodes.set(key, { key, type: 'Evidence', values: { id: key, kind: 'QUOTE', ...values }, synonyms: [] });
    edges.push(edge('QUOTED_FROM', key, document), edge('ASSERTED_BY', key, assertedBy));
    if (behalf !== undefined) edges.push(edge('ON_BEHALF_OF', key, behalf));
    return key;
  }

  function addEntity(type: NodeMapping, entity: DrawnEntity, index: number): void {
    const id = entityId(type.name, index);
    const values = { id, name: entity.name, ...present(entity.values) };
    const labels = new Set([entity.name]);
    // What comes from outside is listed last.
    const synonyms = [false, true].flatMap((external) =>
      entity.synonyms.filter(
        (synonym) => synonym.external === external && !labels.has(synonym.label) && labels.add(synonym.label),
      ),
    );
    nodes.set(id, { key: id, type: type.name, values, synonyms });
    addLinks(type, entity, id, index);
    const supported = new Map(
      entity.evidence.map(({ which, supports }) => [quotes[which % quotes.length] as string, supports]),
    );
    for (const [quote, supports] of supported) {
      const own = supports?.filter((field) => isOwn(field, values, synonyms));
      if (own?.length !== 0) edges.push({ ...edge('SUPPORTED_BY', id, quote), ...(own && { supports: own }) });
    }
    for (const { database = '', identifier = '', url, source = '' } of entity.crossReferences) {
      const key = `crossreference:${database}:${identifier}`;
      if (!nodes.has(key)) {
        nodes.set(key, {
          key,
          type: 'CrossReference',
          values: present({ database, id: identifier, url, source }),
          synonyms: [],
        });
      }
      addOnce(edge('IDENTIFIED_BY', id, key));
    }
    for (const fact of entity.externalFacts) {
      const key = `externalfact:${id}:${fact.field}:${fact.value}`;
      if (nodes.has(key)) continue;
      nodes.set(key, { key, type: 'ExternalFact', values: present(fact), synonyms: [] });
      edges.push(edge('STATED_ELSEWHERE', id, key));
    }
  }

  function addLinks(type: NodeMapping, entity: DrawnEntity, id: string, index: number): void {
    for (const [name, links] of Object.entries(entity.links)) {
      const field = type.fields.get(name);
      if (field?.kind !== 'relationship') continue;
      for (const { to, properties, evidence } of links) {
        const count = idsOf.get(field.type)?.length ?? 0;
        // Within a type, links lead to what was before, so that there is no circle.
        const among = field.type === type.name ? Math.min(index, count) : count;
        if (among === 0) continue;
        const rest = [...new Set(evidence.map((which) => quotes[which % quotes.length] as string))].sort();
        addOnce({
          ...edge(field.relationship, id, entityId(field.type, to % among)),
          properties: present(properties) as Record<string, string>,
          evidence: properties.source === undefined ? rest : [],
        });
      }
    }
  }

  function addOnce(added: TestEdge): void {
    const same = (other: TestEdge) => other.type === added.type && other.from === added.from && other.to === added.to;
    if (!edges.some(same)) edges.push(added);
  }
}

function entityId(type: string, index: number): string {
  return type === 'Document' && index < documentSlugs.length ? `document:${documentSlugs[index]}` : idOf(type, index);
}

function edge(type: string, from: string, to: string): TestEdge {
  return { type, from, to, properties: {}, evidence: [] };
}

function isOwn(field: string, values: object, synonyms: TestNode['synonyms']): boolean {
  return field in values || (field === 'synonyms' && synonyms.some(({ external }) => !external));
}

function present(values: Readonly<Record<string, unknown>>): Record<string, TestValue> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Record<
    string,
    TestValue
  >;
}
