import type { CheckContext } from './CheckContext';
import { callScalar } from './readScalar';
import type { SeedEntity } from './SeedFacts';
import { reasonNotWritable } from './writableFields';

/** Pairs of fields of which the first must not be greater than the second. */
const ORDERED_PAIRS = [
  ['statedMinimum', 'statedMaximum'],
  ['minimum', 'maximum'],
] as const;

/** More names or cross references than this of one entity are a slip of the pen. */
export const MOST_VALUES = 100;

/** Fields that one of others may stand in for. */
const INSTEAD: Readonly<Record<string, string>> = { 'Claim.derivation': 'notDerivable' };

/** What must hold of an entity, whoever gave which part of it: nothing required is missing, one is one, ranges are ranges. */
export function checkEntity(entity: SeedEntity, context: CheckContext): void {
  const { problems, mapping } = context;
  const { type, place, id } = entity;
  for (const field of type.fields.values()) {
    const stated = entity.given.has(field.name);
    const instead = INSTEAD[`${type.name}.${field.name}`];
    if (instead !== undefined) {
      const given = entity.given.has(instead);
      if (stated === given) {
        problems.add(
          place,
          `"${id}" has ${given ? 'both' : 'neither'} "${field.name}" ${given ? 'and' : 'nor'} "${instead}"; it must have one of them`,
        );
      }
      continue;
    }
    if (field.name === 'id' || field.list || !field.required || stated) continue;
    if (reasonNotWritable(type, field, mapping) !== undefined) continue;
    const values = mapping.enums.get(field.type)?.values;
    const wanted = values
      ? `one of ${values.join(', ')}`
      : field.kind === 'relationship'
        ? `the id of one of type ${field.type}`
        : callScalar(field.type);
    problems.add(place, `"${id}" lacks "${field.name}"; it must be ${wanted}`);
  }
  for (const link of entity.links) {
    const first = entity.links.find((other) => other.field === link.field);
    if (!link.field.list && first !== link && first !== undefined) {
      problems.add(link.place, `"${link.field.name}" of "${id}" is "${first.to}" already; it takes one`);
    }
  }
  for (const [lower, upper] of ORDERED_PAIRS) {
    const minimum = entity.properties.get(lower);
    const maximum = entity.properties.get(upper);
    if (minimum && maximum && Number(minimum.value) > Number(maximum.value)) {
      problems.add(minimum.place, `"${lower}" ${minimum.value} is greater than "${upper}" ${maximum.value}`);
    }
  }
  if (entity.synonyms.length > MOST_VALUES) {
    problems.add(place, `"${id}" has ${entity.synonyms.length} synonyms; allowed are ${MOST_VALUES}`);
  }
}
