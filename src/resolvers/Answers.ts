import type { OperationCache } from '../compile/OperationCache';
import type { RequestContext } from '../server/RequestContext';
import { type Asked, answerOperation, type Outcome } from './answerOperation';

/** The outcomes of an operation's root fields, worked out once a request, whoever asks for them. */
export class Answers {
  private readonly outcomes = new WeakMap<RequestContext, Promise<readonly Outcome[]>>();

  constructor(private readonly cache: OperationCache) {}

  /** The outcomes for this request, if it has any. */
  known(context: RequestContext): Promise<readonly Outcome[]> | undefined {
    return this.outcomes.get(context);
  }

  /** The outcomes for this request. */
  of(context: RequestContext, asked: Asked): Promise<readonly Outcome[]> {
    const known = this.known(context);
    if (known) return known;
    const outcomes = answerOperation(this.cache, context, asked);
    this.outcomes.set(context, outcomes);
    return outcomes;
  }
}
