import Cypher from '@neo4j/cypher-builder';
import type { FieldNode } from 'graphql';
import type { Compilation } from '../Compilation';
import { cypher } from '../cypher';
import { targetOf } from '../filter/targetOf';
import { listSize } from '../select/listSize';
import { Row } from '../select/Row';
import { objectType, type SelectedField, selectedFields } from '../select/selectObject';
import { selectTarget } from '../select/selectTarget';
import type { FieldShape } from '../shape/Shape';
import { firstWays } from './firstWays';
import type { Place } from './isStated';
import { eachPremise, isInferred, type PremiseVariables, quotesOf } from './quotesOf';

/**
 * `premises` of a counted entity, each with its quotes.
 *
 * @param premises the rows of `listPremises`
 */
export function selectPremises(
  compilation: Compilation,
  premises: Cypher.Variable,
  selected: SelectedField,
  row: Row,
): FieldShape {
  const { premise, rows } = eachPremise(premises);
  const item = new Row();
  const fields = selectedFields(compilation, objectType(compilation, 'Premise'), selected.nodes).map((field) =>
    selectField(compilation, premise, field, item),
  );
  const place = item.add(premise.place);
  const shown = cypher`${rows} WHERE ${premise.words} IS NOT NULL
RETURN ${item.asList()}`;
  const column = row.add(new Cypher.Collect(shown));
  return {
    kind: 'workedOut',
    key: selected.key,
    rows: (values) => firstWays(values[column] as readonly (readonly unknown[])[], (each) => each[place] as Place),
    node: { kind: 'concrete', object: { type: 'Premise', fields } },
  };
}

function selectField(
  compilation: Compilation,
  premise: PremiseVariables,
  { key, name, nodes, arguments: { first } }: SelectedField,
  row: Row,
): FieldShape {
  const leaf = (value: Cypher.Expr): FieldShape => {
    return { kind: 'leaf', key, column: row.add(value), required: true, temporal: false };
  };
  switch (name) {
    case 'words':
      return leaf(premise.words);
    case 'field':
      return leaf(premise.field);
    case 'inferred':
      return leaf(isInferred(premise));
    case 'of':
      return selectEntity(compilation, premise.of, { key, nodes, required: true }, row);
    case 'through':
      return selectEntity(compilation, premise.through, { key, nodes, required: false }, row);
    case 'evidence': {
      const evidence = new Cypher.Node();
      const item = new Row();
      const node = selectTarget(compilation, targetOf(compilation.mapping, 'Evidence'), evidence, nodes, item);
      const limit = listSize(compilation, 'Premise.evidence', first);
      const quotes = cypher`${quotesOf(premise, evidence)}
WITH ${evidence} ORDER BY ${evidence.property('id')}${limit ? cypher` LIMIT ${limit}` : cypher``}
RETURN ${item.asList()}`;
      return { kind: 'list', key, column: row.add(new Cypher.Collect(quotes)), node };
    }
    default:
      return { kind: 'constant', key, value: 'Premise' };
  }
}

function selectEntity(
  compilation: Compilation,
  entity: Cypher.Node,
  { key, nodes, required }: { readonly key: string; readonly nodes: readonly FieldNode[]; readonly required: boolean },
  row: Row,
): FieldShape {
  const own = new Row();
  const node = selectTarget(compilation, targetOf(compilation.mapping, 'Entity'), entity, nodes, own);
  const found = new Cypher.Case()
    .when(Cypher.isNull(entity))
    .then(new Cypher.List([]))
    .else(new Cypher.List([own.asList()]));
  return { kind: 'one', key, column: row.add(found), required, node };
}
