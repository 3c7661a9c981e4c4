import type { Date as Neo4jDate } from 'neo4j-driver';

/**
 * A property's value as the driver takes it: whole numbers as `bigint` (Neo4j's Integer; a JavaScript `number` is its
 * Float) and days as the driver's own `Date`.
 */
export type GraphValue = GraphScalar | readonly GraphScalar[];
export type GraphScalar = string | number | bigint | boolean | Neo4jDate<number>;

export type GraphProperties = Readonly<Record<string, GraphValue>>;
