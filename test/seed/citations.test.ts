import { readMapping } from '../../src/schema/readMapping';
import { checkSeeds } from '../../src/seed/check/checkSeeds';
import { relationshipOf } from '../../src/seed/plan/planEvidence';
import { planGraph } from '../../src/seed/plan/planGraph';
import { type Files, fictionalSeeds, removeSeeds, writeSeeds } from './support/fictionalSeeds';
import { problemsOf } from './support/problemsOf';

afterAll(removeSeeds);

const mapping = readMapping();

/** A fictional document in one file, of which no text is kept. */
const cited = `id: document:cited
name: A Fictional Report
kind: OTHER
publisher: organization:fictional-biotech
date: 2020-04-01
url: https://example.org/cited
textNotShipped: A fictional publisher keeps it.
evidence: [{ paraphrase: The report is of April 2020. }]
entities:
  - id: target:fic
    name: FIC
  - id: trial:second
    name: SECOND
    acronym: SECOND
    title: Second trial of FB-1
    phase: PHASE_2
    phaseAsStated: phase two
    status: UNKNOWN
    lineOfTherapy: NOT_STATED
    plannedEnrollment: 40
    compounds: [{ to: compound:fb-1, role: INVESTIGATIONAL }]
    evidence:
      - paraphrase: The trial SECOND of FB-1 is to take in forty (40) patients, as is planned.
        locator: table 2
        assertion: PLAN
`;

const withCited = (text: string): Files => ({ ...fictionalSeeds, 'cited.yaml': text });
const replaced = (from: string, to: string) => {
  if (!cited.includes(from)) throw new Error(`no ${from}`);
  return withCited(cited.replace(from, () => to));
};

test('a document in one file is cited: what it says is in our words, and is no quote', () => {
  expect(problemsOf(withCited(cited))).toEqual([]);
  const plan = planGraph(checkSeeds(writeSeeds(withCited(cited)), mapping).facts, mapping);
  const evidence = plan.nodes.filter(
    ({ labels: [label], properties }) => label === 'Evidence' && String(properties.id).startsWith('evidence:cited:'),
  );
  expect(evidence.map(({ properties: { id: _, ...rest } }) => rest)).toContainEqual(
    expect.objectContaining({
      kind: 'CITATION',
      paraphrase: 'The trial SECOND of FB-1 is to take in forty (40) patients, as is planned.',
      locator: 'table 2',
      assertion: 'PLAN',
      spansStart: [],
    }),
  );
  expect(evidence.every(({ properties }) => properties.quote === undefined)).toBe(true);
  const link = plan.relationships.find(
    ({ from, type }) => from === 'Entity/trial:second' && type === relationshipOf('Trial', 'compounds', mapping),
  );
  expect(link?.properties).toMatchObject({ quotes: [], paraphrases: [expect.stringMatching(/^The trial SECOND/)] });
  const document = plan.nodes.find(({ key }) => key === 'Entity/document:cited');
  expect(document?.properties).toMatchObject({ textNotShipped: 'A fictional publisher keeps it.' });
  expect(document?.properties.text).toBeUndefined();
});

test.each<[what: string, files: Files, said: string[]]>([
  [
    'a quote from a text that is not here',
    replaced('paraphrase: The report is of April 2020.', 'quote: April 2020'),
    [
      'cited.yaml:8: a quote from a document with "textNotShipped", in which nobody can look it up; give the fact in your own words as "paraphrase"',
    ],
  ],
  [
    'a paraphrase of a text that is here',
    {
      ...fictionalSeeds,
      'more/source.txt': 'No words.\n',
      'more/document.yaml': cited
        .replaceAll('cited', 'more')
        .replace(/textNotShipped.*\n/, '')
        .replace(/entities:[\s\S]*/, ''),
    },
    [
      'more/document.yaml:1: "sha256" is missing; that of source.txt is 0fba2e336f6fe006aa50c113c0cbf57a4542c028a296f67432d5db9c105da9cf',
      'more/document.yaml:7: a paraphrase and its locator are for documents with "textNotShipped"; more/source.txt is here, so quote its words',
    ],
  ],
  [
    'neither a text nor a reason why there is none',
    replaced('textNotShipped: A fictional publisher keeps it.\n', ''),
    [
      'cited.yaml:1: is a document in one file, which has no text; a document has source.txt beside document.yaml, or says under "textNotShipped" why not',
    ],
  ],
  [
    'no address',
    replaced('url: https://example.org/cited\n', ''),
    ['cited.yaml:1: "url" is missing; a document with "textNotShipped" is found by its address'],
  ],
  [
    'sections of no text',
    replaced('url:', 'sections: [Fiction]\nurl:'),
    ['cited.yaml:6: "sections" is about a text; a document with "textNotShipped" has none'],
  ],
  [
    'a number that the paraphrase does not have',
    replaced('forty (40) patients', 'many patients'),
    [
      'cited.yaml:20: the number 40 of "plannedEnrollment" is in no quote that supports it, in digits or in a word; leave it out where the text does not state it: "The trial SECOND of FB-1 is to take in many patients, as is planned."',
    ],
  ],
  [
    'a plan that is called a fact',
    replaced('        assertion: PLAN\n', ''),
    [
      'cited.yaml:23: "planned" in the paraphrase "The trial SECOND of FB-1 is to take in forty (40) patients, as is planned." tells of what is to come, so the assertion is PLAN, not STATED_FACT; where the fact is another one, say that alone',
    ],
  ],
])('the check refuses %s', (_, files, said) => {
  expect(problemsOf(files)).toEqual(said);
});

test('a collection is read beside the seeds', () => {
  const collection = writeSeeds({ 'cited.yaml': cited });
  const { facts, problems } = checkSeeds(writeSeeds(fictionalSeeds), mapping, [collection]);
  expect(problems).toEqual([]);
  expect(facts.documents.map(({ id }) => id)).toEqual(['document:fictional-2020-03-03', 'document:cited']);
});
