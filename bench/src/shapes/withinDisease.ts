import { areaOfOneSize } from '../graph/common';
import { names } from '../graph/names';
import { foldCase, normaliseName } from './keys';
import type { Answer, Shape } from './Shape';
import { one } from './toOne';

const area = names.area(areaOfOneSize);

export const withinDisease: Shape = {
  name: 'within-hierarchy',
  title: 'Compounds with a program within a disease area (15 diseases on four levels, 305 compounds)',
  product: {
    query: `query ($area: String!) {
  compounds(filter: { programs: { some: { indication: { within: $area } } } }) {
    nodes { id name highestPhase programs { nodes { name stage phase indication { name } } } }
  }
}`,
    variables: { area },
  },
  expert: {
    cypher: `MATCH (:Name {key: $area})<-[:NAMED]-(:Indication)<-[:BROADER*0..]-(i)
WITH DISTINCT i
MATCH (i)<-[:PROGRAM_FOR]-(p)-[:PROGRAM_OF]->(c)
WITH DISTINCT c ORDER BY c.nameKey, c.id LIMIT $first
RETURN c {
  .id, .name, .highestPhase,
  programs: COLLECT {
    MATCH (c)<-[:PROGRAM_OF]-(p) WITH p ORDER BY p.nameKey, p.id LIMIT $first
    RETURN p { .name, .stage, .phase, indication: head(COLLECT { MATCH (p)-[:PROGRAM_FOR]->(x) RETURN x { .name } }) }
  }
} AS row`,
    parameters: { area: normaliseName(area) },
    answer: (rows) => ({ compounds: rows }),
  },
  dataloader: {
    query: `query ($area: String!) {
  compoundsWithin(indication: $area, first: 25) {
    id name highestPhase programs { name stage phase indication { name } }
  }
}`,
    variables: { area },
  },
  neo4jGraphql: {
    query: `query ($area: String!) {
  compounds(
    where: { programs: { some: { indication: { some: { OR: [
      { nameKey: { eq: $area } }
      { broader: { some: { nameKey: { eq: $area } } } }
      { broader: { some: { broader: { some: { nameKey: { eq: $area } } } } } }
      { broader: { some: { broader: { some: { broader: { some: { nameKey: { eq: $area } } } } } } } }
    ] } } } } }
    sort: [{ nameKey: ASC }, { id: ASC }]
    limit: 25
  ) {
    id name highestPhase
    programs(sort: [{ nameKey: ASC }], limit: 25) { name stage phase indication { name } }
  }
}`,
    variables: { area: foldCase(area) },
    answer: (data) => one(data, 'indication') as Answer,
    note: 'no filter follows a hierarchy: the four levels that this graph has are spelled out',
  },
};
