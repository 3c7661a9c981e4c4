import { capitalised } from './api/names';
import type { FieldMapping, RelationshipField } from './GraphMapping';

/** An argument of a list that makes it follow a hierarchy: what belongs to the parts belongs to the whole. */
export interface GroupArgument {
  /** As in `withMembers`. */
  readonly name: string;
  /** The field that leads from the whole to its parts, as in `members`. */
  readonly parts: RelationshipField;
}

/**
 * The argument by which a list of a type follows the type's hierarchy; nothing where the type has none, and for the lists
 * that are the hierarchy itself.
 *
 * @param fields the fields of the type that has the list
 * @example groupArgument(organization.fields, agreements)?.name // 'withMembers'
 */
export function groupArgument(
  fields: ReadonlyMap<string, FieldMapping>,
  list: RelationshipField,
): GroupArgument | undefined {
  const relations = [...fields.values()].filter((field) => field.kind === 'relationship');
  const upwards = relations.find(({ hierarchy }) => hierarchy);
  if (!upwards || list.relationship === upwards.relationship) return undefined;
  const parts = relations.find(
    ({ relationship, direction }) => relationship === upwards.relationship && direction !== upwards.direction,
  );
  return parts && { name: `with${capitalised(parts.name)}`, parts };
}
