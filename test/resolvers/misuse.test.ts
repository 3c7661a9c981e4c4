import { shown } from '../../src/compile/badUserInput';
import { writeCursor } from '../../src/compile/page/Page';
import type { Graph } from '../../src/graph/Graph';
import { seedGraph } from '../support/seedGraph';
import { type ServedApi, serveApi } from '../support/serveApi';

/** What is asked wrongly is answered with what is wrong, where, and what is allowed; never with a filter ignored. */
let graph: Graph;
let api: ServedApi;
beforeAll(async () => {
  graph = await seedGraph();
  api = await serveApi(graph);
});
afterAll(async () => {
  await api.stop();
  await graph.close();
});

type Case = readonly [query: string, message: string, variables?: object];

function refuses(status: number, code: string, cases: readonly Case[]) {
  test.each(cases.map(([query, ...more]) => [query, more] as const))('%s', async (query, [message, variables]) => {
    const answer = await api.ask(query, variables);
    const errors = answer.errors?.map((error) => [error.extensions.code, error.message]);
    expect({ status: answer.status, errors }).toEqual({ status, errors: [[code, message]] });
  });
}

const trials = (filter: string) => `{ trials(filter: { ${filter} }) { totalCount } }`;
const milestones = (filter: string) => `{ milestones(filter: { ${filter} }) { totalCount } }`;
const withText = (filter: string) => `query ($a: String) { trials(filter: { ${filter} }) { totalCount } }`;

describe('a comparison without operator', () => {
  const asksNothing = 'has no operator, so it asks nothing.';
  const list = 'asks nothing of the list. Give at least one of some, none and every.';
  refuses(200, 'BAD_USER_INPUT', [
    [trials('phase: {}'), `trials(filter.phase) ${asksNothing} Give one, such as { eq: … }, or leave phase out.`],
    [trials('startDate: {}'), `trials(filter.startDate) ${asksNothing} Give overlaps, before, after or isNull.`],
    [trials('endpoints: {}'), `trials(filter.endpoints) ${list}`],
    [trials('compounds: {}'), `trials(filter.compounds) ${list}`],
    [trials('compounds: { role: { eq: COMBINATION } }'), `trials(filter.compounds) ${list}`],
    [
      trials('compounds: { role: {}, some: {} }'),
      `trials(filter.compounds.role) ${asksNothing} Give one, such as { eq: … }, or leave role out.`,
    ],
    [
      trials('or: [{ not: { indications: { none: { name: {} } } } }]'),
      `trials(filter.or.not.indications.none.name) ${asksNothing} Give one, such as { eq: … }, or leave name out.`,
    ],
    [
      withText('acronym: { eq: $a }'),
      `trials(filter.acronym) ${asksNothing} Give one, such as { eq: … }, or leave acronym out.`,
      {},
    ],
    [
      trials('endpoints: { some: { isNull: true } }'),
      'trials(filter.endpoints.some.isNull) asks nothing: an item of a list is never absent.',
    ],
  ]);
});

describe('an operator or value that there is not', () => {
  refuses(400, 'GRAPHQL_VALIDATION_FAILED', [
    [trials('phase: { above: PHASE_2 }'), 'Field "above" is not defined by type "PhaseFilter".'],
    [
      trials('phase: { eq: PHASE_5 }'),
      'Value "PHASE_5" does not exist in "Phase" enum. Did you mean the enum value "PHASE_1", "PHASE_2", "PHASE_3", "PHASE_1_2", or "PHASE_2_3"?',
    ],
    [
      trials('plannedEnrollment: { gt: 3000000000 }'),
      'Int cannot represent non 32-bit signed integer value: 3000000000',
    ],
    [trials('acronym: { in: [null] }'), 'Expected value of type "String!", found null.'],
    [
      milestones('due: { before: "2011-02-30" }'),
      'milestones(filter.due.before) is "2011-02-30"; allowed is a calendar day as "2011-09-30".',
    ],
    [
      milestones('due: { before: 2011 }'),
      'milestones(filter.due.before) is 2011; allowed is a calendar day as "2011-09-30".',
    ],
    [
      '{ timeline(first: 3, filter: { types: [MILESTONE] }, from: SOON) { totalCount } }',
      'timeline(from) is SOON; allowed is a calendar day as "2011-09-30".',
    ],
    [
      '{ milestones(filter: { and: [{ not: { id: { in: ["a"] } } }, { due: { overlaps: { from: "2011-09-01", # a day\n to: "soon" } } }] }) { totalCount } }',
      'milestones(filter.and.due.overlaps.to) is "soon"; allowed is a calendar day as "2011-09-30".',
    ],
    [
      'query ($a: [ID!] = ["a"], $day: Date! = "soon") { milestones(filter: { id: { in: $a }, due: { before: $day } }) { totalCount } }',
      '$day is "soon"; allowed is a calendar day as "2011-09-30".',
    ],
    [
      milestones('due: { overlaps: { from: "2011-09-01" } }'),
      'Field "DateRange.to" of required type "Date!" was not provided.',
    ],
    [
      '{ trials(orderBy: [SIZE_ASC]) { totalCount } }',
      'Value "SIZE_ASC" does not exist in "TrialOrder" enum. Did you mean the enum value "ID_ASC", "NAME_ASC", or "PHASE_ASC"?',
    ],
  ]);
  refuses(400, 'BAD_USER_INPUT', [
    [
      'query ($f: TrialFilter) { trials(filter: $f) { totalCount } }',
      'Variable "$f" got invalid value { above: "PHASE_2" } at "f.phase"; Field "above" is not defined by type "PhaseFilter".',
      { f: { phase: { above: 'PHASE_2' } } },
    ],
    [
      'query ($day: Date!) { milestones(filter: { due: { before: $day } }) { totalCount } }',
      'Variable "$day" got invalid value "soon"; Date is "soon"; allowed is a calendar day as "2011-09-30".',
      { day: 'soon' },
    ],
    [
      'query ($a: String!) { trials(filter: { acronym: { eq: $a } }) { totalCount } }',
      'Variable "$a" of required type "String!" was not provided.',
      {},
    ],
  ]);
});

test.each([
  ['{ milestones(filter: { due: { before: "soon" } }) { totalCount } }', { line: 1, column: 39 }],
  ['query ($day: Date = 5) { timeline(from: $day) { totalCount } }', { line: 1, column: 21 }],
])('%s says where the value stands', async (query, location) => {
  const { errors } = await api.ask(query);
  expect(errors).toMatchObject([{ locations: [location], extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
});

describe('an operand of null', () => {
  const operand = 'is null, which nothing equals. Leave it out, or ask by isNull: true for what is absent.';
  const filter = 'is null. Leave it out, or ask whether there is a value with isNull, some: {} or none: {}.';
  refuses(200, 'BAD_USER_INPUT', [
    [trials('acronym: { eq: null }'), `trials(filter.acronym.eq) ${operand}`],
    [withText('acronym: { eq: $a }'), `trials(filter.acronym.eq) ${operand}`, { a: null }],
    [trials('acronym: { in: null }'), `trials(filter.acronym.in) ${operand}`],
    [trials('acronym: { isNull: null }'), `trials(filter.acronym.isNull) ${operand}`],
    [trials('startDate: { overlaps: null }'), `trials(filter.startDate.overlaps) ${operand}`],
    [trials('endpoints: { some: { eq: null } }'), `trials(filter.endpoints.some.eq) ${operand}`],
    [trials('acronym: null'), `trials(filter.acronym) ${filter}`],
    [trials('named: null'), `trials(filter.named) ${filter}`],
    [trials('not: null'), `trials(filter.not) ${filter}`],
    [trials('and: null'), `trials(filter.and) ${filter}`],
    [trials('compounds: { some: null }'), `trials(filter.compounds.some) ${filter}`],
    [trials('compounds: { role: null, some: {} }'), `trials(filter.compounds.role) ${filter}`],
  ]);
});

describe('UNKNOWN in a range, and days that end before they begin', () => {
  const inNoRange =
    'is "UNKNOWN", which is in no range. Allowed are DISCOVERY, PRECLINICAL, CLINICAL, REGISTRATION, MARKETED.';
  const backwards = 'runs from "2011-10-01" to "2011-09-30"; the last day must not be before the first.';
  refuses(200, 'BAD_USER_INPUT', [
    ['{ compounds(filter: { stage: { gte: UNKNOWN } }) { totalCount } }', `compounds(filter.stage.gte) ${inNoRange}`],
    [
      'query ($stage: Stage!) { compounds(filter: { stage: { lt: $stage } }) { totalCount } }',
      `compounds(filter.stage.lt) ${inNoRange}`,
      { stage: 'UNKNOWN' },
    ],
    [
      milestones('due: { overlaps: { from: "2011-10-01", to: "2011-09-30" } }'),
      `milestones(filter.due.overlaps) ${backwards}`,
    ],
    [
      'query ($days: DateRange!) { milestones(filter: { due: { overlaps: $days } }) { totalCount } }',
      `milestones(filter.due.overlaps) ${backwards}`,
      { days: { from: '2011-10-01', to: '2011-09-30' } },
    ],
  ]);
});

describe('page sizes', () => {
  const allowed = 'allowed are 1 to 100.';
  refuses(200, 'BAD_USER_INPUT', [
    ['{ compounds(first: 0) { totalCount } }', `compounds(first) is 0; ${allowed}`],
    ['{ compounds(first: -1) { totalCount } }', `compounds(first) is -1; ${allowed}`],
    ['{ compounds(first: 101) { totalCount } }', `compounds(first) is 101; ${allowed}`],
    ['{ compounds(last: 0) { totalCount } }', `compounds(last) is 0; ${allowed}`],
    ['query ($n: Int) { compounds(first: $n) { totalCount } }', `compounds(first) is 0; ${allowed}`, { n: 0 }],
    ['{ compounds { nodes { trials(last: 101) { totalCount } } } }', `Compound.trials(last) is 101; ${allowed}`],
    ['{ compounds { nodes { evidence(first: 0) { id } } } }', `Compound.evidence(first) is 0; ${allowed}`],
    [
      '{ compounds { nodes { trials(first: 1) { edges { evidence(first: 101) { id } } } } } }',
      `CompoundTrialsEdge.evidence(first) is 101; ${allowed}`,
    ],
  ]);
});

describe('arguments that contradict each other', () => {
  const advice = 'Page forward with first and after, or backward with last and before.';
  refuses(200, 'BAD_USER_INPUT', [
    ['{ compounds(first: 1, last: 1) { totalCount } }', `compounds(last) does not go together with first. ${advice}`],
    ['{ compounds(last: 1, after: "") { totalCount } }', `compounds(last) does not go together with after. ${advice}`],
    [
      '{ compounds(first: 1, before: "") { totalCount } }',
      `compounds(before) does not go together with first. ${advice}`,
    ],
    [
      '{ compounds(after: "", before: "") { totalCount } }',
      `compounds(before) does not go together with after. ${advice}`,
    ],
    ['{ compound { name } }', 'compound(id, name) wants exactly one of its arguments; none is given.'],
    ['{ compound(id: null) { name } }', 'compound(id, name) wants exactly one of its arguments; none is given.'],
    [
      '{ compound(id: "compound:t-dm1", name: "T-DM1") { name } }',
      'compound(id, name) wants exactly one of its arguments; both are given.',
    ],
  ]);
});

describe('a cursor', () => {
  const query = 'query ($a: String) { trials(after: $a, orderBy: [START_DATE_ASC]) { totalCount } }';
  const list = 'trials startDateEarliest_ASC,id_ASC';
  const other = (of: string) =>
    `trials(after) is the cursor of another list or order ("${of}"). Give one that a page of this list, in this order, returned.`;
  const none = (cursor: string) =>
    `trials(after) is ${shown(cursor)}, which is no cursor. Give one that a page of this list returned.`;
  const forged = (...values: readonly unknown[]): Case => {
    const a = writeCursor(list, values);
    return [query, none(a), { a }];
  };
  refuses(200, 'BAD_USER_INPUT', [
    [query, none(''), { a: '' }],
    [query, none('garbage'), { a: 'garbage' }],
    [query, other('milestones dueEarliest_ASC,id_ASC'), { a: writeCursor('milestones dueEarliest_ASC,id_ASC', []) }],
    [
      query,
      other('trials nameKey_ASC,id_ASC'),
      { a: writeCursor('trials nameKey_ASC,id_ASC', ['emilia', 'trial:emilia']) },
    ],
    [query, other('Compound.trials startDateEarliest_ASC,id_ASC'), { a: writeCursor(`Compound.${list}`, []) }],
    forged('2010-07-01'),
    forged('2010-13-45', 'trial:emilia'),
    forged(null, 'trial:emilia'),
    forged('2010-07-01', { $ne: 1 }),
    forged('2010-07-01', 'trial:emilia', 'more'),
  ]);
});

describe('a request', () => {
  refuses(400, 'OPERATION_RESOLUTION_FAILURE', [
    [
      'query A { meta { documents } } query B { meta { entities } }',
      'Must provide operation name if query contains multiple operations.',
    ],
  ]);

  test('with a mistake in one root field that can be null is answered in the others', async () => {
    const { status, data, errors } = await api.ask('{ a: compound { name } b: compound(name: "t dm1") { name } }');
    expect({ status, data }).toEqual({ status: 200, data: { a: null, b: { name: 'T-DM1' } } });
    expect(errors).toEqual([
      {
        message: 'compound(id, name) wants exactly one of its arguments; none is given.',
        locations: [{ line: 1, column: 3 }],
        path: ['a'],
        extensions: { code: 'BAD_USER_INPUT', argument: 'compound(id, name)' },
      },
    ]);
  });

  test('with a mistake in a list, which is never null, has no answer', async () => {
    const { status, data } = await api.ask('{ compounds(first: 0) { totalCount } meta { documents } }');
    expect({ status, data }).toEqual({ status: 200, data: null });
  });
});
