import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../Compilation';
import { cypher } from '../cypher';
import { listSize } from '../page/readPage';
import type { SelectedField } from '../selection';
import type { FieldShape } from '../shape/Shape';
import { Row } from './Row';
import { selectEntity, selectRecord, selectRows } from './selectRecord';

/**
 * `Evidence.facts`: what rests on a quote. First come the entities of which it supports fields, which the graph has as
 * SUPPORTED_BY, then the relations that the quote lists itself, no more than are asked for. All is found from the quote,
 * whatever the size of the graph.
 */
export function selectFacts(
  compilation: Compilation,
  quote: Cypher.Variable,
  selected: SelectedField,
  row: Row,
): FieldShape {
  const [subject, object] = [new Cypher.Node(), new Cypher.Node()];
  const fields = new Cypher.Variable();
  const item = new Row();
  const node = selectRecord(compilation, 'Fact', selected.nodes, item, {
    subject: (field) => selectEntity(compilation, subject, field, item),
    fields: () => fields,
    object: (field) => selectEntity(compilation, object, field, item, Cypher.isNull(object)),
  });
  const most = listSize(compilation, 'Evidence.facts', selected.arguments.first);
  if (!most) throw new Error('Evidence.facts has no default of first');
  const facts = cypher`CALL (${quote}) {
MATCH (subject)-[support:SUPPORTED_BY]->(${quote})
RETURN subject, support.fields AS fields, null AS object, -1 AS place
UNION ALL
UNWIND range(0, coalesce(size(${quote}.linksFrom[..${most}]), 0) - 1) AS place
MATCH (subject:Entity {id: ${quote}.linksFrom[place]})
MATCH (object:Entity {id: ${quote}.linksTo[place]})
RETURN subject, [${quote}.linksField[place]] AS fields, object, place
}
WITH subject AS ${subject}, fields AS ${fields}, object AS ${object}, place
ORDER BY place, ${subject}.id LIMIT ${most}
RETURN ${item.asList()}`;
  return selectRows(selected, row, facts, node);
}
