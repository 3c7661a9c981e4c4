import fc from 'fast-check';
import { highlight, type Match } from '../../../src/compile/search/highlight';

/** The text with what is highlighted in brackets. */
function shown(text: string, asked: string, how: Match): string {
  const points = [...text];
  return highlight(text, asked, how)
    .reduceRight(
      (marked, [start, end]) => [
        ...marked.slice(0, start),
        '[',
        ...marked.slice(start, end),
        ']',
        ...marked.slice(end),
      ],
      points,
    )
    .join('');
}

test.each<[string, string, Match, string]>([
  ['T-DM1', 'tdm1', 'EXACT', '[T-DM1]'],
  ['Revlimid®', 'REVLIMID', 'EXACT', '[Revlimid]®'],
  ['T-DM1 in HER2+ breast cancer', 't-dm1', 'WORDS', '[T-DM1] in HER2+ breast cancer'],
  ['Roche Group, of Roche', 'roche', 'WORDS', '[Roche] Group, of [Roche]'],
  ['a Phase III trial; Phase I', 'iii phase', 'WORDS', 'a [Phase III] trial; [Phase] I'],
  ['Trastuzumab-DM1', 'trastuz dm1', 'PREFIX', '[Trastuz]umab-[DM1]'],
  ['sanofi-aventis', 'sanofiav', 'PREFIX', '[sanofi-av]entis'],
  ['IMGN901 and IMGN388', 'imgn', 'PREFIX', '[IMGN]901 and [IMGN]388'],
  ['Trastuzumab-DM1', 'trastuzumb', 'SIMILAR', '[Trastuzumab]-DM1'],
  ['sanofi-aventis', 'sanofiavntis', 'SIMILAR', '[sanofi-aventis]'],
  ['IMGN901', 'IMGN910', 'SIMILAR', '[IMGN901]'],
  ['Relvimid and Revlimid', 'rvlimid', 'SIMILAR', 'Relvimid and [Revlimid]'],
  ['a Phase III trial', 'phase 3', 'WORDS', 'a [Phase III] trial'],
  ['small-cell lung cancer', 'cell l', 'PREFIX', 'small-[cell l]ung cancer'],
  ['ﬁne Straße', 'fin stras', 'PREFIX', '[ﬁn]e [Straß]e'],
  ['Sjögren syndrome', 'sjog', 'PREFIX', '[Sjög]ren syndrome'],
  ['🧪 Roche 🧪', 'roche', 'WORDS', '🧪 [Roche] 🧪'],
])('%j, looked for as %j (%s): %j', (text, asked, how, expected) => {
  expect(shown(text, asked, how)).toBe(expected);
});

test('stretches are within the text, in order, and part from each other', () => {
  const how = fc.constantFrom<Match>('EXACT', 'WORDS', 'PREFIX', 'SIMILAR');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), how, (text, asked, match) => {
      let last = -1;
      for (const [start, end] of highlight(text, asked, match)) {
        expect(start).toBeGreaterThan(last);
        expect(end).toBeGreaterThanOrEqual(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual([...text].length);
    }),
  );
});
