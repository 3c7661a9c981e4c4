import type { FieldPolicy, Reference } from '@apollo/client';
import { covers } from './covers.js';
import { agree, isObject, together } from './together.js';

/** A page as the cache stores it. Which of its fields are there depends on what was asked. */
interface Connection {
  readonly pageInfo?: {
    readonly startCursor?: string | null;
    readonly endCursor?: string | null;
    readonly hasNextPage?: boolean;
    readonly hasPreviousPage?: boolean;
  };
  readonly nodes?: readonly unknown[];
  readonly edges?: readonly Edge[];
}

interface Edge {
  readonly cursor?: string;
  readonly node?: Reference;
}

/** The arguments that choose a page of a list. */
interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

interface Page {
  readonly args: PageArgs;
  readonly connection: Connection;
}

/** All pages of one list that have been asked for, by their arguments, the latest last. */
interface Pages {
  readonly pages: Readonly<Record<string, Page>>;
}

/**
 * The field policy of a list that is asked for page by page, as `nodes` or as `edges`. Each page is kept for itself. Who
 * reads one gets those that continue it, too: the page `after` its last cursor, and so on, and the page `before` its first
 * one. So `fetchMore` makes a list longer, at either end, and another component that asks for pages of another size keeps
 * its own.
 *
 * @param keyArgs the arguments that choose the list, as in `['filter', 'orderBy']`
 * @example typePolicies: { Query: { fields: { compounds: pages(['filter', 'orderBy']) } } }
 */
export function pages(keyArgs: readonly string[]): FieldPolicy<Pages, Connection, Connection> {
  return {
    keyArgs: [...keyArgs],
    merge(existing, incoming, { args }) {
      const { [keyOf(args)]: before, ...others } = existing?.pages ?? {};
      const isSame = !before || agreeOnNodes(before.connection, incoming);
      const connection = isSame ? together(before?.connection, incoming) : incoming;
      // A page that contradicts the one before tells that the data have changed; the pages beside it may have, too.
      const kept = isSame && agree(before?.connection ?? {}, incoming) ? others : {};
      return { pages: { ...kept, [keyOf(args)]: { args: pageArgs(args), connection } } };
    },
    read(existing, { args, field, canRead }) {
      const page = existing?.pages[keyOf(args)];
      if (!existing || !page) return undefined;
      const fits = ({ connection }: Page) => covers(connection, page.connection, field?.selectionSet);
      return joined(chain(page, Object.values(existing.pages).filter(fits)), (node) => canRead(node));
    },
  };
}

function pageArgs(args: PageArgs | null): PageArgs {
  const { first, after, last, before } = args ?? {};
  return { first, after, last, before };
}

function keyOf(args: PageArgs | null): string {
  const { first = null, after = null, last = null, before = null } = args ?? {};
  return JSON.stringify([first, after, last, before]);
}

/** The page with all that continue it, in the order of the list. */
function chain(page: Page, pages: readonly Page[]): Page[] {
  const found = [page];
  const add = (place: 'after' | 'before', cursor: string | null | undefined): Page | undefined => {
    if (cursor === null || cursor === undefined) return undefined;
    const continuing = pages.filter((other) => other.args[place] === cursor && !found.includes(other));
    return continuing.findLast(({ args }) => sizeOf(args) === sizeOf(page.args)) ?? continuing.at(-1);
  };
  for (let next = add('after', endOf(page)); next; next = add('after', endOf(next))) found.push(next);
  for (let next = add('before', startOf(page)); next; next = add('before', startOf(next))) found.unshift(next);
  return found;
}

function sizeOf({ first, last }: PageArgs): number | null | undefined {
  return first ?? last;
}

function startOf({ connection: { pageInfo, edges } }: Page): string | null | undefined {
  return pageInfo?.startCursor ?? edges?.at(0)?.cursor;
}

function endOf({ connection: { pageInfo, edges } }: Page): string | null | undefined {
  return pageInfo?.endCursor ?? edges?.at(-1)?.cursor;
}

/** One connection of several pages. What is said of the list as a whole is that of the page which was asked for. */
function joined(pages: readonly Page[], canRead: (node: Reference) => boolean): Connection {
  const connections = pages.map(({ connection }) => connection);
  const [start = {}, end = start] = [connections.at(0), connections.at(-1)];
  // An entity that was removed from the cache leaves no hole.
  const isThere = ({ node }: Edge) => node === undefined || canRead(node);
  return {
    ...start,
    ...(start.nodes && { nodes: connections.flatMap((each) => nodesOf(each) ?? []) }),
    ...(start.edges && { edges: connections.flatMap(({ edges = [] }) => edges.filter(isThere)) }),
    ...(start.pageInfo && {
      pageInfo: {
        ...start.pageInfo,
        ...pick(end.pageInfo, 'endCursor', 'hasNextPage'),
      },
    }),
  };
}

function pick(pageInfo: Connection['pageInfo'], ...names: readonly ('endCursor' | 'hasNextPage')[]) {
  return Object.fromEntries(names.flatMap((name) => (pageInfo && name in pageInfo ? [[name, pageInfo[name]]] : [])));
}

/** The nodes of a page, also where only its edges were asked for. */
function nodesOf({ nodes, edges }: Connection): readonly unknown[] | undefined {
  if (nodes) return nodes;
  const ofEdges = edges?.map(({ node }) => node);
  return ofEdges?.every(isObject) ? ofEdges : undefined;
}

function agreeOnNodes(one: Connection, other: Connection): boolean {
  const [nodes, others] = [nodesOf(one), nodesOf(other)];
  return !nodes || !others || agree(nodes, others);
}
