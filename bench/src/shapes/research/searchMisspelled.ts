import type { Question } from '../Shape';

const text = 'Fictionla Pharma 0012';

export const searchMisspelled: Question = {
  name: 'search-misspelled',
  title: 'What a misspelled name may mean: names and quotes whose words are spelled similarly',
  product: {
    query: `query ($text: String!) {
  search(text: $text) { text how result { ... on Entity { id name } ... on Evidence { id quote } } }
}`,
    variables: { text },
  },
  expert: {
    // One query of each index finds the very words, beginnings and similar spellings alike.
    cypher: `CALL () {
  CALL db.index.fulltext.queryRelationships('name_words', $names, {limit: 30}) YIELD relationship, score
  RETURN startNode(relationship) AS node, relationship.label AS text, 1 + score / (1 + score) AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes('quote_words', $quotes, {limit: 30}) YIELD node, score
  RETURN node, node.quote AS text, score / (1 + score) AS score
}
WITH node, text, score ORDER BY score DESC
WITH node, head(collect([text, score])) AS best
ORDER BY best[1] DESC, node.nameKey, node.id LIMIT $ten
RETURN {
  text: best[0], how: 'SIMILAR',
  result: CASE WHEN node.quote IS NULL THEN node { .id, .name } ELSE node { .id, .quote } END
} AS row`,
    parameters: {
      names: '+(key:fictionlapharma0012~1 (+words:(fictionla* fictionla~2) +words:(pharma* pharma~2) +words:0012*))',
      quotes: '+words:(fictionla* fictionla~2) +words:(pharma* pharma~2) +words:0012*',
    },
    answer: (rows) => ({ search: rows }),
  },
};
