import { names } from '../graph/names';
import { phases, whole } from '../graph/values';
import { foldCase, normaliseName } from './keys';
import type { Shape } from './Shape';

const group = names.group(0);

export const countWithin: Shape = {
  name: 'filtered-count',
  title: 'How many compounds of a group of partners (62) are in Phase I or later',
  product: {
    query: `query ($group: String!, $phase: Phase!) {
  compounds(filter: { partners: { some: { within: $group } }, highestPhase: { gte: $phase } }) { totalCount }
}`,
    variables: { group, phase: 'PHASE_1' },
  },
  expert: {
    cypher: `MATCH (:Name {key: $group})<-[:NAMED]-(:Organization)<-[:MEMBER_OF*0..]-(o)
WITH DISTINCT o
MATCH (o)<-[:PARTNERED_WITH]-(c) WHERE c.highestPhaseRank >= $rank
RETURN count(DISTINCT c) AS row`,
    parameters: { group: normaliseName(group), rank: whole(phases.indexOf('PHASE_1')) },
    answer: (rows) => ({ compounds: { totalCount: rows[0] } }),
  },
  dataloader: {
    query: `query ($group: String!, $phase: String!) { compoundCountWithin(organization: $group, fromPhase: $phase) }`,
    variables: { group, phase: 'PHASE_1' },
  },
  neo4jGraphql: {
    query: `query ($group: String!, $rank: Int!) {
  compoundsConnection(where: {
    partners: { some: { OR: [{ nameKey: { eq: $group } }, { memberOf: { some: { nameKey: { eq: $group } } } }] } }
    highestPhaseRank: { gte: $rank }
  }) { totalCount }
}`,
    variables: { group: foldCase(group), rank: phases.indexOf('PHASE_1') },
    answer: (data) => ({ compounds: data.compoundsConnection }),
    note: 'phases are text to it: the stored rank is compared; the two levels of groups are spelled out',
  },
};
