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
import { Arguments } from './Arguments';
import { Filters } from './filters';
import type { Directive, FieldSelection, Operation, Selection } from './Operation';
import { printOperation } from './printOperation';

export interface OperationOptions {
  /** How many root fields at most. */
  readonly rootFields: number;
  /** How deep objects are nested, connections and their edges not counted. */
  readonly depth: number;
  readonly filterDepth: number;
  /** Whether some arguments are out of their contract. */
  readonly oddities?: boolean;
  /** Whether a field is asked for at all. Default: every one. */
  readonly asks?: (parent: string, field: string) => boolean;
}

type Field = GraphQLField<unknown, unknown>;

/** Random operations, made from the schema: every field, argument, fragment and directive where the schema has it. */
export class Operations {
  readonly #arguments: Arguments;
  readonly #made = new Map<string, fc.Arbitrary<readonly Selection[]>>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly options: OperationOptions,
  ) {
    this.#arguments = new Arguments(new Filters(), options.filterDepth, options.oddities ?? false);
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
        arguments: this.#arguments.of(field),
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
