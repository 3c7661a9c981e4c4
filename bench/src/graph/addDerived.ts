import type { GraphMapping } from '../../../src/schema/GraphMapping';
import type { GraphProperties } from '../../../src/seed/GraphValue';
import { type Identity, nodeKey } from '../../../src/seed/plan/GraphPlan';
import { product } from '../product';
import { type GraphRows, idLabel, type NodeRow } from './GraphRows';

/**
 * Adds what the product works out when it loads the same facts: what claims count and why, the events of the timeline, and
 * the passages of documents.
 *
 * @param common rows that these lead to, and that are in the graph already
 */
export function addDerived(rows: GraphRows, common: GraphRows, mapping: GraphMapping) {
  const builder = new (product.PlanBuilder())();
  const known = new Map<string, NodeRow>();
  for (const part of [common, rows]) {
    for (const [label, nodes] of part.entities) {
      for (const row of nodes) {
        const entity = builder.node('Entity', String(row.properties.id), [label], row.properties as GraphProperties);
        known.set(entity, row);
        for (const { key, properties } of row.names) {
          builder.relate(entity, 'NAMED', builder.node('Name', key, [], {}), properties as GraphProperties);
        }
      }
    }
    for (const [label, nodes] of part.others) {
      for (const row of nodes)
        builder.node(label as Identity, String(row.properties.id), [], row.properties as GraphProperties);
    }
  }
  for (const part of [common, rows]) {
    for (const [key, relationships] of part.relationships) {
      const [type = ''] = key.split(' ');
      for (const { from, to, properties } of relationships) {
        builder.relate(keyOf(from), type, keyOf(to), properties as GraphProperties);
      }
    }
  }
  const { nodes, relationships } = builder.build();
  // What is planned grows in place.
  const before = { nodes: nodes.length, relationships: relationships.length };
  product.derive()(builder, mapping, () => undefined);
  const after = builder.build();
  for (const { key, properties } of after.nodes) {
    const row = known.get(key);
    if (row) Object.assign(row.properties, properties);
  }
  for (const { labels, properties } of after.nodes.slice(before.nodes)) {
    rows.other(labels[labels.length - 1] ?? '', String(properties.id), properties);
  }
  for (const { from, type, to, properties } of after.relationships.slice(before.relationships)) {
    const key = [type, labelOf(from), labelOf(to)].join(' ');
    const same = rows.relationships.get(key) ?? [];
    same.push({ from: idOf(from), to: idOf(to), properties });
    rows.relationships.set(key, same);
  }
}

const keyOf = (id: string) => nodeKey(idLabel(id), id);
const labelOf = (key: string) => key.slice(0, key.indexOf('/'));
const idOf = (key: string) => key.slice(key.indexOf('/') + 1);
