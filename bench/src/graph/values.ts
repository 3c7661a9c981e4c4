import neo4j, { Date as GraphDate, type Integer } from 'neo4j-driver';

/** A whole number as the graph stores it; a plain number would travel as a float. */
export function whole(value: number): Integer {
  return neo4j.int(value);
}

/** A calendar day, from `2031-07-01`. */
export function day(iso: string): GraphDate<Integer> {
  const [year = 0, month = 1, dayOfMonth = 1] = iso.split('-').map(Number);
  return new GraphDate(whole(year), whole(month), whole(dayOfMonth));
}

/** A fuzzy date, stored flat as the product does: `due` gives `dueText`, `dueEarliest` … */
export function fuzzy(field: string, text: string, precision: string, earliest?: string, latest?: string) {
  return {
    [`${field}Text`]: text,
    [`${field}Precision`]: precision,
    ...(earliest === undefined ? {} : { [`${field}Earliest`]: day(earliest) }),
    ...(latest === undefined ? {} : { [`${field}Latest`]: day(latest) }),
    ...(earliest && latest
      ? { [`${field}Days`]: whole((Date.parse(latest) - Date.parse(earliest)) / 86_400_000 + 1) }
      : {}),
  };
}

/** A year, half, quarter or month as a release words it, chosen by `choice`. */
export function fuzzyIn(field: string, year: number, choice: number) {
  switch (choice % 5) {
    case 0:
      return fuzzy(field, `2H${year}`, 'HALF', `${year}-07-01`, `${year}-12-31`);
    case 1:
      return fuzzy(field, `third quarter of ${year}`, 'QUARTER', `${year}-07-01`, `${year}-09-30`);
    case 2:
      return fuzzy(field, `${year}`, 'YEAR', `${year}-01-01`, `${year}-12-31`);
    case 3:
      return fuzzy(field, `December ${year}`, 'MONTH', `${year}-12-01`, `${year}-12-31`);
    default:
      return fuzzy(field, `late ${year}`, 'PART_OF_YEAR', `${year}-09-01`, `${year}-12-31`);
  }
}

/** The ranks of the product's ordered enums; a value without one (`UNKNOWN`) stores none. */
export const phases = [
  'DISCOVERY',
  'PRECLINICAL',
  'IND',
  'EARLY_PHASE_1',
  'PHASE_1',
  'PHASE_1_2',
  'PHASE_2',
  'PHASE_2_3',
  'PHASE_3',
  'PREREGISTRATION',
  'APPROVED',
  'LAUNCHED',
] as const;
export type Phase = (typeof phases)[number] | 'UNKNOWN';

export const stages = ['DISCOVERY', 'PRECLINICAL', 'CLINICAL', 'REGISTRATION', 'MARKETED'] as const;
export type Stage = (typeof stages)[number] | 'UNKNOWN';

/** A value of an ordered enum with its rank: `ranked('phase', 'PHASE_3', phases)`. */
export function ranked(field: string, value: string, order: readonly string[]) {
  const rank = order.indexOf(value);
  return { [field]: value, ...(rank < 0 ? {} : { [`${field}Rank`]: whole(rank) }) };
}
