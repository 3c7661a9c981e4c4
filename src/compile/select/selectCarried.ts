import Cypher from '@neo4j/cypher-builder';
import { getNamedType } from 'graphql';
import type { Compilation } from '../Compilation';
import { targetOf } from '../filter/targetOf';
import type { FieldShape } from '../shape/Shape';
import { listSize } from './listSize';
import { Row } from './Row';
import { objectType, type SelectedField } from './selectObject';
import { selectTarget } from './selectTarget';

/**
 * Nodes that a relationship carries, found by the ids that it bears, in the order of the ids: its quotes, which is the order
 * of the document, or the premises of a claim.
 */
export function selectCarried(
  compilation: Compilation,
  edgeType: string,
  relationship: Cypher.Relationship,
  { key, name, nodes, arguments: args }: SelectedField,
  row: Row,
): FieldShape {
  const { type } = objectType(compilation, edgeType).getFields()[name] ?? {};
  const target = targetOf(compilation.mapping, type ? getNamedType(type).name : name);
  const carried = new Cypher.Node();
  const item = new Row();
  const node = selectTarget(compilation, target, carried, nodes, item);
  const id = new Cypher.Variable();
  const found = new Cypher.Unwind([relationship.property(`${name.replace(/s$/, '')}Ids`), id])
    .match(new Cypher.Pattern(carried, { labels: [target.label ?? ''], properties: { id } }))
    .with(carried)
    .orderBy([carried.property('id')]);
  const limit = listSize(compilation, `${edgeType}.${name}`, args.first);
  const values = (limit ? found.limit(limit) : found).return(item.asList());
  return { kind: 'list', key, column: row.add(new Cypher.Collect(values)), node };
}
