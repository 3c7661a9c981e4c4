import { names } from '../../graph/names';
import { indexedText, normaliseName } from '../keys';
import type { Question } from '../Shape';

const text = names.compound(0, 2);
const words = indexedText(text).split(' ');
/** One query finds the very words and beginnings; what has the words themselves counts more. */
const all = words.map((word) => `+words:(${word}^2 ${word}*)`).join(' ');

export const searchName: Question = {
  name: 'search-name',
  title: 'What a compound’s name may mean: the compound, what is called after it, and quotes, best first',
  product: {
    query: `query ($text: String!) {
  search(text: $text) { text how place result { ... on Entity { id name } ... on Evidence { id quote } } }
}`,
    variables: { text },
  },
  expert: {
    cypher: `CALL () {
  MATCH (:Name {key: $key})<-[named:NAMED]-(node)
  RETURN node, named.label AS text, 'EXACT' AS how, named.type AS type, 2.0 AS score
  UNION ALL
  CALL db.index.fulltext.queryRelationships('name_words', $names, {limit: 30}) YIELD relationship, score
  RETURN startNode(relationship) AS node, relationship.label AS text, 'WORDS' AS how, relationship.type AS type, 1 + score / (1 + score) AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes('quote_words', $quotes, {limit: 30}) YIELD node, score
  RETURN node, node.quote AS text, 'WORDS' AS how, 'QUOTE' AS type, score / (1 + score) AS score
}
WITH node, text, how, type, score ORDER BY score DESC
WITH node, head(collect([text, how, type, score])) AS best
ORDER BY best[3] DESC, node.nameKey, node.id LIMIT $ten
RETURN {
  text: best[0], how: best[1],
  place: CASE best[2] WHEN 'QUOTE' THEN 'QUOTE' ELSE CASE WHEN best[2] IS NULL THEN 'NAME' ELSE 'SYNONYM' END END,
  result: CASE best[2] WHEN 'QUOTE' THEN node { .id, .quote } ELSE node { .id, .name } END
} AS row`,
    parameters: { key: normaliseName(text), names: all, quotes: all },
    answer: (rows) => ({ search: rows }),
  },
};
