import type { DocumentNode, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useLazyQuery } from '@apollo/client/react';

/** `useLazyQuery` for one operation: asks when the function that it gives is called with the variables. */
export type LazyQueryHook<TData, TVariables extends OperationVariables> = <TPartial extends boolean = false>(
  options?: useLazyQuery.Options<TData, TVariables> & { readonly returnPartialData?: TPartial },
) => useLazyQuery.ResultTuple<
  TData,
  TVariables,
  'empty' | 'complete' | 'streaming' | (true extends TPartial ? 'partial' : never)
>;

/**
 * Makes the lazy hook of an operation.
 *
 * @example
 * const useCompoundDetailsLazyQuery = lazyQueryHook(CompoundDetailsDocument);
 * const [ask, { data }] = useCompoundDetailsLazyQuery();
 * // on a click: ask({ variables: { name: 'T-DM1' } })
 */
export function lazyQueryHook<TData, TVariables extends OperationVariables>(
  document: TypedDocumentNode<TData, TVariables>,
): LazyQueryHook<TData, TVariables> {
  const use: unknown = (options?: useLazyQuery.Options) => useLazyQuery(document as DocumentNode, options);
  return use as LazyQueryHook<TData, TVariables>;
}
