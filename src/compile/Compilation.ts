import type { FragmentDefinitionNode, GraphQLSchema } from 'graphql';
import type { GraphMapping } from '../schema/GraphMapping';
import type { PageLimits } from '../schema/PageLimits';
import type { Budget } from './budget/Budget';
import type { Parameters } from './Parameters';

/** What all parts of the compiler need to know while one root field is compiled. */
export interface Compilation {
  readonly schema: GraphQLSchema;
  readonly mapping: GraphMapping;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** The variables, with a `Placeholder` wherever a value only fills a parameter. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly params: Parameters;
  /** What the operation may still cost. */
  readonly budget: Budget;
  readonly limits: PageLimits;
}
