import { technologies } from '../common';
import { blockSize, idOf, names, organizationsPerBlock, targetsPerBlock } from '../names';
import { integer, pick, weighted, zipf } from '../random';
import { advancedPerBlock, type Block, type PlannedCompound } from './Block';
import { evidenceId } from './documents';

/** Compounds of the one small partner that is as small at every size; its rank is the last of the first block. */
export const rareIndexes: readonly number[] = [7, 48, 1_200];

/** What each compound of the block is related to; written once its trials and programs say how far it is. */
export function planCompounds(block: Block): PlannedCompound[] {
  return Array.from({ length: blockSize }, (_, index) => {
    const name = names.compound(block.number, index);
    const organization = (rank: number) => idOf('organization', names.organization(block.number, rank));
    const next = block.stream(1, index);
    const partners: string[] = [];
    const hub = hubPartner(index);
    if (hub !== undefined) partners.push(idOf('organization', names.hubOrganization(hub)));
    if (next() < 0.45) partners.push(organization(zipf(next, organizationsPerBlock - 1)));
    if (rareIndexes.includes(index)) partners.push(organization(organizationsPerBlock - 1));
    const developer = index % 10 === 5 ? idOf('organization', names.hubOrganization(1)) : organization(zipf(next, 40));
    return {
      index,
      id: idOf('compound', name),
      name,
      partners,
      developer,
      evidenceIds: evidenceOf(block, index),
      trials: [],
      programPhases: [],
    };
  });
}

/** One partner holds a tenth of all compounds, others 4 and 2 in a hundred. */
function hubPartner(index: number): number | undefined {
  if (index % 10 === 3) return 0;
  if (index % 25 === 6) return 1;
  return index % 50 === 11 ? 2 : undefined;
}

function evidenceOf(block: Block, index: number): string[] {
  if (index >= advancedPerBlock) return [block.shared(index)];
  const pieces: string[] = [];
  for (let owner = Math.max(0, index - 2); owner <= index; owner++) {
    for (let piece = 0; piece < 3; piece++) pieces.push(evidenceId(block.number, owner * 3 + piece));
  }
  return pieces.sort();
}

/** Targets and technology of a compound. One target is shared by a tenth of all compounds. */
export function relateCompound(block: Block, compound: PlannedCompound): { disclosed: boolean } {
  const { rows, number } = block;
  const next = block.stream(2, compound.index);
  const evidenceIds = compound.evidenceIds.slice(0, 1 + integer(next, 2));
  for (const partner of compound.partners) rows.relate(compound.id, 'PARTNERED_WITH', partner, { evidenceIds });
  rows.relate(compound.id, 'DEVELOPED_BY', compound.developer, { evidenceIds });
  for (const id of compound.evidenceIds) rows.relate(compound.id, 'SUPPORTED_BY', id);
  if (next() < 0.6) {
    rows.relate(compound.id, 'USES', idOf('technology', names.technology(zipf(next, technologies))), { evidenceIds });
  }
  const targets = new Set<string>();
  if (compound.index % 10 === 7) targets.add(names.hubTarget());
  if (next() < 0.65) targets.add(names.target(number, zipf(next, targetsPerBlock)));
  for (const target of targets) rows.relate(compound.id, 'TARGETS', idOf('target', target), { evidenceIds });
  return { disclosed: targets.size > 0 };
}

export const modality = (block: Block, index: number) =>
  weighted(block.stream(3, index), { ANTIBODY_DRUG_CONJUGATE: 4, NAKED_ANTIBODY: 2, SMALL_MOLECULE: 3, UNKNOWN: 1 });

export const synonyms = (block: Block, compound: PlannedCompound) =>
  block.stream(4, compound.index)() < 0.15
    ? [
        {
          label: compound.name.replace('Compound ', 'SYN-'),
          type: pick(block.stream(5, compound.index), ['CODE', 'ABBREVIATION']),
        },
      ]
    : [];
