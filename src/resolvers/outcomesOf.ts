import type { OperationCache } from '../compile/OperationCache';
import { type Asked, answerOperation, type Outcome } from './answerOperation';
import type { RequestContext } from './RequestContext';

/** The outcomes of an operation's root fields, worked out once a request, whoever asks for them. */
export function outcomesOf(cache: OperationCache, context: RequestContext, asked: Asked): Promise<readonly Outcome[]> {
  context.outcomes ??= answerOperation(cache, context, asked);
  return context.outcomes;
}
