import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../Compilation';
import { cypher } from '../cypher';
import { listSize } from '../page/readPage';
import type { SelectedField } from '../selection';
import type { FieldShape } from '../shape/Shape';
import { Row } from './Row';
import { selectEntity, selectRecord, selectRows } from './selectRecord';

/** A fact that rests on a quote, as variables of the statement. */
export interface FactVariables {
  readonly subject: Cypher.Node;
  /** The SUPPORTED_BY of fields of the subject itself; null for a relation. */
  readonly support: Cypher.Variable;
  /** The field of a relation, and the entity to which it leads; null for the subject's own fields. */
  readonly field: Cypher.Variable;
  readonly object: Cypher.Node;
}

/**
 * Binds the facts that rest on a quote, in their order: first the entities of which it supports fields, which the graph has as
 * SUPPORTED_BY, then the relations that it lists itself. What a quote supports is found from the quote, whatever the size of
 * the graph.
 *
 * @param most how many are wanted: no more relations are looked up, however many rest on the quote
 */
export function factsOf(
  quote: Cypher.Variable,
  { subject, support, field, object }: FactVariables,
  most: Cypher.Expr,
): Cypher.Raw {
  return cypher`CALL (${quote}) {
MATCH (subject)-[support:SUPPORTED_BY]->(${quote})
RETURN subject, support, null AS field, null AS object, -1 AS place
UNION ALL
UNWIND range(0, coalesce(size(${quote}.linksFrom[..${most}]), 0) - 1) AS place
MATCH (subject:Entity {id: ${quote}.linksFrom[place]})
MATCH (object:Entity {id: ${quote}.linksTo[place]})
RETURN subject, null AS support, ${quote}.linksField[place] AS field, object, place
}
WITH subject AS ${subject}, support AS ${support}, field AS ${field}, object AS ${object}, place
ORDER BY place, ${subject}.id LIMIT ${most}`;
}

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
