import { idOf, names, organizationsPerBlock, targetsPerBlock } from '../names';
import type { Block } from './Block';

/** The members of a block's group, by rank: together some 90 partnered compounds. */
export const groupMembers: readonly number[] = [4, 8, 15];

/** Partners of a block, the group that a few of them belong to, and its targets with their identifiers. */
export function organizations(block: Block) {
  const { rows, number } = block;
  const group = names.group(number);
  const groupId = rows.entity('Organization', idOf('organization', group), group);
  rows.relate(groupId, 'SUPPORTED_BY', block.shared(0));
  for (let rank = 0; rank < organizationsPerBlock; rank++) {
    const name = names.organization(number, rank);
    const id = rows.entity('Organization', idOf('organization', name), name);
    rows.relate(id, 'SUPPORTED_BY', block.shared(rank));
    if (groupMembers.includes(rank)) rows.relate(id, 'MEMBER_OF', groupId, { evidenceIds: [block.shared(rank)] });
  }
  for (let rank = 0; rank < targetsPerBlock; rank++) {
    const name = names.target(number, rank);
    const id = rows.entity('Target', idOf('target', name), name);
    rows.relate(id, 'SUPPORTED_BY', block.shared(rank));
    if (rank % 6 === 0) {
      const identifier = `SYN${number}-${rank}`;
      const reference = rows.other('CrossReference', `crossreference:synthetic:${identifier}`, {
        database: 'synthetic',
        identifier,
        source: 'made for the benchmark',
      });
      rows.relate(id, 'IDENTIFIED_BY', reference);
    }
  }
}
