import { readMapping } from '../../src/schema/readMapping';
import { checkSeeds } from '../../src/seed/check/checkSeeds';
import { foldEntities } from '../../src/seed/check/foldEntities';
import { planGraph } from '../../src/seed/plan/planGraph';
import {
  appended,
  FACTS,
  type Files,
  fictionalSeeds,
  removeSeeds,
  replaced,
  writeSeeds,
} from './support/fictionalSeeds';
import { FOLLOW_UP_FACTS, followUp, followUpAlone } from './support/followUp';
import { problemsOf } from './support/problemsOf';

afterAll(removeSeeds);

const mapping = readMapping();
const checked = (files: Files) => checkSeeds(writeSeeds(files), mapping);
const planned = (files: Files) => planGraph(checked(files).facts, mapping);
const node = (plan: ReturnType<typeof planned>, id: string) =>
  plan.nodes.find(({ key }) => key === `Entity/${id}`)?.properties;
const from = (plan: ReturnType<typeof planned>, id: string, type: string) =>
  plan.relationships.filter((each) => each.from === `Entity/${id}` && each.type === type);

test('a later document gives the values that hold now', () => {
  expect(problemsOf(followUp)).toEqual([]);
  const plan = planned(followUp);
  expect(node(plan, 'trial:first')).toMatchObject({
    phase: 'PHASE_2',
    status: 'TERMINATED',
    endpoints: ['fever', 'joy'],
  });
  expect(node(plan, 'trial:first')).toMatchObject({ startDateText: 'January 2020', acronym: 'FIRST' });
  // "Phase I" was said of the phase that holds no longer.
  expect(node(plan, 'trial:first')?.phaseAsStated).toBeUndefined();
  expect(node(plan, 'milestone:fb-1-data')).toMatchObject({ dueText: '2Q2021', status: 'EXPECTED' });
});

test('what was replaced is supported no longer, and its quotes stay', () => {
  const plan = planned(followUp);
  const fields = (id: string) =>
    from(plan, id, 'SUPPORTED_BY').map(({ to, properties }) => [to.split(':')[1], properties.fields]);
  expect(fields('milestone:fb-1-data')).toEqual([
    ['fictional-2020-03-03', ['name', 'status', 'type']],
    ['fictional-2020-10-05', ['due']],
  ]);
  const quotes = plan.nodes.flatMap(({ labels: [label], properties }) =>
    label === 'Evidence' ? [properties.quote] : [],
  );
  expect(quotes).toEqual(expect.arrayContaining(['FB-1 targets FIC.', 'no longer develops FIC']));
});

test('a new name is the name, and the former one is found as before', () => {
  const names = (id: string) =>
    from(planned(followUp), id, 'NAMED').map(({ properties: { label, type } }) => [label, type]);
  expect(names('compound:fb-1')).toEqual([
    ['Fictiva', undefined],
    ['FB-1', 'FORMER_NAME'],
    ['fictionumab', 'INN'],
  ]);
  expect(names('organization:fictional-biotech')).toEqual([
    ['FictiBio', undefined],
    ['FB', 'ABBREVIATION'],
    ['Fictional Biotech', 'FORMER_NAME'],
  ]);
});

test('links end, lead elsewhere and change what they carry', () => {
  const plan = planned(followUp);
  expect(from(plan, 'compound:fb-1', 'TARGETS')).toEqual([]);
  expect(from(plan, 'person:ada-example', 'WORKS_FOR').map(({ to }) => to)).toEqual([
    'Entity/organization:fictional-partner',
  ]);
  const tested = plan.relationships.filter(
    (each) => each.from === 'Entity/trial:first' && each.to === 'Entity/compound:fb-1',
  );
  expect(tested.map(({ properties }) => [properties.role, properties.quotes])).toEqual([
    ['COMPARATOR', [expect.stringMatching(/^The Phase II trial FIRST/)]],
  ]);
  expect(node(plan, 'compound:fb-1')).toMatchObject({ targetDisclosure: 'NOT_DISCLOSED' });
});

test('what is given up raises nothing now, and what was reached is told', () => {
  expect(node(planned(fictionalSeeds), 'compound:fb-1')).toMatchObject({
    stage: 'CLINICAL',
    highestPhase: 'PHASE_1',
    highestPhaseReached: 'PHASE_1',
  });
  expect(node(planned(followUp), 'compound:fb-1')).toMatchObject({
    stage: 'UNKNOWN',
    highestPhase: 'UNKNOWN',
    highestPhaseReached: 'PHASE_2',
  });
});

test('a later document does not touch the count of an earlier claim', () => {
  const claim = `  - id: claim:in-testing
    name: Compounds in testing
    text: One is in clinical testing
    statedMinimum: 1
    derivation: '{ compounds(filter: { stage: { eq: CLINICAL } }) { totalCount } }'
    assertedBy: organization:fictional-biotech
    evidence: [{ quote: FB-1 — in clinical testing }]
`;
  const minimum = (files: Files) => appended(FACTS, claim.replace('    statedMinimum: 1\n', ''), files);
  const counts = (files: Files) => node(planned(minimum(files)), 'claim:in-testing')?.derivedCount;
  expect([counts(fictionalSeeds), counts(followUp)]).toEqual([1n, 1n]);
  // The same claim in the follow-up is counted over what holds then.
  const later = appended(
    FOLLOW_UP_FACTS,
    claim
      .replace(/statedMinimum.*\n\s*/, '')
      .replace('FB-1 — in clinical testing }', 'One compound is in clinical testing }'),
    followUp,
  );
  expect(node(planned(later), 'claim:in-testing')?.derivedCount).toBe(0n);
});

/** Another fictional document of the day of the follow-up, which says when to expect data in another way. */
const sameDay: Files = Object.fromEntries(
  Object.entries(followUpAlone).map(([path, text]) => [
    path.replace('10-05', '10-05b'),
    text
      .replaceAll('2020-10-05', '2020-10-05b')
      .replace('date: 2020-10-05b', 'date: 2020-10-05')
      .replace('due: 2Q2021', 'due: { text: 2Q2021, earliest: 2021-05-01, latest: 2021-06-30, precision: QUARTER }')
      .replace(/ {4}ended.*\n/, ''),
  ]),
);

test('two documents of one day that disagree: the first by its id counts, and a note names both places', () => {
  const { problems, notices, facts } = checked({ ...followUp, ...sameDay });
  expect(problems).toEqual([]);
  expect(notices.filter((notice) => notice.includes('of the same day'))).toEqual([
    expect.stringMatching(
      /fictional-2020-10-05b\/facts\/facts.yaml:\d+: note: "due" of "milestone:fb-1-data" is another at .*fictional-2020-10-05\/facts\/facts.yaml:\d+, in a document of the same day; the one of document:fictional-2020-10-05, whose id comes first, counts/,
    ),
  ]);
  expect(facts.entities.get('milestone:fb-1-data')?.dates.get('due')?.value.earliest).toBe('2021-04-01');
});

test('what says nothing neither conflicts nor replaces', () => {
  const files = replaced(FOLLOW_UP_FACTS, 'status: TERMINATED', 'status: UNKNOWN', followUp);
  const silent = replaced(FOLLOW_UP_FACTS, '    endpoints: [fever, joy]\n', '    endpoints: []\n', files);
  const before = replaced(
    FACTS,
    '    status: UNKNOWN\n    lineOfTherapy: NOT_STATED',
    '    status: RECRUITING\n    lineOfTherapy: NOT_STATED',
    silent,
  );
  const plan = planned(before);
  expect(node(plan, 'trial:first')).toMatchObject({ status: 'RECRUITING', endpoints: [], phase: 'PHASE_2' });
});

test('a link cannot end that is not there', () => {
  const files = replaced(
    FOLLOW_UP_FACTS,
    'targets: [{ to: target:fic,',
    'developers: [{ to: organization:fictional-partner,',
    followUp,
  );
  expect(problemsOf(files)).toEqual([
    'fictional-2020-10-05/facts/facts.yaml:11: "ended" names "developers" → "organization:fictional-partner", which no earlier document states',
  ]);
});

test('the order in which documents and entities are read changes nothing', () => {
  const { facts } = checked({ ...followUp, ...sameDay });
  const version = planGraph(facts, mapping).dataVersion;
  let seed = 7;
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed;
  };
  for (let round = 0; round < 40; round += 1) {
    const told = facts.told
      .map((given) => ({ given, key: random() }))
      .sort((a, b) => a.key - b.key)
      .map(({ given }) => given);
    const versions = foldEntities(told, {
      problem: (_, message) => {
        throw new Error(message);
      },
      disagreement: () => {},
    });
    const entities = new Map([...versions].map(([id, all]) => [id, all.at(-1) ?? all[0]]));
    for (const { narrower, link } of facts.hierarchy) entities.get(narrower)?.links.push(link);
    expect(planGraph({ ...facts, told, versions, entities }, mapping).dataVersion).toBe(version);
  }
});
