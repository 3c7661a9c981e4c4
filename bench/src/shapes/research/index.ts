import type { Question } from '../Shape';
import { around } from './around';
import { claims } from './claims';
import { documentRead } from './documentRead';
import { facets } from './facets';
import { resolveFifty } from './resolveFifty';
import { searchMisspelled } from './searchMisspelled';
import { searchName } from './searchName';
import { statements } from './statements';
import { timelines } from './timelines';
import { ways } from './ways';

/** What researchers ask beyond lists, which other libraries have no fields for: asked of the product and of the expert. */
export const questions: readonly Question[] = [
  searchName,
  searchMisspelled,
  resolveFifty,
  ...facets,
  ...timelines,
  ways,
  around,
  claims,
  ...statements,
  documentRead,
];
