/** A stretch of a document's text, all of which is part of the same quotes. Places are counted in Unicode code points. */
export interface Passage {
  readonly start: number;
  /** The first code point behind it. */
  readonly end: number;
  readonly text: string;
  /** The heading under which it stands; null before the first one. */
  readonly section: string | null;
  /** The ids of the quotes that cover it, in their order. */
  readonly evidenceIds: readonly string[];
  /** How many facts rest on these quotes, each counted once. */
  readonly facts: number;
}

/** A quote with its places in the text and what rests on it, each fact as a text of its own. */
export interface PlacedQuote {
  readonly id: string;
  readonly spans: readonly (readonly [start: number, end: number])[];
  readonly facts: readonly string[];
}

/** A heading with the stretch that it heads. */
export interface PlacedSection {
  readonly heading: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text wherever a quote or a section begins or ends. The passages tile the text; neighbours that do not differ are one.
 *
 * @param quotes in the order of their ids; places beyond the text count as its end
 * @example
 * passagesOf('I am. You are.', [{ id: 'e', spans: [[0, 5]], facts: ['f'] }], []).map(({ text }) => text)
 * // ['I am.', ' You are.']
 */
export function passagesOf(
  text: string,
  quotes: readonly PlacedQuote[],
  sections: readonly PlacedSection[],
): Passage[] {
  // JavaScript counts UTF-16 units: the same, unless a character lies outside of the Basic Multilingual Plane.
  const points = /[\u{10000}-\u{10ffff}]/u.test(text) ? [...text] : text;
  const covers = coversBetween(quotes, points.length);
  const within = (place: number) => Math.min(place, points.length);
  const cuts = new Set([0, points.length, ...covers.keys()]);
  for (const { start, end } of sections) cuts.add(within(start)).add(within(end));
  const passages: Omit<Passage, 'text'>[] = [];
  let covering: readonly PlacedQuote[] = [];
  for (const start of [...cuts].toSorted((a, b) => a - b)) {
    const before = passages.pop();
    if (before) passages.push({ ...before, end: start });
    if (start === points.length) break;
    covering = covers.get(start) ?? covering;
    const section = sections.findLast((one) => one.start <= start && start < one.end)?.heading ?? null;
    const evidenceIds = covering.map(({ id }) => id);
    if (before && before.section === section && before.evidenceIds.join() === evidenceIds.join()) continue;
    const facts = new Set(covering.flatMap((quote) => quote.facts)).size;
    passages.push({ start, end: start, section, evidenceIds, facts });
  }
  const cut = (start: number, end: number) => {
    const part = points.slice(start, end);
    return typeof part === 'string' ? part : part.join('');
  };
  return passages.map((passage) => ({ ...passage, text: cut(passage.start, passage.end) }));
}

/** Wherever a quote begins or ends, the quotes that cover what follows. A quote may have several spans that meet. */
function coversBetween(quotes: readonly PlacedQuote[], length: number): Map<number, readonly PlacedQuote[]> {
  const changes: [place: number, quote: number, by: 1 | -1][] = quotes.flatMap(({ spans }, quote) =>
    spans
      .filter(([start, end]) => start < Math.min(end, length))
      .flatMap(([start, end]): [number, number, 1 | -1][] => [
        [start, quote, 1],
        [Math.min(end, length), quote, -1],
      ]),
  );
  const open = new Map<number, number>();
  const covers = new Map<number, readonly PlacedQuote[]>();
  for (const [place, quote, by] of changes.toSorted(([a, , x], [b, , y]) => a - b || x - y)) {
    const times = (open.get(quote) ?? 0) + by;
    if (times === 0) open.delete(quote);
    else open.set(quote, times);
    covers.set(
      place,
      [...open.keys()].toSorted((a, b) => a - b).map((index) => quotes[index] as PlacedQuote),
    );
  }
  return covers;
}
