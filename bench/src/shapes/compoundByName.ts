import { names } from '../graph/names';
import { foldCase, normaliseName } from './keys';
import type { Answer, Shape } from './Shape';
import { one } from './toOne';

const name = names.compound(0, 41);

export const compoundByName: Shape = {
  name: 'q4-one-by-name',
  title: 'One compound by its name',
  product: {
    query: `query ($name: String!) {
  compound(name: $name) {
    id name modality stage highestPhase
    technology { name }
    targets { nodes { name } }
    partners { nodes { name } }
    trials { nodes { name phase status } }
  }
}`,
    variables: { name },
  },
  expert: {
    cypher: `MATCH (:Name {key: $name})<-[:NAMED]-(c:Compound)
RETURN c {
  .id, .name, .modality, .stage, .highestPhase,
  technology: head(COLLECT { MATCH (c)-[:USES]->(x) RETURN x { .name } }),
  targets: COLLECT { MATCH (c)-[:TARGETS]->(x) WITH x ORDER BY x.nameKey, x.id LIMIT $first RETURN x { .name } },
  partners: COLLECT { MATCH (c)-[:PARTNERED_WITH]->(x) WITH x ORDER BY x.nameKey, x.id LIMIT $first RETURN x { .name } },
  trials: COLLECT {
    MATCH (c)<-[:EVALUATES]-(t) WITH t ORDER BY t.nameKey, t.id LIMIT $first RETURN t { .name, .phase, .status }
  }
} AS row`,
    parameters: { name: normaliseName(name) },
    answer: (rows) => ({ compound: rows[0] ?? null }),
  },
  dataloader: {
    query: `query ($name: String!) {
  compound(name: $name) {
    id name modality stage highestPhase
    technology { name }
    targets { name }
    partners { name }
    trials { name phase status }
  }
}`,
    variables: { name },
  },
  neo4jGraphql: {
    query: `query ($name: String!) {
  compounds(where: { nameKey: { eq: $name } }) {
    id name modality stage highestPhase
    technology { name }
    targets(sort: [{ nameKey: ASC }], limit: 25) { name }
    partners(sort: [{ nameKey: ASC }], limit: 25) { name }
    trials(sort: [{ nameKey: ASC }], limit: 25) { name phase status }
  }
}`,
    variables: { name: foldCase(name) },
    answer: (data) => ({ compound: (one(data, 'technology') as { compounds: Answer[] }).compounds[0] ?? null }),
    note: 'by the indexed nameKey',
  },
};
