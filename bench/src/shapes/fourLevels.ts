import { names } from '../graph/names';
import { foldCase, normaliseName } from './keys';
import type { Shape } from './Shape';
import { one } from './toOne';

const partner = names.organization(0, 0);

export const fourLevels: Shape = {
  name: 'q2-four-levels',
  title: 'One partner, and four levels below: compounds, trials, presentations, meetings',
  product: {
    query: `query ($partner: String!) {
  organization(name: $partner) {
    name
    partneredCompounds(first: 10) {
      nodes {
        name
        trials {
          nodes {
            name phase
            indications { nodes { name } }
            presentations { nodes { name status meeting { name } } }
          }
        }
      }
    }
  }
}`,
    variables: { partner },
  },
  expert: {
    cypher: `MATCH (:Name {key: $partner})<-[:NAMED]-(o:Organization)
RETURN o {
  .name,
  partneredCompounds: COLLECT {
    MATCH (o)<-[:PARTNERED_WITH]-(c) WITH c ORDER BY c.nameKey, c.id LIMIT $ten
    RETURN c {
      .name,
      trials: COLLECT {
        MATCH (c)<-[:EVALUATES]-(t) WITH t ORDER BY t.nameKey, t.id LIMIT $first
        RETURN t {
          .name, .phase,
          indications: COLLECT { MATCH (t)-[:STUDIES]->(x) WITH x ORDER BY x.nameKey, x.id LIMIT $first RETURN x { .name } },
          presentations: COLLECT {
            MATCH (t)<-[:PRESENTS]-(p) WITH p ORDER BY p.nameKey, p.id LIMIT $first
            RETURN p { .name, .status, meeting: head(COLLECT { MATCH (p)-[:PRESENTED_AT]->(m) RETURN m { .name } }) }
          }
        }
      }
    }
  }
} AS row`,
    parameters: { partner: normaliseName(partner) },
    answer: (rows) => ({ organization: rows[0] ?? null }),
  },
  dataloader: {
    query: `query ($partner: String!) {
  organization(name: $partner) {
    name
    partneredCompounds(first: 10) {
      name
      trials { name phase indications { name } presentations { name status meeting { name } } }
    }
  }
}`,
    variables: { partner },
  },
  neo4jGraphql: {
    query: `query ($partner: String!) {
  organizations(where: { nameKey: { eq: $partner } }) {
    name
    partneredCompounds(sort: [{ nameKey: ASC }], limit: 10) {
      name
      trials(sort: [{ nameKey: ASC }], limit: 25) {
        name phase
        indications(sort: [{ nameKey: ASC }], limit: 25) { name }
        presentations(sort: [{ nameKey: ASC }], limit: 25) { name status meeting { name } }
      }
    }
  }
}`,
    variables: { partner: foldCase(partner) },
    answer: (data) => ({ organization: one((data.organizations as unknown[])[0], 'meeting') }),
    note: 'by the indexed nameKey',
  },
};
