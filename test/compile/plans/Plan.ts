import type { Plan as ExplainedPlan, ProfiledPlan } from 'neo4j-driver';

/** A step of a plan, as Neo4j tells it: `NodeIndexSeek`, `RANGE INDEX this:Compound(nameKey) …`. */
export interface Operator {
  readonly name: string;
  readonly details: string;
  /** How much of the store it touched, and how many rows it gave; of a statement that ran. */
  readonly dbHits: number;
  readonly rows: number;
}

/** All steps of a plan, in the order in which they run, starts first. */
export function operatorsOf(plan: ExplainedPlan | ProfiledPlan): Operator[] {
  const own: Operator = {
    name: plan.operatorType.replace(/@.*/, ''),
    details: String(plan.arguments.Details ?? ''),
    dbHits: 'dbHits' in plan ? plan.dbHits : 0,
    rows: 'rows' in plan ? plan.rows : 0,
  };
  return [...plan.children.flatMap((child: ExplainedPlan | ProfiledPlan) => operatorsOf(child)), own];
}

/** Where a plan begins to read the graph, without the names that the statement happens to give. */
export function startsOf(operators: readonly Operator[]): string[] {
  return operators
    .filter(({ name }) => /Scan|Seek|CountStore/.test(name))
    .map(({ name, details }) => `${name} ${/:(\w+(\(\w+\))?)/.exec(details)?.[1] ?? details}`);
}

/** Steps that put rows into an order that no index delivered. */
export function sortsOf(operators: readonly Operator[]): string[] {
  return operators.filter(({ name }) => name === 'Sort' || name === 'Top').map(({ details }) => details);
}
