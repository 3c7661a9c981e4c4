/** Words that tell what is to come, and how firmly: each wording has one meaning, whoever reads it. */
export interface Wording {
  /** As seeds/README.md lists it. */
  readonly words: string;
  readonly pattern: RegExp;
  readonly assertion: 'EXPECTATION' | 'PLAN';
}

export const WORDINGS: readonly Wording[] = [
  { words: 'expects, is expected', pattern: /\bexpect(s|ed|ing|ations?)?\b/iu, assertion: 'EXPECTATION' },
  { words: 'anticipates, is anticipated', pattern: /\banticipat(es?|ed|ing)\b/iu, assertion: 'EXPECTATION' },
  { words: 'is on track to, on track for', pattern: /\bon track (to|for)\b/iu, assertion: 'EXPECTATION' },
  { words: 'is planning to, plans to, is planned', pattern: /\b(planning to|plans to|planned)\b/iu, assertion: 'PLAN' },
  { words: 'intends to, the intent of', pattern: /\bint(ends?|ended|ent|ention)\b/iu, assertion: 'PLAN' },
  { words: 'is committed to, our commitment to', pattern: /\bcommit(ted|ment) to\b/iu, assertion: 'PLAN' },
  { words: 'will', pattern: /\bwill\b/iu, assertion: 'PLAN' },
  { words: 'is being revised', pattern: /\b(is|are) being (revised|amended|changed)\b/iu, assertion: 'PLAN' },
];

/** What is left where a quote is cut behind the verb: "to be reported" says that it is to come, and not how firmly. */
export const TO_COME = /\bto be \p{L}+ed\b/iu;
