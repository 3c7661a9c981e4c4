import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields';
import type { Api } from './Api';
import { argumentsOf } from './argumentsOf';
import { Budget } from './budget/Budget';
import { isLimitExceeded } from './budget/limitExceeded';
import type { CompiledOperation } from './CompiledOperation';
import { Parameters } from './Parameters';
import { compileRoot } from './root/compileRoot';

/**
 * Compiles a query in one walk over its selection: a Cypher statement for each root field, the parameters that each
 * request fills, and the shape of the answer.
 *
 * @param symbols the variables, with a `Placeholder` wherever a value only fills a parameter (`shapeOfVariables`)
 * A root field whose arguments are out of contract compiles to its error, so that the others are still answered.
 * @throws GraphQLError LIMIT_EXCEEDED as soon as the operation costs more than is allowed
 *
 * @example
 * compileOperation(api, operation, {}, {}).roots[0]?.statement?.cypher
 * // of `{ compounds { totalCount } }`: 'RETURN COUNT { (:Compound) } AS c0'
 */
export function compileOperation(
  api: Api,
  operation: OperationDefinitionNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  symbols: Readonly<Record<string, unknown>>,
): CompiledOperation {
  const { schema, mapping, limits } = api;
  const query = schema.getQueryType() as GraphQLObjectType;
  const fields = collectFields(schema, fragments, symbols, query, operation.selectionSet);
  const budget = new Budget(limits);
  let params = new Parameters();
  const roots = [...fields].map(([key, nodes]) => {
    const [first] = nodes;
    if (!first) throw new Error(`No field under ${key}`);
    params = new Parameters(params.end);
    const compilation = {
      schema,
      mapping,
      limits,
      fragments,
      variables: symbols,
      params,
      budget,
    };
    try {
      const definition = query.getFields()[first.name.value];
      const args = definition ? argumentsOf(definition, first, symbols) : {};
      return compileRoot(api, compilation, { key, name: first.name.value, nodes, arguments: args });
    } catch (error) {
      if (isLimitExceeded(error)) throw error;
      return { key, error };
    }
  });
  return { roots, cost: budget.cost };
}

/** The fragments of a document by name. */
export function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  return fragments;
}
