import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMapping } from '../../src/schema/readMapping';
import { checkSeeds } from '../../src/seed/check/checkSeeds';
import { WORDINGS } from '../../src/seed/check/wordings';
import { appended, DOCUMENT, FACTS, type Files, removeSeeds, replaced } from './support/fictionalSeeds';
import { problemsOf } from './support/problemsOf';

afterAll(removeSeeds);

const trialQuote =
  "      - quote: ['Phase I trial FIRST, assessing FB-1 in fictional fever, was initiated in', 'January 2020.']\n";

/** Faults between a fact and the words that it rests on: one each, and everything that the check says of it. */
const faults: [fault: string, files: Files, said: string[]][] = [
  [
    'what is to come as a stated fact',
    replaced(FACTS, '        assertion: EXPECTATION\n        onBehalfOf: organization:fictional-biotech\n', ''),
    [
      'facts.yaml:55: "expected" in the quote "Data are expected in 2H2020." tells of what is to come, so the assertion is EXPECTATION, not STATED_FACT; where the fact is another one, quote its words alone',
    ],
  ],
  [
    'an expectation as a plan, and the same words as both',
    replaced(
      FACTS,
      '      - quote: Data are expected in 2H2020.\n        assertion: EXPECTATION\n',
      '      - quote: Data are expected in 2H2020.\n        assertion: EXPECTATION\n      - quote: Data are expected in 2H2020.\n        assertion: PLAN\n',
    ),
    [
      'facts.yaml:57: "expected" in the quote "Data are expected in 2H2020." tells of what is to come, so the assertion is EXPECTATION, not PLAN; where the fact is another one, quote its words alone',
      'facts.yaml:57: "Data are expected in 2H2020." is PLAN here and EXPECTATION at facts.yaml:55; the same words have one assertion',
    ],
  ],
  [
    'a conclusion of the annotator on behalf of somebody',
    replaced(FACTS, '        assertion: EXPECTATION\n', '        assertion: INFERRED\n        reasoning: fictional\n'),
    ['facts.yaml:55: "onBehalfOf" for INFERRED; it says whose EXPECTATION or PLAN is told, and goes with these alone'],
  ],
  [
    'support of values that state nothing',
    replaced(
      FACTS,
      `    evidence:\n${trialQuote}`,
      `    endpoints: []\n    evidence:\n${trialQuote}        supports: [name, acronym, title, phase, phaseAsStated, startDate, compounds, indications, endpoints, status]\n`,
    ),
    [
      'facts.yaml:48: "supports" names "endpoints", which is an empty list; no quote supports what is not stated',
      'facts.yaml:48: "supports" names "status", which is UNKNOWN; no quote supports what is not stated',
    ],
  ],
  [
    'another name that no quote has',
    replaced(FACTS, 'label: FB,', 'label: FBio,'),
    [
      'facts.yaml:4: the words "FBio" of "synonyms" are in no quote that supports it; quote where the text says so: "Fictional Biotech (“FB”)"',
    ],
  ],
  [
    'another name without evidence',
    replaced(FACTS, '{ quote: Fictional Biotech (“FB”) }', '{ quote: Fictional Biotech (“FB”), supports: [name] }'),
    [
      'facts.yaml:4: nothing supports the name "FB" of "organization:fictional-biotech"; name "synonyms" under "supports" of the quote that has it',
    ],
  ],
  [
    'words of a person that no quote has',
    replaced(FACTS, 'title: CEO', 'title: President'),
    [
      'facts.yaml:8: the words "President" of "title" are in no quote that supports it; quote where the text says so: "Ada Example, CEO"',
    ],
  ],
  [
    "a document's title on the dateline",
    replaced(DOCUMENT, 'Results, supports: [name] }', 'Results, supports: [kind] }'),
    [
      'document.yaml:2: nothing supports the name "Fictional Biotech Reports Fictional Results" of "document:fictional-2020-03-03"; name "name" under "supports" of the quote that has it',
    ],
  ],
  [
    "a document's checksum on words",
    replaced(DOCUMENT, 'supports: [kind, date, publisher] }', 'supports: [kind, date, publisher, sha256] }'),
    [
      'document.yaml:8: "supports" names "sha256", which the entity does not give; allowed are name, kind, publisher, date, sections',
    ],
  ],
  [
    'a number that the text does not state',
    replaced(FACTS, 'acronym: FIRST', 'acronym: FIRST\n    plannedEnrollment: 20'),
    [
      'facts.yaml:38: the number 20 of "plannedEnrollment" is in no quote that supports it, in digits or in a word; leave it out where the text does not state it: "Phase I trial FIRST, assessing FB-1 in fictional fever, was initiated in January 2020."',
    ],
  ],
  [
    'a figure mended from a damaged scan as a stated fact',
    appended(
      FACTS,
      `  - id: financial-metric:fictional
    name: fictional metric
    kind: REPORTED
    period: January 2020
    periodAsStated: January 2020
    minimum: 15
    maximum: 15
    unit: USD
    asScanned: January 2020
    organization: organization:fictional-biotech
    evidence: [{ quote: ['was initiated in', January 2020.] }]
`,
    ),
    [
      'facts.yaml:68: the quote has "January 2020", which is not the value of "minimum", "maximum"; make that INFERRED, with the sum that it comes from as reasoning',
    ],
  ],
];

test.each(faults)('%s', (_, files, said) => {
  expect(problemsOf(files)).toEqual(said);
});

test('a number may be stated in a word, as the seven TAP compounds are', () => {
  const mapping = readMapping();
  const { facts, problems } = checkSeeds(join(__dirname, '../../seeds'), mapping);
  const claim = facts.entities.get('claim:tap-compounds-in-the-clinic');
  expect(claim?.properties.get('statedMinimum')?.value).toBe(7n);
  expect(claim?.evidence.map(({ said }) => /\bseven\b/.test(said.words) && !/7/.test(said.words))).toEqual([true]);
  expect(problems).toEqual([]);
});

test('the table of wordings that annotators read is the one that is checked', () => {
  const page = readFileSync(join(__dirname, '../../seeds/README.md'), 'utf8');
  const table = [...page.matchAll(/^\| (.+?) +\| `(EXPECTATION|PLAN)` +\|/gm)].map(([, words, assertion]) => ({
    words,
    assertion,
  }));
  expect(table).toEqual(WORDINGS.map(({ words, assertion }) => ({ words, assertion })));
});
