import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../Compilation';
import { cypher } from '../cypher';
import { listSize } from '../page/readPage';
import { Row } from '../select/Row';
import { selectEntity, selectRecord, selectRows } from '../select/selectRecord';
import type { SelectedField } from '../selection';
import type { FieldShape, NodeShape } from '../shape/Shape';
import { kindOfName } from './bearersOf';

/** A name is one of three things by how many entities bear it. */
const lists: Readonly<Record<string, { readonly type: string; readonly bearers: string }>> = {
  matched: { type: 'MatchedName', bearers: '= 1' },
  ambiguous: { type: 'AmbiguousName', bearers: '> 1' },
  unmatched: { type: 'UnmatchedName', bearers: '= 0' },
};

/** An entity that bears a name, and the relationship to the name. */
interface Bearer {
  readonly node: Cypher.Node;
  readonly named: Cypher.Variable;
}

/** The name that is asked about, first of a list. */
const asked = new Cypher.NamedVariable('asked');

/**
 * Adds one of the three lists of a resolution: its names in their order, with what bears them or what is similar.
 *
 * @param resolved a list of names, of what bears them, and of what is similar; the latter as pairs of node and relationship
 */
export function selectNames(
  compilation: Compilation,
  resolved: Cypher.Variable,
  selected: SelectedField,
  row: Row,
): FieldShape {
  const list = lists[selected.name];
  if (!list) throw new Error(`Nothing answers NameResolution.${selected.name}`);
  const item = new Row();
  const { node, named } = newBearer();
  const shape = partsOf(compilation, list.type, { node, named }, selected, item);
  const names = cypher`UNWIND ${resolved} AS one
WITH one WHERE size(one[1]) ${new Cypher.Raw(list.bearers)}
WITH one[0] AS ${asked}, one[1] AS bearers, one[2] AS similar, head(one[1])[0] AS ${node}, head(one[1])[1] AS ${named}
RETURN ${item.asList()}`;
  return selectRows(selected, row, names, shape);
}

/** The fields of a name that is resolved, or of one of the entities that it may mean. */
function partsOf(
  compilation: Compilation,
  type: string,
  { node, named }: Bearer,
  selected: SelectedField,
  item: Row,
): NodeShape {
  const letterByLetter = cypher`CASE WHEN ${named}.label = ${asked}[0] THEN 'EXACT' ELSE 'NAME' END`;
  return selectRecord(compilation, type, selected.nodes, item, {
    name: () => cypher`${asked}[0]`,
    entity: (field) => selectEntity(compilation, node, field, item),
    how: () => kindOfName(named, letterByLetter),
    label: () => named.property('label'),
    candidates: (field) => selectBearers(compilation, 'NameCandidate', 'bearers', field, item),
    suggestions: (field) => selectBearers(compilation, 'NameSuggestion', 'similar', field, item),
  });
}

/** A list of entities that a name may mean: those that bear it, or those whose names are similar. */
function selectBearers(
  compilation: Compilation,
  type: 'NameCandidate' | 'NameSuggestion',
  list: 'bearers' | 'similar',
  selected: SelectedField,
  row: Row,
): FieldShape {
  const item = new Row();
  const { node, named } = newBearer();
  const shape = partsOf(compilation, type, { node, named }, selected, item);
  const coordinate = list === 'bearers' ? 'AmbiguousName.candidates' : 'UnmatchedName.suggestions';
  const size = listSize(compilation, coordinate, selected.arguments.first);
  if (!size) throw new Error(`${coordinate} has no default of first`);
  const found = cypher`UNWIND ${new Cypher.NamedVariable(list)} AS other
WITH ${asked}, other[0] AS ${node}, other[1] AS ${named} LIMIT ${size}
RETURN ${item.asList()}`;
  return selectRows(selected, row, found, shape);
}

function newBearer(): Bearer {
  return { node: new Cypher.Node(), named: new Cypher.Variable() };
}
