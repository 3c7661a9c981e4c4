import type { Graph } from './Graph';
import { read } from './read';

const dataVersion = {
  cypher: 'RETURN head(COLLECT { MATCH (d:Document) WHERE d.dataVersion IS NOT NULL RETURN d.dataVersion LIMIT 1 })',
  params: {},
};

/**
 * Which version of the data the graph holds, as each of its documents says; nothing where none was loaded.
 *
 * @param deadline - as in `read`
 */
export async function readDataVersion(graph: Graph, deadline: number): Promise<string | undefined> {
  const [version] = await read(graph, dataVersion, deadline);
  return typeof version === 'string' ? version : undefined;
}
