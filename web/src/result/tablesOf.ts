/** What a list of an answer is as a table. */
export interface Table {
  /** Where the list stands in the answer, as in `compounds` or `resolveNames.matched`. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}

/** Text, or what JSON has besides: null is an empty cell. */
export type Cell = string | number | boolean | null;

type Json = { readonly [key: string]: unknown };

/** What joins the values of lists: those of the outer list, those of lists inside it, and so on. */
const joints = ['; ', ', ', ' / '];

/**
 * The lists of an answer as tables, a row for each node. A nested object becomes columns with dots in their names; a nested
 * list one cell in which its values stand in their order, an empty place where there is none, so that the third of
 * `trials.name` goes with the third of `trials.phase`.
 *
 * @param data of an answer
 * @example tablesOf({ compounds: { nodes: [{ name: 'T-DM1', trials: { nodes: [{ name: 'EMILIA' }] } }] } })
 * // [{ name: 'compounds', columns: ['name', 'trials.name'], rows: [{ name: 'T-DM1', 'trials.name': 'EMILIA' }] }]
 */
export function tablesOf(data: unknown): Table[] {
  if (!isJson(data)) return [];
  return Object.entries(data).flatMap(([name, value]) => tablesAt(name, value));
}

function tablesAt(name: string, value: unknown): Table[] {
  const list = listIn(value);
  if (list) return [table(name, list)];
  if (!isJson(value)) return [];
  // Not a list itself: the lists in it, as in `neighborhood.nodes`, or else one row.
  const inside = Object.entries(value).flatMap(([key, each]) => {
    return Array.isArray(each) && each.some(isJson) ? [table(`${name}.${key}`, each)] : [];
  });
  const isSingle = typeof value.name === 'string' || inside.length === 0;
  return isSingle ? [table(name, [value])] : inside;
}

function table(name: string, list: readonly unknown[]): Table {
  const rows = list.map((node) => cells(node, '', 0));
  const all = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  // A nested object that is absent in one row is no column of its own where others have its parts.
  const columns = all.filter((column) => !all.some((other) => other.startsWith(`${column}.`)));
  return { name, rows, columns };
}

/** The nodes of a connection, those of its edges with what the edge says, or a plain list; undefined for anything else. */
function listIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (!isJson(value)) return undefined;
  const others = Object.keys(value).filter((key) => !connectionKeys.has(key));
  if (others.length > 0) return undefined;
  if (Array.isArray(value.nodes)) return value.nodes;
  if (!Array.isArray(value.edges)) return undefined;
  return value.edges.map((edge) => {
    if (!isJson(edge) || !isJson(edge.node)) return edge;
    const { node, cursor: _cursor, ...said } = edge;
    return { ...(node as Json), ...said };
  });
}

const connectionKeys = new Set(['nodes', 'edges', 'pageInfo', 'totalCount', '__typename']);

/** The cells of a node, by column; `depth` counts the lists that it stands in. */
function cells(value: unknown, column: string, depth: number): Record<string, Cell> {
  const list = listIn(value);
  if (list) return joined(list, column, depth);
  if (!isJson(value)) return { [column || 'value']: (value ?? null) as Cell };
  const inner = Object.entries(value).map(([key, each]) => cells(each, column ? `${column}.${key}` : key, depth));
  return Object.assign({}, ...inner);
}

function joined(list: readonly unknown[], column: string, depth: number): Record<string, Cell> {
  const items = list.map((item) => cells(item, column, depth + 1));
  const columns = [...new Set(items.flatMap((item) => Object.keys(item)))];
  const joint = joints[Math.min(depth, joints.length - 1)];
  return Object.fromEntries(columns.map((name) => [name, items.map((item) => item[name] ?? '').join(joint)]));
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
