import {
  GraphQLID,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** What one entry of the schema's own description weighs beside a node: it is made here and asks no database. */
const introspectionWeight = 0.25;

/** What limits must know of a schema: which of its types are nodes of the graph, and how long its own lists are. */
export class SchemaSizes {
  readonly #nodes: ReadonlySet<GraphQLNamedType>;
  readonly #listLengths: ReadonlyMap<string, number>;

  constructor(schema: GraphQLSchema) {
    const types = Object.values(schema.getTypeMap());
    this.#nodes = new Set(types.filter(isNode));
    const fields = types
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .map((type) => Object.values(type.getFields()));
    this.#listLengths = new Map([
      ['types', types.length],
      ['fields', mean(fields)],
      ['args', mean(fields.flat().map((field) => field.args))],
      ['inputFields', mean(types.filter(isInputObjectType).map((type) => Object.values(type.getFields())))],
      ['enumValues', mean(types.filter(isEnumType).map((type) => type.getValues()))],
      ['directives', schema.getDirectives().length],
    ]);
  }

  /** Whether a type has an id of its own, as entities and evidence have. */
  isNode(type: GraphQLNamedType): boolean {
    return this.#nodes.has(type);
  }

  /** How many entries a list of the schema's own description has, on average, and what each weighs beside a node. */
  introspectionList(field: string): { readonly own: number; readonly times: number } {
    const times = this.#listLengths.get(field);
    return times === undefined ? { own: 0, times: 1 } : { own: introspectionWeight, times };
  }
}

function isNode(type: GraphQLNamedType): boolean {
  if (isUnionType(type)) return type.getTypes().every(isNode);
  if (!isObjectType(type) && !isInterfaceType(type)) return false;
  const id = type.getFields().id?.type;
  return id !== undefined && isNonNullType(id) && id.ofType === GraphQLID;
}

function mean(lists: readonly (readonly unknown[])[]): number {
  return Math.max(1, lists.flat().length / Math.max(1, lists.length));
}
