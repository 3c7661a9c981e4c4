import { isDeepStrictEqual } from 'node:util';
import type { ContestantName } from '../contestants/Contestant';
import type { Cell } from './Cell';

/**
 * Asks each contestant once and compares the answers, list by list in order.
 *
 * @returns what differs, one line each; nothing where all answer alike
 */
export async function checkAnswers({ shape, size, calls }: Cell): Promise<string[]> {
  const problems: string[] = [];
  let reference: { name: ContestantName; answer: unknown } | undefined;
  for (const [name, call] of calls) {
    const answer: unknown = await call.answer();
    if (!reference) reference = { name, answer };
    else if (!isDeepStrictEqual(answer, reference.answer)) {
      const where = firstDifference(reference.answer, answer, '');
      problems.push(`${shape} at ${size}: ${name} answers otherwise than ${reference.name}: ${where}`);
    }
  }
  if (isEmpty(reference?.answer)) problems.push(`${shape} at ${size}: the answer is empty, which measures nothing`);
  return problems;
}

function firstDifference(expected: unknown, actual: unknown, path: string): string {
  if (isObject(expected) && isObject(actual)) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
      if (!isDeepStrictEqual(expected[key], actual[key])) {
        return firstDifference(expected[key], actual[key], `${path}/${key}`);
      }
    }
  }
  return `${path} is ${brief(actual)}, not ${brief(expected)}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

const brief = (value: unknown) => (JSON.stringify(value) ?? 'absent').slice(0, 160);

function isEmpty(answer: unknown): boolean {
  return (
    !isObject(answer) || Object.values(answer).every((value) => isObject(value) && Object.keys(value).length === 0)
  );
}
