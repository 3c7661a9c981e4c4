import { useApi } from '../explore/useApi';

const api = useApi();

interface Passage {
  readonly span: { readonly start: number; readonly end: number };
  readonly text: string;
  readonly section: string | null;
  readonly quoted: boolean;
  readonly evidenceIds: readonly string[];
  readonly facts: number;
}

interface Covered {
  readonly text: string;
  readonly sections: readonly { readonly heading: string; readonly start: number; readonly end: number }[];
  readonly coverage: readonly Passage[];
}

let document: Covered;
beforeAll(async () => {
  ({ document } = await api.data<{ document: Covered }>(/* GraphQL */ `{
    document(id: "document:immunogen-2010-10-28") {
      text
      sections { heading start end }
      coverage { span { start end } text section quoted evidenceIds facts }
    }
  }`));
});

test('passages tile the text', () => {
  expect(document.coverage.map(({ text }) => text).join('')).toBe(document.text);
  let last = 0;
  for (const { span, text } of document.coverage) {
    expect(span.start).toBe(last);
    expect(span.end - span.start).toBe([...text].length);
    last = span.end;
  }
  expect(last).toBe([...document.text].length);
});

test('the passages of a quote are the quote: they are its spans, no more and no less', async () => {
  const { records } = await api
    .graph()
    .driver.executeQuery(
      'MATCH (e:Evidence) RETURN e.id AS id, e.spansStart AS starts, e.spansEnd AS ends, e.quote AS quote',
      {},
      { database: 'neo4j' },
    );
  expect(records.length).toBeGreaterThan(100);
  for (const record of records) {
    const passages = document.coverage.filter(({ evidenceIds }) => evidenceIds.includes(record.get('id')));
    const points = passages.flatMap(({ span }) => range(span.start, span.end));
    const [starts, ends] = [record.get('starts') as number[], record.get('ends') as number[]];
    expect(points).toEqual(
      [...new Set(starts.flatMap((start, index) => range(start, ends[index] ?? start)))].sort((a, b) => a - b),
    );
    const quote = starts.map((start, index) => [...document.text].slice(start, ends[index]).join('')).join(' ');
    expect(quote).toBe(record.get('quote'));
  }
});

test('each passage stands under its heading, and a heading begins a passage', () => {
  const starts = new Set(document.coverage.map(({ span }) => span.start));
  for (const { heading, start, end } of document.sections) {
    expect(starts.has(start)).toBe(true);
    expect([...document.text].slice(start, start + [...heading].length).join('')).toBe(heading);
    const under = document.coverage.filter(({ span }) => start <= span.start && span.end <= end);
    expect(new Set(under.map(({ section }) => section))).toEqual(new Set([heading]));
  }
});

test('what is quoted carries facts, and what is not carries none', () => {
  for (const { quoted, evidenceIds, facts } of document.coverage) {
    expect(quoted).toBe(evidenceIds.length > 0);
    expect(facts > 0).toBe(quoted);
    expect(evidenceIds).toEqual(evidenceIds.toSorted());
  }
  expect(document.coverage.some(({ quoted }) => quoted)).toBe(true);
  expect(document.coverage.some(({ quoted }) => !quoted)).toBe(true);
});

test('facts are counted once, however many quotes they rest on', async () => {
  const passage = document.coverage.find(({ evidenceIds }) => evidenceIds.length > 1);
  const { statements } = await api.data<{
    statements: {
      nodes: { id: string; facts: { subject: { id: string }; object: { id: string } | null; fields: string[] }[] }[];
    };
  }>(
    `query ($section: String) { statements(section: $section, first: 100) { nodes { id facts(first: 100) { subject { id } fields object { id } } } } }`,
    { section: passage?.section },
  );
  const covering = statements.nodes.filter(({ id }) => passage?.evidenceIds.includes(id));
  const facts = covering.flatMap((one) => one.facts);
  const distinct = new Set(
    facts.map(({ subject, object, fields }) => (object ? `${subject.id} ${fields} ${object.id}` : subject.id)),
  );
  expect(passage?.facts).toBe(distinct.size);
});

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}
