import type { DocumentNode, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { type SkipToken, useQuery } from '@apollo/client/react';
import type { OptionsArgument } from './OptionsArgument.js';

type Options<TData, TVariables extends OperationVariables, TPartial> = useQuery.Options<TData, TVariables> & {
  readonly returnPartialData?: TPartial;
};

type Result<
  TData,
  TVariables extends OperationVariables,
  TPartial,
  TReturned extends OperationVariables,
> = useQuery.Result<
  TData,
  TVariables,
  'empty' | 'complete' | 'streaming' | (true extends TPartial ? 'partial' : never),
  TReturned
>;

/** `useQuery` for one operation. `skipToken` in place of the options asks nothing for now. */
export interface QueryHook<TData, TVariables extends OperationVariables> {
  <TPartial extends boolean = false>(
    ...options: OptionsArgument<TVariables, Options<TData, TVariables, TPartial>>
  ): Result<TData, TVariables, TPartial, TVariables>;
  <TPartial extends boolean = false>(
    ...options: OptionsArgument<TVariables, Options<TData, TVariables, TPartial> | SkipToken>
  ): Result<TData, TVariables, TPartial, Partial<TVariables>>;
}

/**
 * Makes the hook of an operation.
 *
 * @example
 * const useCompoundDetailsQuery = queryHook(CompoundDetailsDocument);
 * const { data, error } = useCompoundDetailsQuery({ variables: { name: 'T-DM1' } });
 */
export function queryHook<TData, TVariables extends OperationVariables>(
  document: TypedDocumentNode<TData, TVariables>,
): QueryHook<TData, TVariables> {
  const use: unknown = (options?: useQuery.Options | SkipToken) => useQuery(document as DocumentNode, options ?? {});
  return use as QueryHook<TData, TVariables>;
}
