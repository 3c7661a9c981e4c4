/**
 * What the parts of an operation cost, in tenths of a millisecond of processor time, as measured on one core. Most of it is
 * spent by Neo4j, which plans each new statement: that takes the longer the longer the statement is, and the more subqueries
 * it has.
 */
export const weights = {
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
