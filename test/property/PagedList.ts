import { getNamedType, isObjectType } from 'graphql';
import type { TestGraph } from './graph/TestGraph';
import { answer, type Oracle } from './oracle/answer';
import { MemoryGraph } from './oracle/MemoryGraph';
import { withClaims } from './oracle/withClaims';
import type { TestApi } from './TestApi';

/** A list of the API: at the root, or that of one entity. */
export interface ListPlace {
  readonly type: string;
  /** The entity, where the list is one of its own. */
  readonly owner?: { readonly type: string; readonly id: string };
  readonly field: string;
}

/** Which page of it. */
export interface PageSize {
  readonly first?: number;
  readonly after?: string | null;
  readonly last?: number;
  readonly before?: string | null;
}

export interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** All lists that the schema has for what is in a graph. */
export function listsOf({ schema, roots, mapping }: Oracle, graph: TestGraph): ListPlace[] {
  const atRoot = [...roots.values()]
    .filter(({ kind }) => kind === 'many')
    .map(({ name, type }) => ({ field: name, type }));
  const nested = graph.nodes.flatMap((node): ListPlace[] => {
    const type = schema.getType(node.type);
    if (!mapping.types.get(node.type)?.isEntity || !isObjectType(type)) return [];
    return [...(mapping.types.get(node.type)?.fields.values() ?? [])].flatMap((field): ListPlace[] => {
      const listed = type.getFields()[field.name]?.type;
      if (field.kind !== 'relationship' || !listed || !getNamedType(listed).name.endsWith('Connection')) return [];
      return [{ owner: { type: node.type, id: node.key }, field: field.name, type: field.type }];
    });
  });
  return [...atRoot, ...nested];
}

/** One list under one filter in one order, whose pages can be asked for. */
export class PagedList {
  readonly #query: string;

  constructor(
    private readonly place: ListPlace,
    private readonly filter: unknown,
    private readonly orderBy: readonly string[],
  ) {
    const { type, owner, field } = place;
    const asked = `list: ${field}(filter: $filter, orderBy: $order, first: $first, after: $after, last: $last, before: $before) {
      totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }`;
    const head = `query ($filter: ${type}Filter, $order: [${type}Order!], $first: Int, $after: String, $last: Int, $before: String)`;
    this.#query = owner
      ? `${head} { node(id: "${owner.id}") { ... on ${owner.type} { ${asked} } } }`
      : `${head} { ${asked} }`;
  }

  /** A page as the API gives it. */
  async page(api: TestApi, size: PageSize): Promise<Page> {
    const answered = await api.ask(this.#query, this.#variables(size));
    if (answered.errors) throw new Error([...answered.errors.map(({ message }) => message), ...api.defects].join('\n'));
    return this.#list(answered.data);
  }

  /** The ids of all that is in the list, in its order, as the rules say. */
  expected(oracle: Oracle, graph: TestGraph): string[] {
    const memory = new MemoryGraph(oracle.mapping, withClaims(oracle, graph));
    const { data } = answer(oracle, memory, this.#query, this.#variables({ first: 100 }));
    return this.#list(data).edges.map(({ node }) => node.id);
  }

  toString(): string {
    const { owner, field } = this.place;
    return `${owner?.id ?? 'Query'}.${field}(${JSON.stringify({ filter: this.filter, orderBy: this.orderBy })})`;
  }

  #variables(size: PageSize) {
    return { filter: this.filter, order: this.orderBy, ...size };
  }

  #list(data: Readonly<Record<string, unknown>> | null | undefined): Page {
    const holder = this.place.owner ? (data?.node as Record<string, unknown>) : data;
    return holder?.list as Page;
  }
}
