import Cypher from '@neo4j/cypher-builder';
import type { FieldNode } from 'graphql';
import { entityRelations, sourceRelations } from '../../schema/entityRelations';
import type { Compilation } from '../Compilation';
import { cypher } from '../cypher';
import type { Row } from '../select/Row';
import { selectCarried } from '../select/selectRelated';
import { objectType, selectedFields } from '../selection';
import type { FieldShape, NodeShape } from '../shape/Shape';
import { selectEntity } from './selectEntity';

/** A relationship in the statement, and the two nodes in the order in which it is told. */
export interface LinkVariables {
  readonly from: Cypher.Node;
  readonly to: Cypher.Node;
  readonly relationship: Cypher.Relationship;
}

/** Selects from a relation between two entities. */
export function selectLink(
  compilation: Compilation,
  { from, to, relationship }: LinkVariables,
  nodes: readonly FieldNode[],
  row: Row,
): NodeShape {
  const direction = cypher`CASE WHEN startNode(${relationship}) = ${from} THEN 'OUT' ELSE 'IN' END`;
  const fields = selectedFields(compilation, objectType(compilation, 'Link'), nodes).map((field): FieldShape => {
    const { key, name } = field;
    const leaf = (value: Cypher.Expr, required: boolean): FieldShape => {
      return { kind: 'leaf', key, column: row.add(value), required, temporal: false };
    };
    switch (name) {
      case 'from':
        return selectEntity(compilation, from, field, row);
      case 'to':
        return selectEntity(compilation, to, field, row);
      case 'relationship':
        return leaf(Cypher.type(relationship), true);
      case 'direction':
        return leaf(direction, true);
      case 'field':
        return leaf(cypher`${fieldNames(compilation)}[type(${relationship}) + ' ' + ${direction}]`, true);
      case 'role':
      case 'source':
        return leaf(relationship.property(name), false);
      case 'evidence':
        return selectCarried(compilation, 'Link', relationship, field, row);
      default:
        return { kind: 'constant', key, value: 'Link' };
    }
  });
  return { kind: 'concrete', object: { type: 'Link', fields } };
}

/** `{ 'USES OUT': 'Compound.technology', … }` */
function fieldNames({ mapping, params }: Compilation): Cypher.Param {
  const relations = [...entityRelations(mapping), ...sourceRelations(mapping)];
  const names = relations.flatMap(({ relationship, fields }) =>
    Object.entries(fields).map(([direction, field]) => [`${relationship} ${direction}`, field]),
  );
  return params.add(Object.fromEntries(names));
}
