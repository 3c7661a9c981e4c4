import { meetings } from '../common';
import { idOf, names } from '../names';
import { integer, pick, weighted } from '../random';
import { fuzzyIn, phases, ranked } from '../values';
import { advancedPerBlock, type Block, type PlannedCompound } from './Block';

const milestonesPerBlock = 150;
const presentationsPerBlock = 80;
const designationsPerBlock = 20;

/** Milestones of the first block that are due in the year that no other block's reach: as many at every size. */
export const dueAtTheEnd = 40;
export const endYear = 2031;

/** Milestones with fuzzy dates, presentations at meetings, and designations. */
export function events(block: Block, compounds: readonly PlannedCompound[], indications: readonly string[]) {
  for (let index = 0; index < milestonesPerBlock; index++) milestone(block, compounds, indications, index);
  for (let index = 0; index < presentationsPerBlock; index++) presentation(block, compounds, indications, index);
  for (let index = 0; index < designationsPerBlock; index++) designation(block, compounds, indications, index);
}

/** Every second one concerns an advanced compound. */
function subject(block: Block, compounds: readonly PlannedCompound[], concern: number, index: number) {
  const next = block.stream(concern, index);
  const among = index % 2 === 0 ? compounds.slice(0, advancedPerBlock) : compounds;
  const compound = pick(next, among);
  return { next, compound, tail: compound.id.slice('compound:'.length), evidenceIds: compound.evidenceIds.slice(0, 2) };
}

function milestone(block: Block, compounds: readonly PlannedCompound[], indications: readonly string[], index: number) {
  const { rows } = block;
  const { next, compound, tail, evidenceIds } = subject(block, compounds, 9, index);
  const year = block.number === 0 && index < dueAtTheEnd ? endYear : 1990 + integer(next, 40);
  const type = pick(next, [
    'PHASE_ADVANCE',
    'TRIAL_INITIATION',
    'DATA_READOUT',
    'REGULATORY_SUBMISSION',
    'CLINIC_ENTRY',
  ]);
  const expected = index < dueAtTheEnd || next() < 0.4;
  const id = rows.entity('Milestone', `milestone:${tail}-${index + 1}`, `Milestone ${index + 1} of ${compound.name}`, {
    type,
    status: expected ? 'EXPECTED' : weighted(next, { ACHIEVED: 8, DELAYED: 1, MISSED: 1 }),
    ...(next() < 0.95 || index < dueAtTheEnd ? fuzzyIn('due', year, index) : {}),
    ...(expected ? {} : fuzzyIn('occurred', year, index + 1)),
    ...(type === 'PHASE_ADVANCE' ? ranked('toPhase', pick(next, ['PHASE_1', 'PHASE_2', 'PHASE_3']), phases) : {}),
    region: pick(next, ['US', 'EUROPE', 'JAPAN', 'UNSPECIFIED']),
  });
  rows.relate(id, 'CONCERNS', compound.id, { evidenceIds });
  const trial = compound.trials[0];
  if (trial) rows.relate(id, 'MILESTONE_OF', trial.id, { evidenceIds });
  rows.relate(id, 'MILESTONE_IN', pick(next, indications), { evidenceIds });
  rows.relate(id, 'RESPONSIBILITY_OF', compound.developer, { evidenceIds });
  for (const piece of evidenceIds) rows.relate(id, 'SUPPORTED_BY', piece);
}

function presentation(
  block: Block,
  compounds: readonly PlannedCompound[],
  indications: readonly string[],
  index: number,
) {
  const { rows } = block;
  const { next, compound, tail, evidenceIds } = subject(block, compounds, 10, index * 2);
  const name = `Presentation ${index + 1} of ${compound.name}`;
  const id = rows.entity('Presentation', `presentation:${tail}-${index + 1}`, name, {
    dataKind: weighted(next, { CLINICAL: 3, PRECLINICAL: 1 }),
    update: weighted(next, { FIRST: 2, UPDATED: 1, FINAL: 1, NOT_STATED: 2 }),
    status: weighted(next, { PRESENTED: 7, ACCEPTED: 1, EXPECTED: 2 }),
    finding: next() < 0.4 ? 'A fictional finding.' : null,
  });
  rows.relate(id, 'PRESENTED_AT', idOf('meeting', names.meeting(integer(next, meetings))), { evidenceIds });
  rows.relate(id, 'REPORTS_ON', compound.id, { evidenceIds });
  for (const trial of compound.trials.slice(0, 1 + integer(next, 2))) {
    rows.relate(id, 'PRESENTS', trial.id, { evidenceIds });
  }
  rows.relate(id, 'REPORTS_FOR', pick(next, indications), { evidenceIds });
  for (const piece of evidenceIds) rows.relate(id, 'SUPPORTED_BY', piece);
}

function designation(
  block: Block,
  compounds: readonly PlannedCompound[],
  indications: readonly string[],
  index: number,
) {
  const { rows } = block;
  const { next, compound, tail, evidenceIds } = subject(block, compounds, 11, index * 2);
  const name = `Designation ${index + 1} of ${compound.name}`;
  const id = rows.entity('Designation', `designation:${tail}-${index + 1}`, name, {
    type: weighted(next, { ORPHAN_DRUG: 3, FAST_TRACK: 1 }),
    region: pick(next, ['US', 'EUROPE']),
    ...fuzzyIn('granted', 1990 + integer(next, 40), index),
  });
  rows.relate(id, 'GRANTED_TO', compound.id, { evidenceIds });
  rows.relate(id, 'GRANTED_FOR', pick(next, indications), { evidenceIds });
  for (const piece of evidenceIds) rows.relate(id, 'SUPPORTED_BY', piece);
}
