import { phases, whole } from '../graph/values';
import type { Shape } from './Shape';

export const noneWithout: Shape = {
  name: 'two-level-none',
  title: 'First page of the compounds in Phase I or later none of whose trials is without a presentation',
  product: {
    query: `query ($phase: Phase!) {
  compounds(filter: { highestPhase: { gte: $phase }, trials: { none: { presentations: { none: {} } } } }) {
    nodes { id name highestPhase trials { nodes { name presentations { nodes { name } } } } }
  }
}`,
    variables: { phase: 'PHASE_1' },
  },
  expert: {
    cypher: `MATCH (c:Compound) USING INDEX c:Compound(nameKey)
WHERE c.nameKey IS NOT NULL AND c.highestPhaseRank >= $rank
  AND NOT EXISTS { (c)<-[:EVALUATES]-(t) WHERE NOT EXISTS { (t)<-[:PRESENTS]-() } }
WITH c ORDER BY c.nameKey, c.id LIMIT $first
RETURN c {
  .id, .name, .highestPhase,
  trials: COLLECT {
    MATCH (c)<-[:EVALUATES]-(t) WITH t ORDER BY t.nameKey, t.id LIMIT $first
    RETURN t {
      .name,
      presentations: COLLECT { MATCH (t)<-[:PRESENTS]-(p) WITH p ORDER BY p.nameKey, p.id LIMIT $first RETURN p { .name } }
    }
  }
} AS row`,
    parameters: { rank: whole(phases.indexOf('PHASE_1')) },
    answer: (rows) => ({ compounds: rows }),
  },
  dataloader: {
    query: `query ($phase: String!) {
  compoundsFullyPresented(fromPhase: $phase, first: 25) { id name highestPhase trials { name presentations { name } } }
}`,
    variables: { phase: 'PHASE_1' },
  },
  neo4jGraphql: {
    query: `query ($rank: Int!) {
  compounds(
    where: { highestPhaseRank: { gte: $rank }, trials: { none: { presentations: { none: {} } } } }
    sort: [{ nameKey: ASC }, { id: ASC }]
    limit: 25
  ) {
    id name highestPhase
    trials(sort: [{ nameKey: ASC }], limit: 25) {
      name
      presentations(sort: [{ nameKey: ASC }], limit: 25) { name }
    }
  }
}`,
    variables: { rank: phases.indexOf('PHASE_1') },
    note: 'phases are text to it: the stored rank is compared',
  },
};
