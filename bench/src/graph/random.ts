/** Numbers in [0, 1) that look random and are the same on every run. */
export type Random = () => number;

/** A seeded generator (mulberry32): the same seed gives the same graph on every machine. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from 0 to `below`, the end excluded. */
export function integer(next: Random, below: number): number {
  return Math.floor(next() * below);
}

/** One of several, all as likely. */
export function pick<T>(next: Random, from: readonly T[]): T {
  const value = from[integer(next, from.length)];
  if (value === undefined) throw new Error('pick: nothing to pick from');
  return value;
}

/** One of several by weight: `weighted(next, { PHASE_1: 3, PHASE_2: 1 })`. */
export function weighted<T extends string>(next: Random, weights: Readonly<Record<T, number>>): T {
  const entries = Object.entries(weights) as [T, number][];
  let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of entries) {
    left -= weight;
    if (left < 0) return value;
  }
  return (entries.at(-1) as [T, number])[0];
}

/** A rank from 0 to `count` - 1, rank r as often as 1 / (r + 1): few are large, many small. */
export function zipf(next: Random, count: number): number {
  let left = next() * harmonic(count);
  for (let rank = 0; rank < count; rank++) {
    left -= 1 / (rank + 1);
    if (left < 0) return rank;
  }
  return count - 1;
}

const sums = new Map<number, number>();

function harmonic(count: number): number {
  let sum = sums.get(count);
  if (sum === undefined) {
    sum = Array.from({ length: count }, (_, rank) => 1 / (rank + 1)).reduce((total, part) => total + part, 0);
    sums.set(count, sum);
  }
  return sum;
}
