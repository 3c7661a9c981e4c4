import fc from 'fast-check';
import { type PlacedQuote, type PlacedSection, passagesOf } from '../../../src/seed/derive/passagesOf';

const quote = (id: string, spans: [number, number][], facts = [id]): PlacedQuote => ({ id, spans, facts });

test('a text is cut where a quote begins or ends', () => {
  expect(passagesOf('I am. You are.', [quote('e', [[0, 5]])], [])).toEqual([
    { start: 0, end: 5, text: 'I am.', section: null, evidenceIds: ['e'], facts: 1 },
    { start: 5, end: 14, text: ' You are.', section: null, evidenceIds: [], facts: 0 },
  ]);
});

test('where quotes overlap both cover, and a fact that rests on both counts once', () => {
  const quotes = [quote('a', [[0, 6]], ['x', 'y']), quote('b', [[4, 8]], ['y', 'z'])];
  expect(
    passagesOf('0123456789', quotes, []).map(({ text, evidenceIds, facts }) => [text, evidenceIds, facts]),
  ).toEqual([
    ['0123', ['a'], 2],
    ['45', ['a', 'b'], 3],
    ['67', ['b'], 2],
    ['89', [], 0],
  ]);
});

test('sections part, too; what stands before the first has none', () => {
  const sections = [
    { heading: 'One', start: 2, end: 5 },
    { heading: 'Two', start: 5, end: 8 },
  ];
  const passages = passagesOf('01234567', [quote('a', [[3, 6]])], sections);
  expect(passages.map(({ text, section, evidenceIds }) => [text, section, evidenceIds])).toEqual([
    ['01', null, []],
    ['2', 'One', []],
    ['34', 'One', ['a']],
    ['5', 'Two', ['a']],
    ['67', 'Two', []],
  ]);
});

test('pieces of a quote that meet are one passage, pieces apart are two', () => {
  expect(
    passagesOf(
      '0123456789',
      [
        quote('a', [
          [0, 2],
          [2, 4],
          [6, 8],
        ]),
      ],
      [],
    ).map(({ text }) => text),
  ).toEqual(['0123', '45', '67', '89']);
});

test('places count code points', () => {
  const [first, second] = passagesOf('🧪 T-DM1 🧪', [quote('a', [[2, 7]])], []).slice(0, 2);
  expect([first?.text, second?.text]).toEqual(['🧪 ', 'T-DM1']);
});

test('without text, or with empty and impossible spans, nothing is covered', () => {
  expect(passagesOf('', [quote('a', [[0, 3]])], [])).toEqual([]);
  const odd = [quote('a', [[1, 1]]), quote('b', [[5, 9]]), quote('c', [[2, 1]])];
  expect(passagesOf('012', odd, []).map(({ evidenceIds }) => evidenceIds)).toEqual([[]]);
});

test('passages tile any text, and each code point has the quotes and the section that it lies in', () => {
  const place = fc.nat({ max: 30 });
  const span = fc.tuple(place, place).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
  const spans = fc.array(fc.array(span, { minLength: 1, maxLength: 3 }), { maxLength: 6 });
  const starts = fc.uniqueArray(place, { maxLength: 4 }).map((places) => places.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 25 }), spans, starts, (text, all, headings) => {
      const quotes = all.map((one, index) => quote(`e${index}`, one, [`f${index % 2}`]));
      const sections = headings.map(
        (start, index): PlacedSection => ({ heading: `h${index}`, start, end: headings[index + 1] ?? 40 }),
      );
      const passages = passagesOf(text, quotes, sections);
      expect(passages.map((passage) => passage.text).join('')).toBe(text);
      let last = 0;
      for (const { start, end, section, evidenceIds, facts } of passages) {
        expect(start).toBe(last);
        expect(end).toBeGreaterThan(start);
        last = end;
        for (let point = start; point < end; point++) {
          const covering = quotes.filter((one) => one.spans.some(([from, to]) => from <= point && point < to));
          expect(evidenceIds).toEqual(covering.map(({ id }) => id));
          expect(facts).toBe(new Set(covering.flatMap((one) => one.facts)).size);
          expect(section).toBe(sections.find((one) => one.start <= point && point < one.end)?.heading ?? null);
        }
      }
      expect(last).toBe([...text].length);
    }),
    { numRuns: 300 },
  );
});
