import type { GraphMapping } from '../GraphMapping';
import type { RootField } from '../readRootFields';
import { listConnection, nestedConnection } from './connectionTypes';
import { facetType } from './facetType';
import { type Filterable, filterType, hasOwnFilter, nestedRelationFilterType, relationFilterType } from './filterTypes';
import { rootFieldsOf } from './names';
import { orderType } from './orderType';
import { singularWords } from './words';
import { listsEntities } from './writtenTypes';

/**
 * What is generated for each type of the graph, type by type, as SDL: connections, then filters, orders and facets.
 *
 * @param fieldsOf the fields that a person wrote on a type, as SDL
 */
export function typesOf(
  mapping: GraphMapping,
  roots: readonly RootField[],
  fieldsOf: (type: string) => readonly string[],
): string[] {
  return filterables(mapping).flatMap((type) => {
    const plural = pluralOf(type.name, roots);
    const relationships = [...type.fields.values()].filter((field) => field.kind === 'relationship');
    const lists = relationships.filter((field) => field.list && listsEntities(mapping, field.type));
    const facets = type.named ? facetType(mapping, type.name, plural) : undefined;
    return [
      ...listConnection(type.name, plural, facets !== undefined),
      ...lists.flatMap((field) => nestedConnection(type.name, field, fieldsOf(field.properties ?? ''))),
      filterType(type),
      relationFilterType(type.name),
      ...relationships
        .filter((field) => hasOwnFilter(field))
        .map((field) => nestedRelationFilterType(mapping, type.name, field)),
      ...(type.named ? [orderType(mapping, type, plural)] : []),
      ...(facets ? [facets] : []),
    ];
  });
}

/** Types that can be asked for: nodes, interfaces, and values that hang on a relationship, such as synonyms. */
function filterables(mapping: GraphMapping): Filterable[] {
  const types = [...mapping.types.values()];
  const valueTypes = types
    .flatMap((type) => [...type.fields.values()])
    .filter((field) => field.kind === 'relationshipValue')
    .map((field) => field.type);
  return [
    ...types.map(({ name, fields, isEntity }) => ({ name, fields, named: isEntity })),
    ...[...mapping.interfaces.values()].map(({ name, fields }) => ({
      name,
      fields,
      named: listsEntities(mapping, name),
    })),
    ...[...new Set(valueTypes)].map((name) => ({
      name,
      fields: new Map((mapping.values.get(name) ?? []).map((field) => [field.name, field])),
      named: false,
    })),
  ];
}

function pluralOf(type: string, roots: readonly RootField[]): string {
  const root = roots.find((field) => field.type === type && field.kind === 'many' && field.preset === undefined);
  return singularWords(root?.name ?? rootFieldsOf(type).many);
}
