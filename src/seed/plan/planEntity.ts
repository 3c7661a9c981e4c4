import type { GraphMapping } from '../../schema/GraphMapping';
import { normaliseName } from '../../schema/normaliseName';
import { indexedText } from '../../schema/wordsOf';
import type { SeedEntity } from '../check/SeedFacts';
import type { GraphValue } from '../GraphValue';
import type { Derived } from './deriveCompound';
import { nodeKey } from './GraphPlan';
import type { PlanBuilder } from './PlanBuilder';
import { planEvidence, relationshipOf } from './planEvidence';
import { planProperties } from './planProperties';

/**
 * Plans an entity: its node, its names (external ones last), its links, and the evidence that supports its own fields.
 *
 * @param filled properties that nobody wrote with the entity: a document's text, a place that is known from elsewhere
 */
export function planEntity(
  entity: SeedEntity,
  filled: ReadonlyMap<string, GraphValue>,
  externalNames: readonly { readonly label: string; readonly type: string }[],
  derived: ReadonlyMap<string, Derived>,
  builder: PlanBuilder,
  mapping: GraphMapping,
): void {
  const values = new Map([...filled, ...[...derived].map(([field, { value }]) => [field, value] as const)]);
  const key = builder.node('Entity', entity.id, [entity.type.label], planProperties(entity, values, mapping));

  const named = relationshipOf(entity.type.name, 'synonyms', mapping);
  const names = [
    { label: entity.name, type: undefined, external: false },
    ...entity.synonyms.map(({ label, type }) => ({ label, type, external: false })),
    ...externalNames.map(({ label, type }) => ({ label, type, external: true })),
  ];
  names.forEach(({ label, type, external }, position) => {
    const nameKey = normaliseName(label);
    const name = builder.node('Name', nameKey, [], {});
    // The last three are for the full-text index, which finds relationships by what is on them.
    const found = { words: indexedText(label), key: nameKey, entityType: entity.type.label };
    builder.relate(key, named, name, { label, type, external, position: BigInt(position), ...found });
  });

  for (const link of entity.links) {
    const ids = [...new Set(link.evidence.map((evidence) => planEvidence(evidence, builder, mapping)))].sort();
    const external = link.properties.source !== undefined;
    builder.relate(key, link.field.relationship, nodeKey('Entity', link.to), {
      ...link.properties,
      evidenceIds: external && ids.length === 0 ? undefined : ids,
    });
  }

  const supportedBy = relationshipOf(entity.type.name, 'evidence', mapping);
  for (const [id, fields] of supportedFields(entity, filled, derived, builder, mapping)) {
    builder.relate(key, supportedBy, nodeKey('Evidence', id), { fields });
  }
}

/**
 * By evidence, the entity's own fields that it supports; `undefined` for all of them. Of an entity with filled or
 * derived fields all are named, for "all" would take in those that rest on something else.
 */
function supportedFields(
  entity: SeedEntity,
  filled: ReadonlyMap<string, GraphValue>,
  derived: ReadonlyMap<string, Derived>,
  builder: PlanBuilder,
  mapping: GraphMapping,
): Map<string, string[] | undefined> {
  const supported = new Map<string, Set<string> | undefined>();
  const add = (id: string, fields: readonly string[] | undefined) => {
    const known = supported.get(id);
    if (fields === undefined || (supported.has(id) && known === undefined)) supported.set(id, undefined);
    else supported.set(id, new Set([...(known ?? []), ...fields]));
  };
  const own = [
    ...entity.properties.keys(),
    ...entity.dates.keys(),
    ...(entity.synonyms.length > 0 ? ['synonyms'] : []),
  ];
  for (const evidence of entity.evidence) {
    const fields =
      evidence.supports?.filter((field) => own.includes(field)) ?? (filled.size + derived.size > 0 ? own : undefined);
    const id = planEvidence(evidence, builder, mapping);
    if (fields === undefined || fields.length > 0) add(id, fields);
  }
  for (const [field, { evidence }] of derived) {
    for (const item of evidence) add(planEvidence(item, builder, mapping), [field]);
  }
  return new Map([...supported].map(([id, fields]) => [id, fields && [...fields].sort()]));
}
