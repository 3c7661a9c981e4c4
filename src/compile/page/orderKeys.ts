import { orderValuesOf } from '../../schema/api/names';
import type { FieldMapping, GraphMapping } from '../../schema/GraphMapping';
import type { Selectable } from '../filter/Predicate';
import type { OrderKey } from './OrderKey';

const byId: OrderKey = { property: 'id', direction: 'ASC', type: 'text', nullable: false };

/**
 * The keys that a list is sorted by: those asked for, by name where none is, and last the id, which makes every order
 * total.
 *
 * @param order values of the type's order enum; null or absent for the default
 * @example orderKeys(mapping, trial, ['PHASE_DESC']) // phaseRank descending, then id
 */
export function orderKeys(
  mapping: GraphMapping,
  selectable: Selectable,
  order: readonly string[] | null | undefined,
): OrderKey[] {
  const keys = (order?.length ? order : ['NAME_ASC']).map((value) => orderKey(mapping, selectable, value));
  // What follows an id changes nothing, and neither does a key that was there before.
  const last = keys.findIndex((key) => key.property === 'id');
  const upToId = last < 0 ? [...keys, byId] : keys.slice(0, last + 1);
  return upToId.filter((key, index) => upToId.findIndex((other) => other.property === key.property) === index);
}

function orderKey(mapping: GraphMapping, selectable: Selectable, value: string): OrderKey {
  for (const field of selectable.fields.values()) {
    const index = orderValuesOf(field.name).indexOf(value);
    if (index >= 0) return { ...sortedBy(mapping, field), direction: index === 0 ? 'ASC' : 'DESC' };
  }
  throw new Error(`${value} is no order of ${selectable.name}`);
}

function sortedBy(mapping: GraphMapping, field: FieldMapping): Omit<OrderKey, 'direction'> {
  if (field.name === 'name') return { property: 'nameKey', type: 'text', nullable: false };
  if (field.kind === 'value') return { property: `${field.name}Earliest`, type: 'date', nullable: true };
  const property = (field.kind === 'property' && field.storedAs) || field.name;
  if (mapping.enums.get(field.type)?.ordered) return { property: `${property}Rank`, type: 'number', nullable: true };
  return { property, type: typeOf[field.type] ?? 'text', nullable: !field.required };
}

const typeOf: Readonly<Record<string, OrderKey['type']>> = {
  Int: 'number',
  Float: 'number',
  Date: 'date',
  DateTime: 'dateTime',
};
