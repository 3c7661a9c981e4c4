import { appended, FACTS, type Files, removeSeeds, replaced } from './support/fictionalSeeds';
import { problemsOf } from './support/problemsOf';

afterAll(removeSeeds);

/** Faults of quotes, evidence and what it supports: one each, and everything that the check says of it. */
const faults: [fault: string, files: Files, said: string[]][] = [
  [
    'a quote that is not in the text',
    replaced(FACTS, 'quote: fever of tests', 'quote: fever of the tests'),
    [
      'facts.yaml:26: the text does not have the quote "fever of the tests"; it agrees up to "fever of" and goes on "tests."',
    ],
  ],
  [
    'a quote that is nothing like the text',
    replaced(FACTS, 'quote: fever of tests', 'quote: zzz'),
    ['facts.yaml:26: the text does not have the quote "zzz"; copy the words from source.txt'],
  ],
  [
    'a quote with other quotation marks',
    replaced(FACTS, '(“FB”)', '("FB")'),
    [
      'facts.yaml:5: the text does not have the quote "Fictional Biotech ("FB")", but "Fictional Biotech (“FB”)": copy quotation marks, dashes and signs as they stand',
    ],
  ],
  [
    'a quote with another dash',
    replaced(FACTS, 'quote: FB-1 — in clinical testing }', 'quote: FB-1 - in clinical testing }'),
    [
      'facts.yaml:17: the text does not have the quote "FB-1 - in clinical testing", but "FB-1 — in clinical testing": copy quotation marks, dashes and signs as they stand',
    ],
  ],
  [
    'a quote without the backslash of a dollar sign',
    replaced(FACTS, "'Ada Example, CEO'", '(“FB”) pays $5 million'),
    [
      `facts.yaml:10: the text does not have the quote "(“FB”) pays $5 million", but "(“FB”) pays \\$5 million": copy quotation marks, dashes and signs as they stand`,
    ],
  ],
  [
    'a quote that a line break cuts',
    replaced(
      FACTS,
      "['Phase I trial FIRST, assessing FB-1 in fictional fever, was initiated in', 'January 2020.']",
      '"2020. Data are expected in 2H2020. - FB-1"',
    ),
    [
      'facts.yaml:47: the text does not have the quote "2020. Data are expected in 2H2020. - FB-1" in one piece: a line break cuts it; give its parts as a list of segments',
    ],
  ],
  [
    'a quote that is there several times',
    replaced(FACTS, 'quote: treatment of fictional fever', 'quote: fictional fever'),
    [
      'facts.yaml:23: the text has the quote "fictional fever" 2 times (at 245, 325); lengthen it until it is there once: "fictional fever and" or "fictional fever,"',
    ],
  ],
  [
    'segments out of order',
    replaced(
      FACTS,
      "['Phase I trial FIRST, assessing FB-1 in fictional fever, was initiated in', 'January 2020.']",
      "['January 2020.', 'Phase I trial FIRST, assessing FB-1 in fictional fever, was initiated in']",
    ),
    [
      'facts.yaml:47: the segment "Phase I trial FIRST, assessing FB-1 in fictional fever, was initiated in" stands before the one given before it; give them in the order of the text',
    ],
  ],
  [
    'an empty quote',
    replaced(FACTS, 'quote: fever of tests', "quote: ' '"),
    ['facts.yaml:26: an empty quote; it must be words of the text'],
  ],
  [
    'an empty list of segments',
    replaced(FACTS, 'quote: fever of tests', 'quote: []'),
    ['facts.yaml:26: "quote" is an empty list; it must be words of the text, or a list of its segments'],
  ],
  [
    'evidence without quote',
    replaced(FACTS, '{ quote: fever of tests }', '{ assertion: PLAN }'),
    ['facts.yaml:26: evidence without "quote"; it must quote the words of the text that say so'],
  ],
  [
    'an empty list of evidence',
    replaced(FACTS, '[{ quote: fever of tests }]', '[]'),
    ['facts.yaml:26: "evidence" is an empty list; it must be a list with at least one {quote: …}'],
  ],
  [
    'INFERRED without reasoning',
    replaced(FACTS, '{ quote: fever of tests }', '{ quote: fever of tests, assertion: INFERRED }'),
    ['facts.yaml:26: INFERRED without "reasoning"; it must say how the fact follows from the quote'],
  ],
  [
    'reasoning without INFERRED',
    replaced(FACTS, '{ quote: fever of tests }', '{ quote: fever of tests, reasoning: because }'),
    ['facts.yaml:26: "reasoning" for STATED_FACT; only what is INFERRED has any'],
  ],
  [
    'an assertion that does not exist',
    replaced(FACTS, 'assertion: EXPECTATION', 'assertion: EXPECTED'),
    ['facts.yaml:56: "assertion" is "EXPECTED", no Assertion; allowed are STATED_FACT, EXPECTATION, PLAN, INFERRED'],
  ],
  [
    'an entity without evidence',
    replaced(FACTS, '    evidence: [{ quote: fever of tests }]\n', ''),
    [
      'facts.yaml:24: "indication:fever" has no evidence; it must quote a text, or say under "external" where it is known from',
    ],
  ],
  [
    'a value without evidence',
    replaced(FACTS, "{ quote: 'Ada Example, CEO' }", "{ quote: 'Ada Example, CEO', supports: [name, organization] }"),
    ['facts.yaml:8: nothing supports "title" of "person:ada-example"; name it under "supports" of one of its evidence'],
  ],
  [
    'a relationship without evidence',
    replaced(FACTS, "{ quote: 'Ada Example, CEO' }", "{ quote: 'Ada Example, CEO', supports: [name, title] }"),
    [
      `facts.yaml:9: nothing supports "organization" → "organization:fictional-biotech"; give it evidence, or name "organization" under "supports" of the entity's`,
    ],
  ],
  [
    'support of what is not given',
    replaced(
      FACTS,
      "{ quote: 'Ada Example, CEO' }",
      "{ quote: 'Ada Example, CEO', supports: [name, titel, organization, title] }",
    ),
    ['facts.yaml:10: "supports" names "titel", which the entity does not give; did you mean "title"?'],
  ],
  [
    'words that no quote has',
    replaced(FACTS, 'phaseAsStated: Phase I\n', 'phaseAsStated: Phase one\n'),
    [
      'facts.yaml:40: the words "Phase one" of "phaseAsStated" are in no quote that supports it; quote where the text says so: "Phase I trial FIRST, assessing FB-1 in fictional fever, was initiated in January 2020."',
    ],
  ],
  [
    'a date that no quote has',
    replaced(FACTS, 'due: 2H2020', 'due: mid-2020'),
    [
      'facts.yaml:52: the words "mid-2020" of "due" are in no quote that supports it; quote where the text says so: "Data are expected in 2H2020."',
    ],
  ],
  [
    'a relationship given from its IN side',
    replaced(FACTS, '    modality: UNKNOWN\n', '    modality: UNKNOWN\n    trials: [trial:first]\n'),
    [
      'facts.yaml:14: "trials" of type Compound is not written here: it is given from the other side: as "compounds" of the Trial',
    ],
  ],
  [
    'a field that follows from others',
    replaced(FACTS, '    modality: UNKNOWN\n', '    modality: UNKNOWN\n    stage: CLINICAL\n'),
    [`facts.yaml:14: "stage" of type Compound is not written here: it follows from the compound's programs`],
  ],
  [
    'a field that comes from reference data',
    replaced(FACTS, '    modality: UNKNOWN\n', '    modality: UNKNOWN\n    crossReferences: []\n'),
    ['facts.yaml:14: "crossReferences" of type Compound is not written here: it comes from seeds/xrefs.csv'],
  ],
  [
    'a date that cannot be read',
    replaced(FACTS, 'due: 2H2020', 'due: soonish'),
    [
      'facts.yaml:52: "due" is "soonish", which is not readable as a date; readable are "October 28, 2010", "July 2010", "2Q2011", "2H2011", "mid-2012", "2012", "fiscal 2011", "1QFY11", "the next two months", "the coming year", each also after "by" or "by the end of"; write everything else as {text, earliest, latest, precision}',
    ],
  ],
  [
    'a date that ends before it begins',
    replaced(FACTS, 'due: 2H2020', 'due: { text: 2H2020, earliest: 2020-12-31, latest: 2020-07-01, precision: HALF }'),
    ['facts.yaml:52: "due": earliest 2020-12-31 is after latest 2020-07-01'],
  ],
  [
    'a date with a day that does not exist',
    replaced(FACTS, 'due: 2H2020', 'due: { text: 2H2020, earliest: 2020-02-30, precision: HALB }'),
    [
      'facts.yaml:52: "precision" is "HALB", no DatePrecision; did you mean "HALF"?',
      'facts.yaml:52: "earliest" is "2020-02-30"; it must be a day, as in 2010-10-28',
    ],
  ],
  [
    'a claim whose minimum is above its maximum, without derivation',
    appended(
      FACTS,
      `  - id: claim:fictional
    name: a fictional claim
    statedMinimum: 2021
    statedMaximum: 5
    evidence: [{ quote: 'pays \\$5 million for a fictional test' }, { quote: FB-1 may be sold by the end of 2021 }]
`,
    ),
    [
      'facts.yaml:58: "claim:fictional" has neither "derivation" nor "notDerivable"; it must have one of them',
      'facts.yaml:60: "statedMinimum" 2021 is greater than "statedMaximum" 5',
    ],
  ],
  [
    'a claim with derivation and excuse',
    appended(
      FACTS,
      `  - id: claim:fictional
    name: a fictional claim
    derivation: '{ compounds { totalCount } }'
    notDerivable: no reason
    evidence: [{ quote: FB-1 may be sold }]
`,
    ),
    ['facts.yaml:58: "claim:fictional" has both "derivation" and "notDerivable"; it must have one of them'],
  ],
];

test.each(faults)('%s', (_, files, said) => {
  expect(problemsOf(files)).toEqual(said);
});
