import type { GraphMapping } from '../../schema/GraphMapping';
import type { SeedFacts } from '../check/SeedFacts';
import { evidenceId } from './evidenceId';
import { nodeKey } from './GraphPlan';
import type { PlanBuilder } from './PlanBuilder';
import { relationshipOf } from './planEvidence';

/**
 * Plans which document speaks of which entity, with the quotes that do: those of the entity itself, and those of what it is
 * joined to. It follows from the evidence, and is stored because paths and lists need it as one hop.
 */
export function planMentions(facts: SeedFacts, builder: PlanBuilder, mapping: GraphMapping): void {
  const mentionedIn = relationshipOf('Document', 'mentions', mapping);
  const mentions = new Map<string, Map<string, Set<string>>>();
  const add = (entity: string, document: string, evidence: string) => {
    const documents = mentions.get(entity) ?? new Map<string, Set<string>>();
    mentions.set(entity, documents.set(document, (documents.get(document) ?? new Set()).add(evidence)));
  };
  for (const { id, evidence, links } of facts.entities.values()) {
    for (const item of evidence) add(id, item.document.id, evidenceId(item));
    for (const { to, evidence: ofLink } of links) {
      for (const item of ofLink) for (const end of [id, to]) add(end, item.document.id, evidenceId(item));
    }
  }
  for (const [entity, documents] of mentions) {
    for (const [document, ids] of documents) {
      if (entity === document) continue;
      builder.relate(nodeKey('Entity', entity), mentionedIn, nodeKey('Entity', document), {
        evidenceIds: [...ids].sort(),
      });
    }
  }
}
