import {
  type GraphQLInputType,
  type GraphQLLeafType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
} from 'graphql';
import { appliedDirective } from '../../schema/appliedDirective';
import { onceFor } from '../onceFor';
import { Placeholder } from '../Parameters';
import { variableTypes } from './coerceVariables';

/** What of a request's variables decides the statement, and what only fills it. */
export interface VariableShape {
  /** Equal for two requests that compile to the same statements. */
  readonly key: string;
  /** The variables with a `Placeholder` wherever a value only fills a parameter. */
  readonly symbols: Readonly<Record<string, unknown>>;
}

/**
 * Parts the coerced variables of a request into shape and values. Structure counts: which fields of a filter are given,
 * what is null, how many branches an `or` has, each boolean and each order. Scalars, other enums and lists of them are
 * values.
 *
 * @example shapeOfVariables(schema, operation, { partner: 'Roche', all: true }).key // '{"partner":?,"all":true}'
 */
export function shapeOfVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): VariableShape {
  // Without a prototype: a client may call a variable `constructor` and not give it.
  const symbols: Record<string, unknown> = Object.create(null);
  let key = '';
  for (const { name, type, leaf } of variableTypes(schema, operation)) {
    if (!Object.hasOwn(variables, name)) continue;
    const part = leaf ? shapeOfLeaf(variables[name], leaf, [name]) : shapeOf(variables[name], type, [name]);
    symbols[name] = part.symbol;
    key += `${name}:${part.key},`;
  }
  return { key, symbols };
}

interface ValueShape {
  readonly key: string;
  readonly symbol: unknown;
}

function shapeOf(value: unknown, type: GraphQLInputType, path: readonly (string | number)[]): ValueShape {
  if (value === null || value === undefined) return { key: 'null', symbol: value };
  if (isNonNullType(type)) return shapeOf(value, type.ofType as GraphQLInputType, path);
  if (isListType(type)) return shapeOfList(value as readonly unknown[], type.ofType as GraphQLInputType, path);
  if (isInputObjectType(type)) return shapeOfObject(value as Record<string, unknown>, type.getFields(), path);
  return shapeOfLeaf(value, type, path);
}

function shapeOfLeaf(value: unknown, type: GraphQLLeafType, path: readonly (string | number)[]): ValueShape {
  if (value === null || value === undefined) return { key: 'null', symbol: value };
  if (decidesTheStatement(type)) return { key: JSON.stringify(value), symbol: value };
  return { key: '?', symbol: new Placeholder(path) };
}

function shapeOfList(
  items: readonly unknown[],
  itemType: GraphQLInputType,
  path: readonly (string | number)[],
): ValueShape {
  const inner = isNonNullType(itemType) ? (itemType.ofType as GraphQLInputType) : itemType;
  const hasStructure = isInputObjectType(inner) || isListType(inner) || decidesTheStatement(inner);
  if (!hasStructure) return { key: '?', symbol: new Placeholder(path) };
  const parts = items.map((item, index) => shapeOf(item, inner, [...path, index]));
  return { key: `[${parts.map((part) => part.key).join()}]`, symbol: parts.map((part) => part.symbol) };
}

function shapeOfObject(
  value: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, { readonly type: GraphQLInputType }>>,
  path: readonly (string | number)[],
): ValueShape {
  const symbol: Record<string, unknown> = {};
  const keys: string[] = [];
  for (const name of Object.keys(value)) {
    const type = fields[name]?.type;
    if (!type || value[name] === undefined) continue;
    const part = shapeOf(value[name], type, [...path, name]);
    symbol[name] = part.symbol;
    keys.push(`${name}:${part.key}`);
  }
  return { key: `{${keys.join()}}`, symbol };
}

/** `@include(if:)` and `isNull` change the statement, and so do structural enums. */
const decidesTheStatement = onceFor((type: GraphQLInputType): boolean => {
  const named = getNullableType(type);
  return isEnumType(named)
    ? appliedDirective(named.astNode, 'structural') !== undefined
    : 'name' in named && named.name === 'Boolean';
});
