import type { GraphMapping } from '../../schema/GraphMapping';
import { partOf } from '../../schema/indexedProperties';

/** The fields that entities have themselves, each with the property that is there where it has a value, as in the schema. */
export function ownFields(mapping: GraphMapping): readonly (readonly [field: string, property: string])[] {
  const stored = new Map<string, string>();
  for (const { isEntity, fields } of mapping.types.values()) {
    for (const field of isEntity ? fields.values() : []) {
      if (field.kind === 'property' && field.name !== 'id') stored.set(field.name, field.storedAs ?? field.name);
      const present = field.kind === 'value' && mapping.values.get(field.type)?.find(({ required }) => required);
      if (present) stored.set(field.name, partOf(field.name, present.name));
    }
  }
  return [...stored];
}
