import { blockSize, idOf, names } from '../graph/names';
import { foldCase } from './keys';
import type { Shape } from './Shape';

/**
 * The page in the middle of all compounds. The product's cursor is opaque: the harness asks for it beforehand, as a client
 * has it from the page before.
 */
export function deepPage(compounds: number): Shape {
  const blocks = compounds / blockSize;
  const block = Math.floor(blocks / 2);
  const index = 999;
  const offset = block * blockSize + index + 1;
  const last = names.compound(block, index);
  return {
    name: 'deep-page',
    title: 'A page of 25 in the middle of all compounds, by cursor',
    cursorOf: last,
    product: {
      query: `query ($after: String!) {
  compounds(first: 25, after: $after) { nodes { id name stage targets { nodes { name } } developers { nodes { name } } } }
}`,
      variables: {},
    },
    expert: {
      cypher: `MATCH (c:Compound) WHERE c.nameKey >= $nameKey AND NOT (c.nameKey = $nameKey AND c.id <= $id)
WITH c ORDER BY c.nameKey, c.id LIMIT $first
RETURN c {
  .id, .name, .stage,
  targets: COLLECT { MATCH (c)-[:TARGETS]->(x) WITH x ORDER BY x.nameKey, x.id LIMIT $first RETURN x { .name } },
  developers: COLLECT { MATCH (c)-[:DEVELOPED_BY]->(x) WITH x ORDER BY x.nameKey, x.id LIMIT $first RETURN x { .name } }
} AS row`,
      parameters: { nameKey: foldCase(last), id: idOf('compound', last) },
      answer: (rows) => ({ compounds: rows }),
    },
    dataloader: {
      query: `query ($afterName: String!, $afterId: ID!) {
  compounds(first: 25, afterName: $afterName, afterId: $afterId) { id name stage targets { name } developers { name } }
}`,
      variables: { afterName: foldCase(last), afterId: idOf('compound', last) },
    },
    neo4jGraphql: {
      query: `query ($offset: Int!) {
  compounds(sort: [{ nameKey: ASC }, { id: ASC }], limit: 25, offset: $offset) {
    id name stage
    targets(sort: [{ nameKey: ASC }], limit: 25) { name }
    developers(sort: [{ nameKey: ASC }], limit: 25) { name }
  }
}`,
      variables: { offset },
      note: 'its cursors are offsets: the same page by offset, without the cost of its connections',
    },
  };
}
