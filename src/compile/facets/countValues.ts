import Cypher from '@neo4j/cypher-builder';
import type { FacetMapping } from '../../schema/facetsOf';
import type { GraphMapping, RelationshipField } from '../../schema/GraphMapping';
import { partOf } from '../../schema/indexedProperties';
import { cypher, follow } from '../cypher';
import type { Selectable } from '../filter/Predicate';

/** What is counted: nodes of a type that were found before, or all there are. */
export interface FacetSource {
  readonly selectable: Selectable;
  /** The nodes that match; absent where no filter narrows the list. */
  readonly matched: Cypher.Variable | undefined;
}

/**
 * Binds `counts` to the values of a facet with how many nodes have each, as pairs: the most frequent first, then by key.
 * What has a value over several ways counts once for it.
 */
export function countValues(
  mapping: GraphMapping,
  facet: FacetMapping,
  source: FacetSource,
  counts: Cypher.Variable,
): Cypher.Clause {
  const value = new Cypher.Node();
  const count = new Cypher.Variable();
  const key = facet.of.kind === 'entity' ? value.property('id') : value;
  const counted = byDegree(mapping, facet, source, value, count) ?? byNode(facet, source, value, count);
  const sorted = cypher`${counted}
WITH ${value}, ${count} ORDER BY ${count} DESC, ${key}
RETURN collect([${value}, ${count}]) AS ${counts}`;
  return new Cypher.Call(sorted, source.matched ? [source.matched] : []);
}

/** All nodes of a type over one relation: Neo4j keeps how many relationships each entity has. */
function byDegree(
  mapping: GraphMapping,
  { of, relations, path }: FacetMapping,
  { matched }: FacetSource,
  value: Cypher.Node,
  count: Cypher.Variable,
): Cypher.Raw | undefined {
  const [relation] = relations;
  if (matched || of.kind !== 'entity' || path.length !== 1 || !relation || !isExclusive(mapping, relation))
    return undefined;
  const back = { ...relation, direction: relation.direction === 'OUT' ? 'IN' : 'OUT' } as const;
  const label = mapping.types.get(of.type)?.label ?? of.type;
  const all = new Cypher.Match(new Cypher.Pattern(value, { labels: [label] }));
  const degree = new Cypher.Count(follow(value, back, undefined, undefined));
  return cypher`${all}
WITH ${value}, ${degree} AS ${count} WHERE ${count} > 0`;
}

/** Whether only one field leads along a relationship in its direction, so that its degree counts nothing else. */
function isExclusive(mapping: GraphMapping, { relationship, direction }: RelationshipField): boolean {
  const fields = [...mapping.types.values()].flatMap((type) => [...type.fields.values()]);
  const same = fields.filter(
    (field) => field.kind === 'relationship' && field.relationship === relationship && field.direction === direction,
  );
  return same.length === 1;
}

function byNode(
  facet: FacetMapping,
  { selectable, matched }: FacetSource,
  value: Cypher.Node,
  count: Cypher.Variable,
): Cypher.Raw {
  const node = new Cypher.Node();
  const all = new Cypher.Match(new Cypher.Pattern(node, { labels: selectable.label ? [selectable.label] : [] }));
  const each = matched ? new Cypher.Unwind([matched, node]) : whereIndexed(all, facet, node);
  const end = facet.of.kind === 'entity' ? value : facet.relations.length > 0 ? new Cypher.Node() : node;
  const ways =
    facet.relations.length > 0
      ? cypher`
${new Cypher.Match(along(facet.relations, node, end))}`
      : cypher``;
  // One step never reaches a value twice; several steps may.
  const nodes = facet.path.length > 1 ? cypher`count(DISTINCT ${node})` : cypher`count(${node})`;
  return cypher`${each}${ways}
${valueAt(facet, end, value, nodes, count)}`;
}

/** The index on an enum has its values, so that no node is read; it is used where absent values are left out. */
function whereIndexed(all: Cypher.Match, { of, path }: FacetMapping, node: Cypher.Node): Cypher.Match {
  if (of.kind !== 'enum' || path.length > 1) return all;
  return all.where(Cypher.isNotNull(node.property(of.field.storedAs ?? of.field.name)));
}

function along(relations: readonly RelationshipField[], from: Cypher.Node, to: Cypher.Node): Cypher.Pattern {
  return relations.reduce((pattern, { relationship, direction }, index) => {
    const over = { type: relationship, direction: direction === 'OUT' ? 'right' : 'left' } as const;
    return pattern.related(over).to(index === relations.length - 1 ? to : new Cypher.Node());
  }, new Cypher.Pattern(from));
}

/** Groups by the value that a node at the end of the way has. */
function valueAt(
  { of }: FacetMapping,
  end: Cypher.Node,
  value: Cypher.Node,
  nodes: Cypher.Expr,
  count: Cypher.Variable,
): Cypher.Raw {
  switch (of.kind) {
    case 'entity':
      return cypher`WITH ${value}, ${nodes} AS ${count}`;
    case 'enum': {
      const property = end.property(of.field.storedAs ?? of.field.name);
      return cypher`WITH ${property} AS ${value}, ${nodes} AS ${count} WHERE ${value} IS NOT NULL`;
    }
    case 'year': {
      const day = end.property(of.field.storedAs ?? of.field.name);
      return cypher`WITH ${day}.year AS ${value}, ${nodes} AS ${count} WHERE ${value} IS NOT NULL`;
    }
    case 'years': {
      const earliest = end.property(partOf(of.field.name, 'earliest'));
      const latest = end.property(partOf(of.field.name, 'latest'));
      return cypher`UNWIND CASE WHEN ${earliest} IS NOT NULL AND ${latest} IS NOT NULL THEN range(${earliest}.year, ${latest}.year) ELSE [] END AS ${value}
WITH ${value}, ${nodes} AS ${count}`;
    }
  }
}
