import type { HttpResult } from '../measure/measureHttp';
import type { StartupResult } from '../measure/measureStartup';
import type { QuestionResult, Ratios, Worst } from './Results';

/** What the product is to reach, and whether it did in this run. */
export interface Target {
  readonly what: string;
  readonly wanted: string;
  readonly measured: string;
  readonly met: boolean;
}

/** What peers are compared at: the size at which their cost has grown. */
const largeSize = 200_000;

/** All targets that this run can judge; a quick run judges fewer. */
export function targets(
  ratios: Ratios,
  { research, further }: { readonly research: readonly QuestionResult[]; readonly further: readonly QuestionResult[] },
  http: readonly HttpResult[],
  startup: StartupResult,
): readonly Target[] {
  const { productToExpert, largestToSmallest } = ratios;
  const neo4jGraphql = ratios.neo4jGraphqlToProduct;
  const leastOfAll = neo4jGraphql.map(({ worst }) => worst).sort((a, b) => a.ratio - b.ratio)[0];
  const atLarge = neo4jGraphql.find(({ size }) => size === largeSize);
  const dataloader = ratios.dataloaderToProduct.find(({ size }) => size === largeSize);
  const slowest = slowestOf(research.filter(({ size }) => size === largeSize));
  const slowestKind = slowestOf(further);
  const memoryMb = Math.max(startup.memoryMb, ...http.map(({ product }) => product.memoryMb));
  return [
    atMost('product ÷ expert Cypher, geometric mean', 1, productToExpert.mean),
    atMost('product ÷ expert Cypher, every shape', 1.3, productToExpert.worst.ratio, place(productToExpert.worst)),
    ...(atLarge ? [atLeast('@neo4j/graphql ÷ product at 200,000, geometric mean', 15, atLarge.mean)] : []),
    ...(leastOfAll
      ? [atLeast('@neo4j/graphql ÷ product, every shape and size', 1.5, leastOfAll.ratio, place(leastOfAll))]
      : []),
    ...(dataloader ? [atLeast('DataLoader ÷ product at 200,000, geometric mean', 5, dataloader.mean)] : []),
    ...(largestToSmallest
      ? [
          atMost(
            'product, largest ÷ smallest graph, every shape',
            1.4,
            largestToSmallest.worst.ratio,
            place(largestToSmallest.worst),
          ),
        ]
      : []),
    ...(slowestKind
      ? [atMost('further shapes, product ÷ expert, every one', 1.1, slowestKind.ratio, place(slowestKind))]
      : []),
    ...(slowest
      ? [atMost('researchers’ questions, product ÷ expert at 200,000, every one', 2, slowest.ratio, place(slowest))]
      : []),
    ...http.map(({ size, ratio }) =>
      atLeast(
        `requests per second over HTTP ÷ @neo4j/graphql at ${size.toLocaleString('en')}`,
        size > 2_000 ? 4 : 2.5,
        ratio,
      ),
    ),
    atMost('memory of the API under that load, MB', 200, memoryMb),
    atMost('start of the API when Neo4j runs, s', 2, startup.medianMs / 1_000),
  ];
}

function slowestOf(questions: readonly QuestionResult[]): Worst | undefined {
  return questions
    .map(({ name, size, product, expert }) => ({ shape: name, size, ratio: product / expert }))
    .sort((a, b) => b.ratio - a.ratio)[0];
}

function atMost(what: string, limit: number, value: number, where = ''): Target {
  return { what, wanted: `≤ ${limit}`, measured: `${round(value)}${where}`, met: value <= limit };
}

function atLeast(what: string, limit: number, value: number, where = ''): Target {
  return { what, wanted: `≥ ${limit}`, measured: `${round(value)}${where}`, met: value >= limit };
}

const place = ({ shape, size }: Worst) => ` (${shape} at ${size.toLocaleString('en')})`;

const round = (value: number) => String(value >= 100 ? Math.round(value) : Number(value.toPrecision(3)));
