import Cypher from '@neo4j/cypher-builder';
import { cypher, joined } from '../cypher';
import type { RelationTypes } from './relationTypes';

/** A node with more relations than these is a hub: everything is near it, so that nothing is said by being so. */
const hub = 1_000;

/** What a level of a neighborhood follows from. */
interface Level {
  /** The types of relationships to follow. */
  readonly types: RelationTypes;
  readonly center: Cypher.Node;
  /** The levels before this one, the nearest to the center first. */
  readonly before: readonly Cypher.Variable[];
  /** The name of this one. */
  readonly level: Cypher.Variable;
  readonly distance: number;
  /** How many levels are asked for, and how many nodes each may have. */
  readonly deepest: Cypher.Param;
  readonly most: Cypher.Param;
}

/**
 * Binds a level: neighbors of the level before that were not there yet. Every kind of relation of every node has its turn:
 * first the first neighbor of each by name, then the second of each, until the places are taken.
 */
export function findLevel({ types, center, before, level, distance, deepest, most }: Level): Cypher.Clause {
  const [node, next] = [new Cypher.Node(), new Cypher.Node()];
  const [shown, index] = [new Cypher.Variable(), new Cypher.Variable()];
  const last = before.at(-1) as Cypher.Variable;
  const expands =
    distance === 1
      ? cypher`true`
      : cypher`${deepest} >= ${new Cypher.Literal(distance)} AND ${countRelations(types, node)} <= ${new Cypher.Literal(hub)}`;
  return cypher`CALL (${joined([center, ...before], ', ')}) {
  WITH ${joined(before, ' + ')} AS ${shown}
  UNWIND range(0, size(${last}) - 1) AS ${index}
  WITH ${shown}, ${index}, ${last}[${index}] AS ${node}
  WHERE ${expands}
  CALL (${shown}, ${node}) {
    CALL (${node}) {
      MATCH (${node})-[link:${types.entities}]-(${next})
      RETURN ${next}, type(link) AS relationship, startNode(link) = ${node} AS outwards
      UNION ALL
      UNWIND ${ifSource(types, node)} AS source
      MATCH (source)-[link:${types.sources}]-(${next})
      RETURN ${next}, type(link) + ' ' + [label IN labels(${next}) WHERE label <> 'Entity'][0] AS relationship, startNode(link) = source AS outwards
    }
    WITH ${next}, relationship, outwards, ${shown}
    WHERE NOT ${next} IN ${shown}
    WITH ${next}, relationship, outwards
    ORDER BY ${next.property('nameKey')}, ${next.property('id')}
    WITH relationship, outwards, collect(DISTINCT ${next})[..${most}] AS nodes
    UNWIND range(0, size(nodes) - 1) AS turn
    RETURN nodes[turn] AS ${next}, turn, relationship, outwards
  }
  WITH ${next} ORDER BY turn, ${index}, relationship, outwards, ${next.property('id')}
  RETURN collect(DISTINCT ${next})[..${most}] AS ${level}
}`;
}

/** How many relations to other entities a node has; that a document speaks of it is none, unless the node is the document. */
export function countRelations({ entities, sources, source }: RelationTypes, node: Cypher.Node): Cypher.Raw {
  return cypher`(COUNT { (${node})-[:${entities}]-() } + CASE WHEN ${node}:${source} THEN COUNT { (${node})-[:${sources}]-() } ELSE 0 END)`;
}

function ifSource({ source }: RelationTypes, node: Cypher.Node): Cypher.Raw {
  return cypher`CASE WHEN ${node}:${source} THEN [${node}] ELSE [] END`;
}

/**
 * Binds all relationships between the nodes of some levels, in an order that is always the same. Of a hub only those are
 * looked at that lead to the others.
 */
export function findLinks(
  types: RelationTypes,
  levels: readonly Cypher.Variable[],
  links: Cypher.Variable,
): Cypher.Clause {
  const [node, other] = [new Cypher.Node(), new Cypher.Node()];
  const [shown, hubs] = [new Cypher.Variable(), new Cypher.Variable()];
  const most = new Cypher.Literal(hub);
  return cypher`CALL (${joined(levels, ', ')}) {
  WITH ${joined(levels, ' + ')} AS ${shown}
  WITH ${shown}, [${node} IN ${shown} WHERE ${countRelations(types, node)} > ${most}] AS ${hubs}
  CALL (${shown}, ${hubs}) {
    UNWIND ${shown} AS ${node}
    WITH ${shown}, ${node} WHERE NOT ${node} IN ${hubs}
    MATCH (${node})-[link:${types.entities}]-(${other})
    WHERE ${other} IN ${shown}
    RETURN link
    UNION
    UNWIND ${shown} AS ${node}
    UNWIND ${ifSource(types, node)} AS source
    UNWIND ${shown} AS ${other}
    MATCH (source)-[link:${types.sources}]-(${other})
    RETURN link
    UNION
    UNWIND ${hubs} AS ${node}
    UNWIND ${hubs} AS ${other}
    MATCH (${node})-[link:${types.entities}]->(${other})
    RETURN link
  }
  WITH link ORDER BY startNode(link).id, type(link), endNode(link).id
  RETURN collect(link) AS ${links}
}`;
}
