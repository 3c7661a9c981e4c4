/** What a claim states and what is counted for it. */
export interface ClaimCount {
  /** Null where nothing can be counted. */
  readonly count: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** What is counted, as in `compounds`; null where nothing is. */
  readonly counted: string | null;
  /** Why nothing can be counted. */
  readonly notDerivable: string | null;
}

/** How far a count is from where the words would no longer, or would just, fit: see ClaimMargin in the schema. */
export interface Margin {
  readonly mismatchBelow: number | null;
  readonly mismatchAbove: number | null;
  readonly fewer: number | null;
  readonly more: number | null;
  readonly distance: number | null;
  readonly sentence: string;
}

/**
 * Works out how much would have to change for a claim to mismatch, or to match.
 *
 * @example describeMargin({ count: 7, minimum: 7, maximum: 7, counted: 'compounds', notDerivable: null }).sentence
 * // 'Counted compounds: 7. The words allow 7. One fewer or one more would be a mismatch.'
 */
export function describeMargin({ count, minimum, maximum, counted, notDerivable }: ClaimCount): Margin {
  if (count === null) {
    const nothing = { mismatchBelow: null, mismatchAbove: null, fewer: null, more: null, distance: null };
    return { ...nothing, sentence: `Nothing can be counted. ${notDerivable ?? 'No query is kept with the claim.'}` };
  }
  const below = minimum !== null && count < minimum ? count - minimum : 0;
  const above = maximum !== null && count > maximum ? count - maximum : 0;
  const distance = below || above;
  // Nothing can be counted less than not at all.
  const fewer = distance === 0 && minimum !== null && minimum > 0 ? count - minimum + 1 : null;
  const more = distance === 0 && maximum !== null ? maximum - count + 1 : null;
  const allowed = `Counted ${counted ?? 'entities'}: ${count}. The words allow ${allowedNumbers(minimum, maximum)}.`;
  return {
    mismatchBelow: minimum,
    mismatchAbove: maximum,
    fewer,
    more,
    distance,
    sentence: `${allowed} ${whatWouldChange(distance, fewer, more)}`,
  };
}

function allowedNumbers(minimum: number | null, maximum: number | null): string {
  if (minimum === null) return maximum === null ? 'any number' : `${maximum} or fewer`;
  if (maximum === null) return `${minimum} or more`;
  return minimum === maximum ? `${minimum}` : `${minimum} to ${maximum}`;
}

function whatWouldChange(distance: number, fewer: number | null, more: number | null): string {
  if (distance > 0) return `${capital(numberWord(distance))} fewer would be a match.`;
  if (distance < 0) return `${capital(numberWord(-distance))} more would be a match.`;
  const changes = [
    ...(fewer === null ? [] : [`${numberWord(fewer)} fewer`]),
    ...(more === null ? [] : [`${numberWord(more)} more`]),
  ];
  return changes.length > 0 ? `${capital(changes.join(' or '))} would be a mismatch.` : 'No count would be a mismatch.';
}

const words = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

function numberWord(number: number): string {
  return words[number] ?? String(number);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
