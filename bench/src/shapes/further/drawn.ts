import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { productRoot } from '../../folders';
import { names } from '../../graph/names';
import { integer, pick, type Random, random } from '../../graph/random';
import type { Asked } from '../Shape';

const howMany = 12;
const seed = 2_011;

/** Names that filters begin at, by type: what bears them is joined to as much at every size. */
const named: Readonly<Record<string, string>> = {
  Compound: names.compound(0, 2),
  Organization: names.organization(0, 3),
  Target: names.target(0, 9),
};

type Field = GraphQLField<unknown, unknown>;

/**
 * Pages of lists as the schema has them, with filter, order, size and selection at random: the same on every run for as long
 * as the schema is the same. Every filter names something, so that the cost need not grow with the graph.
 *
 * @example drawn()[0]?.product.query // '{ r0: trials(filter: { compounds: { some: { named: "Compound 000003" } } } …'
 */
export function drawn(): readonly Asked[] {
  const root = buildSchema(readFileSync(join(productRoot, 'schema', 'api.graphql'), 'utf8')).getQueryType();
  const lists = Object.values(root?.getFields() ?? {}).filter((field) => anchors(filterOf(field)).length > 0);
  const next = random(seed);
  return Array.from({ length: howMany }, (_, index) => {
    // Every fourth has two root fields.
    const roots = Array.from(
      { length: index % 4 === 3 ? 2 : 1 },
      (_, at) => `r${at}: ${page(next, pick(next, lists))}`,
    );
    const query = `{ ${roots.join(' ')} }`;
    return { name: `drawn-${String(index + 1).padStart(2, '0')}`, title: query, product: { query, variables: {} } };
  });
}

function page(next: Random, list: Field): string {
  const orders = getNamedType(list.args.find(({ name }) => name === 'orderBy')?.type);
  const order = isEnumType(orders) && next() < 0.5 ? `, orderBy: [${pick(next, orders.getValues()).name}]` : '';
  const total = next() < 0.5 ? 'totalCount ' : '';
  const node = selection(next, nodeOf(list) as GraphQLObjectType);
  return `${list.name}(filter: ${filter(next, filterOf(list))}, first: ${5 + integer(next, 20)}${order}) { ${total}nodes { ${node} } }`;
}

/** One condition on what something is joined to, an `or` of two, or one and another condition beside it. */
function filter(next: Random, type: GraphQLInputObjectType | undefined): string {
  const anchor = () => pick(next, anchors(type));
  const chance = next();
  if (chance < 0.3) return `{ or: [{ ${anchor()} }, { ${anchor()} }] }`;
  const enums = Object.values(type?.getFields() ?? {}).flatMap(({ name, type: operators }) => {
    const operand = operatorsOf(operators)?.getFields().in?.type;
    const values = getNamedType(operand);
    return isEnumType(values) ? [{ name, values: values.getValues().map((value) => value.name) }] : [];
  });
  if (chance < 0.6 || enums.length === 0) return `{ ${anchor()} }`;
  const { name, values } = pick(next, enums);
  const beside = `${name}: { in: [${pick(next, values)}, ${pick(next, values)}] }`;
  return chance < 0.8 ? `{ ${anchor()}, not: { ${beside} } }` : `{ ${anchor()}, ${beside} }`;
}

/** Conditions that begin at a name: of each relation to a type with one in `named`. */
function anchors(type: GraphQLInputObjectType | undefined): readonly string[] {
  return Object.values(type?.getFields() ?? {}).flatMap(({ name, type: relation }) => {
    const some = getNamedType(operatorsOf(relation)?.getFields().some?.type);
    const bearer = named[some?.name.replace(/Filter$/, '') ?? ''];
    return bearer ? [`${name}: { some: { named: "${bearer}" } }`] : [];
  });
}

/** Some fields of a node, and sometimes a short page of what it is joined to. */
function selection(next: Random, node: GraphQLObjectType): string {
  const fields = Object.values(node.getFields());
  const leaves = fields.filter(({ type, args }) => isLeafType(getNamedType(type)) && args.length === 0);
  const chosen = new Set(['id', ...[0, 1, 2].map(() => pick(next, leaves).name)]);
  const lists = fields.filter((field) => nodeOf(field)?.getFields().name);
  const nested = lists.length > 0 && next() < 0.7 ? ` ${pick(next, lists).name}(first: 5) { nodes { id name } }` : '';
  return `${[...chosen].join(' ')}${nested}`;
}

function filterOf({ args }: Field): GraphQLInputObjectType | undefined {
  return operatorsOf(args.find(({ name }) => name === 'filter')?.type);
}

function operatorsOf(type: Parameters<typeof getNamedType>[0]): GraphQLInputObjectType | undefined {
  const operators = getNamedType(type);
  return isInputObjectType(operators) ? operators : undefined;
}

/** The type of the nodes, where a field is a connection. */
function nodeOf({ type }: Field): GraphQLObjectType | undefined {
  const connection = getNamedType(type);
  const nodes = isObjectType(connection) && connection.name.endsWith('Connection') && connection.getFields().nodes;
  const node = nodes ? getNamedType(nodes.type) : undefined;
  return isObjectType(node) ? node : undefined;
}
