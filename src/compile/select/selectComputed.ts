import type Cypher from '@neo4j/cypher-builder';
import type { ComputedField } from '../../schema/GraphMapping';
import type { Compilation } from '../Compilation';
import type { FieldShape } from '../shape/Shape';
import type { Row } from './Row';
import type { SelectedField } from './selectObject';

/** A value that is worked out when it is asked for. */
export function selectComputed(
  _compilation: Compilation,
  field: ComputedField,
  _subject: Cypher.Variable,
  _selected: SelectedField,
  _row: Row,
): FieldShape {
  throw new Error(`Nothing computes ${field.by}`);
}
