import autocannon from 'autocannon';
import type { GraphAddress } from '../contestants/Contestant';
import { productRequest } from '../contestants/product/productContestant';
import { type ServerProcess, startServer } from '../servers/startServer';
import { shapes } from '../shapes';
import type { Answer, GraphqlRequest } from '../shapes/Shape';
import { watchMemory } from './memory';
import { atOnce, type Plan } from './Plan';
import { median } from './statistics';

/** What a server answered over HTTP with 16 connections, all shapes in turn. */
export interface HttpLoad {
  readonly perSecond: number;
  readonly medianMs: number;
  readonly p99Ms: number;
}

export interface HttpResult {
  readonly size: number;
  readonly product: HttpLoad & { readonly memoryMb: number };
  readonly neo4jGraphql: HttpLoad & { readonly memoryMb: number };
  /** Requests per second, product ÷ `@neo4j/graphql`. */
  readonly ratio: number;
}

/** Puts both servers under the same load, in turns, each as a process of its own on the same graph. */
export async function measureHttp(
  size: number,
  address: GraphAddress,
  { httpRuns, httpSeconds }: Pick<Plan, 'httpRuns' | 'httpSeconds'>,
  onRun: (what: string) => void,
): Promise<HttpResult> {
  const ours = await startServer('productServer', address);
  const theirs = await startServer('neo4jGraphqlServer', address);
  try {
    const asked = shapes(size);
    const requests = await Promise.all(asked.map((shape) => productRequest(shape, (one) => ask(ours, one))));
    const product = new LoadedServer(ours, requests);
    const neo4jGraphql = new LoadedServer(
      theirs,
      asked.map((shape) => shape.neo4jGraphql),
    );
    const servers = [product, neo4jGraphql];
    for (const server of servers) await server.warmUp();
    for (let run = 0; run < httpRuns; run++) {
      for (const server of servers) {
        onRun(`${size} compounds, run ${run + 1} of ${httpRuns}`);
        await server.load(httpSeconds);
      }
    }
    const result = { product: product.summary(), neo4jGraphql: neo4jGraphql.summary() };
    return { size, ...result, ratio: result.product.perSecond / result.neo4jGraphql.perSecond };
  } finally {
    await Promise.all([ours.stop(), theirs.stop()]);
  }
}

class LoadedServer {
  private readonly runs: HttpLoad[] = [];
  private memoryMb = 0;

  constructor(
    private readonly server: ServerProcess,
    private readonly requests: readonly GraphqlRequest[],
  ) {}

  async warmUp() {
    for (let round = 0; round < 5; round++) {
      for (const request of this.requests) await ask(this.server, request);
    }
  }

  async load(seconds: number) {
    const stop = watchMemory(this.server.pid);
    const result = await autocannon({
      url: this.server.url,
      connections: atOnce,
      duration: seconds,
      timeout: 120,
      requests: this.requests.map(({ query, variables }) => ({
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      })),
    });
    this.memoryMb = Math.max(this.memoryMb, stop());
    if (result.non2xx > 0 || result.errors > 0) {
      throw new Error(
        `${this.server.url}: ${result.non2xx} answers other than 2xx, ${result.errors} errors under load`,
      );
    }
    this.runs.push({
      perSecond: result['2xx'] / result.duration,
      medianMs: result.latency.p50,
      p99Ms: result.latency.p99,
    });
  }

  summary(): HttpLoad & { readonly memoryMb: number } {
    return {
      perSecond: median(this.runs.map((run) => run.perSecond)),
      medianMs: median(this.runs.map((run) => run.medianMs)),
      p99Ms: median(this.runs.map((run) => run.p99Ms)),
      memoryMb: this.memoryMb,
    };
  }
}

/** One request over HTTP; an error in the answer is an error here. */
async function ask({ url }: ServerProcess, { query, variables }: GraphqlRequest): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Answer; errors?: unknown };
  if (!response.ok || errors || !data)
    throw new Error(`${url}: ${response.status} ${JSON.stringify(errors)}\n${query}`);
  return data;
}
