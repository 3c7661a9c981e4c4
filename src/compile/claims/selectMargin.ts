import Cypher from '@neo4j/cypher-builder';
import { singularWords } from '../../schema/api/words';
import type { Compilation } from '../Compilation';
import type { Row } from '../select/Row';
import { objectType, type SelectedField, selectedFields } from '../select/selectObject';
import type { FieldShape } from '../shape/Shape';
import { countColumn, forEachClaim } from './countClaim';
import { type ClaimCount, describeMargin } from './describeMargin';

/** `Claim.margin`: the claim is counted once, and what follows from the count is worked out here. */
export function selectMargin(
  compilation: Compilation,
  claim: Cypher.Variable,
  selected: SelectedField,
  row: Row,
): FieldShape {
  const presence = row.add(claim.property('id'));
  const columns = [
    countColumn(compilation, claim, row),
    row.add(claim.property('statedMinimum')),
    row.add(claim.property('statedMaximum')),
    row.add(forEachClaim(compilation, claim, ({ list }) => new Cypher.Literal(singularWords(list)))),
    row.add(claim.property('notDerivable')),
  ];
  const fields = selectedFields(compilation, objectType(compilation, 'ClaimMargin'), selected.nodes).map(
    ({ key, name }): FieldShape =>
      name === '__typename'
        ? { kind: 'constant', key, value: 'ClaimMargin' }
        : {
            kind: 'derived',
            key,
            columns,
            derive: (values) => marginOf(values)[name as keyof ReturnType<typeof marginOf>],
          },
  );
  return { kind: 'value', key: selected.key, presence, required: true, list: false, fields };
}

function marginOf(values: readonly unknown[]) {
  const [count, minimum, maximum, counted, notDerivable] = values as [
    ClaimCount['count'],
    ClaimCount['minimum'],
    ClaimCount['maximum'],
    ClaimCount['counted'],
    ClaimCount['notDerivable'],
  ];
  return describeMargin({ count, minimum, maximum, counted, notDerivable });
}
