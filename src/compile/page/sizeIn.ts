import type { Integer } from 'neo4j-driver';

/** How many rows are read, where a number of the statement or one of its parameters says it. */
export function sizeIn(params: Readonly<Record<string, unknown>>, rows: number | string): number {
  return typeof rows === 'number' ? rows : (params[rows] as Integer).toNumber();
}
