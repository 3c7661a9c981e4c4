/** Where in the seeds a value stands. */
export interface Place {
  /** Path as a terminal opens it: relative to the working directory. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

/** Something in the seeds that must be put right before they can be loaded. */
export interface Problem extends Place {
  /** Names the value and says what is allowed. */
  readonly message: string;
}

/** Gathers what is wrong, so that everything is reported at once. */
export class Problems {
  readonly #found: Problem[] = [];

  add(place: Place, message: string): void {
    this.#found.push({ file: place.file, line: place.line, message });
  }

  /** By file and line; what was said twice (a YAML alias is read wherever it is used) is said once. */
  sorted(): Problem[] {
    const unique = new Map(this.#found.map((problem) => [formatProblem(problem), problem]));
    return [...unique.values()].sort((a, b) => compareText(a.file, b.file) || a.line - b.line);
  }
}

/**
 * @example formatProblem({ file: 'seeds/x/facts/trials.yaml', line: 12, message: 'no field "phaze"' })
 * // 'seeds/x/facts/trials.yaml:12: no field "phaze"'
 */
export function formatProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}: ${problem.message}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
