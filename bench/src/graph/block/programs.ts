import { integer, weighted, zipf } from '../random';
import { phases, ranked, stages } from '../values';
import { advancedPerBlock, type Block, type PlannedCompound } from './Block';

const stageOf: Readonly<Record<string, string>> = {
  PRECLINICAL: 'PRECLINICAL',
  PHASE_1: 'CLINICAL',
  PHASE_2: 'CLINICAL',
  PHASE_3: 'CLINICAL',
  APPROVED: 'MARKETED',
  UNKNOWN: 'CLINICAL',
};

/** One to three programs, each in a disease of its own, for advanced compounds; one for some of the others. */
export function programs(block: Block, compounds: readonly PlannedCompound[], indications: readonly string[]) {
  const { rows } = block;
  for (const compound of compounds) {
    const next = block.stream(8, compound.index);
    const count = compound.index < advancedPerBlock ? 1 + integer(next, 3) : next() < 0.16 ? 1 : 0;
    const first = zipf(next, indications.length);
    for (let place = 0; place < count; place++) {
      const phase = weighted(next, { PRECLINICAL: 3, PHASE_1: 3, PHASE_2: 2, PHASE_3: 1, APPROVED: 0.3, UNKNOWN: 1 });
      const stage = stageOf[phase] ?? 'UNKNOWN';
      const indication = indications[(first + place * 13) % indications.length];
      const id = `program:${compound.id.slice('compound:'.length)}-${place + 1}`;
      const evidenceIds = compound.evidenceIds.slice(0, 1);
      rows.entity('Program', id, `Program ${place + 1} of ${compound.name}`, {
        ...ranked('stage', stage, stages),
        ...ranked('phase', phase, phases),
        status: weighted(next, { ACTIVE: 6, PLANNED: 1, DISCONTINUED: 1, UNKNOWN: 2 }),
      });
      compound.programPhases.push({ phase, stage });
      rows.relate(id, 'PROGRAM_OF', compound.id, { evidenceIds });
      if (indication) rows.relate(id, 'PROGRAM_FOR', indication, { evidenceIds });
      rows.relate(id, 'RUN_BY', compound.developer, { evidenceIds });
      for (const piece of evidenceIds) rows.relate(id, 'SUPPORTED_BY', piece);
    }
  }
}
