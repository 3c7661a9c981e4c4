import { blockSize } from '../names';
import { integer, weighted, zipf } from '../random';
import { fuzzyIn, phases, ranked, whole } from '../values';
import { advancedPerBlock, type Block, type PlannedCompound } from './Block';

/** Three to five trials for each advanced compound, one for some of the others, each with compounds, diseases and sponsor. */
export function trials(block: Block, compounds: readonly PlannedCompound[], indications: readonly string[]) {
  for (const compound of compounds) {
    const next = block.stream(6, compound.index);
    const count = compound.index < advancedPerBlock ? 3 + integer(next, 3) : next() < 0.16 ? 1 : 0;
    for (let place = 0; place < count; place++) trial(block, compound, compounds, indications, place);
  }
}

function trial(
  block: Block,
  compound: PlannedCompound,
  compounds: readonly PlannedCompound[],
  indications: readonly string[],
  place: number,
) {
  const { rows } = block;
  const next = block.stream(7, compound.index * 10 + place);
  const phase = weighted(next, { PHASE_1: 30, PHASE_1_2: 12, PHASE_2: 28, PHASE_2_3: 4, PHASE_3: 14, UNKNOWN: 12 });
  const status = weighted(next, { RECRUITING: 4, COMPLETED: 4, NOT_YET_RECRUITING: 1, UNKNOWN: 2 });
  const name = `Trial ${place + 1} of ${compound.name}`;
  const id = `trial:${compound.id.slice('compound:'.length)}-${place + 1}`;
  const studied = [indications[zipf(next, indications.length)]];
  if (next() < 0.3) studied.push(indications[integer(next, indications.length)]);
  const uniqueStudied = [...new Set(studied)].filter((one) => one !== undefined);
  const evidenceIds = compound.evidenceIds.slice(0, 2);
  rows.entity('Trial', id, name, {
    title: `${name}, in a fictional disease`,
    ...ranked('phase', phase, phases),
    phaseAsStated: phase === 'UNKNOWN' ? null : phase.replace('PHASE_', 'Phase ').replace('_', '/'),
    status,
    lineOfTherapy: weighted(next, { FIRST_LINE: 2, SECOND_LINE: 2, THIRD_LINE_OR_LATER: 1, NOT_STATED: 4 }),
    plannedEnrollment: next() < 0.6 ? whole(20 + integer(next, 900)) : null,
    endpoints: next() < 0.5 ? ['overall survival (primary)', 'safety'] : ['safety'],
    ...(next() < 0.5 ? fuzzyIn('startDate', 1990 + integer(next, 40), integer(next, 5)) : {}),
  });
  compound.trials.push({ id, phase, status, indications: uniqueStudied });
  rows.relate(id, 'EVALUATES', compound.id, { role: 'INVESTIGATIONAL', evidenceIds });
  const other = compounds[integer(next, blockSize)];
  if (next() < 0.3 && other && other !== compound) {
    rows.relate(id, 'EVALUATES', other.id, { role: next() < 0.8 ? 'COMBINATION' : 'COMPARATOR', evidenceIds });
  }
  for (const indication of uniqueStudied) rows.relate(id, 'STUDIES', indication, { evidenceIds });
  rows.relate(id, 'SPONSORED_BY', compound.developer, { evidenceIds });
  for (const piece of evidenceIds) rows.relate(id, 'SUPPORTED_BY', piece);
}
