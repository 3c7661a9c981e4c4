import { type ConstDirectiveNode, Kind } from 'graphql';

/** A node of the SDL that may bear directives; of a schema's elements it is their `astNode`. */
type Bearer = { readonly directives?: readonly ConstDirectiveNode[] } | null | undefined;

/** A directive that the schema's source applies to something; nothing where it does not. */
export function appliedDirective(node: Bearer, name: string): ConstDirectiveNode | undefined {
  return node?.directives?.find((directive) => directive.name.value === name);
}

/** The whole number that an argument of an applied directive gives: 8 of `@pages(most: 8)`. */
export function numberOf(directive: ConstDirectiveNode | undefined, argument: string): number | undefined {
  const value = directive?.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.INT ? Number(value.value) : undefined;
}

/** The text or enum value that an argument of an applied directive gives. */
export function textOf(directive: ConstDirectiveNode | undefined, argument: string): string | undefined {
  const value = directive?.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
}
