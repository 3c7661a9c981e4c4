import type { GraphMapping, RelationshipField } from '../../schema/GraphMapping';
import { indexedText } from '../../schema/wordsOf';
import type { SeedEvidence } from '../check/SeedFacts';
import { evidenceId } from './evidenceId';
import { nodeKey } from './GraphPlan';
import type { PlanBuilder } from './PlanBuilder';

/** Plans evidence once, with its document and speakers. Returns its id. */
export function planEvidence(evidence: SeedEvidence, builder: PlanBuilder, mapping: GraphMapping): string {
  const id = evidenceId(evidence);
  if (builder.has(nodeKey('Evidence', id))) return id;
  const { said } = evidence;
  const spans = said.kind === 'QUOTE' ? said.spans : [];
  const key = builder.node('Evidence', id, [], {
    kind: said.kind,
    ...(said.kind === 'QUOTE'
      ? { quote: said.words, section: said.section }
      : { paraphrase: said.words, locator: said.locator }),
    words: indexedText(said.words),
    spansStart: spans.map(({ start }) => BigInt(start)),
    spansEnd: spans.map(({ end }) => BigInt(end)),
    assertion: evidence.assertion,
    reasoning: evidence.reasoning,
  });
  const targets = { document: evidence.document.id, assertedBy: evidence.assertedBy, onBehalfOf: evidence.onBehalfOf };
  for (const [field, target] of Object.entries(targets)) {
    if (target !== undefined)
      builder.relate(key, relationshipOf('Evidence', field, mapping), nodeKey('Entity', target));
  }
  return id;
}

/** The relationship type of a field in the mapping. */
export function relationshipOf(type: string, field: string, mapping: GraphMapping): string {
  const found = mapping.types.get(type)?.fields.get(field) as RelationshipField | undefined;
  if (found?.relationship === undefined) throw new Error(`The schema has no relationship field ${type}.${field}.`);
  return found.relationship;
}
