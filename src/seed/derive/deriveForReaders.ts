import type { GraphMapping } from '../../schema/GraphMapping';
import type { GraphProperties } from '../GraphValue';
import { nodeKey } from '../plan/GraphPlan';
import type { PlanBuilder } from '../plan/PlanBuilder';

/**
 * Adds what the API does not need and who reads the graph in Cypher does: the other names of an entity as a list on it, the
 * quotes that a relationship rests on beside their ids, and compounds one hop from what they are developed for.
 */
export function deriveForReaders(builder: PlanBuilder, mapping: GraphMapping): void {
  const graph = builder.graph();
  for (const program of graph.labelled('Program')) {
    const [compound] = graph.neighbours(program, { relationship: 'PROGRAM_OF', direction: 'OUT' });
    const [indication] = graph.neighbours(program, { relationship: 'PROGRAM_FOR', direction: 'OUT' });
    if (!compound || !indication) continue;
    const evidenceIds = [compound, indication].flatMap(
      ({ relationship: { properties } }) => (properties.evidenceIds ?? []) as readonly string[],
    );
    const { id, stage, phase, status } = program.properties;
    builder.relate(compound.node.key, 'DEVELOPED_FOR', indication.node.key, {
      program: id,
      stage,
      phase,
      status,
      evidenceIds: [...new Set(evidenceIds)].sort(),
    });
  }
  for (const entity of graph.labelled('Entity')) {
    const names = graph
      .neighbours(entity, { relationship: 'NAMED', direction: 'OUT' })
      .map(({ relationship: { properties } }) => properties)
      .filter(({ derived }) => derived !== true)
      .sort((a, b) => Number(a.position) - Number(b.position));
    // The first is the preferred one. Who has no other has an empty list: a sum with null would be null.
    builder.amend(entity.key, { synonyms: names.slice(1).map(({ label }) => String(label)) });
  }
  const firmest = mapping.enums.get('Assertion')?.values ?? [];
  builder.amendRelationships(({ properties: { evidenceIds } }): GraphProperties => {
    const quotes = ((evidenceIds ?? []) as readonly string[]).map(
      (id) => graph.node(nodeKey('Evidence', id)).properties,
    );
    const assertion = firmest.find((value) => quotes.some((quote) => quote.assertion === value));
    if (assertion === undefined) return {};
    const texts = (of: 'quote' | 'paraphrase') =>
      quotes.flatMap(({ [of]: text }) => (text === undefined ? [] : [String(text)]));
    const paraphrases = texts('paraphrase');
    return { quotes: texts('quote'), ...(paraphrases.length > 0 && { paraphrases }), assertion };
  });
}
