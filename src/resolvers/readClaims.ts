import type { Graph } from '../graph/Graph';
import { read } from '../graph/read';

/** The claims of the graph that can be derived, each with the query that counts it. */
export async function readClaims(graph: Graph): Promise<{ readonly id: string; readonly derivation: string }[]> {
  const cypher =
    "RETURN COLLECT { MATCH (claim:Claim) WHERE claim.derivation <> '' WITH claim ORDER BY claim.id RETURN [claim.id, claim.derivation] }";
  const [rows] = await read(graph, { cypher, params: {} }, Date.now() + graph.transactionTimeoutMs);
  return (rows as [string, string][]).map(([id, derivation]) => ({ id, derivation }));
}
