import fc from 'fast-check';
import { foldCase } from '../../src/schema/foldCase';
import { normaliseName } from '../../src/schema/normaliseName';
import { indexedText, wordsOf } from '../../src/schema/wordsOf';

const words = (text: string) => wordsOf(text).map(({ word }) => word);

describe('wordsOf', () => {
  test.each([
    ['T-DM1', ['t', 'dm1']],
    ['HER2+ breast cancer (BC).', ['her2', 'breast', 'cancer', 'bc']],
    ['Revlimid®', ['revlimid']],
    ['Revlimid™/lenalidomide℠', ['revlimid', 'lenalidomide']],
    ['\\$3.5 million, or \\$1,000.50', ['3.5', 'million', 'or', '1000.50']],
    ["the company's and the partner’s", ['the', 'company', 's', 'and', 'the', 'partner', 's']],
    ['(Nasdaq: IMGN) nasdaq:imgn', ['nasdaq', 'imgn', 'nasdaq', 'imgn']],
    ['2Q2011/1H2012; 2011;12', ['2q2011', '1h2012', '2011', '12']],
    ['a_b _ __ c', ['a', 'b', 'c']],
    ['— “” … * ? ~ ^ " \\', []],
    ['', []],
    ['β-catenin 東京 ひら', ['β', 'catenin', '東', '京', 'ひ', 'ら']],
    ['CAFÉ Sjögren Łódź STRASSE straße ΟΔΟΣ', ['cafe', 'sjogren', 'lodz', 'strasse', 'strasse', 'οδοσ']],
    ['soft\u00ADhyphen zero\u200Bwidth right\u200Eto', ['softhyphen', 'zero', 'width', 'rightto']],
    ['ﬁne ½ x²', ['fine', '1', '2', 'x2']],
  ])('%j is %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test.each([
    ['Phase 3', 'Phase III'],
    ['phase 1/2', 'Phase I/II'],
    ['phase 1b/2a', 'Phase Ib/IIa'],
    ['1b/2', 'Ib/II'],
    ['phases 1 and 2', 'Phases I and II'],
    ['phase3', 'PHASE III'],
    ['type 2 diabetes', 'Type II diabetes'],
  ])('%j and %j are one', (arabic, roman) => {
    expect(words(arabic)).toEqual(words(roman));
    expect(normaliseName(arabic)).toBe(normaliseName(roman));
  });

  test.each([['IMGN 3'], ['3 of phase'], ['phase of 3'], ['2 trials']])('%j has no numeral of a phase', (text) => {
    expect(words(text)).toEqual(text.toLowerCase().split(' '));
  });

  test('places count code points, so that a character outside of the Basic Multilingual Plane counts once', () => {
    const text = '𝛼 🧪 T-DM1 🧪 in';
    const points = [...text];
    expect(wordsOf(text).map(({ start, end }) => points.slice(start, end).join(''))).toEqual(['𝛼', 'T', 'DM1', 'in']);
    expect(wordsOf(text)[1]).toEqual({ word: 't', start: 4, end: 5 });
  });
});

describe('normaliseName', () => {
  test.each([
    ['Trastuzumab-DM1', 'trastuzumabdm1'],
    ['Revlimid®', 'revlimid'],
    ['Revlimid™', 'revlimid'],
    ['Revlimid ℠', 'revlimid'],
    ['Sjögren’s', 'sjogrens'],
    ['CA6+ solid tumors', 'ca6+solidtumors'],
    ['CA6＋ solid tumors', 'ca6+solidtumors'],
    ['®', ''],
  ])('%j is found under %j', (name, key) => {
    expect(normaliseName(name)).toBe(key);
  });

  test('Phase I/II is not Phase III', () => {
    expect(normaliseName('Phase I/II')).not.toBe(normaliseName('Phase III'));
  });
});

test('whatever it is: words are letters and digits, and to take them again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const line = indexedText(text);
      expect(line).toMatch(/^[\p{L}\p{N}. ]*$/u);
      expect(words(line)).toEqual(words(text));
      expect(foldCase(foldCase(text))).toBe(foldCase(text));
    }),
    { numRuns: 2_000 },
  );
});
