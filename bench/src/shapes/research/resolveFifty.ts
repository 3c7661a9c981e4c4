import { names } from '../../graph/names';
import { normaliseName, similarNames } from '../keys';
import type { Answer, Question } from '../Shape';

/** Each spelled in a way of its own; three that nothing bears. */
const asked = [
  ...Array.from({ length: 30 }, (_, index) => names.compound(0, index * 17).toUpperCase()),
  ...Array.from({ length: 10 }, (_, index) => names.organization(0, index * 5).replaceAll(' ', '-')),
  ...Array.from({ length: 7 }, (_, index) => names.target(0, index * 3)),
  'Compuond 000321',
  'Fictionl Pharma 0007',
  'Fictional targt 0003',
];

export const resolveFifty: Question = {
  name: 'resolve-fifty-names',
  title: 'Which entities fifty names belong to, and what is similar to three that nothing bears',
  product: {
    query: `query ($names: [String!]!) {
  resolveNames(names: $names) {
    matched { name how label entity { id name } }
    ambiguous { name candidates { entity { id } } }
    unmatched { name suggestions { label entity { id } } }
  }
}`,
    variables: { names: asked },
  },
  expert: {
    cypher: `UNWIND $asked AS asked
CALL (asked) {
  MATCH (:Name {key: asked.key})<-[named:NAMED]-(node)
  RETURN collect(DISTINCT {
    how: CASE WHEN named.type IS NOT NULL THEN CASE WHEN named.external THEN 'EXTERNAL_SYNONYM' ELSE 'SYNONYM' END
      WHEN named.label = asked.name THEN 'EXACT' ELSE 'NAME' END,
    label: named.label, entity: node { .id, .name }
  }) AS found
}
CALL (asked, found) {
  UNWIND CASE WHEN size(found) = 0 THEN [asked.similar] ELSE [] END AS query
  CALL db.index.fulltext.queryRelationships('name_words', query, {limit: 15}) YIELD relationship, score
  WITH startNode(relationship) AS node, relationship, score ORDER BY score DESC, relationship.position
  WITH node, head(collect([relationship.label, score])) AS best
  ORDER BY best[1] DESC, node.nameKey, node.id LIMIT 3
  RETURN collect({ label: best[0], entity: node { .id } }) AS suggestions
}
RETURN { name: asked.name, found: found, suggestions: suggestions } AS row`,
    parameters: {
      asked: asked.map((name) => ({
        name,
        key: normaliseName(name),
        similar: similarNames(name) ?? '',
      })),
    },
    answer: (rows) => {
      const all = rows as readonly { name: string; found: readonly Answer[]; suggestions: unknown }[];
      return {
        resolveNames: {
          matched: all
            .filter(({ found }) => found.length === 1)
            .map(({ name, found: [one] }) => ({ name, how: one?.how, label: one?.label, entity: one?.entity })),
          ambiguous: all
            .filter(({ found }) => found.length > 1)
            .map(({ name, found }) => ({ name, candidates: found.map(({ entity }) => ({ entity })) })),
          unmatched: all
            .filter(({ found }) => found.length === 0)
            .map(({ name, suggestions }) => ({ name, suggestions })),
        },
      };
    },
  },
};
