import type { ApolloServer, BaseContext } from '@apollo/server';
import type { Answer, GraphqlRequest } from '../shapes/Shape';

/** One request through the whole of an Apollo Server but for HTTP; an error in the answer is an error here. */
export async function executeWhole<C extends BaseContext>(
  server: ApolloServer<C>,
  { query, variables }: GraphqlRequest,
  contextValue: C,
): Promise<Answer> {
  const response = await server.executeOperation({ query, variables: { ...variables } }, { contextValue });
  if (response.body.kind !== 'single') throw new Error('An answer in parts, where one was asked for');
  const { data, errors } = response.body.singleResult;
  if (errors?.length || !data) throw new Error(`No answer: ${JSON.stringify(errors)}\n${query}`);
  return data;
}
