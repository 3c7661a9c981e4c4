// What the product works out from a name; expert and peers are given it ready-made.
export { foldCase } from '../../../src/schema/foldCase';
export { normaliseName } from '../../../src/schema/normaliseName';
