import type { ChildProcess } from 'node:child_process';
import { forkBundle } from '../processes/forkBundle';
import type { Answer } from '../shapes/Shape';
import type { ContestantName, GraphAddress } from './Contestant';
import type { Command, Outcome, Results } from './protocol';

/** Requests that were under way together, and how long all of them took. */
export interface Load {
  readonly times: readonly number[];
  readonly seconds: number;
}

/** A question, ready to be asked of one contestant about one graph. */
export interface Call {
  /** The answer in the form in which contestants are compared. */
  readonly answer: () => Promise<Answer>;
  /** Asks so many times, one after the other, or for so many seconds if that is less; how long each took, in ms. */
  readonly turn: (times: number, seconds?: number) => Promise<readonly number[]>;
  /** Asks so many times, some at once. */
  readonly together: (times: number, atOnce: number) => Promise<Load>;
}

/** A contestant in a process of its own, where it takes the times itself: no other's garbage or code is in its way. */
export class ContestantProcess {
  readonly #waiting: { readonly resolve: (value: never) => void; readonly reject: (error: Error) => void }[] = [];

  private constructor(
    readonly name: ContestantName,
    private readonly child: ChildProcess,
  ) {
    child.on('message', (message) => {
      const outcome = message as Outcome;
      const asked = this.#waiting.shift();
      if ('error' in outcome) asked?.reject(new Error(`${name}: ${outcome.error}`));
      else asked?.resolve(outcome.result as never);
    });
    child.once('exit', (code) => {
      for (const asked of this.#waiting.splice(0)) asked.reject(new Error(`${name} ended with code ${code}`));
    });
  }

  /** @param size compounds of the graph, which some questions depend on */
  static async start(name: ContestantName, { uri, user, password, database }: GraphAddress, size: number) {
    const child = forkBundle('contestants/runContestant.ts');
    const started = new ContestantProcess(name, child);
    try {
      await started.#ask({ do: 'begin', name, address: { uri, user, password, database }, size });
    } catch (error) {
      child.kill();
      throw error;
    }
    return started;
  }

  /** Makes a question ready. */
  call(question: string): Call {
    return {
      answer: () => this.#ask({ do: 'answer', question }),
      turn: (times, seconds) => this.#ask({ do: 'turn', question, times, seconds }),
      together: (times, atOnce) => this.#ask({ do: 'together', question, times, atOnce }),
    };
  }

  async stop(): Promise<void> {
    const ended = new Promise<void>((resolve) => this.child.once('exit', () => resolve()));
    this.child.disconnect();
    await ended;
  }

  #ask<C extends Command>(command: C): Promise<Results[C['do']]> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.child.send(command);
    });
  }
}
