import neo4j from 'neo4j-driver';
import type { GraphValue } from '../../../src/seed/GraphValue';
import type { TestValue } from './TestGraph';

/** A value as the seeds read it: whole numbers as `bigint`, days as the driver's own. */
export function readProperty(type: string, value: TestValue): GraphValue {
  if (type === 'Int') return BigInt(value as number);
  if (type !== 'Date') return value as GraphValue;
  const [year = 0, month = 1, day = 1] = (value as string).split('-').map(Number);
  return new neo4j.types.Date(year, month, day);
}
