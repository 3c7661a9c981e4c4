import type Cypher from '@neo4j/cypher-builder';
import type { ComputedField } from '../../schema/GraphMapping';
import type { Compilation } from '../Compilation';
import type { FieldShape } from '../shape/Shape';
import { factCount } from '../statements/factsOf';
import { selectCoverage } from '../statements/selectCoverage';
import { selectFacts } from '../statements/selectFacts';
import type { Row } from './Row';
import type { SelectedField } from './selectObject';

type Compute = (compilation: Compilation, subject: Cypher.Variable) => Cypher.Expr;

/** Scalars that are worked out when they are asked for, by the name that the schema gives the computation. */
const scalars: Readonly<Record<string, Compute>> = {
  evidenceFactCount: (_compilation, evidence) => factCount(evidence),
};

/** What is more than a scalar, or shares a column with others. */
const objects: Readonly<
  Record<string, (compilation: Compilation, subject: Cypher.Variable, selected: SelectedField, row: Row) => FieldShape>
> = {
  documentCoverage: selectCoverage,
  evidenceFacts: selectFacts,
};

/** A value that is worked out when it is asked for. */
export function selectComputed(
  compilation: Compilation,
  field: ComputedField,
  subject: Cypher.Variable,
  selected: SelectedField,
  row: Row,
): FieldShape {
  const select = objects[field.by];
  if (select) return select(compilation, subject, selected, row);
  const compute = scalars[field.by];
  if (!compute) throw new Error(`Nothing computes ${field.by}`);
  const column = row.add(compute(compilation, subject));
  return { kind: 'leaf', key: selected.key, column, required: field.required, temporal: false };
}
