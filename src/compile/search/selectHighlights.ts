import type Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../Compilation';
import { objectType, type SelectedField, selectedFields } from '../select/selectObject';
import type { FieldShape } from '../shape/Shape';
import { highlight, type Match } from './highlight';

/** Where the columns are that highlights follow from, and the parameter with the text that was looked for. */
interface Found {
  readonly text: number;
  readonly how: number;
  readonly asked: Cypher.NamedParam;
}

/** `highlights`: spans that Neo4j does not know, worked out from the text that was found and the one looked for. */
export function selectHighlights(compilation: Compilation, selected: SelectedField, found: Found): FieldShape {
  const span = objectType(compilation, 'Span');
  const fields = selectedFields(compilation, span, selected.nodes).map(({ key, name }): FieldShape => {
    if (name === '__typename') return { kind: 'constant', key, value: span.name };
    return { kind: 'leaf', key, column: name === 'start' ? 0 : 1, required: true, temporal: false };
  });
  return {
    kind: 'workedOut',
    key: selected.key,
    rows: (row, params) =>
      highlight(row[found.text] as string, params[found.asked.id] as string, row[found.how] as Match),
    node: { kind: 'concrete', object: { type: span.name, fields } },
  };
}
