import { type GraphQLType, isInterfaceType, isObjectType } from 'graphql';

/**
 * What is selected of an object where only the object was ticked or written: the nodes of a list, and of each its name.
 *
 * @example defaultFields(schema.getType('CompoundConnection')) // ['nodes']
 */
export function defaultFields(type: GraphQLType | null | undefined): string[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return ['__typename'];
  const fields = type.getFields();
  const first = ['nodes', 'name', 'text', 'quote', 'label', 'id'].find((name) => fields[name]);
  return [first ?? Object.keys(fields)[0] ?? '__typename'];
}
