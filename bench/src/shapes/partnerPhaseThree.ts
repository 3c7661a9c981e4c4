import { names } from '../graph/names';
import { foldCase, normaliseName } from './keys';
import type { Shape } from './Shape';

const partner = names.organization(0, 0);

export const partnerPhaseThree: Shape = {
  name: 'q1-partner-phase-three',
  title: 'Compounds of one partner (184) with a Phase III trial (10), and what is around them',
  product: {
    query: `query ($partner: String!, $phase: Phase!) {
  compounds(filter: { partners: { some: { named: $partner } }, trials: { some: { phase: { eq: $phase } } } }) {
    nodes {
      id name highestPhase
      targets { nodes { name } }
      developers { nodes { name } }
      trials(filter: { phase: { eq: $phase } }) {
        nodes { name phase status lineOfTherapy plannedEnrollment indications { nodes { name } } sponsors { nodes { name } } }
      }
    }
  }
}`,
    variables: { partner, phase: 'PHASE_3' },
  },
  expert: {
    cypher: `MATCH (:Name {key: $partner})<-[:NAMED]-(:Organization)<-[:PARTNERED_WITH]-(c)
WHERE EXISTS { (c)<-[:EVALUATES]-(t) WHERE t.phase = $phase }
WITH DISTINCT c ORDER BY c.nameKey, c.id LIMIT $first
RETURN c {
  .id, .name, .highestPhase,
  targets: COLLECT { MATCH (c)-[:TARGETS]->(x) WITH x ORDER BY x.nameKey, x.id LIMIT $first RETURN x { .name } },
  developers: COLLECT { MATCH (c)-[:DEVELOPED_BY]->(x) WITH x ORDER BY x.nameKey, x.id LIMIT $first RETURN x { .name } },
  trials: COLLECT {
    MATCH (c)<-[:EVALUATES]-(t) WHERE t.phase = $phase
    WITH t ORDER BY t.nameKey, t.id LIMIT $first
    RETURN t {
      .name, .phase, .status, .lineOfTherapy, .plannedEnrollment,
      indications: COLLECT { MATCH (t)-[:STUDIES]->(x) WITH x ORDER BY x.nameKey, x.id LIMIT $first RETURN x { .name } },
      sponsors: COLLECT { MATCH (t)-[:SPONSORED_BY]->(x) WITH x ORDER BY x.nameKey, x.id LIMIT $first RETURN x { .name } }
    }
  }
} AS row`,
    parameters: { partner: normaliseName(partner), phase: 'PHASE_3' },
    answer: (rows) => ({ compounds: rows }),
  },
  dataloader: {
    query: `query ($partner: String!, $phase: String!) {
  compoundsOfPartner(partner: $partner, phase: $phase, first: 25) {
    id name highestPhase
    targets { name }
    developers { name }
    trials(phase: $phase) { name phase status lineOfTherapy plannedEnrollment indications { name } sponsors { name } }
  }
}`,
    variables: { partner, phase: 'PHASE_3' },
  },
  neo4jGraphql: {
    query: `query ($partner: String!, $phase: String!) {
  compounds(
    where: { partners: { some: { nameKey: { eq: $partner } } }, trials: { some: { phase: { eq: $phase } } } }
    sort: [{ nameKey: ASC }, { id: ASC }]
    limit: 25
  ) {
    id name highestPhase
    targets(sort: [{ nameKey: ASC }], limit: 25) { name }
    developers(sort: [{ nameKey: ASC }], limit: 25) { name }
    trials(where: { phase: { eq: $phase } }, sort: [{ nameKey: ASC }], limit: 25) {
      name phase status lineOfTherapy plannedEnrollment
      indications(sort: [{ nameKey: ASC }], limit: 25) { name }
      sponsors(sort: [{ nameKey: ASC }], limit: 25) { name }
    }
  }
}`,
    variables: { partner: foldCase(partner), phase: 'PHASE_3' },
    note: 'by the indexed nameKey, so synonyms and other spellings of the partner are not found',
  },
};
