import type Cypher from '@neo4j/cypher-builder';
import type { FragmentDefinitionNode, GraphQLSchema } from 'graphql';
import type { GraphMapping } from '../schema/GraphMapping';
import type { PageLimits } from '../schema/PageLimits';
import type { Budget } from './budget/Budget';
import type { CompiledRoot } from './CompiledOperation';
import type { Parameters } from './Parameters';
import type { Row } from './select/Row';
import type { FieldShape } from './shape/Shape';

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

/** What a root field compiles to, before it is text. */
export interface RootStatement {
  /** What runs before the answer is put together. */
  readonly prelude?: Cypher.Clause;
  /** The columns of the one record. */
  readonly row: Row;
  /**
   * Where a list is the one column: the clauses that end in a record for each row, and how many there can be. Rows that
   * come one by one are read while others are still looked for, and the driver is slow with large records.
   */
  readonly stream?: { readonly clause: () => Cypher.Clause; readonly most: number | string };
  readonly shape: FieldShape;
  readonly lookups?: CompiledRoot['lookups'];
}
