/**
 * The full-text indexes of the graph: the loader makes them, and search reads them.
 *
 * Names are on relationships, so that an entity is found by any of them and it is known which. Beside a name as it is
 * written the index has its key, for spellings that differ in spaces, and the type of its entity, to look among some only.
 */
export const fullTextIndexes = {
  names: { name: 'names_fulltext', pattern: '()-[n:NAMED]-()', properties: ['label', 'key', 'entityType'] },
  quotes: { name: 'quotes_fulltext', pattern: '(n:Evidence)', properties: ['quote'] },
} as const;
