import { type FieldNode, Kind, parse } from 'graphql';
import { getArgumentValues } from 'graphql/execution/values';
import type { TestEdge, TestGraph, TestNode, TestValue } from '../graph/TestGraph';
import type { Oracle } from './answer';
import { isStated } from './isStated';
import { MemoryGraph } from './MemoryGraph';
import { type Filter, matches } from './matches';

/** A graph with what is worked out of it: how many facts rest on each quote, and what claims count by their derivations. */
export function withClaims(oracle: Oracle, graph: TestGraph): TestGraph {
  const memory = new MemoryGraph(oracle.mapping, graph);
  const edges: TestEdge[] = [];
  const nodes = graph.nodes.map((node): TestNode => {
    if (node.type === 'Evidence') {
      const supported = graph.edges.filter(({ type, to }) => type === 'SUPPORTED_BY' && to === node.key);
      const factCount = new Set(supported.map(({ from }) => from)).size;
      return { ...node, values: { ...node.values, factCount } };
    }
    if (node.type !== 'Claim') return node;
    const derived = derivationOf(oracle, node);
    if (!derived) return { ...node, values: { ...node.values, reconciliation: 'NOT_DERIVABLE' } };
    const counted = memory.all(derived.type).filter((each) => matches(memory, derived.type, each, derived.filter));
    const inferred = counted.filter((each) => !isStated(memory, derived.type, each, derived.filter));
    for (const each of counted) {
      const properties = { inferred: inferred.includes(each) };
      edges.push({ type: 'COUNTED', from: node.key, to: each.key, properties, evidence: [] });
    }
    const { statedMinimum = -Infinity, statedMaximum = Infinity } = node.values as Readonly<Record<string, number>>;
    const count = counted.length;
    const values: Record<string, TestValue> = {
      derivedCount: count,
      inferredCount: inferred.length,
      reconciliation: statedMinimum <= count && count <= statedMaximum ? 'MATCHES' : 'MISMATCH',
    };
    return { ...node, values: { ...node.values, ...values } };
  });
  return { nodes, edges: [...graph.edges, ...edges] };
}

function derivationOf(oracle: Oracle, claim: TestNode): { readonly type: string; readonly filter: Filter } | null {
  const { derivation } = claim.values;
  if (!derivation) return null;
  const [operation] = parse(derivation as string).definitions;
  const [field] = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
  const { name } = field as FieldNode;
  const root = oracle.roots.get(name.value);
  const definition = oracle.schema.getQueryType()?.getFields()[name.value];
  if (!root || !definition) throw new Error(`${name.value} is no list of the API`);
  const { filter } = getArgumentValues(definition, field as FieldNode) as { filter?: Filter };
  return { type: root.type, filter: { and: [filter, root.presetFilter].flatMap((each) => (each ? [each] : [])) } };
}
