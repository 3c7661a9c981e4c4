import type { GraphMapping, NodeMapping } from '../../schema/GraphMapping';
import { daysOf, partOf, rankOf } from '../../schema/indexedProperties';
import type { GraphPlan } from '../plan/GraphPlan';
import { typeOf } from './nodeKeys';

/**
 * What a load may write: `Label` or `TYPE`, each property as `Label.name`. What others add to a node or a relationship of
 * ours under any other name is theirs.
 */
export type OwnedNames = ReadonlySet<string>;

/** The names that the mapping and the plan have, and those of the last load, which an older build may have made. */
export function ownedNames(mapping: GraphMapping, plan: GraphPlan, before: readonly string[] = []): OwnedNames {
  const names = new Set(before);
  for (const type of mapping.types.values()) {
    names.add(type.label);
    for (const property of propertiesOf(type, mapping)) names.add(`${type.label}.${property}`);
    for (const field of type.fields.values()) if ('relationship' in field) names.add(field.relationship);
  }
  for (const node of plan.nodes) {
    for (const label of node.labels) names.add(label);
    for (const property of Object.keys(node.properties)) names.add(`${typeOf(node)}.${property}`);
  }
  for (const { type, properties } of plan.relationships) {
    names.add(type);
    for (const property of Object.keys(properties)) names.add(`${type}.${property}`);
  }
  return names;
}

function propertiesOf(type: NodeMapping, mapping: GraphMapping): string[] {
  const stored = [...type.fields.values()].flatMap((field) => {
    if (field.kind === 'property') {
      const stored = field.storedAs ?? field.name;
      return mapping.enums.get(field.type)?.ordered ? [stored, rankOf(stored)] : [stored];
    }
    if (field.kind !== 'value') return [];
    const parts = mapping.values.get(field.type) ?? [];
    return [...parts.map((part) => partOf(field.name, part.name)), daysOf(field.name)];
  });
  return type.isEntity ? ['nameKey', ...stored] : stored;
}

/** Of properties that are there, those that are ours, by the label or type that names them. */
export function ownProperties(
  of: string,
  properties: Readonly<Record<string, unknown>>,
  owned: OwnedNames,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => owned.has(`${of}.${name}`)));
}
