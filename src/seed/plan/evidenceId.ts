import { createHash } from 'node:crypto';
import type { SeedEvidence } from '../check/SeedFacts';

/**
 * The id of evidence: document, places, assertion and, where one of them is not the default, a short hash of speaker, on
 * whose behalf, and reasoning. Ids in their order are quotes in the order of the document. A citation has no place in a text, but
 * a short hash of its words and its locator.
 *
 * @example 'evidence:immunogen-2010-10-28:006391-006470:stated-fact'
 */
export function evidenceId(evidence: SeedEvidence): string {
  const { document, said, assertion, assertedBy, onBehalfOf, reasoning } = evidence;
  const places =
    said.kind === 'QUOTE'
      ? said.spans.map(({ start, end }) => `${digits(start)}-${digits(end)}`).join('+')
      : `cited-${shortHash([said.words, said.locator ?? ''])}`;
  const id = `evidence:${document.slug}:${places}:${assertion.toLowerCase().replaceAll('_', '-')}`;
  const special = [assertedBy === document.publisher ? '' : assertedBy, onBehalfOf, reasoning].map(
    (part) => part ?? '',
  );
  if (special.every((part) => part === '')) return id;
  return `${id}:${shortHash(special)}`;
}

function shortHash(texts: readonly string[]): string {
  return createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 8);
}

function digits(place: number): string {
  return String(place).padStart(6, '0');
}
