import { editsAllowed, fullTextQueries, similarNames } from '../../../src/compile/search/fullTextQueries';

test('very words side by side stay so; beginnings and similar spellings leave out what is found before', () => {
  expect(fullTextQueries('T-DM1® Roche/Genentech')).toEqual({
    words: '+words:"t dm1" +words:"roche" +words:"genentech"',
    prefix:
      '+(+words:t +words:dm1* +words:roche* +words:genentech*) -(+words:"t dm1" +words:"roche" +words:"genentech")',
    similar:
      '+((+words:t +words:(dm1* dm1~1) +words:(roche* roche~1) +words:(genentech* genentech~2))) -(+words:t +words:dm1* +words:roche* +words:genentech*)',
  });
});

test('the last word may be at its first letter, once there is one before it', () => {
  expect(fullTextQueries('cell l')?.prefix).toBe('+(+words:cell* +words:l*) -(+words:"cell" +words:"l")');
  expect(fullTextQueries('l')?.prefix).toBe('+(+words:l) -(+words:"l")');
});

test('with keys, spellings that differ in spaces are similar, too; what else must hold is added to each', () => {
  expect(fullTextQueries('sanofiavntis', '+entityType:(Organization)', true)).toEqual({
    words: '+words:"sanofiavntis" +entityType:(Organization)',
    prefix: '+(+words:sanofiavntis*) -(+words:"sanofiavntis") +entityType:(Organization)',
    similar:
      '+(key:sanofiavntis~2 (+words:(sanofiavntis* sanofiavntis~2))) -(+words:sanofiavntis*) +entityType:(Organization)',
  });
});

test('a sentence is not looked for in similar spellings, and neither is a word that goes on and on', () => {
  expect(fullTextQueries('one two three four five six seven eight nine ten eleven twelve more')?.similar).toBeNull();
  expect(fullTextQueries('x'.repeat(60))?.similar).not.toContain('~');
});

test.each(['', '  ', '"', '* ? ~', '(){}[]^\\', '&& || ! - +', ':', '®'])(
  '%j has no words and asks nothing',
  (text) => {
    expect(fullTextQueries(text)).toBeUndefined();
    expect(similarNames(text)).toBeUndefined();
  },
);

test('signs of the query language part words, operators are words', () => {
  expect(fullTextQueries('label:x AND "y\\')?.words).toBe('+words:"label x" +words:"and" +words:"y"');
});

test('a name that nothing bears is looked for by its key, by all of its words, and by any that tell something', () => {
  expect(similarNames('Roche & Co')).toBe('+(key:rocheco~2^8 (+words:(roche* roche~1) +words:co*)^4 words:roche) ');
});

test.each([
  ['mm', 0],
  ['her2', 1],
  ['lung', 1],
  ['roche', 1],
  ['cancer', 2],
  ['imgn901', 1],
  ['566658', 0],
  ['3.5', 0],
  ['𝛼𝛼', 0],
  ['x'.repeat(49), 0],
])('in %j %d letters may differ', (word, edits) => {
  expect(editsAllowed(word)).toBe(edits);
});
