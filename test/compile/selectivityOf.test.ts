import { readApi } from '../../src/compile/Api';
import { selectivityOf } from '../../src/compile/access/selectivityOf';
import { conjuncts, selectableOf } from '../../src/compile/filter/Predicate';
import { readFilter } from '../../src/compile/filter/readFilter';
import { Parameters } from '../../src/compile/Parameters';

const { mapping } = readApi();

/** The share that a filter of compounds is taken to leave. */
function share(filter: Record<string, unknown>): number {
  const context = { mapping, params: new Parameters() };
  return selectivityOf(conjuncts(readFilter(context, selectableOf(mapping, 'Compound'), filter, 'compounds(filter)')));
}

test.each([
  ['what is asked leaves a tenth', { stage: { eq: 'CLINICAL' } }, 0.1],
  ['some of a list, too', { trials: { some: {} } }, 0.1],
  ['each condition by itself', { stage: { eq: 'CLINICAL' }, trials: { some: {} } }, 0.01],
  ['what is forbidden leaves most', { stage: { ne: 'CLINICAL' } }, 0.9],
  ['none of a list', { trials: { none: { presentations: { none: {} } } } }, 0.9],
  ['every one of a list', { trials: { every: { phase: { eq: 'PHASE_3' } } } }, 0.9],
  ['not what is asked', { not: { trials: { some: {} } } }, 0.9],
  ['not what is forbidden', { not: { trials: { none: {} } } }, 0.1],
  ['nothing leaves all', {}, 1],
])('%s', (_what, filter, expected) => {
  expect(share(filter)).toBeCloseTo(expected);
});
