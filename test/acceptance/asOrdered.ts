import { type FieldNode, Kind, type OperationDefinitionNode, parse, type SelectionSetNode } from 'graphql';

/**
 * An answer in which every list that the query does not order stands in an order of its own, so that two answers are equal
 * where the query's lists are equal in order and the others as sets. A query orders a list by `orderBy` on its connection.
 *
 * @param query with one operation and without named fragments
 */
export function asOrdered(query: string, data: unknown): unknown {
  const operation = parse(query).definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) throw new Error('No operation');
  return sortObject(operation.selectionSet, data as Record<string, unknown>, false);
}

function sortObject(
  selections: SelectionSetNode,
  object: Readonly<Record<string, unknown>>,
  ordered: boolean,
): Record<string, unknown> {
  const fields = fieldsOf(selections);
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, sortValue(fields.get(key), value, ordered)]));
}

function sortValue(field: FieldNode | undefined, value: unknown, inOrder: boolean): unknown {
  const ordered = inOrder || (field?.arguments ?? []).some(({ name }) => name.value === 'orderBy');
  if (Array.isArray(value)) {
    // What is in a list's nodes is not ordered by what the list is ordered by.
    const items = value.map((item) => sortValue(field && { ...field, arguments: [] }, item, false));
    return ordered ? items : items.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  const isObject = typeof value === 'object' && value !== null && field?.selectionSet;
  return isObject ? sortObject(field.selectionSet as SelectionSetNode, value as Record<string, unknown>, ordered) : value;
}

/** By response key; of the fragments only inline ones. */
function fieldsOf({ selections }: SelectionSetNode): Map<string, FieldNode> {
  return new Map(
    selections.flatMap((selection): [string, FieldNode][] => {
      if (selection.kind === Kind.FIELD) return [[selection.alias?.value ?? selection.name.value, selection]];
      return selection.kind === Kind.INLINE_FRAGMENT ? [...fieldsOf(selection.selectionSet)] : [];
    }),
  );
}
