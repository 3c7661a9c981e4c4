import type { GraphMapping } from '../../schema/GraphMapping';
import { partOf } from '../../schema/indexedProperties';
import type { GraphProperties, GraphValue } from '../GraphValue';
import type { PlannedNode } from '../plan/GraphPlan';
import type { PlanBuilder } from '../plan/PlanBuilder';
import { relationshipOf } from '../plan/planEvidence';
import { describeMargin, type Margin } from './describeMargin';
import { type Explanation, explain, placeOf } from './explain';
import { holds } from './holds';
import type { PlannedGraph } from './PlannedGraph';
import { type Derivation, readDerivation } from './readDerivation';

/**
 * Counts each claim over what its publisher had told by its day, and plans what it counts: the numbers on the claim, a relationship to
 * each entity that is counted, and the premises by which it is. Stored, all of this is filtered, ordered and paged as any
 * other data.
 */
export function deriveClaims(
  graph: PlannedGraph,
  builder: PlanBuilder,
  mapping: GraphMapping,
  tellingOf: (claim: string) => PlannedGraph | undefined,
): void {
  for (const claim of graph.labelled('Claim')) {
    const { derivation } = claim.properties;
    const derived = derivation ? readDerivation(String(derivation)) : undefined;
    const told = tellingOf(String(claim.properties.id)) ?? graph;
    const counted = derived && count(told, derived, conclusionsOf(told, claim));
    const margin = marginOf(claim, derived, counted?.length);
    builder.amend(claim.key, {
      reconciliation: reconciliationOf(margin),
      ...(counted && {
        derivedCount: BigInt(counted.length),
        inferredCount: BigInt(counted.filter(({ stated }) => !stated).length),
      }),
      ...marginProperties(margin),
    });
    for (const each of counted ?? []) planCounted(claim, each, builder, mapping);
  }
}

interface Counted extends Explanation {
  readonly node: PlannedNode;
}

function count(
  graph: PlannedGraph,
  { selectable, predicate, premises, operands }: Derivation,
  concluded: ReadonlyMap<string, string>,
): Counted[] {
  const asked = { graph, operands, concluded };
  return graph
    .labelled(selectable.label ?? '')
    .filter((node) => holds(asked, predicate, node))
    .map((node) => ({ node, ...explain(asked, premises, node) }));
}

/** What the query takes for granted and the text does not say: evidence of the claim's `derivation`, by its place. */
function conclusionsOf(graph: PlannedGraph, claim: PlannedNode): ReadonlyMap<string, string> {
  const quotes = graph.neighbours(claim, { relationship: 'SUPPORTED_BY', direction: 'OUT' });
  const ids = quotes.flatMap(({ node, relationship: { properties } }) =>
    (properties.fields as readonly string[]).includes('derivation') ? [String(node.properties.id)] : [],
  );
  return new Map(ids.map((id) => [placeOf(id), id]));
}

function marginOf({ properties }: PlannedNode, derived: Derivation | undefined, counted: number | undefined): Margin {
  const number = (value: GraphValue | undefined) => (value === undefined ? null : Number(value));
  return describeMargin({
    count: counted ?? null,
    minimum: number(properties.statedMinimum),
    maximum: number(properties.statedMaximum),
    counted: derived?.list ?? null,
    notDerivable: (properties.notDerivable as string | undefined) ?? null,
  });
}

function reconciliationOf({ distance }: Margin): string {
  if (distance === null) return 'NOT_DERIVABLE';
  return distance === 0 ? 'MATCHES' : 'MISMATCH';
}

function marginProperties(margin: Margin): GraphProperties {
  return Object.fromEntries(
    Object.entries(margin).flatMap(([part, value]) =>
      value === null ? [] : [[partOf('margin', part), typeof value === 'number' ? BigInt(value) : value]],
    ),
  );
}

/** Premises are numbered as they are read, so that the order of their ids is their order. */
function planCounted(claim: PlannedNode, { node, said, stated }: Counted, builder: PlanBuilder, mapping: GraphMapping) {
  const stem = `premise:${slug(claim)}:${node.properties.id}`;
  const ids = said.map((_, index) => `${stem}:${String(index + 1).padStart(3, '0')}`);
  said.forEach(({ words, field, of, through, evidence, inferred }, index) => {
    builder.node('Premise', ids[index] ?? '', [], {
      words,
      field,
      inferred,
      ofId: of.properties.id,
      throughId: through?.properties.id,
      evidenceIds: evidence,
    });
  });
  builder.relate(claim.key, relationshipOf('Claim', 'counted', mapping), node.key, {
    inferred: !stated,
    premiseIds: ids,
    evidenceIds: [...new Set(said.flatMap(({ evidence }) => evidence))].sort(),
  });
}

/** `tap-compounds-in-the-clinic` of `claim:tap-compounds-in-the-clinic`. */
function slug({ properties }: PlannedNode): string {
  return String(properties.id).replace(/^claim:/, '');
}
