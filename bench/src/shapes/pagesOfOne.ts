import { names } from '../graph/names';
import { foldCase, normaliseName } from './keys';
import type { Shape } from './Shape';

interface Page {
  readonly name: string;
  readonly title: string;
  readonly of: string;
  /** The relation that leads from the compound to `of`. */
  readonly field: 'partners' | 'targets';
  /** The start that an expert picks who knows how many compounds there are: the one, or the order of all names. */
  readonly start: 'anchor' | 'order';
}

/** The first page of the compounds of one partner or target: many compounds, or few. */
const pages: readonly Page[] = [
  {
    name: 'q5-of-one-target',
    title: 'Compounds of one target (27)',
    of: names.target(0, 9),
    field: 'targets',
    start: 'anchor',
  },
  {
    name: 'hub-partner-first-page',
    title: 'First page of a partner that holds a tenth of all compounds',
    of: names.hubOrganization(0),
    field: 'partners',
    start: 'order',
  },
  {
    name: 'rare-partner-first-page',
    title: 'First page of a partner with three compounds',
    of: names.organization(0, 59),
    field: 'partners',
    start: 'anchor',
  },
];

const relationship = { partners: 'PARTNERED_WITH', targets: 'TARGETS' } as const;

const starts = {
  anchor: (
    field: Page['field'],
  ) => `MATCH (:Name {key: $name})<-[:NAMED]-(:${field === 'partners' ? 'Organization' : 'Target'})<-[:${relationship[field]}]-(c)
WITH DISTINCT c ORDER BY c.nameKey, c.id LIMIT $first`,
  // No label beyond the compound: with one, the planner begins at the name and walks back over all of the hub's compounds.
  order: (field: Page['field']) => `MATCH (c:Compound) WHERE c.nameKey IS NOT NULL
  AND EXISTS { (c)-[:${relationship[field]}]->(o)-[:NAMED]->(n) WHERE n.key = $name }
WITH c ORDER BY c.nameKey, c.id LIMIT $first`,
};

export const pagesOfOne: readonly Shape[] = pages.map(({ name, title, of, field, start }) => ({
  name,
  title,
  product: {
    query: `query ($name: String!) {
  compounds(filter: { ${field}: { some: { named: $name } } }) {
    nodes { id name highestPhase targets { nodes { name } } partners { nodes { name } } }
  }
}`,
    variables: { name: of },
  },
  expert: {
    cypher: `${starts[start](field)}
RETURN c {
  .id, .name, .highestPhase,
  targets: COLLECT { MATCH (c)-[:TARGETS]->(x) WITH x ORDER BY x.nameKey, x.id LIMIT $first RETURN x { .name } },
  partners: COLLECT { MATCH (c)-[:PARTNERED_WITH]->(x) WITH x ORDER BY x.nameKey, x.id LIMIT $first RETURN x { .name } }
} AS row`,
    parameters: { name: normaliseName(of) },
    answer: (rows) => ({ compounds: rows }),
  },
  dataloader: {
    query: `query ($name: String!) {
  ${field === 'partners' ? 'compoundsOfPartner(partner' : 'compoundsOfTarget(target'}: $name, first: 25) {
    id name highestPhase targets { name } partners { name }
  }
}`,
    variables: { name: of },
  },
  neo4jGraphql: {
    query: `query ($name: String!) {
  compounds(where: { ${field}: { some: { nameKey: { eq: $name } } } }, sort: [{ nameKey: ASC }, { id: ASC }], limit: 25) {
    id name highestPhase
    targets(sort: [{ nameKey: ASC }], limit: 25) { name }
    partners(sort: [{ nameKey: ASC }], limit: 25) { name }
  }
}`,
    variables: { name: foldCase(of) },
    note: 'by the indexed nameKey',
  },
}));
