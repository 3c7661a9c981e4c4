import { names } from '../names';
import { whole } from '../values';
import type { Block } from './Block';

interface NewClaim {
  readonly name: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** How it is counted, in the API's own language; absent where it cannot be. */
  readonly derivation?: string;
}

/** The organizations and the compound that the claims name. */
export const partner = names.organization(0, 4);
export const developer = names.organization(0, 9);
export const named = names.compound(0, 2);

/**
 * As many claims as a release has, about partners, compounds and developers of the first block: what they count is as much
 * at every size. The names are in the order of the claims.
 */
export const newClaims: readonly NewClaim[] = [
  {
    name: 'Fictional claim 1: compounds of a partner in the clinic',
    minimum: 4,
    maximum: 4,
    derivation: `{ compounds(filter: { partners: { some: { named: "${partner}" } }, stage: { eq: CLINICAL } }) { totalCount } }`,
  },
  {
    name: 'Fictional claim 2: compounds of a partner at Phase III',
    minimum: 1,
    derivation: `{ compounds(filter: { partners: { some: { named: "${partner}" } }, highestPhase: { gte: PHASE_3 } }) { totalCount } }`,
  },
  {
    name: 'Fictional claim 3: trials of a developer that recruit',
    maximum: 20,
    derivation: `{ trials(filter: { sponsors: { some: { named: "${developer}" } }, status: { eq: RECRUITING }, phase: { gte: PHASE_2 } }) { totalCount } }`,
  },
  {
    name: 'Fictional claim 4: clinical data to come of a partner',
    minimum: 2,
    derivation: `{ presentations(filter: { dataKind: { eq: CLINICAL }, status: { in: [EXPECTED, ACCEPTED] }, compounds: { some: { partners: { some: { named: "${partner}" } } } } }) { totalCount } }`,
  },
  {
    name: 'Fictional claim 5: orphan drug status of a compound',
    minimum: 1,
    maximum: 2,
    derivation: `{ designations(filter: { type: { eq: ORPHAN_DRUG }, compound: { named: "${named}" } }) { totalCount } }`,
  },
  { name: 'Fictional claim 6: several compounds to advance' },
];

export function claims({ rows, shared }: Block) {
  for (const [index, { name, minimum, maximum, derivation }] of newClaims.entries()) {
    const id = rows.entity('Claim', `claim:fictional-claim-${index + 1}`, name, {
      ...(minimum !== undefined && { statedMinimum: whole(minimum) }),
      ...(maximum !== undefined && { statedMaximum: whole(maximum) }),
      derivation: derivation ?? '',
      ...(derivation === undefined && { notDerivable: 'Several is no number.' }),
    });
    rows.relate(id, 'SUPPORTED_BY', shared(index * 7));
  }
}
