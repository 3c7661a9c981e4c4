import { isDeepStrictEqual } from 'node:util';
import type { Cell } from './Cell';

/**
 * Asks each contestant once, all at the same time, and compares the answers, list by list in order.
 *
 * @returns what differs, one line each; nothing where all answer alike
 */
export async function checkAnswers({ shape, size, calls }: Cell): Promise<string[]> {
  const [reference, ...others] = await Promise.all(
    [...calls].map(async ([name, call]) => ({ name, answer: (await call.answer()) as unknown })),
  );
  const problems = others
    .filter(({ answer }) => !isDeepStrictEqual(answer, reference?.answer))
    .map(({ name, answer }) => {
      const where = firstDifference(reference?.answer, answer, '');
      return `${shape} at ${size}: ${name} answers otherwise than ${reference?.name}: ${where}`;
    });
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
