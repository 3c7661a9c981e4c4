import { locateQuote } from '../../src/seed/text/locateQuote';
import { SourceText } from '../../src/seed/text/SourceText';

test('places are counted in code points, also after characters outside the Basic Multilingual Plane', () => {
  const source = new SourceText('𝛼-blocker 💊 for tests — of “quotes”');
  expect(source.length).toBe([...source.text].length);
  const spans = locateQuote(source, ['for tests', 'of “quotes”']);
  expect(spans).toEqual([
    { start: 12, end: 21 },
    { start: 24, end: 35 },
  ]);
  expect([...source.text].slice(24, 35).join('')).toBe('of “quotes”');
  expect(source.slice(24, 35)).toBe('of “quotes”');
});

const source = new SourceText(
  'One trial began in\n\n2\n\n- 2010. Another trial ended in\n\n- · 2010. A third was in 2010.',
);

test('a later segment that is there several times is taken where it follows on the one before', () => {
  expect(locateQuote(source, ['One trial began in', '2010.'])).toEqual([
    { start: 0, end: 18 },
    { start: 25, end: 30 },
  ]);
  expect(locateQuote(source, ['Another trial ended in', '2010.'])).toEqual([
    { start: 31, end: 53 },
    { start: 59, end: 64 },
  ]);
});

test('a later segment that follows at a distance must be there once', () => {
  expect(locateQuote(source, ['One trial', 'A third'])).toHaveLength(2);
  expect(locateQuote(source, ['One trial', '2010.'])).toEqual({ problem: expect.stringContaining('3 times') });
});

test('each way to make an ambiguous quote unique is shown', () => {
  expect(locateQuote(source, ['trial'])).toEqual({
    problem:
      'the text has the quote "trial" 2 times (at 4, 39); lengthen it until it is there once: "trial began" or "trial ended"',
  });
  expect(locateQuote(new SourceText('the end\nof the end'), ['end'])).toEqual({
    problem: 'the text has the quote "end" 2 times (at 4, 15); lengthen it until it is there once: "of the end"',
  });
});
