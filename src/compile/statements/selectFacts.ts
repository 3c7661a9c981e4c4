import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../Compilation';
import { cypher } from '../cypher';
import { targetOf } from '../filter/targetOf';
import { listSize } from '../select/listSize';
import { Row } from '../select/Row';
import { selectHere } from '../select/selectHere';
import { objectType, type SelectedField, selectedFields } from '../select/selectObject';
import { selectTarget } from '../select/selectTarget';
import type { FieldShape } from '../shape/Shape';
import { type FactVariables, factsOf } from './factsOf';

/** `Evidence.facts`: what rests on a quote. */
export function selectFacts(
  compilation: Compilation,
  quote: Cypher.Variable,
  selected: SelectedField,
  row: Row,
): FieldShape {
  const [subject, object] = [new Cypher.Node(), new Cypher.Node()];
  const fact = { subject, support: new Cypher.Variable(), field: new Cypher.Variable(), object };
  const item = new Row();
  const type = objectType(compilation, 'Fact');
  const fields = selectedFields(compilation, type, selected.nodes).map((field) =>
    selectOfFact(compilation, fact, field, item),
  );
  const size = listSize(compilation, 'Evidence.facts', selected.arguments.first);
  if (!size) throw new Error('Evidence.facts has no default of first');
  const facts = cypher`${factsOf(quote, fact, size)}
RETURN ${item.asList()}`;
  const column = row.add(new Cypher.Collect(facts));
  return { kind: 'list', key: selected.key, column, node: { kind: 'concrete', object: { type: type.name, fields } } };
}

function selectOfFact(
  compilation: Compilation,
  fact: FactVariables,
  { key, name, nodes }: SelectedField,
  item: Row,
): FieldShape {
  const { subject, object } = fact;
  const entity = targetOf(compilation.mapping, 'Entity');
  switch (name) {
    case 'subject':
      return selectHere(key, item, (own) => selectTarget(compilation, entity, subject, nodes, own));
    case 'fields':
      return {
        kind: 'leaf',
        key,
        column: item.add(cypher`CASE WHEN ${fact.field} IS NULL THEN ${fact.support}.fields ELSE [${fact.field}] END`),
        required: true,
        temporal: false,
      };
    case 'object': {
      const own = new Row();
      const node = selectTarget(compilation, entity, object, nodes, own);
      const column = item.add(cypher`CASE WHEN ${object} IS NULL THEN [] ELSE [${own.asList()}] END`);
      return { kind: 'one', key, column, required: false, node };
    }
    default:
      return { kind: 'constant', key, value: 'Fact' };
  }
}
