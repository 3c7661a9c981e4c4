import Cypher from '@neo4j/cypher-builder';
import type { RelationshipValueField } from '../../schema/GraphMapping';
import type { Compilation } from '../Compilation';
import { follow } from '../cypher';
import type { FieldShape } from '../shape/Shape';
import { Row } from './Row';
import { type SelectedField, selectObject } from './selectObject';

/** Values that a relationship bears, in the order in which the document has them; the preferred name has no type and is none. */
export function selectSynonyms(
  compilation: Compilation,
  field: RelationshipValueField,
  subject: Cypher.Variable,
  selected: SelectedField,
  row: Row,
): FieldShape {
  const named = new Cypher.Relationship();
  const fields = new Map((compilation.mapping.values.get(field.type) ?? []).map((part) => [part.name, part]));
  const item = new Row();
  const shape = selectObject(compilation, { name: field.type, fields }, named, selected.nodes, item);
  const values = new Cypher.Match(follow(subject, field, named, new Cypher.Node()))
    .where(Cypher.isNotNull(named.property('type')))
    .with(named)
    .orderBy([named.property('position')])
    .return(item.asList());
  const column = row.add(new Cypher.Collect(values));
  return {
    kind: 'list',
    key: selected.key,
    column,
    node: { kind: 'concrete', object: { type: field.type, fields: shape } },
  };
}
