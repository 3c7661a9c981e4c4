import Cypher from '@neo4j/cypher-builder';
import type { Compilation, RootStatement } from '../Compilation';
import { cypher } from '../cypher';
import { sizeParameter } from '../page/readPage';
import { Row } from '../select/Row';
import { selectEntity, selectRecord } from '../select/selectRecord';
import type { SelectedField } from '../selection';
import type { FieldShape } from '../shape/Shape';
import { findEntity } from './findEntity';
import { relationTypes } from './relationTypes';
import { selectLinks } from './selectLinks';

const mostHops = 8;

/** At most so many equally short paths are compared. */
const mostCompared = 1_000;

/** `path(from, to, maxHops, first)`: the shortest paths between two entities. */
export function compilePath(compilation: Compilation, selected: SelectedField): RootStatement {
  const { params } = compilation;
  const { from, to, maxHops, first } = selected.arguments;
  const ends = [findEntity(compilation, 'path(from)', from), findEntity(compilation, 'path(to)', to)] as const;
  const [{ node: begin }, { node: end }] = ends;
  const [found, paths, way] = [new Cypher.Variable(), new Cypher.Variable(), new Cypher.Variable()];
  const item = new Row();
  const node = selectRecord(compilation, 'Path', selected.nodes, item, {
    length: () => cypher`size(${way}[1])`,
    start: (field) => selectEntity(compilation, begin, field, item),
    hops: (field) => selectHops(compilation, way, field, item),
  });
  const limits = {
    hops: sizeParameter(params, maxHops, mostHops, 'path(maxHops)'),
    // How deep to look stands in the statement, and a variable can only narrow it.
    depth: typeof maxHops === 'number' && maxHops >= 1 && maxHops <= mostHops ? maxHops : mostHops,
    first: sizeParameter(params, first, compilation.limits.pageSize, 'path(first)'),
  };
  const row = new Row();
  const rows = new Cypher.Collect(cypher`UNWIND ${paths} AS ${way}
RETURN ${item.asList()}`);
  const known = Cypher.and(Cypher.isNotNull(begin), Cypher.isNotNull(end));
  const column = row.add(new Cypher.Case().when(known).then(rows).else(Cypher.Null));
  return {
    prelude: cypher`${ends[0].clause}
${ends[1].clause}
CALL (${begin}, ${end}) {
${shortest(compilation, begin, end, limits, found)}
}
WITH *, CASE WHEN ${begin} = ${end} THEN [[[${begin}], []]] ELSE ${found} END AS ${paths}`,
    row,
    shape: { kind: 'list', key: selected.key, column, node },
    lookups: ends.map(({ lookup }) => lookup(row)),
  };
}

/**
 * Binds `found` to pairs of nodes and relationships. Neo4j looks from both ends at once and finds all that are equally
 * short; it refuses to look from a node to itself, so a guard keeps that away. Sources are on a path only where it begins or
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

/** How many relations the nodes of each path have. Many paths share nodes; each node is counted once. */
function relationsOf(paths: Cypher.Variable): Cypher.Raw {
  return cypher`UNWIND range(0, size(${paths}) - 1) AS place
  UNWIND ${paths}[place][0] AS node
  WITH node, collect(place) AS places
  WITH places, COUNT { (node)--() } AS relations
  UNWIND places AS place
  RETURN place, sum(relations) AS relations`;
}

/** The steps of a path, which is a pair of its nodes and its relationships. */
function selectHops(compilation: Compilation, way: Cypher.Variable, selected: SelectedField, row: Row): FieldShape {
  const index = new Cypher.Variable();
  return selectLinks(
    compilation,
    selected,
    row,
    ({ from, to, relationship }) => cypher`UNWIND range(0, size(${way}[1]) - 1) AS ${index}
WITH ${way}[0][${index}] AS ${from}, ${way}[1][${index}] AS ${relationship}, ${way}[0][${index} + 1] AS ${to}`,
  );
}
