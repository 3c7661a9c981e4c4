import { Kind, type TypeNode } from 'graphql';

/** The name of a type without its list and non-null marks: `[Trial!]!` is of `Trial`. */
export function namedTypeOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type);
}

/** Whether a type is a list, null or not. */
export function isListType(type: TypeNode): boolean {
  if (type.kind === Kind.NON_NULL_TYPE) return isListType(type.type);
  return type.kind === Kind.LIST_TYPE;
}
