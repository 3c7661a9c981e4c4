import type { FieldMapping, GraphMapping } from '../GraphMapping';
import type { Filterable } from './filterTypes';
import { namesOf, orderValuesOf } from './names';
import { block, described } from './sdlText';

/** The orders of an entity type: by name, by id, and by each field whose values have an order that means something. */
export function orderType(mapping: GraphMapping, type: Filterable, plural: string): string {
  const values = [...type.fields.values()].flatMap((field) => {
    const directions = directionsOf(mapping, field);
    return orderValuesOf(field.name).flatMap((value, index) => {
      const direction = directions?.[index];
      return direction ? [described(`By \`${field.name}\`, ${direction}.`, value)] : [];
    });
  });
  return block(
    `What ${plural} are sorted by. Those that have no value come last, in either direction.`,
    `enum ${namesOf(type.name).order} @structural`,
    values,
  );
}

/** What comes first in the ascending and in the descending order of a field; nothing where it is not sorted by. */
export function directionsOf(mapping: GraphMapping, field: FieldMapping): readonly [string, string] | undefined {
  if (field.list) return undefined;
  if (field.kind === 'value') {
    return field.type === 'FuzzyDate'
      ? ['by the earliest day, earlier first', 'by the earliest day, later first']
      : undefined;
  }
  if (field.kind !== 'property') return undefined;
  if (field.name === 'name') return ['whatever the case, A to Z', 'whatever the case, Z to A'];
  if (field.name === 'id') return ['A to Z', 'Z to A'];
  const values = mapping.enums.get(field.type);
  if (!values) return directionsOfScalar[field.type];
  if (!values.ordered) return ['its values A to Z', 'its values Z to A'];
  const last = values.values.includes('UNKNOWN') ? '; UNKNOWN last' : '';
  return [`lower first${last}`, `higher first${last}`];
}

/** Texts are not here: but for the name, nobody looks for the first of them. */
const directionsOfScalar: Readonly<Record<string, readonly [string, string]>> = {
  Int: ['smaller first', 'larger first'],
  Float: ['smaller first', 'larger first'],
  Date: ['earlier first', 'later first'],
  DateTime: ['earlier first', 'later first'],
};
