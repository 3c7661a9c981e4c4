import { queryTexts, similarNames } from '../../../src/compile/search/queryTexts';

test('very words are stretches of the text, quoted; beginnings and similar spellings leave out what is found before', () => {
  expect(queryTexts('T-DM1 Roche', 'label')).toEqual({
    words: '+label:"T-DM1" +label:"Roche"',
    prefix: '+(+label:"t" +label:dm1* +label:roche*) -(+label:"T-DM1" +label:"Roche")',
    similar: '+((+label:"t" +label:(dm1* dm1~1) +label:(roche* roche~1))) -(+label:"t" +label:dm1* +label:roche*)',
  });
});

test('with keys, spellings that differ in spaces are similar, too; what else must hold is added to each', () => {
  expect(queryTexts('sanofiavntis', 'label', '+entityType:(Organization)', 'key')).toEqual({
    words: '+label:"sanofiavntis" +entityType:(Organization)',
    prefix: '+(+label:sanofiavntis*) -(+label:"sanofiavntis") +entityType:(Organization)',
    similar:
      '+(key:sanofiavntis~2 (+label:(sanofiavntis* sanofiavntis~2))) -(+label:sanofiavntis*) +entityType:(Organization)',
  });
});

test.each(['', '  ', '"', '* ? ~', '(){}[]^\\', '&& || ! - +', ':', '®'])(
  '%j has no words and asks nothing',
  (text) => {
    expect(queryTexts(text, 'quote')).toBeUndefined();
    expect(similarNames(text, 'label', 'key', '')).toBeUndefined();
  },
);

test('signs of the query language are quoted or escaped, operators are words', () => {
  expect(queryTexts('label:x AND "y\\', 'quote')).toEqual({
    words: '+quote:"label:x" +quote:"AND" +quote:"\\"y\\\\"',
    prefix: '+(+quote:label\\:x* +quote:and* +quote:"y") -(+quote:"label:x" +quote:"AND" +quote:"\\"y\\\\")',
    similar:
      '+((+quote:(label\\:x* label\\:x~2) +quote:(and* and~1) +quote:"y")) -(+quote:label\\:x* +quote:and* +quote:"y")',
  });
});

test('a name that nothing bears is looked for by its key, by all of its words, and by any that tell something', () => {
  expect(similarNames('Roche & Co', 'label', 'key', '')).toBe(
    '+(key:rocheco~2^8 (+label:(roche* roche~1) +label:co*)^4 label:"roche") ',
  );
});
