import type { Quote } from './Quote';

const words: Readonly<Record<string, string>> = {
  STATED_FACT: 'stated',
  EXPECTATION: 'expected',
  PLAN: 'planned',
  INFERRED: 'inferred',
};

/**
 * Who says it and how firmly, in a few words.
 *
 * @example assertionWords({ …, assertion: 'EXPECTATION', onBehalfOf: { name: 'Roche' }, assertedBy: { name: 'ImmunoGen' } })
 * // 'expected by Roche, told by ImmunoGen'
 */
export function assertionWords({ assertion, assertedBy, onBehalfOf }: Quote): string {
  const how = assertion ? (words[assertion] ?? assertion) : '';
  if (!assertedBy) return how;
  if (assertion === 'INFERRED') return `inferred from what ${assertedBy.name} says`;
  return onBehalfOf ? `${how} by ${onBehalfOf.name}, told by ${assertedBy.name}` : `${how} by ${assertedBy.name}`;
}
