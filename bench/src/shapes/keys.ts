// What the product works out from a name; expert and peers are given it ready-made.
export { similarNames } from '../../../src/compile/search/fullTextQueries';
export { foldCase } from '../../../src/schema/foldCase';
export { normaliseName } from '../../../src/schema/normaliseName';
export { indexedText } from '../../../src/schema/wordsOf';
