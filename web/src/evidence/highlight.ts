import type { Span } from './Quote';

/** A stretch of a text that is all highlighted or all not. */
export interface Piece {
  readonly text: string;
  readonly isQuoted: boolean;
  /** Where it begins, in code points. */
  readonly start: number;
}

/**
 * Cuts a text at the ends of spans. Spans count Unicode code points, JavaScript's strings UTF-16 units.
 *
 * @example highlight('a 😀 b', [{ start: 2, end: 3 }]) // 'a ', '😀' (quoted), ' b'
 */
export function highlight(text: string, spans: readonly Span[]): Piece[] {
  const points = Array.from(text);
  const cuts = [0, ...spans.flatMap(({ start, end }) => [start, end]), points.length].sort((a, b) => a - b);
  return cuts.slice(1).flatMap((end, index) => {
    const start = cuts[index] ?? 0;
    if (start === end || start >= points.length) return [];
    const isQuoted = spans.some((span) => span.start <= start && end <= span.end);
    return [{ text: points.slice(start, end).join(''), isQuoted, start }];
  });
}
