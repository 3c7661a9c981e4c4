/**
 * The full-text indexes of the graph: the loader makes them, and search reads them. `words` is the text's own words in one
 * line (`indexedText`): they are what an index holds, and nothing takes them apart in another way.
 *
 * Names are on relationships, so that an entity is found by any of them and it is known which. Beside the words of a name
 * the index has its key, for spellings that differ in spaces, and the type of its entity, to look among some only.
 */
export const fullTextIndexes = {
  names: { name: 'name_words', pattern: '()-[n:NAMED]-()', properties: ['words', 'key', 'entityType'] },
  quotes: { name: 'quote_words', pattern: '(n:Evidence)', properties: ['words'] },
} as const;
