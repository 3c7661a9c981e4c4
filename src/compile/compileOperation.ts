import type { FragmentDefinitionNode, GraphQLObjectType, OperationDefinitionNode } from 'graphql';
import type { Api } from './Api';
import { Budget } from './budget/Budget';
import { isLimitExceeded } from './budget/limitExceeded';
import type { CompiledOperation } from './CompiledOperation';
import { Parameters } from './Parameters';
import { compileRoot } from './root/compileRoot';
import { rootNodes, selectedField } from './selection';

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
  const budget = new Budget(limits);
  let params = new Parameters();
  const context = { schema, mapping, limits, fragments, variables: symbols, budget };
  const roots = [...rootNodes(context, operation)].map(([key, nodes]) => {
    params = new Parameters(params.end);
    try {
      const selected = selectedField(schema.getQueryType() as GraphQLObjectType, key, nodes, symbols);
      return compileRoot(api, { ...context, params }, selected);
    } catch (error) {
      if (isLimitExceeded(error)) throw error;
      return { key, error };
    }
  });
  return { roots, cost: budget.cost };
}
