import Cypher from '@neo4j/cypher-builder';
import type { ValueField } from '../../schema/GraphMapping';
import type { Compilation } from '../Compilation';
import { type SelectedField, selectEach } from '../selection';
import type { FieldShape } from '../shape/Shape';
import type { Row } from './Row';

/** A property as a field of the answer. A day becomes text in Neo4j: the driver takes longer to make an object of it. */
export function selectProperty(
  key: string,
  { type, required, list }: { readonly type: string; readonly required: boolean; readonly list?: boolean },
  value: Cypher.Expr,
  row: Row,
): FieldShape {
  const isDay = type === 'Date' && !list;
  const temporal = !isDay && (type === 'Date' || type === 'DateTime');
  return { kind: 'leaf', key, column: row.add(isDay ? Cypher.toString(value) : value), required, temporal };
}

/** A value stored flat: `due { text }` reads `dueText`. Its first part that is never absent tells whether it is there. */
export function selectValue(
  compilation: Compilation,
  field: ValueField,
  subject: Cypher.Variable,
  selected: SelectedField,
  row: Row,
): FieldShape {
  const parts = compilation.mapping.values.get(field.type) ?? [];
  const stored = (part: string) => subject.property(`${field.name}${part.charAt(0).toUpperCase()}${part.slice(1)}`);
  const telling = (parts.find((part) => part.required) ?? parts[0])?.name ?? '';
  let presence: number | undefined;
  const fields = selectEach(compilation, field.type, selected.nodes, ({ key, name }) => {
    const part = parts.find((candidate) => candidate.name === name);
    if (name === telling) presence ??= row.length;
    return part && selectProperty(key, { ...part, list: field.list }, stored(name), row);
  });
  presence ??= row.add(stored(telling));
  return { kind: 'value', key: selected.key, presence, required: field.required, list: field.list, fields };
}
