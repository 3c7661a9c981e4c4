import { highlight } from '../../web/src/evidence/highlight';

test('spans count code points, not the two units that a sign beyond the first plane takes in JavaScript', () => {
  expect(highlight('a 😀 b', [{ start: 2, end: 3 }])).toEqual([
    { text: 'a ', isQuoted: false, start: 0 },
    { text: '😀', isQuoted: true, start: 2 },
    { text: ' b', isQuoted: false, start: 3 },
  ]);
});

test('pieces are cut at every end; those that overlap are quoted as a whole', () => {
  const spans = [
    { start: 4, end: 6 },
    { start: 1, end: 3 },
    { start: 2, end: 5 },
  ];
  const pieces = highlight('0123456789', spans);
  expect(pieces.map(({ text }) => text).join('')).toBe('0123456789');
  const quoted = pieces.filter(({ isQuoted }) => isQuoted);
  expect(quoted.map(({ text }) => text).join('')).toBe('12345');
  expect(highlight('', spans)).toEqual([]);
});
