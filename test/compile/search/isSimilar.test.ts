import { editsAllowed } from '../../../src/compile/search/editsAllowed';
import { isSimilar } from '../../../src/compile/search/isSimilar';

test.each([
  ['revlimid', 'revlimid', 0],
  ['revlmid', 'revlimid', 1],
  ['revlimmid', 'revlimid', 1],
  ['revlinid', 'revlimid', 1],
  ['relvimid', 'revlimid', 1],
  ['imgn910', 'imgn901', 1],
  ['rvlmid', 'revlimid', 2],
  ['imgn853', 'imgn901', 3],
  ['', 'ab', 2],
  ['𝛼b', 'ab', 1],
])('%j and %j differ by %d', (a, b, edits) => {
  expect(isSimilar(a, b, edits)).toBe(true);
  expect(isSimilar(b, a, edits)).toBe(true);
  if (edits > 0) expect(isSimilar(a, b, edits - 1)).toBe(false);
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
])('in %j %d letters may differ', (word, edits) => {
  expect(editsAllowed(word)).toBe(edits);
});
