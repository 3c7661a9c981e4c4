import type Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../Compilation';
import type { Row } from '../select/Row';
import type { SelectedField } from '../select/selectObject';
import type { FieldShape } from '../shape/Shape';
import { countColumn } from './countClaim';

/** `Claim.reconciliation`: whether the words allow the count. */
export function selectReconciliation(
  compilation: Compilation,
  claim: Cypher.Variable,
  { key }: SelectedField,
  row: Row,
): FieldShape {
  const columns = [
    countColumn(compilation, claim, row),
    row.add(claim.property('statedMinimum')),
    row.add(claim.property('statedMaximum')),
  ];
  return { kind: 'derived', key, columns, derive: (values) => reconcile(values as (number | null)[]) };
}

/** The words bound the count from below, from above, or both; null where they do not, or where there is no count. */
function reconcile([count = null, minimum = null, maximum = null]: readonly (number | null)[]): string {
  if (count === null) return 'NOT_DERIVABLE';
  return (minimum === null || count >= minimum) && (maximum === null || count <= maximum) ? 'MATCHES' : 'MISMATCH';
}
