import type { Graph } from './Graph';
import { read } from './read';

const dataVersion = {
  cypher: 'OPTIONAL MATCH (version:DataVersion {id: $id}) RETURN version.value',
  params: { id: 'data-version' },
};

/**
 * Which version of the data the graph holds; nothing where none was loaded.
 *
 * @param deadline - as in `read`
 */
export async function readDataVersion(graph: Graph, deadline: number): Promise<string | undefined> {
  const [version] = await read(graph, dataVersion, deadline);
  return typeof version === 'string' ? version : undefined;
}
