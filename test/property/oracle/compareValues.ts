import { foldCase } from '../../../src/schema/foldCase';
import type { EnumMapping, GraphMapping } from '../../../src/schema/GraphMapping';
import { isDate, type TestValue } from '../graph/TestGraph';

type Operand = string | number | boolean | readonly (string | number)[];

/**
 * Whether a value fulfils comparisons, all of them. An absent value fulfils none but `isNull: true`.
 *
 * @param field the name and type of the field that has the value
 */
export function compareValue(
  mapping: GraphMapping,
  field: { readonly name: string; readonly type: string },
  value: TestValue | boolean | undefined,
  operators: Readonly<Record<string, unknown>>,
): boolean {
  return Object.entries(operators).every(([operator, operand]) => {
    if (operator === 'isNull') return (value === undefined) === operand;
    if (value === undefined) return false;
    if (isDate(value as TestValue)) return compareDate(value as never, operator, operand);
    return compare(mapping, field, value as string | number | boolean, operator, operand as Operand);
  });
}

function compare(
  mapping: GraphMapping,
  field: { readonly name: string; readonly type: string },
  value: string | number | boolean,
  operator: string,
  operand: Operand,
): boolean {
  const values = mapping.enums.get(field.type);
  const fold = field.name === 'name' ? foldCase : (text: string) => text.toLowerCase();
  switch (operator) {
    case 'eq':
      return value === operand;
    case 'ne':
      return value !== operand;
    case 'in':
      return (operand as readonly unknown[]).includes(value);
    case 'contains':
      return fold(value as string).includes(fold(operand as string));
    case 'startsWith':
      return fold(value as string).startsWith(fold(operand as string));
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte': {
      const [a, b] = [rankOf(values, value as string), rankOf(values, operand as string)];
      return a !== undefined && b !== undefined && { gt: a > b, gte: a >= b, lt: a < b, lte: a <= b }[operator];
    }
    default:
      throw new Error(`Nothing is known here of the operator ${operator}`);
  }
}

/** What a value ranks by: the place of an enum's value among the others, UNKNOWN having none, and other values as they are. */
export function rankOf(values: EnumMapping | undefined, value: string | number): string | number | undefined {
  if (!values) return value;
  return value === 'UNKNOWN' ? undefined : values.values.indexOf(value as string);
}

/** `overlaps` wants both ends, `before` the last day, `after` the first. */
function compareDate(
  { earliest, latest }: { readonly earliest?: string; readonly latest?: string },
  operator: string,
  operand: unknown,
): boolean {
  switch (operator) {
    case 'before':
      return latest !== undefined && latest < (operand as string);
    case 'after':
      return earliest !== undefined && earliest > (operand as string);
    case 'overlaps': {
      const { from, to } = operand as { from: string; to: string };
      return earliest !== undefined && latest !== undefined && earliest <= to && latest >= from;
    }
    default:
      throw new Error(`Nothing is known here of the operator ${operator}`);
  }
}
