import type { GraphQLSchema } from 'graphql';
import type { Exchange } from '../request/ApiRequest';
import { send } from '../request/send';
import { type Collected, collect } from './collect';
import { withPlaces } from './withPlaces';

/** What an answer rests on, and what kept from seeing all of it. */
export interface Places extends Collected {
  readonly problem?: string;
}

/**
 * Asks the query of an exchange again, with ids and places, and collects what has some. Where the API refuses that (it is a
 * larger query), what the answer itself has is collected.
 */
export async function askPlaces(schema: GraphQLSchema, { request, answer }: Exchange): Promise<Places> {
  try {
    const again = await send({ ...request, query: withPlaces(schema, request.query) });
    if (again.answer.data) return collect(again.answer.data);
    const problem = again.answer.errors?.map(({ message }) => message).join('; ');
    return { ...collect(answer.data), problem: `Asked with ids and places, the query is refused: ${problem}` };
  } catch (error) {
    return { ...collect(answer.data), problem: error instanceof Error ? error.message : String(error) };
  }
}
