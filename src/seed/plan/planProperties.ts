import { Date as Neo4jDate } from 'neo4j-driver';
import { parts } from '../../schema/days';
import { foldCase } from '../../schema/foldCase';
import type { FieldMapping, GraphMapping } from '../../schema/GraphMapping';
import { daysOf, rankOf } from '../../schema/indexedProperties';
import type { SeedEntity } from '../check/SeedFacts';
import type { FuzzyDate } from '../dates/FuzzyDate';
import { toEdtf } from '../dates/toEdtf';
import type { GraphValue } from '../GraphValue';

type Properties = Record<string, GraphValue | undefined>;

/**
 * An entity's own properties as they are stored: scalars under their names, ordered enums with their rank, vague dates
 * flat, lists that are not given as empty ones, and the name as it orders.
 *
 * @param filled values that nobody wrote with the entity, by field: derived ones, and those known from elsewhere
 */
export function planProperties(
  entity: SeedEntity,
  filled: ReadonlyMap<string, GraphValue>,
  mapping: GraphMapping,
): Properties {
  const planned: Properties = { nameKey: foldCase(entity.name) };
  for (const field of entity.type.fields.values()) {
    if (field.kind === 'value') Object.assign(planned, flatDate(field.name, entity.dates.get(field.name)?.value));
    if (field.kind !== 'property' || field.name === 'id') continue;
    const value = entity.properties.get(field.name)?.value ?? filled.get(field.name) ?? (field.list ? [] : undefined);
    planned[field.storedAs ?? field.name] = value;
    planned[rankOf(field.storedAs ?? field.name)] = rankIn(field, value, mapping);
  }
  return planned;
}

/** The place of an ordered enum's value among the others; UNKNOWN has none. */
function rankIn(field: FieldMapping, value: GraphValue | undefined, mapping: GraphMapping): bigint | undefined {
  const enumeration = mapping.enums.get(field.type);
  if (!enumeration?.ordered || typeof value !== 'string' || value === 'UNKNOWN') return undefined;
  return BigInt(enumeration.values.indexOf(value));
}

function flatDate(name: string, date: FuzzyDate | undefined): Properties {
  if (date === undefined) return {};
  const native = (day: string | undefined) => day && new Neo4jDate(...parts(day));
  return {
    [`${name}Text`]: date.text,
    [`${name}Earliest`]: native(date.earliest),
    [`${name}Latest`]: native(date.latest),
    [`${name}Precision`]: date.precision,
    [`${name}Edtf`]: toEdtf(date),
    [daysOf(name)]: spannedDays(date),
  };
}

/** From the first day to the last, both counted; nothing where one of them is open. */
function spannedDays({ earliest, latest }: FuzzyDate): bigint | undefined {
  if (earliest === undefined || latest === undefined) return undefined;
  return BigInt(Math.round((Date.parse(latest) - Date.parse(earliest)) / 86_400_000) + 1);
}
