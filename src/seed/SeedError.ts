import { formatProblem, type Problem } from './Problem';

/** The seeds cannot be loaded as they are. The message has every problem as `file:line: message`, one a line. */
export class SeedError extends Error {
  override readonly name = 'SeedError';

  constructor(readonly problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 error' : `${problems.length} errors`;
    super(`${problems.map(formatProblem).join('\n')}\n${count} in the seeds; nothing was loaded.`);
  }
}
