// What the product works out from a name; expert and peers are given it ready-made.
export { similarNames } from '../../../src/compile/search/queryTexts';
export { foldCase } from '../../../src/schema/foldCase';
export { normaliseName } from '../../../src/schema/normaliseName';
