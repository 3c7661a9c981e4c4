import type { GraphRows } from '../GraphRows';
import { phases, ranked, stages } from '../values';
import { agreements } from './agreements';
import { block as newBlock, type PlannedCompound } from './Block';
import { claims } from './claims';
import { modality, planCompounds, relateCompound, synonyms } from './compounds';
import { documents, evidenceId, ownEvidence, sharedEvidence } from './documents';
import { events } from './events';
import { indications } from './indications';
import { organizations } from './organizations';
import { programs } from './programs';
import { trials } from './trials';

/** Writes one block: 2,000 compounds and everything around them, alike in every block but for names and a few dates. */
export function blockRows(number: number, rows: GraphRows) {
  const block = newBlock(number, rows, (index) => evidenceId(number, ownEvidence + (index % sharedEvidence)));
  organizations(block);
  const diseases = indications(block);
  documents(block);
  const compounds = planCompounds(block);
  trials(block, compounds, diseases);
  programs(block, compounds, diseases);
  for (const compound of compounds) {
    const { disclosed } = relateCompound(block, compound);
    rows.entity(
      'Compound',
      compound.id,
      compound.name,
      {
        modality: modality(block, compound.index),
        ...ranked(
          'stage',
          furthest(
            compound.programPhases.map((one) => one.stage),
            stages,
          ),
          stages,
        ),
        ...ranked('highestPhase', highestPhase(compound), phases),
        targetDisclosure: disclosed ? 'STATED' : 'NOT_DISCLOSED',
      },
      synonyms(block, compound),
    );
  }
  events(block, compounds, diseases);
  agreements(block, compounds);
  if (number === 0) claims(block);
}

/** As the product derives it: the furthest of its programs and of its trials that have begun. */
function highestPhase(compound: PlannedCompound): string {
  const begun = compound.trials.filter((trial) => trial.status !== 'NOT_YET_RECRUITING');
  return furthest(
    [...compound.programPhases, ...begun].map((one) => one.phase),
    phases,
  );
}

function furthest(values: readonly string[], order: readonly string[]): string {
  return order[Math.max(-1, ...values.map((value) => order.indexOf(value)))] ?? 'UNKNOWN';
}
