import { readFuzzyDate } from '../../src/seed/dates/readFuzzyDate';
import { toEdtf } from '../../src/seed/dates/toEdtf';

const context = { documentDate: '2010-10-28', fiscalYearEnd: '06-30' };

const readable: [text: string, earliest: string, latest: string | undefined, precision: string, edtf: string][] = [
  ['October 28, 2010', '2010-10-28', '2010-10-28', 'DAY', '2010-10-28'],
  ['2010-10-28', '2010-10-28', '2010-10-28', 'DAY', '2010-10-28'],
  ['as of June 30, 2011', '2011-06-30', '2011-06-30', 'DAY', '2011-06-30'],
  ['July 2010', '2010-07-01', '2010-07-31', 'MONTH', '2010-07'],
  ['February 2012', '2012-02-01', '2012-02-29', 'MONTH', '2012-02'],
  ['2Q2011', '2011-04-01', '2011-06-30', 'QUARTER', '2011-34'],
  ['first quarter of 2011', '2011-01-01', '2011-03-31', 'QUARTER', '2011-33'],
  ['1H2011', '2011-01-01', '2011-06-30', 'HALF', '2011-40'],
  ['2H2011', '2011-07-01', '2011-12-31', 'HALF', '2011-41'],
  ['the second half of 2011', '2011-07-01', '2011-12-31', 'HALF', '2011-41'],
  ['2012', '2012-01-01', '2012-12-31', 'YEAR', '2012'],
  ['early 2011', '2011-01-01', '2011-04-30', 'PART_OF_YEAR', '2011-37'],
  ['mid-2012', '2012-05-01', '2012-08-31', 'PART_OF_YEAR', '2012-38'],
  ['late 2010', '2010-09-01', '2010-12-31', 'PART_OF_YEAR', '2010-39'],
  ['by late 2010', '2010-10-28', '2010-12-31', 'PART_OF_YEAR', '2010-10-28/2010-12-31'],
  ['By the end of 2010', '2010-10-28', '2010-12-31', 'YEAR', '2010-10-28/2010-12-31'],
  ['by the end of 2011', '2010-10-28', '2011-12-31', 'YEAR', '2010-10-28/2011-12-31'],
  ['the coming year', '2010-10-28', undefined, 'OPEN', '2010-10-28/..'],
  ['during the coming year', '2010-10-28', undefined, 'OPEN', '2010-10-28/..'],
  ['in the next two months', '2010-10-28', '2010-12-28', 'MONTH', '2010-10-28/2010-12-28'],
  ['1QFY11', '2010-07-01', '2010-09-30', 'QUARTER', '2010-35'],
  ['1QFY10', '2009-07-01', '2009-09-30', 'QUARTER', '2009-35'],
  ['3QFY2011', '2011-01-01', '2011-03-31', 'QUARTER', '2011-33'],
  ['fiscal 2011', '2010-07-01', '2011-06-30', 'YEAR', '2010-07-01/2011-06-30'],
  ['2011 fiscal year', '2010-07-01', '2011-06-30', 'YEAR', '2010-07-01/2011-06-30'],
  ['FY11', '2010-07-01', '2011-06-30', 'YEAR', '2010-07-01/2011-06-30'],
  ['its fiscal year ending June 30, 2011', '2010-07-01', '2011-06-30', 'YEAR', '2010-07-01/2011-06-30'],
  ['the first three months of fiscal 2011', '2010-07-01', '2010-09-30', 'QUARTER', '2010-35'],
  ['quarter ended September 30, 2010', '2010-07-01', '2010-09-30', 'QUARTER', '2010-35'],
  ['three-month period ended September 30, 2010', '2010-07-01', '2010-09-30', 'QUARTER', '2010-35'],
  ['Three Months Ended September 30, 2010', '2010-07-01', '2010-09-30', 'QUARTER', '2010-35'],
];

test.each(readable)('"%s" is %s to %s', (text, earliest, latest, precision, edtf) => {
  const date = readFuzzyDate(text, context);
  expect(date).toEqual({ text, earliest, ...(latest && { latest }), precision });
  expect(date && toEdtf(date)).toBe(edtf);
});

test.each([
  'soon',
  'February 30, 2011',
  '5Q2011',
  'by 2009',
  'by soon',
  'third half of 2011',
  'the same period last year',
  '11',
])('"%s" cannot be read', (text) => expect(readFuzzyDate(text, context)).toBeUndefined());

test('fiscal periods need to know when the fiscal year ends', () => {
  expect(readFuzzyDate('1QFY11', { documentDate: '2010-10-28' })).toBeUndefined();
  expect(readFuzzyDate('FY11', { documentDate: '2010-10-28', fiscalYearEnd: '12-31' })).toMatchObject({
    earliest: '2011-01-01',
    latest: '2011-12-31',
  });
  expect(readFuzzyDate('2QFY11', { documentDate: '2010-10-28', fiscalYearEnd: '09-30' })).toMatchObject({
    earliest: '2011-01-01',
    latest: '2011-03-31',
  });
});

test('an interval without beginning or end', () => {
  expect(toEdtf({ latest: '2011-12-31' })).toBe('../2011-12-31');
  expect(toEdtf({})).toBeUndefined();
});
