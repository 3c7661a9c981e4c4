import Cypher from '@neo4j/cypher-builder';
import { isUnionType } from 'graphql';
import type { Compilation, RootStatement } from '../Compilation';
import { cypher } from '../cypher';
import { kindOfName } from '../names/bearersOf';
import { Row } from '../select/Row';
import { selectAnyOf } from '../select/selectObject';
import { selectBound, selectRecord } from '../select/selectRecord';
import { objectType, type SelectedField, selectedFields } from '../selection';
import type { FieldShape, NodeShape } from '../shape/Shape';
import { findHits } from './findHits';
import { highlight, type Match } from './highlight';
import { searchParameters } from './searchParameters';

/** `search(text, types, first)`: what a text may mean, the best first. */
export function compileSearch(compilation: Compilation, selected: SelectedField): RootStatement {
  const parameters = searchParameters(compilation, selected);
  const hits = new Cypher.NamedVariable('hits');
  const prelude = findHits(parameters, hits);
  const node = new Cypher.NamedNode('node');
  const item = new Row();
  const hit = selectHit(compilation, parameters.text, node, selected, item);
  const rows = () => cypher`UNWIND ${hits} AS hit
WITH hit[0] AS ${node}, hit[1] AS named, hit[2] AS how, hit[3] AS score
ORDER BY score DESC, ${node}.nameKey, ${node}.id LIMIT ${parameters.first}
RETURN ${item.asList()}`;
  const row = new Row();
  const column = row.add(new Cypher.Collect(rows()));
  const shape: FieldShape = { kind: 'list', key: selected.key, column, node: hit };
  return { prelude, row, stream: { clause: () => cypher`${rows()} AS c0`, most: parameters.first.id }, shape };
}

const named = new Cypher.NamedVariable('named');
const how = new Cypher.NamedVariable('how');

function selectHit(
  compilation: Compilation,
  text: Cypher.NamedParam,
  node: Cypher.Node,
  selected: SelectedField,
  item: Row,
): NodeShape {
  const found = () => Cypher.coalesce(named.property('label'), node.property('quote'), node.property('paraphrase'));
  const union = compilation.schema.getType('SearchResult');
  const members = isUnionType(union) ? union.getTypes().map((type) => type.name) : [];
  return selectRecord(compilation, 'SearchHit', selected.nodes, item, {
    result: (field) => selectBound(field, item, (own) => selectAnyOf(compilation, members, node, field.nodes, own)),
    place: () =>
      cypher`CASE WHEN ${named} IS NULL THEN 'QUOTE' ELSE ${kindOfName(named, new Cypher.Literal('NAME'))} END`,
    how: () => how,
    text: found,
    highlights: (field) =>
      selectHighlights(compilation, field, { text: item.add(found()), how: item.add(how), asked: text }),
    score: () => new Cypher.NamedVariable('score'),
  });
}

/** Where the columns are that highlights follow from, and the parameter with the text that was looked for. */
interface Found {
  readonly text: number;
  readonly how: number;
  readonly asked: Cypher.NamedParam;
}

/** `highlights`: spans that Neo4j does not know, worked out from the text that was found and the one looked for. */
function selectHighlights(compilation: Compilation, selected: SelectedField, found: Found): FieldShape {
  const span = objectType(compilation, 'Span');
  const fields = selectedFields(compilation, span, selected.nodes).map(({ key, name }): FieldShape => {
    if (name === '__typename') return { kind: 'constant', key, value: span.name };
    return { kind: 'leaf', key, column: name === 'start' ? 0 : 1, required: true, temporal: false };
  });
  return {
    kind: 'workedOut',
    key: selected.key,
    rows: (row, params) =>
      highlight(row[found.text] as string, params[found.asked.id] as string, row[found.how] as Match),
    node: { kind: 'concrete', object: { type: span.name, fields } },
  };
}
