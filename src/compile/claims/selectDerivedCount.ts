import type Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../Compilation';
import type { Row } from '../select/Row';
import type { SelectedField } from '../select/selectObject';
import type { FieldShape } from '../shape/Shape';
import { countColumn } from './countClaim';

/** `Claim.derivedCount`: how many the graph holds. */
export function selectDerivedCount(
  compilation: Compilation,
  claim: Cypher.Variable,
  { key }: SelectedField,
  row: Row,
): FieldShape {
  return { kind: 'leaf', key, column: countColumn(compilation, claim, row), required: false, temporal: false };
}
