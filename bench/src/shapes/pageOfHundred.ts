import type { Answer, Shape } from './Shape';
import { one } from './toOne';

export const pageOfHundred: Shape = {
  name: 'q3-page-of-100',
  title: 'A page of 100 compounds, each with all its neighbours',
  product: {
    query: `query ($size: Int!) {
  compounds(first: $size) {
    nodes {
      id name modality stage highestPhase targetDisclosure
      technology { name }
      targets { nodes { name } }
      partners { nodes { name } }
      developers { nodes { name } }
      programs { nodes { name stage phase status indication { name } } }
      trials { nodes { name phase status lineOfTherapy } }
      milestones { nodes { name type status } }
    }
  }
}`,
    variables: { size: 100 },
  },
  expert: {
    cypher: `MATCH (c:Compound) WHERE c.nameKey IS NOT NULL
WITH c ORDER BY c.nameKey, c.id LIMIT $hundred
RETURN c {
  .id, .name, .modality, .stage, .highestPhase, .targetDisclosure,
  technology: head(COLLECT { MATCH (c)-[:USES]->(x) RETURN x { .name } }),
  targets: COLLECT { MATCH (c)-[:TARGETS]->(x) WITH x ORDER BY x.nameKey, x.id LIMIT $first RETURN x { .name } },
  partners: COLLECT { MATCH (c)-[:PARTNERED_WITH]->(x) WITH x ORDER BY x.nameKey, x.id LIMIT $first RETURN x { .name } },
  developers: COLLECT { MATCH (c)-[:DEVELOPED_BY]->(x) WITH x ORDER BY x.nameKey, x.id LIMIT $first RETURN x { .name } },
  programs: COLLECT {
    MATCH (c)<-[:PROGRAM_OF]-(p) WITH p ORDER BY p.nameKey, p.id LIMIT $first
    RETURN p {
      .name, .stage, .phase, .status,
      indication: head(COLLECT { MATCH (p)-[:PROGRAM_FOR]->(x) RETURN x { .name } })
    }
  },
  trials: COLLECT {
    MATCH (c)<-[:EVALUATES]-(t) WITH t ORDER BY t.nameKey, t.id LIMIT $first
    RETURN t { .name, .phase, .status, .lineOfTherapy }
  },
  milestones: COLLECT {
    MATCH (c)<-[:CONCERNS]-(m) WITH m ORDER BY m.nameKey, m.id LIMIT $first RETURN m { .name, .type, .status }
  }
} AS row`,
    parameters: {},
    answer: (rows) => ({ compounds: rows }),
  },
  dataloader: {
    query: `query ($size: Int!) {
  compounds(first: $size) {
    id name modality stage highestPhase targetDisclosure
    technology { name }
    targets { name }
    partners { name }
    developers { name }
    programs { name stage phase status indication { name } }
    trials { name phase status lineOfTherapy }
    milestones { name type status }
  }
}`,
    variables: { size: 100 },
  },
  neo4jGraphql: {
    query: `query ($size: Int!) {
  compounds(sort: [{ nameKey: ASC }, { id: ASC }], limit: $size) {
    id name modality stage highestPhase targetDisclosure
    technology { name }
    targets(sort: [{ nameKey: ASC }], limit: 25) { name }
    partners(sort: [{ nameKey: ASC }], limit: 25) { name }
    developers(sort: [{ nameKey: ASC }], limit: 25) { name }
    programs(sort: [{ nameKey: ASC }], limit: 25) { name stage phase status indication { name } }
    trials(sort: [{ nameKey: ASC }], limit: 25) { name phase status lineOfTherapy }
    milestones(sort: [{ nameKey: ASC }], limit: 25) { name type status }
  }
}`,
    variables: { size: 100 },
    answer: (data) => one(data, 'technology', 'indication') as Answer,
  },
};
