import { contestantNames } from './contestants/Contestant';
import { ContestantProcess } from './contestants/ContestantProcess';
import type { Cell } from './measure/Cell';
import { checkAnswers } from './measure/checkAnswers';
import { measureConcurrent } from './measure/measureConcurrent';
import { type HttpResult, measureHttp } from './measure/measureHttp';
import { measureOneAtATime } from './measure/measureOneAtATime';
import { measureStartup } from './measure/measureStartup';
import { atOnce, type Plan } from './measure/Plan';
import { type SyntheticGraph, startGraph } from './neo4j/startGraph';
import { machine, versions } from './report/machine';
import type { Progress } from './report/Progress';
import { drawnResults, questionResults } from './report/questionResults';
import type { Results } from './report/Results';
import { ratios } from './report/ratios';
import { shapeResults } from './report/shapeResults';
import { targets } from './report/targets';
import { shapes } from './shapes';
import { drawn } from './shapes/further/drawn';
import { kinds } from './shapes/further/kinds';
import { questions } from './shapes/research';
import type { Asked } from './shapes/Shape';

/** The contestants do not answer alike, so their times cannot be compared. */
export class DifferentAnswers extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'DifferentAnswers';
  }
}

/**
 * Starts a Neo4j for each size, checks that all contestants answer alike, and measures them.
 *
 * @throws DifferentAnswers before anything is measured
 */
export async function runBenchmark(plan: Plan, progress: Progress): Promise<Results> {
  const started = performance.now();
  const graphs: SyntheticGraph[] = [];
  const contestants: ContestantProcess[] = [];
  try {
    for (const size of plan.sizes) {
      progress.begin(`starting the graph with ${size.toLocaleString('en')} compounds`);
      graphs.push(await startGraph(size, progress.say));
    }
    const cells: Cell[] = [];
    const research: Cell[] = [];
    const further: Cell[] = [];
    const random: Cell[] = [];
    for (const { size, neo4j } of graphs) {
      const all: ContestantProcess[] = [];
      for (const name of contestantNames) {
        const one = await ContestantProcess.start(name, neo4j, size);
        all.push(one);
        contestants.push(one);
      }
      cells.push(...cellsOf(size, shapes(size), all));
      // Others have no fields for these.
      research.push(...cellsOf(size, questions, all.slice(0, 2)));
      further.push(...cellsOf(size, kinds, all.slice(0, 2)));
      random.push(...cellsOf(size, drawn(), all.slice(0, 1)));
    }
    progress.begin('comparing the answers');
    const problems: string[] = [];
    for (const cell of [...cells, ...research, ...further]) problems.push(...(await checkAnswers(cell)));
    if (problems.length > 0) throw new DifferentAnswers(problems);

    progress.begin('one at a time, after warming up');
    const single = await measureOneAtATime(cells, plan, (done, all) => progress.at(done, all));
    progress.begin('questions of researchers, after warming up');
    const asked = await measureOneAtATime(research, plan, (done, all) => progress.at(done, all));
    progress.begin('further shapes, and questions drawn at random, after warming up');
    const sampled = await measureOneAtATime(further, plan, (done, all) => progress.at(done, all));
    const inPassing = {
      ...plan,
      warmUp: { ...plan.warmUp, seconds: plan.warmUp.seconds / 3 },
      requests: plan.requests / 3,
    };
    const atRandom = await measureOneAtATime(random, inPassing, (done, all) => progress.at(done, all));
    progress.begin(`${atOnce} at a time, shapes`);
    const many = await measureConcurrent(cells, plan.concurrentRequests, (done) => progress.at(done, cells.length));
    progress.begin('over HTTP');
    const http: HttpResult[] = [];
    for (const { size, neo4j } of graphs) http.push(await measureHttp(size, neo4j, plan, progress.say));
    const version = graphs[0]?.neo4j.version ?? 'unknown';
    progress.begin('starting the API');
    const startup = await measureStartup(plan, progress.say);

    const measured = await shapeResults(cells, single, many);
    const compared = ratios(measured, plan.sizes);
    const answered = await questionResults(research, asked);
    const ofKinds = await questionResults(further, sampled);
    return {
      measuredAt: new Date().toISOString(),
      seconds: Math.round((performance.now() - started) / 1_000),
      machine: machine(),
      versions: versions(version),
      plan: { requests: plan.requests, turn: plan.turn, warmUp: plan.warmUp, sizes: plan.sizes },
      shapes: measured,
      research: answered,
      further: ofKinds,
      drawn: drawnResults(random, atRandom),
      http,
      startup,
      load: graphs.map(({ load }) => load),
      ratios: compared,
      targets: targets(compared, { research: answered, further: ofKinds }, http, startup),
    };
  } finally {
    await Promise.allSettled(contestants.map((contestant) => contestant.stop()));
    await Promise.allSettled(graphs.map(({ neo4j }) => neo4j.stop()));
    progress.end();
  }
}

function cellsOf(size: number, asked: readonly Asked[], contestants: readonly ContestantProcess[]): Cell[] {
  return asked.map(({ name, title }) => ({
    shape: name,
    title,
    size,
    calls: new Map(contestants.map((one) => [one.name, one.call(name)])),
  }));
}
