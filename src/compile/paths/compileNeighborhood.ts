import Cypher from '@neo4j/cypher-builder';
import type { Compilation, RootStatement } from '../Compilation';
import { cypher, joined } from '../cypher';
import { sizeParameter } from '../page/readPage';
import { Row } from '../select/Row';
import { selectEntity, selectRecord, selectRows } from '../select/selectRecord';
import type { SelectedField } from '../selection';
import type { FieldShape } from '../shape/Shape';
import { findEntity } from './findEntity';
import { countRelations, findLevel, findLinks } from './findLevel';
import { type RelationTypes, relationTypes } from './relationTypes';
import { selectLinks } from './selectLinks';

const mostLevels = 3;

/** `neighborhood(id, depth, first)`: the nodes around an entity, level by level, and the links between them. */
export function compileNeighborhood(compilation: Compilation, selected: SelectedField): RootStatement {
  const { params, limits, mapping } = compilation;
  const { id, depth, first } = selected.arguments;
  const deepest = sizeParameter(params, depth, mostLevels, 'neighborhood(depth)');
  const most = sizeParameter(params, first, limits.pageSize, 'neighborhood(first)');
  const compiled = typeof depth === 'number' ? Math.min(Math.max(depth, 1), mostLevels) : mostLevels;
  const { clause, node: center, lookup } = findEntity(compilation, 'neighborhood(id)', id);
  const nearest = new Cypher.Variable();
  const further = Array.from({ length: compiled }, () => new Cypher.Variable());
  const levels = [nearest, ...further];
  const links = new Cypher.Variable();
  const types = relationTypes(mapping);
  const steps = further.map((level, index) =>
    findLevel({ types, center, before: levels.slice(0, index + 1), level, distance: index + 1, deepest, most }),
  );
  const item = new Row();
  const node = selectRecord(compilation, 'Neighborhood', selected.nodes, item, {
    center: (field) => selectEntity(compilation, center, field, item),
    nodes: (field) => selectNodes(compilation, { levels, links, types }, field, item),
    links: (field) =>
      selectLinks(
        compilation,
        field,
        item,
        ({ from, to, relationship }) => cypher`UNWIND ${links} AS ${relationship}
WITH startNode(${relationship}) AS ${from}, ${relationship}, endNode(${relationship}) AS ${to}`,
      ),
  });
  const row = new Row();
  const column = row.add(cypher`CASE WHEN ${center} IS NULL THEN [] ELSE [${item.asList()}] END`);
  return {
    prelude: cypher`${clause}
WITH *, CASE WHEN ${center} IS NULL THEN [] ELSE [${center}] END AS ${nearest}
${joined(steps, '\n')}
${findLinks(types, levels, links)}`,
    row,
    shape: { kind: 'one', key: selected.key, column, required: false, node },
    lookups: [lookup(row)],
  };
}

/** What of a neighborhood its nodes tell. */
interface Around {
  /** The nodes at each distance, the center alone first. */
  readonly levels: readonly Cypher.Variable[];
  readonly links: Cypher.Variable;
  readonly types: RelationTypes;
}

function selectNodes(
  compilation: Compilation,
  { levels, links, types }: Around,
  selected: SelectedField,
  row: Row,
): FieldShape {
  const [level, distance] = [new Cypher.Variable(), new Cypher.Variable()];
  const entity = new Cypher.Node();
  const item = new Row();
  const relations = countRelations(types, entity);
  const node = selectRecord(compilation, 'NeighborhoodNode', selected.nodes, item, {
    entity: (field) => selectEntity(compilation, entity, field, item),
    distance: () => distance,
    relations: () => relations,
    leftOut: () =>
      cypher`${relations} - size([link IN ${links} WHERE startNode(link) = ${entity} OR endNode(link) = ${entity}])`,
  });
  const rows = cypher`WITH [${joined(levels, ', ')}] AS ${level}
UNWIND range(0, ${new Cypher.Literal(levels.length - 1)}) AS ${distance}
UNWIND ${level}[${distance}] AS ${entity}
RETURN ${item.asList()}`;
  return selectRows(selected, row, rows, node);
}
