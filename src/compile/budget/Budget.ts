import type { FieldNode } from 'graphql';
import type { CompiledStatement } from '../CompiledOperation';
import { limitExceeded } from './limitExceeded';

/**
 * What the parts of an operation cost, in tenths of a millisecond of processor time, as measured on one core. Most of it is
 * spent by Neo4j, which plans each new statement: that takes the longer the longer the statement is, and the more subqueries
 * it has.
 */
const weights = {
  /** A field of the selection, fragments expanded, on each type that it is selected on. */
  field: 4,
  /** What a field costs beyond that which has a selection of its own: mostly a subquery. */
  selection: 20,
  /** An entry of a filter, wherever its variable is used. */
  condition: 10,
  /** What a relation in a filter costs beyond that. */
  relation: 30,
  /** What a statement costs once it is written, where that is more: each root field has one. */
  statement: { root: 20, perCharacter: 0.7, parameter: 80, exists: 80, collect: 220, count: 60, call: 20 },
} as const;

/** The limits that are kept while an operation is compiled. Absent ones are no limits. */
export interface CompileLimits {
  /** The sum of the `weights` of all that an operation becomes. */
  readonly cost?: number;
  /** How deep a filter is nested. */
  readonly inputDepth?: number;
  /** The characters of all values that are sent to Neo4j, each counted wherever it is used. */
  readonly parameterCharacters?: number;
}

/**
 * What one operation may still cost. It is charged for what the operation becomes: a fragment or a variable that is used a
 * hundred times costs a hundred times. Compiling ends with the first part that it cannot pay for: parts are charged as they
 * are read, and each statement, once it is written, for what it costs beyond its parts.
 */
export class Budget {
  private spent = 0;
  /** What was charged for parts of the statement that is being made. */
  private forParts = 0;
  private readonly most: number;
  private readonly deepest: number;

  constructor({ cost = Number.POSITIVE_INFINITY, inputDepth = Number.POSITIVE_INFINITY }: CompileLimits = {}) {
    this.most = cost;
    this.deepest = inputDepth;
  }

  /** What was spent so far. */
  get cost(): number {
    return Math.ceil(this.spent);
  }

  /**
   * Charges a field of a selection.
   *
   * @param place its coordinate, for the error: `Compound.trials`
   * @param nodes the field in the document, wherever it is selected
   * @throws GraphQLError LIMIT_EXCEEDED where the budget is spent
   */
  spendOnField(place: string, nodes: readonly FieldNode[]): void {
    this.chargePart(nodes[0]?.selectionSet ? weights.field + weights.selection : weights.field, place, nodes);
  }

  /**
   * Charges a part of a filter.
   *
   * @param place as messages name it: `compounds(filter.trials.some)`
   * @throws GraphQLError LIMIT_EXCEEDED where the budget is spent
   */
  spendOnFilter(part: 'condition' | 'relation', place: string): void {
    this.chargePart(weights[part], place);
  }

  /**
   * Charges the statement that the parts made, as it is sent.
   *
   * @throws GraphQLError LIMIT_EXCEEDED where the budget is spent
   */
  spendOnStatement(
    { compact, params }: Pick<CompiledStatement, 'compact' | 'params'>,
    place: string,
    nodes: readonly FieldNode[],
  ): void {
    const beyond = Math.max(0, costOfStatement(compact, Object.keys(params).length) - this.forParts);
    this.forParts = 0;
    this.charge(beyond, place, nodes);
  }

  /** Refuses a filter that is nested deeper than is allowed: what walks it calls itself. */
  checkDepth(depth: number, place: string): void {
    if (depth > this.deepest) throw limitExceeded('inputDepth', this.deepest, depth, { where: place });
  }

  private chargePart(weight: number, place: string, nodes?: readonly FieldNode[]): void {
    this.forParts += weight;
    this.charge(weight, place, nodes);
  }

  private charge(weight: number, place: string, nodes: readonly FieldNode[] | undefined): void {
    this.spent += weight;
    if (this.spent > this.most) throw limitExceeded('cost', this.most, this.spent, { where: place, nodes });
  }
}

const subqueries = /\b(EXISTS|COLLECT|COUNT|CALL)[{(]/g;

function costOfStatement(compact: string, parameters: number): number {
  const { root, perCharacter, parameter, ...each } = weights.statement;
  let cost = root + compact.length * perCharacter + parameters * parameter;
  for (const [, subquery] of compact.matchAll(subqueries)) {
    cost += each[(subquery as string).toLowerCase() as keyof typeof each];
  }
  return cost;
}
