import { wordsOf } from '../../../src/compile/search/wordsOf';

const words = (text: string) => wordsOf(text).map(({ word }) => word);

test.each([
  ['T-DM1', ['t', 'dm1']],
  ['HER2+ breast cancer (BC).', ['her2', 'breast', 'cancer', 'bc']],
  ['Revlimid®', ['revlimid']],
  ['\\$3.5 million, or \\$1,000.50', ['3.5', 'million', 'or', '1,000.50']],
  ["the company's and the partner’s", ['the', "company's", 'and', 'the', 'partner’s']],
  ['(Nasdaq: IMGN) nasdaq:imgn', ['nasdaq', 'imgn', 'nasdaq:imgn']],
  ['2Q2011/1H2012; 2011;12', ['2q2011', '1h2012', '2011;12']],
  ['U.S. v. EU', ['u.s', 'v', 'eu']],
  ['a_b _ __ c', ['a_b', 'c']],
  ['— “” … * ? ~ ^ " \\', []],
  ['', []],
  ['β-catenin 東京 ひら', ['β', 'catenin', '東', '京', 'ひ', 'ら']],
  ['CAFÉ Sjögren', ['café', 'sjögren']],
])('%j is %j', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('places count code points, so that a character outside of the Basic Multilingual Plane counts once', () => {
  const text = '𝛼 🧪 T-DM1 🧪 in';
  const points = [...text];
  expect(wordsOf(text).map(({ start, end }) => points.slice(start, end).join(''))).toEqual(['𝛼', 'T', 'DM1', 'in']);
  expect(wordsOf(text)[1]).toEqual({ word: 't', start: 4, end: 5 });
});
