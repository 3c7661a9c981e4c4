import type { Shape } from './Shape';

export const firstTwentyPhaseThree: Shape = {
  name: 'q6-first-20-phase-three',
  title: 'The first 20 compounds by name with a Phase III trial',
  product: {
    query: `query ($phase: Phase!) {
  compounds(filter: { trials: { some: { phase: { eq: $phase } } } }, first: 20, orderBy: [NAME_ASC]) {
    nodes { id name highestPhase trials(filter: { phase: { eq: $phase } }) { nodes { name status } } }
  }
}`,
    variables: { phase: 'PHASE_3' },
  },
  expert: {
    cypher: `MATCH (c:Compound) WHERE c.nameKey IS NOT NULL AND EXISTS { (c)<-[:EVALUATES]-(t) WHERE t.phase = $phase }
WITH c ORDER BY c.nameKey, c.id LIMIT $twenty
RETURN c {
  .id, .name, .highestPhase,
  trials: COLLECT {
    MATCH (c)<-[:EVALUATES]-(t) WHERE t.phase = $phase
    WITH t ORDER BY t.nameKey, t.id LIMIT $first RETURN t { .name, .status }
  }
} AS row`,
    parameters: { phase: 'PHASE_3' },
    answer: (rows) => ({ compounds: rows }),
  },
  dataloader: {
    query: `query ($phase: String!) {
  compoundsInPhase(phase: $phase, first: 20) { id name highestPhase trials(phase: $phase) { name status } }
}`,
    variables: { phase: 'PHASE_3' },
  },
  neo4jGraphql: {
    query: `query ($phase: String!) {
  compounds(where: { trials: { some: { phase: { eq: $phase } } } }, sort: [{ nameKey: ASC }, { id: ASC }], limit: 20) {
    id name highestPhase
    trials(where: { phase: { eq: $phase } }, sort: [{ nameKey: ASC }], limit: 25) { name status }
  }
}`,
    variables: { phase: 'PHASE_3' },
  },
};
