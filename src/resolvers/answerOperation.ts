import type { FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';
import { isLimitExceeded } from '../compile/budget/limitExceeded';
import type { CompiledRoot, FailedRoot } from '../compile/CompiledOperation';
import { type FilledStatement, fillStatement } from '../compile/fillStatement';
import type { OperationCache } from '../compile/OperationCache';
import type { ManyShape } from '../compile/shape/Shape';
import { Shaper } from '../compile/shape/Shaper';
import { unionOf } from '../compile/unionOf';
import { readRows, type Statement } from '../graph/read';
import { ServiceUnavailable, TookTooLong } from '../graph/ServiceUnavailable';
import { checkLookup } from './checkLookup';
import type { RequestContext } from './RequestContext';

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

/** A root field whose statement is ready to be asked. */
interface Question {
  readonly root: CompiledRoot;
  readonly statement: FilledStatement;
  readonly shaper: Shaper;
}

/**
 * Answers each root field of an operation with its statement. Several are sent as one: each round trip takes as long as a
 * small answer does. Where that one statement fails, each is asked alone, so that a root field that has an answer gets it.
 *
 * @throws GraphQLError LIMIT_EXCEEDED for an operation that costs too much, and nothing else
 */
export async function answerOperation(
  cache: OperationCache,
  context: RequestContext,
  { operation, fragments, variables }: Asked,
): Promise<readonly Outcome[]> {
  const { roots } = cache.get(operation, fragments, variables);
  const prepared = roots.map((root) => prepare(context, root, variables));
  const questions = prepared.filter((one) => 'root' in one);
  const answers = questions.length > 1 ? await askTogether(context, questions) : await askEach(context, questions);
  let next = 0;
  return prepared.map((one) => ('root' in one ? (answers[next++] as Outcome) : one));
}

/** The statement of a root field, or what became of a field that needs none or has an argument out of contract. */
function prepare(
  { limits }: RequestContext,
  root: CompiledRoot | FailedRoot,
  variables: Readonly<Record<string, unknown>>,
): Question | Outcome {
  if ('error' in root) return root;
  const { key, shape } = root;
  try {
    if (root.statement) {
      const statement = fillStatement(root.statement, variables, limits.parameterCharacters);
      return { root, statement, shaper: new Shaper(statement.params) };
    }
    return { key, value: new Shaper({}).field(shape, []), brokenPromise: false };
  } catch (error) {
    // What is over a limit is refused as a whole.
    if (isLimitExceeded(error)) throw error;
    return { key, error };
  }
}

async function askTogether(context: RequestContext, questions: readonly Question[]): Promise<readonly Outcome[]> {
  const found = questions.map((): unknown[] => []);
  const most = questions.reduce((sum, { statement }) => sum + (statement.most ?? 1), 0);
  const each = (values: readonly unknown[]) => {
    const part = values.at(-1) as number;
    return { part, item: itemOf(questions[part] as Question, values) };
  };
  try {
    const union = unionOf(questions.map(({ statement }) => statement));
    for (const { part, item } of await readRows(context.graph, union, { most, each }, context.deadline)) {
      found[part]?.push(item);
    }
  } catch (error) {
    // A graph that does not answer is not asked again; a part of what takes too long may be quick.
    if (!(error instanceof ServiceUnavailable) || error instanceof TookTooLong) return askEach(context, questions);
    return questions.map(({ root: { key }, statement }) => ({ key, statement, error }));
  }
  return questions.map((question, index) => outcomeOf(question, found[index] as unknown[]));
}

/** Asks each alone, a few at the same time, so that one request does not take the whole of Neo4j. */
async function askEach(context: RequestContext, questions: readonly Question[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  let next = 0;
  const work = async () => {
    for (let index = next++; index < questions.length; index = next++) {
      outcomes[index] = await askAlone(context, questions[index] as Question);
    }
  };
  const { concurrentStatements } = context.limits;
  await Promise.all(Array.from({ length: Math.min(concurrentStatements, questions.length) }, work));
  return outcomes;
}

async function askAlone({ graph, deadline }: RequestContext, question: Question): Promise<Outcome> {
  const { root, statement } = question;
  const each = (values: readonly unknown[]) => itemOf(question, values);
  try {
    return outcomeOf(question, await readRows(graph, statement, { most: statement.most ?? 1, each }, deadline));
  } catch (error) {
    return { key: root.key, statement, error };
  }
}

/** What is kept of a record: of a row of the one list that the field is what it becomes, at once; otherwise its values. */
function itemOf(question: Question, values: readonly unknown[]): unknown {
  const list = listOf(question);
  return list ? question.shaper.item(list, values[0] as readonly unknown[]) : values;
}

/** What became of a root field, of what was kept of its records. */
function outcomeOf(question: Question, items: readonly unknown[]): Outcome {
  const { root, statement, shaper } = question;
  const { key } = root;
  try {
    const list = listOf(question);
    const value = list ? shaper.many(list, items) : shapeRecord(question, items[0] as readonly unknown[] | undefined);
    return { key, statement, value, brokenPromise: shaper.brokenPromise };
  } catch (error) {
    return { key, statement, error };
  }
}

/** The list that a root field is, where each record is one of its rows. */
function listOf({ root: { shape }, statement }: Question): ManyShape | undefined {
  const isList = shape.kind === 'connection' || shape.kind === 'list';
  return isList && statement.most !== undefined ? shape : undefined;
}

function shapeRecord({ root, statement, shaper }: Question, record: readonly unknown[] | undefined): unknown {
  if (!record) throw new Error('A statement gave no record');
  for (const lookup of root.lookups ?? []) checkLookup(lookup, record, statement.params);
  return shaper.field(root.shape, record);
}
