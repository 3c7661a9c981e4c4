import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../Compilation';
import { cypher } from '../cypher';
import { listSize } from '../page/readPage';
import type { SelectedField } from '../selection';
import type { FieldShape } from '../shape/Shape';
import { Row } from './Row';
import { selectEntity, selectRecord, selectRows } from './selectRecord';

/**
 * `Evidence.facts`: what rests on a quote, in order: first the entities of which it supports fields, which the graph has as
 * SUPPORTED_BY, then the relations that it lists itself. They are found from the quote, whatever the size of the graph, and
 * no more relations are looked up than are wanted.
 */
export function selectFacts(
  compilation: Compilation,
  quote: Cypher.Variable,
  selected: SelectedField,
  row: Row,
): FieldShape {
  const [subject, object] = [new Cypher.Node(), new Cypher.Node()];
  // The SUPPORTED_BY of the subject's own fields, or the field of a relation to the object: the other is null.
  const [support, field] = [new Cypher.Variable(), new Cypher.Variable()];
  const item = new Row();
  const node = selectRecord(compilation, 'Fact', selected.nodes, item, {
    subject: (of) => selectEntity(compilation, subject, of, item),
    fields: () => cypher`CASE WHEN ${field} IS NULL THEN ${support}.fields ELSE [${field}] END`,
    object: (of) => selectEntity(compilation, object, of, item, Cypher.isNull(object)),
  });
  const most = listSize(compilation, 'Evidence.facts', selected.arguments.first);
  if (!most) throw new Error('Evidence.facts has no default of first');
  const facts = cypher`CALL (${quote}) {
MATCH (subject)-[support:SUPPORTED_BY]->(${quote})
RETURN subject, support, null AS field, null AS object, -1 AS place
UNION ALL
UNWIND range(0, coalesce(size(${quote}.linksFrom[..${most}]), 0) - 1) AS place
MATCH (subject:Entity {id: ${quote}.linksFrom[place]})
MATCH (object:Entity {id: ${quote}.linksTo[place]})
RETURN subject, null AS support, ${quote}.linksField[place] AS field, object, place
}
WITH subject AS ${subject}, support AS ${support}, field AS ${field}, object AS ${object}, place
ORDER BY place, ${subject}.id LIMIT ${most}
RETURN ${item.asList()}`;
  return selectRows(selected, row, facts, node);
}
