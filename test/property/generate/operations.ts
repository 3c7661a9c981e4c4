import fc from 'fast-check';
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { Filters } from './filters';
import type { Argument, Directive, FieldSelection, Operation, Selection } from './Operation';
import { printOperation } from './printOperation';
import { idOf, mostOfAType, names } from './vocabulary';

export interface OperationOptions {
  /** How many root fields at most. */
  readonly rootFields: number;
  /** How deep objects are nested, connections and their edges not counted. */
  readonly depth: number;
  readonly filterDepth: number;
  /** Whether a field is asked for at all. Default: every one. */
  readonly asks?: (parent: string, field: string) => boolean;
}

type Field = GraphQLField<unknown, unknown>;

/** Random operations, made from the schema: every field, argument, fragment and directive where the schema has it. */
export class Operations {
  readonly #filters: Filters;
  readonly #made = new Map<string, fc.Arbitrary<readonly Selection[]>>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly options: OperationOptions,
  ) {
    this.#filters = new Filters(schema);
  }

  all(): fc.Arbitrary<Operation> {
    const { rootFields, depth } = this.options;
    const fields = this.#fieldsOf(this.schema.getQueryType() as GraphQLNamedType);
    const roots = fc.oneof(
      ...fields.map((field) => ({ weight: isList(field) ? 4 : 1, arbitrary: this.#field('Query', field, depth) })),
    );
    return fc.array(roots, { minLength: 1, maxLength: rootFields }).map((selections) => ({
      selections,
      [fc.toStringMethod]: () => printOperation(this.schema, { selections }).query,
    }));
  }

  /** What is selected from a type; of a connection and its edges at least what tells which nodes they hold. */
  #selections(type: GraphQLNamedType, depth: number): fc.Arbitrary<readonly Selection[]> {
    const key = `${type.name} ${depth}`;
    const known = this.#made.get(key);
    if (known) return known;
    const made = fc
      .array(this.#selection(type, depth), { minLength: 1, maxLength: 3, size: 'max' })
      .map((chosen) => [...always(type), ...chosen]);
    this.#made.set(key, made);
    return made;
  }

  #selection(type: GraphQLNamedType, depth: number): fc.Arbitrary<Selection> {
    const possible = this.#fieldsOf(type).filter(
      (field) => depth > 0 || isWrapper(type) || isLeafType(getNamedType(field.type)),
    );
    const choices: fc.WeightedArbitrary<Selection>[] = possible.map((field) => ({
      weight: isLeafType(getNamedType(field.type)) ? 1 : 2,
      arbitrary: this.#field(type.name, field, isWrapper(type) ? depth : depth - 1),
    }));
    choices.push({ weight: 1, arbitrary: typenameOf(type.name) });
    const among = this.#typesAmong(type);
    if (depth > 0 && among.length > 0) {
      const fragments = among.map((each) => this.#fragment(each, depth - 1));
      choices.push({ weight: isAbstractType(type) ? 6 : 2, arbitrary: fc.oneof(...fragments) });
    }
    return fc.oneof(...choices);
  }

  #fragment(type: GraphQLNamedType, depth: number): fc.Arbitrary<Selection> {
    return fc
      .record({ selections: this.#selections(type, depth), named: fc.boolean(), directive: directives })
      .map(({ directive, ...rest }) => ({
        kind: 'fragment',
        type: type.name,
        ...rest,
        ...(directive && { directive }),
      }));
  }

  #field(parent: string, field: Field, depth: number): fc.Arbitrary<FieldSelection> {
    const type = getNamedType(field.type);
    return fc
      .record({
        arguments: this.#arguments(parent, field, type),
        alias: fc.boolean(),
        directive: directives,
        selections: isLeafType(type) ? fc.constant(undefined) : this.#selections(type, depth),
      })
      .map(({ directive, selections, ...rest }) => ({
        kind: 'field',
        parent,
        name: field.name,
        ...rest,
        ...(directive && { directive }),
        ...(selections && { selections }),
      }));
  }

  #arguments(parent: string, field: Field, type: GraphQLNamedType): fc.Arbitrary<Readonly<Record<string, Argument>>> {
    const has = (name: string) => field.args.some((argument) => argument.name === name);
    const node = type.name.endsWith('Connection') ? connectedType(type) : type.name;
    const given: Record<string, fc.Arbitrary<unknown>> = {};
    if (has('filter')) given.filter = this.#filters.of(node, this.options.filterDepth);
    if (has('orderBy')) given.orderBy = orders(this.schema, node);
    if (has('first') && has('last'))
      given.size = fc.tuple(fc.constantFrom('first', 'last'), fc.integer({ min: 1, max: 6 }));
    else if (has('first')) given.first = fc.integer({ min: 1, max: 3 });
    const asked = fc.record(given, { requiredKeys: [] });
    const which =
      parent === 'Query' && has('id')
        ? fc.oneof(
            fc.nat(mostOfAType).map((index) => ({ id: idOf(type.name === 'Entity' ? 'Compound' : type.name, index) })),
            ...(has('name') ? [fc.constantFrom(...names).map((name) => ({ name }))] : []),
          )
        : fc.constant({});
    return fc.tuple(asked, which, fc.boolean()).map(([{ size, ...rest }, one, variable]) => {
      const [sizeName, count] = (size as [string, number] | undefined) ?? [];
      const values = { ...rest, ...one, ...(sizeName && { [sizeName]: count }) };
      return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, variable }]));
    });
  }

  #fieldsOf(type: GraphQLNamedType): readonly Field[] {
    const { asks = () => true } = this.options;
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    return fields.filter(({ name }) => asks(type.name, name));
  }

  /** Types that a node of this type may be seen as: its interfaces, or the types of an interface. */
  #typesAmong(type: GraphQLNamedType): readonly GraphQLNamedType[] {
    if (isAbstractType(type)) return [type, ...this.schema.getPossibleTypes(type)];
    return isObjectType(type) ? [...type.getInterfaces()] : [];
  }
}

const directives: fc.Arbitrary<Directive | undefined> = fc.oneof(
  { weight: 11, arbitrary: fc.constant(undefined) },
  {
    weight: 1,
    arbitrary: fc.record({
      name: fc.constantFrom('skip' as const, 'include' as const),
      condition: fc.boolean(),
      variable: fc.boolean(),
    }),
  },
);

function orders(schema: GraphQLSchema, type: string): fc.Arbitrary<readonly string[]> {
  const order = schema.getType(`${type}Order`);
  const values = order && 'getValues' in order ? order.getValues().map(({ name }) => name) : [];
  return fc.array(fc.constantFrom(...values), { maxLength: 3 });
}

function typenameOf(parent: string): fc.Arbitrary<FieldSelection> {
  return fc.boolean().map((alias) => ({ kind: 'field', parent, name: '__typename', arguments: {}, alias }));
}

/** Without the ids of its nodes and their number, an answer would not say whether a filter or an order was right. */
function always(type: GraphQLNamedType): FieldSelection[] {
  const plain = (name: string, selections?: readonly Selection[]): FieldSelection => ({
    kind: 'field',
    parent: type.name,
    name,
    arguments: {},
    alias: false,
    ...(selections && { selections }),
  });
  if (!type.name.endsWith('Connection')) return [];
  const id: FieldSelection = { kind: 'field', parent: connectedType(type), name: 'id', arguments: {}, alias: false };
  return [plain('totalCount'), plain('nodes', [id])];
}

function isWrapper({ name }: GraphQLNamedType): boolean {
  return name.endsWith('Connection') || name.endsWith('Edge');
}

function isList(field: Field): boolean {
  return getNamedType(field.type).name.endsWith('Connection');
}

/** The type of a connection's nodes. */
function connectedType(connection: GraphQLNamedType): string {
  const nodes = isObjectType(connection) ? connection.getFields().nodes : undefined;
  if (!nodes) throw new Error(`${connection.name} is no connection`);
  return getNamedType(nodes.type).name;
}
