import type { Types } from '@graphql-codegen/plugin-helpers';
import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode } from 'graphql';

/** An operation with the name that everything generated from it is called after. */
export interface NamedOperation {
  readonly name: string;
  readonly operation: OperationDefinitionNode;
}

/**
 * The operations of an app, in the order of their names.
 *
 * @throws Error with every operation that has no name, each with its file
 */
export function operationsOf(documents: readonly Types.DocumentFile[]): NamedOperation[] {
  const operations: NamedOperation[] = [];
  const problems: string[] = [];
  for (const { location = 'a document', document } of documents) {
    for (const definition of document?.definitions ?? []) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      const name = definition.name?.value;
      if (name === undefined)
        problems.push(
          `${location}: a ${definition.operation} has no name; hooks are called after it, as in "query OpenTrials"`,
        );
      else operations.push({ name, operation: definition });
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return operations.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** All fragments of an app, by name. */
export function fragmentsOf(documents: readonly Types.DocumentFile[]): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const { document } of documents) {
    for (const definition of document?.definitions ?? []) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    }
  }
  return fragments;
}
