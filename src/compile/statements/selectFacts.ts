import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../Compilation';
import { cypher } from '../cypher';
import { listSize } from '../page/readPage';
import { Row } from '../select/Row';
import type { SelectedField } from '../select/selectObject';
import { selectEntity, selectRecord, selectRows } from '../select/selectRecord';
import type { FieldShape } from '../shape/Shape';
import { factsOf } from './factsOf';

/** `Evidence.facts`: what rests on a quote. */
export function selectFacts(
  compilation: Compilation,
  quote: Cypher.Variable,
  selected: SelectedField,
  row: Row,
): FieldShape {
  const [subject, object] = [new Cypher.Node(), new Cypher.Node()];
  const [support, relation] = [new Cypher.Variable(), new Cypher.Variable()];
  const item = new Row();
  const node = selectRecord(compilation, 'Fact', selected.nodes, item, {
    subject: (field) => selectEntity(compilation, subject, field, item),
    fields: () => cypher`CASE WHEN ${relation} IS NULL THEN ${support}.fields ELSE [${relation}] END`,
    object: (field) => selectEntity(compilation, object, field, item, Cypher.isNull(object)),
  });
  const size = listSize(compilation, 'Evidence.facts', selected.arguments.first);
  if (!size) throw new Error('Evidence.facts has no default of first');
  const facts = cypher`${factsOf(quote, { subject, support, field: relation, object }, size)}
RETURN ${item.asList()}`;
  return selectRows(selected, row, facts, node);
}
