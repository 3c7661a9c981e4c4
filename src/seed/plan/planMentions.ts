import type { GraphMapping } from '../../schema/GraphMapping';
import type { SeedEvidence, SeedFacts, SeedLink } from '../check/SeedFacts';
import { nodeKey } from './GraphPlan';
import type { PlanBuilder } from './PlanBuilder';
import { planEvidence, relationshipOf } from './planEvidence';

/**
 * Plans which document speaks of which entity, with the quotes that do: those of the entity itself, and those of what it is
 * joined to. It follows from the evidence, and is stored because paths and lists need it as one hop.
 */
export function planMentions(facts: SeedFacts, builder: PlanBuilder, mapping: GraphMapping): void {
  const mentionedIn = relationshipOf('Document', 'mentions', mapping);
  const mentions = new Map<string, Map<string, Set<string>>>();
  // Evidence of what was replaced or has ended supports nothing now; a document spoke of it all the same.
  const add = (entity: string, item: SeedEvidence) => {
    const [document, evidence] = [item.document.id, planEvidence(item, builder, mapping)];
    const documents = mentions.get(entity) ?? new Map<string, Set<string>>();
    mentions.set(entity, documents.set(document, (documents.get(document) ?? new Set()).add(evidence)));
  };
  const ofLink = (from: string, { to, evidence }: Pick<SeedLink, 'to' | 'evidence'>) => {
    for (const item of evidence) for (const end of [from, to]) add(end, item);
  };
  for (const { entity } of facts.told) {
    for (const item of entity.evidence) add(entity.id, item);
    for (const link of [...entity.links, ...entity.ended]) ofLink(entity.id, link);
  }
  for (const { narrower, link } of facts.hierarchy) ofLink(narrower, link);
  for (const [entity, documents] of mentions) {
    for (const [document, ids] of documents) {
      if (entity === document) continue;
      builder.relate(nodeKey('Entity', entity), mentionedIn, nodeKey('Entity', document), {
        evidenceIds: [...ids].sort(),
      });
    }
  }
}
