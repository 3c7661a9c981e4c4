import type Cypher from '@neo4j/cypher-builder';
import neo4j, { type Integer } from 'neo4j-driver';
import type { Comparison, Listed, Operator, Predicate, Related, Supported } from '../../compile/filter/Predicate';
import { partOf } from '../../schema/indexedProperties';
import type { GraphProperties } from '../GraphValue';
import { nodeKey, type PlannedNode } from '../plan/GraphPlan';
import type { PlannedGraph } from './PlannedGraph';

/** A planned graph, and the operands of the predicates that are asked of it, by the names of their parameters. */
export interface Asked {
  readonly graph: PlannedGraph;
  readonly operands: Readonly<Record<string, unknown>>;
}

/**
 * Whether a node of a plan fulfils what a filter of the API asks: the answer that the filter's Cypher gives once the plan is
 * loaded. Every condition is true or false; a comparison with an absent value is false.
 */
export function holds(asked: Asked, predicate: Predicate, node: PlannedNode): boolean {
  switch (predicate.kind) {
    case 'all':
      return predicate.of.every((part) => holds(asked, part, node));
    case 'any':
      return predicate.of.some((part) => holds(asked, part, node));
    case 'not':
      return !holds(asked, predicate.of, node);
    case 'named':
      return isNamed(asked, predicate.key, node);
    case 'within': {
      const above = upwards(asked, predicate.hierarchy, node);
      return [...above].some((each) => isNamed(asked, predicate.key, each));
    }
    case 'related':
      return isRelated(asked, predicate, node);
    default:
      return holdsOf(asked, predicate, node.properties);
  }
}

/** What can be told of properties alone, those of a node or of a relationship. */
function holdsOf(asked: Asked, predicate: Predicate, properties: GraphProperties): boolean {
  switch (predicate.kind) {
    case 'all':
      return predicate.of.every((part) => holdsOf(asked, part, properties));
    case 'any':
      return predicate.of.some((part) => holdsOf(asked, part, properties));
    case 'not':
      return !holdsOf(asked, predicate.of, properties);
    case 'compare':
      return compare(predicate, properties[predicate.property], operandOf(asked, predicate.operand));
    case 'overlaps': {
      const earliest = plain(properties[partOf(predicate.field, 'earliest')]);
      const latest = plain(properties[partOf(predicate.field, 'latest')]);
      const [from, to] = [operandOf(asked, predicate.from), operandOf(asked, predicate.to)];
      return operators.lte(earliest, to) && operators.gte(latest, from);
    }
    case 'absent':
      return (properties[predicate.property] === undefined) === predicate.absent;
    case 'listed':
      return isListed(asked, predicate, properties);
    case 'supported':
      return isSupported(asked, predicate, properties);
    case 'named':
    case 'within':
    case 'related':
      throw new Error(`A relationship cannot be asked for ${predicate.kind}.`);
  }
}

/** The relationships that fulfil what is asked of the relationship itself, with the nodes that they lead to. */
export function followed(asked: Asked, { over, edge }: Related, node: PlannedNode) {
  const { graph } = asked;
  return graph.neighbours(node, over).filter(({ relationship }) => holdsOf(asked, edge, relationship.properties));
}

function isRelated(asked: Asked, related: Related, node: PlannedNode): boolean {
  const { quantifier, where, of } = related;
  return quantified(quantifier, followed(asked, related, node), (far) =>
    of === 'edge' ? holdsOf(asked, where, far.relationship.properties) : holds(asked, where, far.node),
  );
}

function isSupported(asked: Asked, { quantifier, where }: Supported, properties: GraphProperties): boolean {
  const quotes = (properties.evidenceIds ?? []) as readonly string[];
  const fits = (id: string) => holds(asked, where, asked.graph.node(nodeKey('Evidence', id)));
  return quantified(quantifier, quotes, fits);
}

function quantified<T>(quantifier: Related['quantifier'], items: readonly T[], fits: (item: T) => boolean): boolean {
  if (quantifier === 'every') return items.every(fits);
  return items.some(fits) === (quantifier === 'some');
}

function isListed(asked: Asked, { property, quantifier, where }: Listed, properties: GraphProperties): boolean {
  const items = (properties[property] ?? []) as readonly string[];
  const fits = (item: string) => where.every((part) => compare(part, item, operandOf(asked, part.operand)));
  return quantified(quantifier, items, fits);
}

function isNamed(asked: Asked, key: Cypher.Param, node: PlannedNode): boolean {
  const names = asked.graph.neighbours(node, { relationship: 'NAMED', direction: 'OUT' });
  return names.some(({ node: name }) => name.properties.key === operandOf(asked, key));
}

/** The node itself and what it is part of, however many steps up. */
function upwards({ graph }: Asked, hierarchy: Related['over'], node: PlannedNode): Set<PlannedNode> {
  const found = new Set([node]);
  for (const each of found) for (const above of graph.neighbours(each, hierarchy)) found.add(above.node);
  return found;
}

function compare({ operator, folded }: Comparison, value: unknown, operand: Plain | readonly Plain[]): boolean {
  const own = plain(value);
  return operators[operator](folded && typeof own === 'string' ? own.toLowerCase() : own, operand);
}

/** Values in one form, in which they compare as Neo4j compares them: days as their text, which sorts as they do. */
type Plain = string | number | boolean | undefined;
type Compare = (value: Plain, operand: Plain | readonly Plain[]) => boolean;

const ordered =
  (test: (value: string | number, operand: string | number) => boolean): Compare =>
  (value, operand) =>
    value !== undefined &&
    typeof value !== 'boolean' &&
    typeof value === typeof operand &&
    test(value, operand as string | number);

const texts =
  (test: (value: string, operand: string) => boolean): Compare =>
  (value, operand) =>
    typeof value === 'string' && test(value, operand as string);

const operators: Readonly<Record<Operator, Compare>> = {
  eq: (value, operand) => value !== undefined && value === operand,
  ne: (value, operand) => value !== undefined && value !== operand,
  in: (value, operand) => value !== undefined && (operand as readonly Plain[]).includes(value),
  gt: ordered((value, operand) => value > operand),
  gte: ordered((value, operand) => value >= operand),
  lt: ordered((value, operand) => value < operand),
  lte: ordered((value, operand) => value <= operand),
  contains: texts((value, operand) => value.includes(operand)),
  startsWith: texts((value, operand) => value.startsWith(operand)),
};

function operandOf({ operands }: Asked, param: Cypher.Param): Plain | readonly Plain[] {
  // `Parameters` makes no others.
  const operand = operands[(param as Cypher.NamedParam).id];
  return Array.isArray(operand) ? operand.map(plain) : plain(operand);
}

function plain(value: unknown): Plain {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'bigint') return Number(value);
  if (neo4j.isInt(value as Integer)) return (value as Integer).toNumber();
  return typeof value === 'object' ? String(value) : (value as Plain);
}
