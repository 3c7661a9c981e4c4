import { send } from '../request/send';
import type { Quote } from './Quote';
import statementsQuery from './statements.graphql?raw';

/** What the documents say about an entity. */
export interface Statements {
  readonly quotes: readonly Quote[];
  /** How many there are; those of the first page are here. */
  readonly totalCount: number;
}

/**
 * Asks which quotes support the facts about an entity, its relations to others among them.
 *
 * @throws Error with the API's message
 */
export async function askStatements(about: string): Promise<Statements> {
  const { answer } = await send({ query: statementsQuery, variables: { about } });
  if (answer.errors) throw new Error(answer.errors.map(({ message }) => message).join('\n'));
  const { statements } = answer.data as { statements: { nodes: Quote[]; totalCount: number } };
  return { quotes: statements.nodes, totalCount: statements.totalCount };
}
