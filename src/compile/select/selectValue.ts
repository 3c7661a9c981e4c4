import type Cypher from '@neo4j/cypher-builder';
import type { ValueField } from '../../schema/GraphMapping';
import type { Compilation } from '../Compilation';
import type { FieldShape } from '../shape/Shape';
import type { Row } from './Row';
import { objectType, type SelectedField, selectedFields } from './selectObject';
import { selectProperty } from './selectProperty';

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
  const fields = selectedFields(compilation, objectType(compilation, field.type), selected.nodes).map(
    ({ key, name }): FieldShape => {
      if (name === '__typename') return { kind: 'constant', key, value: field.type };
      const part = parts.find((candidate) => candidate.name === name);
      if (!part) throw new Error(`${field.type}.${name} is not mapped`);
      if (name === telling) presence ??= row.length;
      return selectProperty(key, { ...part, list: field.list }, stored(name), row);
    },
  );
  presence ??= row.add(stored(telling));
  return { kind: 'value', key: selected.key, presence, required: field.required, list: field.list, fields };
}
