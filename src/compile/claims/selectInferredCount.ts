import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../Compilation';
import { cypher } from '../cypher';
import type { Row } from '../select/Row';
import type { SelectedField } from '../select/selectObject';
import type { FieldShape } from '../shape/Shape';
import { forEachClaim } from './countClaim';
import { findCounted } from './findCounted';
import { isStated, type PlacedPremise } from './isStated';
import { listPremises } from './listPremises';
import { placedPremises } from './quotesOf';

/** `Claim.inferredCount`: how many of those counted rest on at least one conclusion of the annotator. */
export function selectInferredCount(
  compilation: Compilation,
  claim: Cypher.Variable,
  { key }: SelectedField,
  row: Row,
): FieldShape {
  const { params, derivations } = compilation;
  const premises = new Cypher.Variable();
  const each = forEachClaim(compilation, claim, (counted) => {
    const node = new Cypher.Node();
    return new Cypher.Collect(cypher`${findCounted(counted, node)}
RETURN ${listPremises(compilation, counted, node)}`);
  });
  const derivable = Cypher.in(claim.property('id'), params.add(derivations.map((derivation) => derivation.claim)));
  const placed = new Cypher.Collect(cypher`UNWIND ${each} AS ${premises}
RETURN ${placedPremises(premises)}`);
  const derive = ([known, counted]: readonly unknown[]) =>
    known ? (counted as readonly (readonly PlacedPremise[])[]).filter((one) => !isStated(one)).length : null;
  return { kind: 'derived', key, columns: [row.add(derivable), row.add(placed)], derive };
}
