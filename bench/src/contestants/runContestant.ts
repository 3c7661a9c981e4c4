import { shapes } from '../shapes';
import { drawn } from '../shapes/further/drawn';
import { kinds } from '../shapes/further/kinds';
import { questions } from '../shapes/research';
import type { Call, Contestant, ContestantName, GraphAddress } from './Contestant';
import type { Load } from './ContestantProcess';
import { dataloader } from './dataloader/dataloader';
import { expert } from './expert';
import { neo4jGraphql } from './neo4jGraphql/neo4jGraphql';
import { productContestant } from './product/productContestant';
import type { Command, Outcome, Results } from './protocol';

/** The process of a contestant: does what it is told, and ends with the process that started it. */
process.once('disconnect', () => process.exit());

let prepare: (question: string) => Promise<Call>;
let last = Promise.resolve();
process.on('message', (message) => {
  last = last.then(async () => {
    process.send?.(await outcomeOf(message as Command));
  });
});

async function outcomeOf(command: Command): Promise<Outcome> {
  try {
    return { result: await obey(command) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

async function obey(command: Command): Promise<Results[keyof Results]> {
  if (command.do === 'begin') {
    prepare = await begin(command);
    return undefined;
  }
  const call = await prepare(command.question);
  switch (command.do) {
    case 'answer':
      return JSON.parse(JSON.stringify(call.answer(await call.run())));
    case 'turn':
      return turn(call, command.times, command.seconds ?? Number.POSITIVE_INFINITY);
    case 'together':
      return together(call, command.times, command.atOnce);
  }
}

/** Each contestant with the questions that it can be asked. */
const makers: Readonly<
  Record<ContestantName, (address: GraphAddress, size: number) => Promise<(question: string) => Promise<Call>>>
> = {
  product: async (address, size) =>
    calls(await productContestant(address), [...shapes(size), ...questions, ...kinds, ...drawn()]),
  expert: async (address, size) => calls(expert(address), [...shapes(size), ...questions, ...kinds]),
  dataloader: async (address, size) => calls(await dataloader(address), shapes(size)),
  neo4jGraphql: async (address, size) => calls(await neo4jGraphql(address), shapes(size)),
};

function begin({ name, address, size }: Extract<Command, { do: 'begin' }>) {
  return makers[name](address, size);
}

/** Makes each question ready when it is first asked. */
function calls<Asked extends { readonly name: string }>(contestant: Contestant<Asked>, asked: readonly Asked[]) {
  const ready = new Map<string, Promise<Call>>();
  return (question: string): Promise<Call> => {
    const known = ready.get(question);
    if (known) return known;
    const shape = asked.find(({ name }) => name === question);
    if (!shape) throw new Error(`${contestant.name} is not asked ${question}`);
    const made = contestant.prepare(shape);
    ready.set(question, made);
    return made;
  };
}

async function turn(call: Call, times: number, seconds: number): Promise<number[]> {
  const until = performance.now() + seconds * 1_000;
  const taken: number[] = [];
  while (taken.length < times && performance.now() < until) taken.push(await timed(call));
  return taken;
}

async function together(call: Call, requests: number, atOnce: number): Promise<Load> {
  const times: number[] = [];
  let left = requests;
  const started = performance.now();
  const worker = async () => {
    while (left-- > 0) times.push(await timed(call));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return { times, seconds: (performance.now() - started) / 1_000 };
}

async function timed(call: Call): Promise<number> {
  const asked = performance.now();
  await call.run();
  return performance.now() - asked;
}
