import type { FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';
import { isLimitExceeded } from '../compile/budget/limitExceeded';
import type { CompiledRoot, FailedRoot } from '../compile/CompiledOperation';
import { type FilledStatement, fillStatement } from '../compile/fillStatement';
import type { OperationCache } from '../compile/OperationCache';
import { Shaper } from '../compile/shape/Shaper';
import { read, readRows, type Statement } from '../graph/read';
import type { RequestContext } from '../server/RequestContext';
import { checkLookup } from './checkLookup';

/** What became of a root field: a value, or the error that it ended in. */
export type Outcome = Asking &
  ({ readonly value: unknown; readonly brokenPromise: boolean } | { readonly error: unknown });

interface Asking {
  /** The response key. */
  readonly key: string;
  /** What Neo4j was asked; absent where there was nothing to ask, or no telling what. */
  readonly statement?: Statement;
}

/** An operation to be answered, its variables coerced. */
export interface Asked {
  readonly operation: OperationDefinitionNode;
  /** Asked for where the operation is compiled, and not with every request. */
  readonly fragments: () => Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Answers each root field of an operation with its one statement, a few at the same time, so that one request does not take
 * the whole of Neo4j.
 *
 * @throws GraphQLError LIMIT_EXCEEDED for an operation that costs too much, and nothing else
 */
export async function answerOperation(
  cache: OperationCache,
  context: RequestContext,
  { operation, fragments, variables }: Asked,
): Promise<readonly Outcome[]> {
  const { roots } = cache.get(operation, fragments, variables);
  const outcomes: Outcome[] = [];
  let next = 0;
  const work = async () => {
    for (let index = next++; index < roots.length; index = next++) {
      outcomes[index] = await answerRoot(context, roots[index] as CompiledRoot | FailedRoot, variables);
    }
  };
  const { concurrentStatements } = context.limits;
  await Promise.all(Array.from({ length: Math.min(concurrentStatements, roots.length) }, work));
  return outcomes;
}

async function answerRoot(
  context: RequestContext,
  root: CompiledRoot | FailedRoot,
  variables: Readonly<Record<string, unknown>>,
): Promise<Outcome> {
  const { key } = root;
  if ('error' in root) return root;
  let statement: FilledStatement | undefined;
  try {
    statement = root.statement && fillStatement(root.statement, variables, context.limits.parameterCharacters);
    const shaper = new Shaper(statement?.params ?? {});
    const value = await askRoot(context, root, statement, shaper);
    return { key, statement, value, brokenPromise: shaper.brokenPromise };
  } catch (error) {
    // What is over a limit is refused as a whole.
    if (isLimitExceeded(error)) throw error;
    return { key, statement, error };
  }
}

async function askRoot(
  { graph, deadline }: RequestContext,
  root: CompiledRoot,
  statement: FilledStatement | undefined,
  shaper: Shaper,
): Promise<unknown> {
  const { shape } = root;
  if (!statement) return shaper.field(shape, []);
  const { most } = statement;
  if (most !== undefined && (shape.kind === 'connection' || shape.kind === 'list')) {
    const each = (row: readonly unknown[]) => shaper.item(shape, row);
    return shaper.many(shape, await readRows(graph, statement, { most, each }, deadline));
  }
  const row = await read(graph, statement, deadline);
  for (const lookup of root.lookups ?? []) checkLookup(lookup, row, statement.params);
  return shaper.field(shape, row);
}
