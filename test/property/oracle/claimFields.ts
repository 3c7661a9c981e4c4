import { type FieldNode, Kind, parse } from 'graphql';
import { getArgumentValues } from 'graphql/execution/values';
import type { TestNode } from '../graph/TestGraph';
import type { Oracle } from './answer';
import { isStated } from './isStated';
import type { MemoryGraph } from './MemoryGraph';
import { type Filter, matches } from './matches';

/** What claims say about the graph, counted. */
export interface Claims {
  readonly counted: (claim: TestNode) => readonly TestNode[];
  /** One of the computed scalars, by the name of its computation. */
  readonly scalar: (claim: TestNode, computation: string) => unknown;
}

/** The computations that are known here, by name. */
export const knownComputations: ReadonlySet<string> = new Set([
  'claimCounted',
  'claimDerivedCount',
  'claimInferredCount',
  'claimReconciliation',
]);

/** Counts claims by their derivations, each a list of the API with a filter. */
export function claimFields(oracle: Oracle, graph: MemoryGraph): Claims {
  const counted = (claim: TestNode) => {
    const derived = derivationOf(oracle, claim);
    return derived ? graph.all(derived.type).filter((node) => matches(graph, derived.type, node, derived.filter)) : [];
  };
  const count = (claim: TestNode) => (derivationOf(oracle, claim) ? counted(claim).length : null);
  return {
    counted,
    scalar: (claim, computation) => {
      switch (computation) {
        case 'claimDerivedCount':
          return count(claim);
        case 'claimInferredCount': {
          const derived = derivationOf(oracle, claim);
          return (
            derived && counted(claim).filter((node) => !isStated(graph, derived.type, node, derived.filter)).length
          );
        }
        case 'claimReconciliation': {
          const found = count(claim);
          if (found === null) return 'NOT_DERIVABLE';
          const { statedMinimum = -Infinity, statedMaximum = Infinity } = claim.values as Readonly<
            Record<string, number>
          >;
          return statedMinimum <= found && found <= statedMaximum ? 'MATCHES' : 'MISMATCH';
        }
        default:
          throw new Error(`Nothing is known here of the computation ${computation}`);
      }
    },
  };
}

function derivationOf(oracle: Oracle, claim: TestNode): { readonly type: string; readonly filter: Filter } | null {
  const { derivation } = claim.values;
  if (!derivation) return null;
  const [operation] = parse(`{ ${derivation} }`).definitions;
  const [field] = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
  const { name } = field as FieldNode;
  const root = oracle.roots.get(name.value);
  const definition = oracle.schema.getQueryType()?.getFields()[name.value];
  if (!root || !definition) throw new Error(`${name.value} is no list of the API`);
  const { filter } = getArgumentValues(definition, field as FieldNode) as { filter?: Filter };
  return { type: root.type, filter: { and: [filter, root.presetFilter].flatMap((each) => (each ? [each] : [])) } };
}
