import Cypher from '@neo4j/cypher-builder';
import { entityRelations, sourceRelations } from '../../schema/entityRelations';
import type { Compilation } from '../Compilation';
import { cypher } from '../cypher';
import { Row } from '../select/Row';
import { selectEntity, selectRecord, selectRows } from '../select/selectRecord';
import { selectCarried } from '../select/selectRelated';
import type { SelectedField } from '../selection';
import type { FieldShape } from '../shape/Shape';

/** A relationship in the statement, and the two nodes in the order in which it is told. */
interface LinkVariables {
  readonly from: Cypher.Node;
  readonly to: Cypher.Node;
  readonly relationship: Cypher.Relationship;
}

/**
 * A field that is a list of relations between two entities.
 *
 * @param clausesThatBind the clauses that bind a relation and its two nodes, row by row
 */
export function selectLinks(
  compilation: Compilation,
  selected: SelectedField,
  row: Row,
  clausesThatBind: (link: LinkVariables) => Cypher.Raw,
): FieldShape {
  const link = { from: new Cypher.Node(), to: new Cypher.Node(), relationship: new Cypher.Relationship() };
  const { from, to, relationship } = link;
  const direction = cypher`CASE WHEN startNode(${relationship}) = ${from} THEN 'OUT' ELSE 'IN' END`;
  const item = new Row();
  const node = selectRecord(compilation, 'Link', selected.nodes, item, {
    from: (field) => selectEntity(compilation, from, field, item),
    to: (field) => selectEntity(compilation, to, field, item),
    relationship: () => Cypher.type(relationship),
    direction: () => direction,
    field: () => cypher`${fieldNames(compilation)}[type(${relationship}) + ' ' + ${direction}]`,
    role: () => relationship.property('role'),
    source: () => relationship.property('source'),
    evidence: (field) => selectCarried(compilation, 'Link', relationship, field, item),
  });
  return selectRows(selected, row, cypher`${clausesThatBind(link)}\nRETURN ${item.asList()}`, node);
}

/** `{ 'USES OUT': 'Compound.technology', … }` */
function fieldNames({ mapping, params }: Compilation): Cypher.Param {
  const relations = [...entityRelations(mapping), ...sourceRelations(mapping)];
  const names = relations.flatMap(({ relationship, fields }) =>
    Object.entries(fields).map(([direction, field]) => [`${relationship} ${direction}`, field]),
  );
  return params.add(Object.fromEntries(names));
}
