import type { GraphMapping } from '../../schema/GraphMapping';
import type { SeedEntity } from '../check/SeedFacts';
import { quotableFields } from '../check/supports';
import type { GraphValue } from '../GraphValue';
import type { Derived } from './deriveCompound';
import { nodeKey } from './GraphPlan';
import type { PlanBuilder } from './PlanBuilder';
import { planEvidence, relationshipOf } from './planEvidence';
import { planProperties } from './planProperties';

/**
 * Plans an entity: its node, its links, and the evidence that supports its own fields.
 *
 * @param filled properties that nobody wrote with the entity: a document's text, a place that is known from elsewhere
 */
export function planEntity(
  entity: SeedEntity,
  filled: ReadonlyMap<string, GraphValue>,
  derived: ReadonlyMap<string, Derived>,
  builder: PlanBuilder,
  mapping: GraphMapping,
): void {
  const values = new Map([...filled, ...[...derived].map(([field, { value }]) => [field, value] as const)]);
  const key = builder.node('Entity', entity.id, [entity.type.label], planProperties(entity, values, mapping));

  for (const link of entity.links) {
    const ids = [...new Set(link.evidence.map((evidence) => planEvidence(evidence, builder, mapping)))].sort();
    const external = link.properties.source !== undefined;
    builder.relate(key, link.field.relationship, nodeKey('Entity', link.to), {
      ...link.properties,
      evidenceIds: external && ids.length === 0 ? undefined : ids,
    });
  }

  const supportedBy = relationshipOf(entity.type.name, 'evidence', mapping);
  for (const [id, fields] of supportedFields(entity, derived, builder, mapping)) {
    builder.relate(key, supportedBy, nodeKey('Evidence', id), { fields });
  }
}

/** By evidence, the entity's own fields that it supports: those that it names, or all that a quote can support. */
function supportedFields(
  entity: SeedEntity,
  derived: ReadonlyMap<string, Derived>,
  builder: PlanBuilder,
  mapping: GraphMapping,
): Map<string, string[]> {
  const supported = new Map<string, Set<string>>();
  const add = (id: string, fields: readonly string[]) => {
    if (fields.length > 0) supported.set(id, new Set([...(supported.get(id) ?? []), ...fields]));
  };
  const own = quotableFields(entity);
  for (const evidence of entity.evidence) {
    const fields = evidence.supports?.filter((field) => entity.type.fields.get(field)?.kind !== 'relationship') ?? own;
    add(planEvidence(evidence, builder, mapping), fields);
  }
  for (const [field, { evidence }] of derived) {
    for (const item of evidence) add(planEvidence(item, builder, mapping), [field]);
  }
  return new Map([...supported].map(([id, fields]) => [id, [...fields].sort()]));
}
