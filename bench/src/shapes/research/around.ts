import { idOf, names } from '../../graph/names';
import type { Question } from '../Shape';
import { meaningful } from './ways';

const id = idOf('compound', names.compound(0, 2));

export const around: Question = {
  name: 'neighborhood',
  title: 'What lies around a compound, two hops far, and all links between: 25 nodes at each distance',
  product: {
    query: `query ($id: ID!) {
  neighborhood(id: $id, depth: 2) {
    center { id name }
    nodes { distance relations leftOut entity { id name } }
    links { from { id } to { id } relationship }
  }
}`,
    variables: { id },
  },
  expert: {
    // Each kind of relation of each node has its turn. What has more than 1,000 relations leads nowhere.
    cypher: `MATCH (center:Entity {id: $id})
CALL (center) {
  MATCH (center)-[link:${meaningful}]-(next)
  WITH next, type(link) AS type, startNode(link) = center AS out ORDER BY next.nameKey, next.id
  WITH type, out, collect(DISTINCT next)[..25] AS found
  UNWIND range(0, size(found) - 1) AS turn
  WITH found[turn] AS next ORDER BY turn, type, out, next.id
  RETURN collect(DISTINCT next)[..25] AS first
}
CALL (center, first) {
  UNWIND range(0, size(first) - 1) AS i
  WITH center, first, i, first[i] AS node WHERE COUNT { (node)-[:${meaningful}]-() } <= 1000
  CALL (center, first, node) {
    MATCH (node)-[link:${meaningful}]-(next) WHERE next <> center AND NOT next IN first
    WITH next, type(link) AS type, startNode(link) = node AS out ORDER BY next.nameKey, next.id
    WITH type, out, collect(DISTINCT next)[..25] AS found
    UNWIND range(0, size(found) - 1) AS turn
    RETURN found[turn] AS next, turn, type, out
  }
  WITH next ORDER BY turn, i, type, out, next.id
  RETURN collect(DISTINCT next)[..25] AS second
}
WITH center, first, second, [center] + first + second AS shown
CALL (shown) {
  UNWIND shown AS node
  WITH shown, node, COUNT { (node)-[:${meaningful}]-() } AS degree
  WITH shown, collect({ node: node, degree: degree }) AS everyone
  WITH shown, everyone, [one IN everyone WHERE one.degree > 1000 | one.node] AS hubs
  CALL (shown, hubs) {
    UNWIND shown AS node WITH shown, hubs, node WHERE NOT node IN hubs
    MATCH (node)-[link:${meaningful}]-(other) WHERE other IN shown RETURN link
    UNION
    UNWIND hubs AS node UNWIND hubs AS other MATCH (node)-[link:${meaningful}]->(other) RETURN link
  }
  WITH everyone, link ORDER BY startNode(link).id, type(link), endNode(link).id
  RETURN everyone, collect(link) AS links
}
RETURN {
  center: center { .id, .name },
  nodes: [i IN range(0, size(everyone) - 1) | {
    distance: CASE WHEN i = 0 THEN 0 WHEN i <= size(first) THEN 1 ELSE 2 END,
    relations: everyone[i].degree,
    leftOut: everyone[i].degree - size([link IN links WHERE startNode(link) = everyone[i].node OR endNode(link) = everyone[i].node]),
    entity: { id: everyone[i].node.id, name: everyone[i].node.name }
  }],
  links: [link IN links | { from: { id: startNode(link).id }, to: { id: endNode(link).id }, relationship: type(link) }]
} AS row`,
    parameters: { id },
    answer: (rows) => ({ neighborhood: rows[0] ?? null }),
  },
};
