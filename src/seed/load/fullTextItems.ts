import type { SchemaItem } from './schemaItems';

/** The full-text index over what entities are called: each name as it is written, its key, and the type of its entity. */
export const namesIndex = 'names_fulltext';

/** The full-text index over what documents say. */
export const quotesIndex = 'quotes_fulltext';

/**
 * Words as they are: no stemming, which would take IMGN901 and its like for English, and no stop words, for "in" may be the
 * word that somebody looks for. What the API makes of a text before it asks (`src/compile/search/wordsOf`) follows the same
 * rules.
 */
const analyzer = 'standard-no-stop-words';

/** The full-text indexes that search reads. Names are on relationships: an entity is found by any of them, and knows which. */
export const fullTextItems: readonly SchemaItem[] = [
  fullText(namesIndex, '()-[n:NAMED]-()', ['label', 'key', 'entityType']),
  fullText(quotesIndex, '(n:Evidence)', ['quote']),
];

function fullText(name: string, pattern: string, properties: readonly string[]): SchemaItem {
  const each = properties.map((property) => `n.${property}`).join(', ');
  const options = `OPTIONS {indexConfig: {\`fulltext.analyzer\`: '${analyzer}', \`fulltext.eventually_consistent\`: false}}`;
  return { name, cypher: `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR ${pattern} ON EACH [${each}] ${options}` };
}
