import Cypher from '@neo4j/cypher-builder';
import type { Compilation, RootStatement } from '../Compilation';
import { cypher } from '../cypher';
import { Row } from '../select/Row';
import { objectType, type SelectedField, selectedFields } from '../selection';
import type { FieldShape } from '../shape/Shape';
import { findEntity } from './findEntity';
import { intWithin } from './intWithin';
import { relationTypes } from './relationTypes';
import { selectEntity } from './selectEntity';
import { selectLink } from './selectLink';

const mostHops = 8;

/** What `null` stands for, as the schema's defaults have it. */
const defaults = { maxHops: 6, first: 5 };

/** Of more equally short ways than these the most telling ones are not looked for. */
const mostCompared = 1_000;

/** `path(from, to, maxHops, first)`: the shortest ways between two entities. */
export function compilePath(compilation: Compilation, selected: SelectedField): RootStatement {
  const { params } = compilation;
  const { from, to, maxHops, first } = selected.arguments;
  const ends = [findEntity(compilation, 'path(from)', from), findEntity(compilation, 'path(to)', to)] as const;
  const [{ node: begin }, { node: end }] = ends;
  const [found, ways, way] = [new Cypher.Variable(), new Cypher.Variable(), new Cypher.Variable()];
  const item = new Row();
  const fields = selectedFields(compilation, objectType(compilation, 'Path'), selected.nodes).map((field) =>
    selectPart(compilation, begin, way, field, item),
  );
  const hops = maxHops ?? defaults.maxHops;
  const limits = {
    hops: intWithin(params, 'path(maxHops)', hops, 1, mostHops),
    // How deep to look stands in the statement, and a variable can only narrow it.
    depth: typeof hops === 'number' && hops >= 1 && hops <= mostHops ? hops : mostHops,
    first: intWithin(params, 'path(first)', first ?? defaults.first, 1, compilation.limits.pageSize),
  };
  const row = new Row();
  const rows = new Cypher.Collect(cypher`UNWIND ${ways} AS ${way}
RETURN ${item.asList()}`);
  const known = Cypher.and(Cypher.isNotNull(begin), Cypher.isNotNull(end));
  const column = row.add(new Cypher.Case().when(known).then(rows).else(Cypher.Null));
  return {
    prelude: cypher`${ends[0].clause}
${ends[1].clause}
CALL (${begin}, ${end}) {
${shortest(compilation, begin, end, limits, found)}
}
WITH *, CASE WHEN ${begin} = ${end} THEN [[[${begin}], []]] ELSE ${found} END AS ${ways}`,
    row,
    shape: {
      kind: 'list',
      key: selected.key,
      column,
      node: { kind: 'concrete', object: { type: 'Path', fields } },
    },
    lookups: ends.map(({ lookup }) => lookup(row)),
  };
}

/**
 * Binds `found` to pairs of nodes and relationships. Neo4j looks from both ends at once and finds all that are equally
 * short; it refuses to look from a node to itself, so that is kept from it. Sources are on a way only where it begins or
 * ends at one.
 */
function shortest(
  compilation: Compilation,
  begin: Cypher.Node,
  end: Cypher.Node,
  limits: { readonly hops: Cypher.Param; readonly depth: number; readonly first: Cypher.Param },
  found: Cypher.Variable,
): Cypher.Clause {
  const path = new Cypher.PathVariable();
  const all = new Cypher.Variable();
  const { entities, sources, source } = relationTypes(compilation.mapping);
  const depth = new Cypher.Literal(limits.depth);
  const node = new Cypher.Node();
  return cypher`UNWIND CASE WHEN ${begin} <> ${end} THEN [${begin}:${source} OR ${end}:${source}] ELSE [] END AS sourced
CALL (${begin}, ${end}, sourced) {
  UNWIND CASE WHEN sourced THEN [] ELSE [true] END AS once
  MATCH ${path} = allShortestPaths((${begin})-[:${entities}*..${depth}]-(${end}))
  RETURN ${path}
  UNION ALL
  UNWIND CASE WHEN sourced THEN [true] ELSE [] END AS once
  MATCH ${path} = allShortestPaths((${begin})-[:${entities}|${sources}*..${depth}]-(${end}))
  WHERE none(${node} IN nodes(${path}) WHERE ${node}:${source} AND ${node} <> ${begin} AND ${node} <> ${end})
  RETURN ${path}
}
WITH ${path} WHERE length(${path}) <= ${limits.hops} LIMIT ${new Cypher.Literal(mostCompared)}
WITH collect([nodes(${path}), relationships(${path})]) AS ${all}
CALL (${all}) {
  ${relationsOf(all)}
}
WITH ${all}[place] AS way, relations
ORDER BY relations, [node IN way[0] | node.id] LIMIT ${limits.first}
RETURN collect(way) AS ${found}`;
}

/** How many relations the nodes of each way have. The same nodes are on many ways, and each is asked once. */
function relationsOf(ways: Cypher.Variable): Cypher.Raw {
  return cypher`UNWIND range(0, size(${ways}) - 1) AS place
  UNWIND ${ways}[place][0] AS node
  WITH node, collect(place) AS places
  WITH places, COUNT { (node)--() } AS relations
  UNWIND places AS place
  RETURN place, sum(relations) AS relations`;
}

/** A field of a way, which is a pair of its nodes and its relationships. */
function selectPart(
  compilation: Compilation,
  begin: Cypher.Node,
  way: Cypher.Variable,
  selected: SelectedField,
  row: Row,
): FieldShape {
  const { key, name, nodes } = selected;
  switch (name) {
    case 'length':
      return { kind: 'leaf', key, column: row.add(cypher`size(${way}[1])`), required: true, temporal: false };
    case 'start':
      return selectEntity(compilation, begin, selected, row);
    case 'hops': {
      const hop = { from: new Cypher.Node(), to: new Cypher.Node(), relationship: new Cypher.Relationship() };
      const item = new Row();
      const node = selectLink(compilation, hop, nodes, item);
      const index = new Cypher.Variable();
      const hops = cypher`UNWIND range(0, size(${way}[1]) - 1) AS ${index}
WITH ${way}[0][${index}] AS ${hop.from}, ${way}[1][${index}] AS ${hop.relationship}, ${way}[0][${index} + 1] AS ${hop.to}
RETURN ${item.asList()}`;
      return { kind: 'list', key, column: row.add(new Cypher.Collect(hops)), node };
    }
    default:
      return { kind: 'constant', key, value: 'Path' };
  }
}
