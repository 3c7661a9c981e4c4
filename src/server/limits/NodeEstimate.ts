/**
 * How many nodes a selection can bring, as a sum of products that is made once for each document and worked out for each
 * request, as a page size may be a variable. Fragments are shared, never copied, so that ones nested in each other stay
 * small.
 */
export interface NodeEstimate {
  /** What one of these weighs itself: 1 for a node, 0 for a wrapper. */
  readonly own: number;
  /** How many of these there are for one of the parent. */
  readonly times: number | VariablePageSize;
  readonly parts: readonly NodeEstimate[];
}

/**
 * A page size that the request decides: the first of these variables that it gives, otherwise `absent`. Of a list it is how
 * many values it has.
 */
export interface VariablePageSize {
  readonly variables: readonly string[];
  readonly absent: number;
  /** A page cannot be larger; who asks for more is told so elsewhere, and more clearly. */
  readonly largest: number;
  /** How many such pages there are; one where absent. */
  readonly pages?: number;
}

/**
 * Works an estimate out for the variables of one request.
 *
 * @example estimateNodes({ own: 1, times: 25, parts: [] }, {}) // 25
 */
export function estimateNodes(estimate: NodeEstimate, variables: Readonly<Record<string, unknown>>): number {
  const known = new Map<NodeEstimate, number>();
  const work = (part: NodeEstimate): number => {
    let nodes = known.get(part);
    if (nodes === undefined) {
      nodes = part.own;
      for (const below of part.parts) nodes += work(below);
      nodes *= typeof part.times === 'number' ? part.times : pageSize(part.times, variables);
      known.set(part, nodes);
    }
    return nodes;
  };
  return work(estimate);
}

function pageSize(size: VariablePageSize, given: Readonly<Record<string, unknown>>): number {
  const values = size.variables
    .map((name) => given[name])
    .map((value) => (Array.isArray(value) ? value.length : value));
  const [value = size.absent] = values.filter(isPageSize);
  return Math.min(value, size.largest) * (size.pages ?? 1);
}

function isPageSize(value: unknown): value is number {
  return typeof value === 'number' && value >= 0;
}
