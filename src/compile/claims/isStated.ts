/**
 * The place of a premise among all premises of a counted entity, as a path: what must all hold is numbered from 0 up; ways of
 * which one is enough are the branches of an `or`, numbered from -1 down, and related entities, by their relationship.
 */
export type Place = readonly (number | string)[];

/** A place, and whether the premise there is a conclusion of the annotator. */
export type PlacedPremise = readonly [place: Place, inferred: boolean];

/**
 * Whether an entity counts without any premise that only the annotator concluded: of each condition there is a way all of
 * whose parts are stated.
 *
 * @example isStated([[[0], false], [[1, -1], true], [[1, -2], false]]) // true, for the sake of the second way
 */
export function isStated(premises: readonly PlacedPremise[], depth = 0): boolean {
  if (premises.some(([place, inferred]) => place.length === depth && inferred)) return false;
  const steps = [...new Set(premises.flatMap(([place]) => place[depth] ?? []))];
  const ways = steps.filter(isWay);
  const stated = (step: number | string) =>
    isStated(
      premises.filter(([place]) => place[depth] === step),
      depth + 1,
    );
  return steps.every((step) => isWay(step) || stated(step)) && (ways.length === 0 || ways.some(stated));
}

function isWay(step: number | string): boolean {
  return typeof step === 'string' || step < 0;
}
