import { passagesOf } from '../../../../src/seed/derive/passagesOf';
import { idOf, names } from '../../graph/names';
import type { Question } from '../Shape';

const id = idOf('document', names.document(0, 0));

interface Row {
  readonly text: string;
  readonly sections: readonly { readonly heading: string; readonly start: number; readonly end: number }[];
  readonly quotes: readonly {
    readonly id: string;
    readonly starts: readonly number[];
    readonly ends: readonly number[];
    readonly subjects: readonly string[];
    readonly from: readonly string[];
    readonly fields: readonly string[];
    readonly to: readonly string[];
  }[];
}

export const documentRead: Question = {
  name: 'document-with-coverage',
  title: 'The text of a document (14 kB) and its passages, each with the quotes that cover it',
  product: {
    query: `query ($id: ID!) {
  document(id: $id) { name date text coverage { span { start end } section quoted evidenceIds facts } }
}`,
    variables: { id },
  },
  expert: {
    // The expert leaves it to others to cut the text into passages, which is not measured here.
    cypher: `MATCH (d:Document {id: $id})
RETURN d {
  .name, .text, date: toString(d.date),
  sections: [i IN range(0, size(d.sectionsHeading) - 1) | {
    heading: d.sectionsHeading[i], start: d.sectionsStart[i], end: d.sectionsEnd[i]
  }],
  quotes: COLLECT {
    MATCH (d)<-[:QUOTED_FROM]-(e) WITH e ORDER BY e.id
    RETURN e {
      .id, starts: e.spansStart, ends: e.spansEnd, from: e.linksFrom, fields: e.linksField, to: e.linksTo,
      subjects: COLLECT { MATCH (s)-[:SUPPORTED_BY]->(e) RETURN s.id }
    }
  }
} AS row`,
    parameters: { id },
    answer: (rows) => {
      const [{ text, sections, quotes, ...document }] = rows as [Row];
      const placed = quotes.map(({ id: quote, starts, ends, subjects, from, fields, to }) => ({
        id: quote,
        spans: starts.map((start, index) => [start, ends[index] ?? start] as const),
        facts: [...subjects, ...from.map((subject, index) => `${subject} ${fields[index]} ${to[index]}`)],
      }));
      const coverage = passagesOf(text, placed, sections).map(({ start, end, section, evidenceIds, facts }) => ({
        span: { start, end },
        section,
        quoted: evidenceIds.length > 0,
        evidenceIds,
        facts,
      }));
      return { document: { ...document, text, coverage } };
    },
  },
};
