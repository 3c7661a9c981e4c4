import type { GraphMapping, NodeMapping } from '../../schema/GraphMapping';

/** The part of an id before the colon: "financial-metric" for FinancialMetric. */
export function prefixOf(typeName: string): string {
  return typeName.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase();
}

/** The type that an id's prefix names, where it names one. */
export function typeOfId(id: string, mapping: GraphMapping): NodeMapping | undefined {
  const prefix = id.slice(0, id.indexOf(':'));
  return entityTypes(mapping).find((type) => prefixOf(type.name) === prefix);
}

export function entityTypes(mapping: GraphMapping): NodeMapping[] {
  return [...mapping.types.values()].filter((type) => type.isEntity);
}

/** The node types that a field of this type may lead to: itself, or the members of an interface. */
export function memberTypes(typeName: string, mapping: GraphMapping): readonly string[] {
  return mapping.interfaces.get(typeName)?.members ?? [typeName];
}
