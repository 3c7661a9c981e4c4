import { idOf, names, organizationsPerBlock } from '../names';
import { weighted } from '../random';
import { fuzzyIn } from '../values';
import type { Block, PlannedCompound } from './Block';

/** One agreement with each partner of the block; it covers up to five of the partner's compounds. */
export function agreements(block: Block, compounds: readonly PlannedCompound[]) {
  const { rows, number } = block;
  for (let rank = 0; rank < organizationsPerBlock; rank++) {
    const partner = names.organization(number, rank);
    const partnerId = idOf('organization', partner);
    const next = block.stream(12, rank);
    const evidenceIds = [block.shared(rank)];
    const id = rows.entity(
      'Agreement',
      `agreement:${partnerId.slice('organization:'.length)}`,
      `Agreement of ${partner}`,
      {
        type: weighted(next, { COLLABORATION: 3, LICENSE: 2, OPTION: 1 }),
        status: weighted(next, { CURRENT: 4, PREVIOUS: 1 }),
        ...fuzzyIn('established', 1990 + rank, rank),
      },
    );
    rows.relate(id, 'PARTY', partnerId, { role: 'COLLABORATOR', evidenceIds });
    rows.relate(id, 'PARTY', idOf('organization', names.hubOrganization(rank % 3)), { role: 'DEVELOPER', evidenceIds });
    for (const compound of compounds.filter((one) => one.partners.includes(partnerId)).slice(0, 5)) {
      rows.relate(id, 'COVERS', compound.id, { evidenceIds });
    }
    rows.relate(id, 'SUPPORTED_BY', block.shared(rank));
  }
}
