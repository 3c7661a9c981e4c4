import { idOf, names } from '../../graph/names';
import type { Question } from '../Shape';

const about = idOf('compound', names.compound(0, 2));
const document = names.document(0, 0);

const asked = 'nodes { id quote section assertion facts { subject { id name } fields object { id name } } }';
/** What rests on a quote: fields of entities first, then relations in the order that the quote has them in. */
const statement = `e {
  .id, .quote, .section, .assertion,
  facts: COLLECT {
    CALL (e) {
      MATCH (s)-[r:SUPPORTED_BY]->(e) WITH s, r ORDER BY s.id LIMIT $first
      RETURN { subject: s { .id, .name }, fields: r.fields, object: null } AS fact, -1 AS place, s.id AS of
      UNION ALL
      UNWIND range(0, size(e.linksFrom[..$first]) - 1) AS i
      MATCH (s:Entity {id: e.linksFrom[i]}) MATCH (o:Entity {id: e.linksTo[i]})
      RETURN { subject: s { .id, .name }, fields: [e.linksField[i]], object: o { .id, .name } } AS fact, i AS place, s.id AS of
    }
    RETURN fact ORDER BY place, of LIMIT $first
  }
}`;

/** Quotes with all that rests on them, of everything, of a document, and about a compound. */
export const statements: readonly Question[] = [
  {
    name: 'statements-expected',
    title: 'The first 25 quotes of all documents that expect something, with the facts that rest on each',
    product: {
      query: `{ statements(assertion: [EXPECTATION]) { ${asked} } }`,
      variables: {},
    },
    expert: {
      cypher: `MATCH (e:Evidence) WHERE e.id IS NOT NULL AND e.assertion = 'EXPECTATION'
WITH e ORDER BY e.id LIMIT $first
RETURN ${statement} AS row`,
      parameters: {},
      answer: (rows) => ({ statements: rows }),
    },
  },
  {
    name: 'statements-of-a-document',
    title: 'The first 25 quotes of a document, with the facts that rest on each',
    product: {
      query: `query ($document: ID!) { statements(document: $document) { ${asked} } }`,
      variables: { document: idOf('document', document) },
    },
    expert: {
      cypher: `MATCH (:Document {id: $document})<-[:QUOTED_FROM]-(e)
WITH e ORDER BY e.id LIMIT $first
RETURN ${statement} AS row`,
      parameters: { document: idOf('document', document) },
      answer: (rows) => ({ statements: rows }),
    },
  },
  {
    name: 'statements-about-a-compound',
    title: 'The quotes about a compound and its relations, with the facts that rest on each, and how many there are',
    product: {
      query: `query ($about: ID!) { statements(about: $about) { totalCount ${asked} } }`,
      variables: { about },
    },
    expert: {
      cypher: `CALL () {
  MATCH (:Entity {id: $about})-[:SUPPORTED_BY]->(e) RETURN e.id AS id
  UNION
  MATCH (:Entity {id: $about})-[r]-(:Entity) UNWIND r.evidenceIds AS id RETURN id
}
WITH collect(id) AS ids
RETURN {
  totalCount: size(ids),
  nodes: COLLECT {
    UNWIND ids AS id WITH id ORDER BY id LIMIT $first
    MATCH (e:Evidence {id: id}) RETURN ${statement}
  }
} AS row`,
      parameters: { about },
      answer: ([page]) => ({ statements: page }),
    },
  },
];
