import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../Compilation';
import { cypher } from '../cypher';
import type { Row } from '../select/Row';
import { objectType, type SelectedField, selectedFields } from '../select/selectObject';
import type { FieldShape } from '../shape/Shape';
import type { PlacedQuote } from './Passage';
import { passagesOf } from './passagesOf';

/** The columns of a passage as rows have them. */
const columns = ['start', 'end', 'text', 'section', 'evidenceIds', 'facts', 'quoted'] as const;

/** `Document.coverage`: passages that Neo4j does not know, worked out from the text and the places of what is quoted. */
export function selectCoverage(
  compilation: Compilation,
  document: Cypher.Variable,
  selected: SelectedField,
  row: Row,
): FieldShape {
  const type = objectType(compilation, 'Passage');
  const text = row.add(document.property('text'));
  const headings = ['Heading', 'Start', 'End'].map((part) => row.add(document.property(`sections${part}`)));
  const quotes = row.add(new Cypher.Collect(placedQuotes(document)));
  return {
    kind: 'workedOut',
    key: selected.key,
    rows: (values) => {
      const sections = sectionsFrom(headings.map((column) => (values[column] ?? []) as readonly unknown[]));
      const placed = (values[quotes] as readonly QuoteRow[]).map(quoteFrom);
      const passages = passagesOf((values[text] ?? '') as string, placed, sections);
      return passages.map((passage) => {
        const all = { ...passage, quoted: passage.evidenceIds.length > 0 };
        return columns.map((column) => all[column]);
      });
    },
    node: { kind: 'concrete', object: { type: type.name, fields: fieldsOf(compilation, type.name, selected) } },
  };
}

function fieldsOf(compilation: Compilation, type: string, { nodes }: Pick<SelectedField, 'nodes'>): FieldShape[] {
  return selectedFields(compilation, objectType(compilation, type), nodes).map((field): FieldShape => {
    const { key, name } = field;
    if (name === '__typename') return { kind: 'constant', key, value: type };
    // A span's columns are the passage's own.
    if (name === 'span')
      return {
        kind: 'value',
        key,
        presence: 0,
        required: true,
        list: false,
        fields: fieldsOf(compilation, 'Span', field),
      };
    const column = columns.indexOf(name as (typeof columns)[number]);
    return { kind: 'leaf', key, column, required: name !== 'section', temporal: false };
  });
}

/** The quotes of a document in their order, each with its places and what rests on it. */
function placedQuotes(document: Cypher.Variable): Cypher.Raw {
  return cypher`MATCH (${document})<-[:QUOTED_FROM]-(quote:Evidence)
WITH quote ORDER BY quote.id
RETURN [quote.id, quote.spansStart, quote.spansEnd, [(subject)-[:SUPPORTED_BY]->(quote) | subject.id], quote.linksFrom, quote.linksField, quote.linksTo]`;
}

type QuoteRow = readonly [
  id: string,
  starts: readonly number[],
  ends: readonly number[],
  subjects: readonly string[],
  from: readonly string[] | null,
  fields: readonly string[] | null,
  to: readonly string[] | null,
];

function quoteFrom([id, starts, ends, subjects, from, fields, to]: QuoteRow): PlacedQuote {
  const links = (from ?? []).map((subject, index) => `${subject} ${fields?.[index]} ${to?.[index]}`);
  return { id, spans: starts.map((start, index) => [start, ends[index] ?? start]), facts: [...subjects, ...links] };
}

function sectionsFrom([headings = [], starts = [], ends = []]: readonly (readonly unknown[])[]) {
  return headings.map((heading, index) => ({
    heading: heading as string,
    start: starts[index] as number,
    end: ends[index] as number,
  }));
}
