import { utils } from '@neo4j/cypher-builder';
import type { FieldMapping, GraphMapping } from '../../schema/GraphMapping';
import { IDENTITIES } from '../plan/GraphPlan';

/** A constraint or an index that the graph must have. */
export interface SchemaItem {
  readonly name: string;
  readonly cypher: string;
}

/** Scalars that are compared by size or looked up among many; texts are found by their names. */
const INDEXED_SCALARS = new Set(['Int', 'Float', 'Date']);

/**
 * All constraints and indexes, from the mapping: what identifies a node is unique; names order, and enums, ranks, numbers
 * and days are filtered, by an index.
 */
export function schemaItems(mapping: GraphMapping): SchemaItem[] {
  const unique = [...Object.entries(IDENTITIES), ['DataVersion', 'id'] as const].map(([label, property]) =>
    constraint(label, property),
  );
  const entityTypes = [...mapping.types.values()].filter((type) => type.isEntity);
  const perType = entityTypes.flatMap((type) => [
    constraint(type.label, 'id'),
    index(type.label, 'nameKey'),
    ...[...type.fields.values()]
      .flatMap((field) => indexedProperties(field, mapping))
      .map((name) => index(type.label, name)),
  ]);
  return [...unique, index('Entity', 'nameKey'), ...perType];
}

function indexedProperties(field: FieldMapping, mapping: GraphMapping): string[] {
  if (field.kind === 'value' && !field.list) {
    const days = mapping.values.get(field.type)?.filter((part) => part.type === 'Date') ?? [];
    return days.map((part) => `${field.name}${part.name.charAt(0).toUpperCase()}${part.name.slice(1)}`);
  }
  if (field.kind !== 'property' || field.list) return [];
  const stored = field.storedAs ?? field.name;
  const enumeration = mapping.enums.get(field.type);
  if (enumeration !== undefined) return enumeration.ordered ? [stored, `${stored}Rank`] : [stored];
  return INDEXED_SCALARS.has(field.type) ? [stored] : [];
}

function constraint(label: string, property: string): SchemaItem {
  const name = `${label}_${property}_unique`;
  const on = `FOR (n:${utils.escapeLabel(label)}) REQUIRE n.${utils.escapeProperty(property)} IS UNIQUE`;
  return { name, cypher: `CREATE CONSTRAINT ${utils.escapeLabel(name)} IF NOT EXISTS ${on}` };
}

function index(label: string, property: string): SchemaItem {
  const name = `${label}_${property}`;
  const on = `FOR (n:${utils.escapeLabel(label)}) ON (n.${utils.escapeProperty(property)})`;
  return { name, cypher: `CREATE INDEX ${utils.escapeLabel(name)} IF NOT EXISTS ${on}` };
}
