import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../Compilation';
import { targetOf } from '../filter/targetOf';
import type { FieldShape } from '../shape/Shape';
import { listSize } from './listSize';
import { Row } from './Row';
import type { SelectedField } from './selectObject';
import { selectTarget } from './selectTarget';

/** The quotes that a relationship itself rests on, found by the ids that it bears, in the order of the document. */
export function selectEdgeEvidence(
  compilation: Compilation,
  edgeType: string,
  relationship: Cypher.Relationship,
  selected: SelectedField,
  row: Row,
): FieldShape {
  const evidence = new Cypher.Node();
  const item = new Row();
  const node = selectTarget(compilation, targetOf(compilation.mapping, 'Evidence'), evidence, selected.nodes, item);
  const id = new Cypher.Variable();
  const found = new Cypher.Unwind([relationship.property('evidenceIds'), id])
    .match(new Cypher.Pattern(evidence, { labels: ['Evidence'], properties: { id } }))
    .with(evidence)
    .orderBy([evidence.property('id')]);
  const limit = listSize(compilation, `${edgeType}.evidence`, selected.arguments.first);
  const quotes = (limit ? found.limit(limit) : found).return(item.asList());
  return { kind: 'list', key: selected.key, column: row.add(new Cypher.Collect(quotes)), node };
}
