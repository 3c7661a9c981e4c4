/**
 * The words of random graphs and random questions. Both are made of the same few, so that questions meet answers; each is
 * here because some rule turns on it. All names are made up.
 */

/** Names that differ in what does not count (case, hyphens, signs, accents) and in what does (digits, `+`). */
export const names = [
  'Alfa',
  'ALFA 1',
  'Alfa-1',
  'Brav+',
  'Brav®',
  'brav',
  'Éclipse',
  'eclipse',
  'Zêta-ζ',
  '𝒳-ﬁ ß',
] as const;

/** Texts and the pieces that they are searched for. */
export const texts = [
  '',
  'Overall survival',
  'SURVIVAL (coprimary)',
  'surv',
  'É',
  'é',
  'İstanbul ΟΔΟΣ',
  '100%_$p0 "quoted" \\ and `so`',
  "'; MATCH (n) DETACH DELETE n //",
] as const;

export const days = ['2010-01-01', '2010-06-30', '2010-07-01', '2010-10-28', '2011-12-31', '2012-02-29'] as const;

export const integers = [-2_147_483_648, -1, 0, 1, 2, 7, 2_147_483_647] as const;

export const floats = [-1.5, 0, 0.30000000000000004, 1, 7, 13_425, 1e300] as const;

/** How many of each type a graph has at most; ids are counted. */
export const mostOfAType = 6;

/** The id of one of a type: `compound:c-2`. Ids do not order as names do. */
export function idOf(type: string, index: number): string {
  const prefix = type.replace(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
  return `${prefix}:${'cabedf'.charAt(index % 6)}-${index}`;
}

export const documentSlugs = ['first', 'second'] as const;

/** Where a quote stands: quotes are 100 code points apart. */
export function spanOf(index: number, segment: number) {
  const start = index * 100 + segment * 20;
  return { start, end: start + 10 };
}

/** What the loader works out of a claim's derivation, so that nobody can write it. */
export const countedOfClaims: ReadonlySet<string> = new Set(
  ['derivedCount', 'inferredCount', 'reconciliation', 'margin'].map((field) => `Claim.${field}`),
);

/** How claims count: lists of the API under a filter. */
export const derivations = [
  '',
  '{ compounds { totalCount } }',
  '{ compounds(filter: { technology: { named: "alfa" }, stage: { gte: CLINICAL } }) { totalCount } }',
  '{ trials(filter: { compounds: { some: { targets: { some: {} } }, role: { eq: INVESTIGATIONAL } } }) { totalCount } }',
  '{ milestones(filter: { or: [{ due: { overlaps: { from: "2010-07-01", to: "2010-12-31" } } }, { region: { eq: US } }] }) { totalCount } }',
  '{ indications(filter: { within: "Brav", programs: { none: { phase: { lt: PHASE_2 } } } }) { totalCount } }',
  '{ partners(filter: { not: { ticker: { isNull: true } } }) { totalCount } }',
] as const;

/** Of the values of an enum that does not rank, these are as good as all. */
export function someOf(values: readonly string[], ordered: boolean): readonly string[] {
  return ordered ? values : values.filter((value, index) => index < 3 || value === 'UNKNOWN');
}
