import { fullTextIndexes } from '../../schema/fullTextIndexes';
import type { SchemaItem } from './schemaItems';

/**
 * What is indexed are words in one line, found by `wordsOf`, so that there is nothing left to analyze: no stemming, which
 * would take IMGN901 and its like for English, and no stop words, for "in" may be a word that somebody looks for.
 */
const analyzer = 'whitespace';

/** The full-text indexes that search reads. */
export const fullTextItems: readonly SchemaItem[] = Object.values(fullTextIndexes).map(
  ({ name, pattern, properties }) => {
    const each = properties.map((property) => `n.${property}`).join(', ');
    const options = `{indexConfig: {\`fulltext.analyzer\`: '${analyzer}', \`fulltext.eventually_consistent\`: false}}`;
    const on = /:(\w+)/.exec(pattern)?.[1] ?? '';
    return {
      name,
      on,
      definition: `FULLTEXT ${on} ${properties.join()} ${analyzer}`,
      cypher: `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR ${pattern} ON EACH [${each}] OPTIONS ${options}`,
    };
  },
);
