import type { Quote, Subject } from './Quote';

/** What a result names that has a place in a text, or facts that have. */
export interface Collected {
  readonly quotes: readonly Quote[];
  readonly subjects: readonly Subject[];
}

/** Of whom nothing is quoted here but who quotes: their own facts are rarely what a reader asks of an answer. */
const speakers = new Set(['assertedBy', 'onBehalfOf', 'document']);

/**
 * Goes through a result for quotes with their places and for entities, each once, in the order of the result.
 *
 * @param data of an answer to a query with places
 */
export function collect(data: unknown): Collected {
  const quotes = new Map<string, Quote>();
  const subjects = new Map<string, Subject>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const node = value as Readonly<Record<string, unknown>>;
    if (isQuote(node)) quotes.set(node.id ?? node.quote ?? node.paraphrase ?? '', node);
    else if (isSubject(node)) subjects.set(node.id, { id: node.id, name: node.name, type: node.__typename });
    for (const [key, each] of Object.entries(node)) if (!speakers.has(key)) walk(each);
  };
  walk(data);
  return { quotes: [...quotes.values()], subjects: [...subjects.values()] };
}

function isQuote(node: object): node is Quote {
  return (
    'quote' in node &&
    (typeof node.quote === 'string' || ('paraphrase' in node && typeof node.paraphrase === 'string')) &&
    'spans' in node &&
    Array.isArray(node.spans) &&
    'document' in node &&
    typeof node.document === 'object'
  );
}

function isSubject(node: Readonly<Record<string, unknown>>): node is { id: string; name: string; __typename: string } {
  return typeof node.id === 'string' && typeof node.name === 'string' && typeof node.__typename === 'string';
}
