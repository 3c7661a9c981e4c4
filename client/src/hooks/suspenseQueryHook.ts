import type { DocumentNode, ErrorPolicy, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { type SkipToken, useSuspenseQuery } from '@apollo/client/react';
import type { OptionsArgument } from './OptionsArgument.js';

type Options<TVariables extends OperationVariables, TPartial, TErrors, TSkip> = useSuspenseQuery.Options<TVariables> & {
  readonly returnPartialData?: TPartial;
  readonly errorPolicy?: TErrors;
  readonly skip?: TSkip;
};

/** Data are there once the component renders, unless errors are let through or the question is skipped. */
type Result<TData, TVariables extends OperationVariables, TPartial, TErrors, TSkip> = useSuspenseQuery.Result<
  TData,
  TVariables,
  | 'complete'
  | 'streaming'
  | (true extends TPartial ? 'partial' : never)
  | (TErrors extends 'none' ? never : 'empty')
  | (true extends TSkip ? 'empty' : never)
>;

/** `useSuspenseQuery` for one operation. `skipToken` in place of the options asks nothing for now. */
export interface SuspenseQueryHook<TData, TVariables extends OperationVariables> {
  <TPartial extends boolean = false, TErrors extends ErrorPolicy = 'none', TSkip extends boolean = false>(
    ...options: OptionsArgument<TVariables, Options<TVariables, TPartial, TErrors, TSkip>>
  ): Result<TData, TVariables, TPartial, TErrors, TSkip>;
  <TPartial extends boolean = false, TErrors extends ErrorPolicy = 'none', TSkip extends boolean = false>(
    ...options: OptionsArgument<TVariables, Options<TVariables, TPartial, TErrors, TSkip> | SkipToken>
  ): Result<TData, TVariables, TPartial, TErrors, true>;
}

/**
 * Makes the hook of an operation that suspends until the answer is there.
 *
 * @example
 * const useCompoundDetailsSuspenseQuery = suspenseQueryHook(CompoundDetailsDocument);
 * const { data } = useCompoundDetailsSuspenseQuery({ variables: { name: 'T-DM1' } });
 */
export function suspenseQueryHook<TData, TVariables extends OperationVariables>(
  document: TypedDocumentNode<TData, TVariables>,
): SuspenseQueryHook<TData, TVariables> {
  const use: unknown = (options?: useSuspenseQuery.Options | SkipToken) =>
    useSuspenseQuery(document as DocumentNode, options ?? {});
  return use as SuspenseQueryHook<TData, TVariables>;
}
