import Cypher from '@neo4j/cypher-builder';
import type { Compilation, RootStatement } from '../Compilation';
import { cypher, joined } from '../cypher';
import { Row } from '../select/Row';
import { objectType, type SelectedField, selectedFields } from '../selection';
import type { FieldShape } from '../shape/Shape';
import { findEntity } from './findEntity';
import { countRelations, findLevel, findLinks } from './findLevel';
import { intWithin } from './intWithin';
import { type RelationTypes, relationTypes } from './relationTypes';
import { selectEntity } from './selectEntity';
import { selectLink } from './selectLink';

const mostLevels = 3;

/** What `null` stands for, as the schema's defaults have it. */
const defaults = { depth: 1, first: 25 };

/** The parts of a neighborhood under names. */
interface Around {
  readonly center: Cypher.Node;
  /** The nodes at each distance, the center alone first. */
  readonly levels: readonly Cypher.Variable[];
  readonly links: Cypher.Variable;
}

/** `neighborhood(id, depth, first)`: the nodes around an entity, level by level, and the links between them. */
export function compileNeighborhood(compilation: Compilation, selected: SelectedField): RootStatement {
  const { params, limits, mapping } = compilation;
  const { id, depth = defaults.depth, first } = selected.arguments;
  const levelCount = depth ?? defaults.depth;
  const deepest = intWithin(params, 'neighborhood(depth)', levelCount, 1, mostLevels);
  const most = intWithin(params, 'neighborhood(first)', first ?? defaults.first, 1, limits.pageSize);
  const compiled = typeof levelCount === 'number' ? Math.min(Math.max(levelCount, 1), mostLevels) : mostLevels;
  const found = findEntity(compilation, 'neighborhood(id)', id);
  const around: Around = {
    center: found.node,
    levels: Array.from({ length: compiled + 1 }, () => new Cypher.Variable()),
    links: new Cypher.Variable(),
  };
  const { center, levels, links } = around;
  const [middle] = levels;
  const types = relationTypes(mapping);
  const steps = levels
    .slice(1)
    .map((level, index) =>
      findLevel({ types, center, before: levels.slice(0, index + 1), level, distance: index + 1, deepest, most }),
    );
  const item = new Row();
  const fields = selectedFields(compilation, objectType(compilation, 'Neighborhood'), selected.nodes).map((field) =>
    selectPart(compilation, around, types, field, item),
  );
  const row = new Row();
  const rows = cypher`CASE WHEN ${center} IS NULL THEN [] ELSE [${item.asList()}] END`;
  const column = row.add(rows);
  return {
    prelude: cypher`${found.clause}
WITH *, CASE WHEN ${center} IS NULL THEN [] ELSE [${center}] END AS ${middle as Cypher.Variable}
${joined(steps, '\n')}
${findLinks(types, levels, links)}`,
    row,
    shape: {
      kind: 'one',
      key: selected.key,
      column,
      required: false,
      node: { kind: 'concrete', object: { type: 'Neighborhood', fields } },
    },
    lookups: [found.lookup(row)],
  };
}

function selectPart(
  compilation: Compilation,
  { center, levels, links }: Around,
  types: RelationTypes,
  selected: SelectedField,
  row: Row,
): FieldShape {
  const { key, name, nodes } = selected;
  switch (name) {
    case 'center':
      return selectEntity(compilation, center, selected, row);
    case 'nodes': {
      const [level, distance] = [new Cypher.Variable(), new Cypher.Variable()];
      const entity = new Cypher.Node();
      const item = new Row();
      const fields = selectedFields(compilation, objectType(compilation, 'NeighborhoodNode'), nodes).map((field) =>
        selectNodePart(compilation, { entity, distance, links, types }, field, item),
      );
      const rows = cypher`WITH [${joined(levels, ', ')}] AS ${level}
UNWIND range(0, ${new Cypher.Literal(levels.length - 1)}) AS ${distance}
UNWIND ${level}[${distance}] AS ${entity}
RETURN ${item.asList()}`;
      const node = { kind: 'concrete', object: { type: 'NeighborhoodNode', fields } } as const;
      return { kind: 'list', key, column: row.add(new Cypher.Collect(rows)), node };
    }
    case 'links': {
      const link = { from: new Cypher.Node(), to: new Cypher.Node(), relationship: new Cypher.Relationship() };
      const item = new Row();
      const node = selectLink(compilation, link, nodes, item);
      const rows = cypher`UNWIND ${links} AS ${link.relationship}
WITH startNode(${link.relationship}) AS ${link.from}, ${link.relationship}, endNode(${link.relationship}) AS ${link.to}
RETURN ${item.asList()}`;
      return { kind: 'list', key, column: row.add(new Cypher.Collect(rows)), node };
    }
    default:
      return { kind: 'constant', key, value: 'Neighborhood' };
  }
}

interface NodeVariables {
  readonly entity: Cypher.Node;
  readonly distance: Cypher.Variable;
  readonly links: Cypher.Variable;
  readonly types: RelationTypes;
}

function selectNodePart(
  compilation: Compilation,
  { entity, distance, links, types }: NodeVariables,
  selected: SelectedField,
  row: Row,
): FieldShape {
  const leaf = (value: Cypher.Expr): FieldShape => {
    return { kind: 'leaf', key: selected.key, column: row.add(value), required: true, temporal: false };
  };
  const relations = countRelations(types, entity);
  switch (selected.name) {
    case 'entity':
      return selectEntity(compilation, entity, selected, row);
    case 'distance':
      return leaf(distance);
    case 'relations':
      return leaf(relations);
    case 'leftOut':
      return leaf(
        cypher`${relations} - size([link IN ${links} WHERE startNode(link) = ${entity} OR endNode(link) = ${entity}])`,
      );
    default:
      return { kind: 'constant', key: selected.key, value: 'NeighborhoodNode' };
  }
}
