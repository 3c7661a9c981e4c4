/**
 * A document's text, whose places are counted in Unicode code points from 0, as the graph and the API count them
 * (JavaScript counts UTF-16 units, where a character outside the Basic Multilingual Plane counts twice).
 */
export class SourceText {
  /** Number of code points. */
  readonly length: number;
  /** Code points before each UTF-16 unit; absent where both counts agree throughout. */
  readonly #pointAtUnit: Uint32Array | undefined;

  constructor(readonly text: string) {
    this.length = text.length;
    if (!/[\u{10000}-\u{10ffff}]/u.test(text)) return;
    const pointAtUnit = new Uint32Array(text.length + 1);
    let unit = 0;
    let point = 0;
    for (const character of text) {
      pointAtUnit.fill(point, unit, unit + character.length);
      unit += character.length;
      point += 1;
    }
    pointAtUnit[unit] = point;
    this.#pointAtUnit = pointAtUnit;
    this.length = point;
  }

  /** Every place at which `part` begins, in UTF-16 units (as `indexOf` counts). */
  placesOf(part: string): number[] {
    const places: number[] = [];
    for (let at = this.text.indexOf(part); part !== '' && at !== -1; at = this.text.indexOf(part, at + 1)) {
      places.push(at);
    }
    return places;
  }

  /** Code points before a UTF-16 index. */
  toPoint(unit: number): number {
    return this.#pointAtUnit?.[unit] ?? unit;
  }

  /** The text between two places in code points, the end exclusive. */
  slice(start: number, end: number): string {
    if (this.#pointAtUnit === undefined) return this.text.slice(start, end);
    return this.text.slice(this.#pointAtUnit.indexOf(start), this.#pointAtUnit.indexOf(end));
  }
}
