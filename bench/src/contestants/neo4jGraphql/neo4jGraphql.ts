import { ApolloServer, type BaseContext } from '@apollo/server';
import { Neo4jGraphQL } from '@neo4j/graphql';
import type { GraphQLSchema } from 'graphql';
import neo4j, { type Driver, type SessionMode } from 'neo4j-driver';
import type { Answer, Shape } from '../../shapes/Shape';
import type { Contestant, GraphAddress } from '../Contestant';
import { executeWhole } from '../executeWhole';
import { typeDefs } from './typeDefs';

export interface Neo4jGraphqlContext extends BaseContext {
  readonly executionContext: Driver;
  readonly sessionConfig: { readonly database: string; readonly defaultAccessMode: SessionMode };
}

/** The schema and the context of `@neo4j/graphql` 7 for a graph, for an Apollo Server in this process or behind HTTP. */
export async function neo4jGraphqlParts({ uri, user, password, database }: GraphAddress): Promise<{
  readonly schema: GraphQLSchema;
  readonly context: Neo4jGraphqlContext;
  readonly driver: Driver;
}> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { maxConnectionPoolSize: 50 });
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
  return {
    schema,
    driver,
    context: { executionContext: driver, sessionConfig: { database, defaultAccessMode: neo4j.session.READ } },
  };
}

/** `@neo4j/graphql` 7 on Apollo Server, as its documentation sets it up, with the database named. */
export async function neo4jGraphql(address: GraphAddress): Promise<Contestant> {
  const { schema, context, driver } = await neo4jGraphqlParts(address);
  const server = new ApolloServer<Neo4jGraphqlContext>({ schema });
  await server.start();
  return {
    name: 'neo4jGraphql',
    async prepare({ neo4jGraphql: { answer, ...request } }: Shape) {
      return {
        run: () => executeWhole(server, request, context),
        answer: (raw) => (answer ? answer(raw as Answer) : (raw as Answer)),
      };
    },
    async stop() {
      await server.stop();
      await driver.close();
    },
  };
}
