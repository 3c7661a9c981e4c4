import type { Graph } from '../../src/graph/Graph';
import { seedGraph } from '../support/seedGraph';
import { sameAnswer } from './sameAnswer';
import { type Asked, TwoServers } from './TwoServers';

let graph: Graph;
let servers: TwoServers;
beforeAll(async () => {
  graph = await seedGraph();
  servers = await TwoServers.start(graph);
});
afterAll(async () => {
  await servers.stop();
  await graph.close();
});

/** Operations that the fast path answers, and answers as graphql-js does. */
const fast: Readonly<Record<string, Asked>> = {
  'fields in the order of the selection, not of the schema': {
    query: '{ compounds(first: 2) { totalCount nodes { stage name id } pageInfo { endCursor hasNextPage } } }',
  },
  'aliases, also of one field several times': {
    query: '{ b: compound(name: "T-DM1") { z: name a: name name } a: compound(name: "IMGN901") { name } }',
  },
  'aliases that mean something in JavaScript': {
    query: `{
      __proto__: compounds(first: 1) {
        constructor: totalCount
        __proto__: nodes { __proto__: name hasOwnProperty: id toString: synonyms { __proto__: label } }
        valueOf: pageInfo { __proto__: hasNextPage }
        edges { __proto__: node { id } toJSON: cursor }
      }
      constructor: compound(name: "T-DM1") { id }
    }`,
  },
  'variables that are called as what JavaScript has on every object, and are not given': {
    query: `query ($toString: String, $constructor: CompoundFilter, $id: ID, $valueOf: Int) {
      compound(name: $toString, id: $id) { name }
      compounds(filter: $constructor, first: $valueOf) { totalCount nodes { id } }
    }`,
    variables: { id: 'compound:t-dm1' },
  },
  'selections of one field merged': {
    query: `{
      compounds(first: 1) { nodes { name } }
      ... { compounds(first: 1) { nodes { id trials(first: 1) { totalCount } } totalCount } }
      compounds(first: 1) { nodes { trials(first: 1) { nodes { id } } } }
    }`,
  },
  'fragments in fragments, in place and of their own': {
    query: `{ compounds(first: 3) { nodes { ... on Compound { ...Names } ... { id } ... on Entity { evidence(first: 1) { quote } } } } }
      fragment Names on Entity { name ...More }
      fragment More on Entity { synonyms { label type } __typename }`,
  },
  'fragments on interfaces and on their types': {
    query: `{
      node(id: "organization:roche") { __typename id ... on Organization { members { nodes { name __typename } } } ... on Compound { stage } ... on Speaker { name } }
      compound(name: "T-DM1") { evidence { assertedBy { __typename name ... on Person { title } ... on Organization { ticker } ... on Entity { synonyms { label } } } } }
      claims { nodes { counted { nodes { __typename id ... on Compound { stage } ... on Milestone { due { text } } } } } }
    }`,
  },
  'a fragment that matches nothing': {
    query: '{ compounds(first: 1) { nodes { ... on Entity { ... on Trial { phase } } } } }',
  },
  '@skip and @include, written and by variables, on fields and fragments': {
    query: `query ($yes: Boolean!, $no: Boolean = false) {
      a: compounds(first: 1) @include(if: $yes) { totalCount @skip(if: $yes) nodes { name @include(if: $no) id @skip(if: $no) ...F @include(if: $no) ... on Compound @skip(if: false) { stage } } }
      b: compounds @skip(if: $yes) { totalCount }
      c: compounds(first: 1) @include(if: true) @skip(if: false) { nodes { synonyms @skip(if: $yes) { label } } pageInfo { __typename @skip(if: $no) } }
    }
    fragment F on Compound { highestPhase }`,
    variables: { yes: true },
  },
  'nothing left after @skip': { query: '{ compounds @skip(if: true) { totalCount } }' },
  '__typename at every level': {
    query: `{
      __typename
      compounds(first: 2) {
        __typename
        pageInfo { __typename }
        nodes {
          __typename
          synonyms { __typename }
          crossReferences { __typename }
          externalFacts { __typename }
          technology { __typename }
          evidence(first: 1) { __typename spans { __typename } assertedBy { __typename } document { __typename date } }
          trials(first: 1) { __typename edges { __typename role node { __typename startDate { __typename } } evidence { __typename } } }
        }
        edges { __typename node { __typename } }
      }
      meta { __typename }
      claims(first: 1) { nodes { due { __typename text } counted(first: 1) { __typename edges { __typename node { __typename } } } } }
    }`,
  },
  'what is not there': {
    query: `{
      compound(name: "nothing bears this") { name }
      node(id: "compound:none") { id }
      compounds(filter: { named: "nothing bears this" }) { totalCount nodes { id } edges { cursor } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } }
      a: compound(name: "SAR650984") { technology { name } targets { nodes { name } totalCount } }
    }`,
  },
  'dates, times, numbers and lists of texts': {
    query: `{
      meta { apiVersion dataVersion loadedAt documents entities evidence }
      documents { nodes { date } }
      trials(filter: { plannedEnrollment: { isNull: false } }) { nodes { plannedEnrollment endpoints startDate { text earliest latest precision edtf } } }
      financialMetrics(first: 5, orderBy: [MINIMUM_DESC]) { nodes { minimum maximum unit period { text earliest latest } } }
    }`,
  },
  'spans of quotes': { query: '{ compound(name: "IMGN901") { evidence(first: 3) { spans { end start } quote } } }' },
  'variables of every kind, with defaults': {
    query: `query ($filter: CompoundFilter, $order: [CompoundOrder!] = [NAME_DESC], $n: Int = 3, $phase: Phase = PHASE_2, $names: [String!]) {
      compounds(filter: $filter, orderBy: $order, first: $n) { nodes { name } }
      trials(filter: { phase: { gte: $phase }, name: { in: $names } }) { totalCount }
    }`,
    variables: {
      filter: { stage: { in: ['CLINICAL'] }, or: [{ named: 'T-DM1' }, { named: 'IMGN901' }] },
      names: ['EMILIA'],
    },
  },
  'variables in place of parts of a filter': {
    query: `query ($a: String!, $b: OrganizationFilter, $d: DateRange!) {
      compounds(filter: { or: [{ named: $a }, { partners: { some: $b } }] }) { nodes { id } }
      milestones(filter: { due: { overlaps: $d } }) { totalCount }
    }`,
    variables: { a: 'IMGN388', b: { named: 'Roche' }, d: { from: '2011-07-01', to: '2011-09-30' } },
  },
  'one operation of several': {
    query: 'query One { compounds { totalCount } } query Two { trials { totalCount } }',
    operationName: 'Two',
  },
  'a GET request': {
    query: 'query ($n: Int) { compounds(first: $n) { nodes { name } } }',
    variables: { n: 2 },
    method: 'GET',
  },
  'what search finds, of whatever type': {
    query: `{
      search(text: "IMGN901", first: 5) {
        __typename score how text highlights { end start __typename }
        result { __typename ... on Entity { id name } ... on Compound { stage } ... on Evidence { quote document { name } } }
      }
      none: search(text: "zzz", types: [COMPOUND]) { score }
    }`,
  },
  'what is worked out: neighborhoods': {
    query:
      '{ neighborhood(id: "organization:roche", first: 3) { center { name } nodes { distance entity { __typename id } } links { field } } }',
  },
  'what is worked out: facets, the timeline, paths, names': {
    query: `query ($names: [String!]!) {
      compounds(filter: { stage: { eq: CLINICAL } }, first: 1) {
        totalCount
        facets(by: [TARGETS, STAGE], first: 2) { __typename facet missing others buckets { label count node { __typename ... on Target { name } } } }
        nodes { id }
      }
      timeline(first: 3, filter: { types: [MILESTONE] }) {
        __typename pageInfo { endCursor hasNextPage } edges { cursor } nodes { __typename type date { text } entity { __typename ... on Milestone { status } } }
      }
      path(from: "compound:t-dm1", to: "conference:ash", first: 1) { length hops { __typename field from { __typename name } to { id ... on Compound { stage } } evidence(first: 1) { quote } } }
      resolveNames(names: $names) { __typename }
    }`,
    variables: { names: ['T-DM1', 'no such name'] },
  },
  'texts beyond ASCII': {
    query:
      '{ compounds(filter: { name: { contains: "\\u00e9\\"\\\\" } }) { totalCount } a: compound(name: "Revlimid\\u00ae") { name } }',
  },
};

test.each(Object.entries(fast))('%s', async (_name, asked) => {
  const { wasFast, errors } = await sameAnswer(servers, asked);
  expect({ wasFast, errors }).toEqual({ wasFast: true, errors: undefined });
});

/** What the fast path leaves to graphql-js, with the status and the codes that both give. */
const left: readonly (readonly [string, Asked, number, readonly string[]])[] = [
  ['introspection', { query: '{ __schema { queryType { name } } }' }, 200, []],
  [
    'introspection mixed with data',
    {
      query: '{ compounds(first: 1) { nodes { name } } __type(name: "Compound") { name kind } trials { totalCount } }',
    },
    200,
    [],
  ],
  ['a fragment at the root', { query: '{ ...All } fragment All on Query { compounds { totalCount } }' }, 200, []],
  [
    'an argument out of its contract beside others',
    {
      query:
        '{ a: compounds(first: 101) { totalCount } b: compounds(first: 1) { nodes { name } } c: meta { documents } }',
    },
    200,
    ['BAD_USER_INPUT'],
  ],
  [
    'one that may be null',
    { query: '{ compound { name } b: compounds(first: 1) { nodes { name } } }' },
    200,
    ['BAD_USER_INPUT'],
  ],
  [
    'two of them',
    { query: '{ a: compound { name } b: compound(id: "a", name: "b") { name } c: meta { documents } }' },
    200,
    ['BAD_USER_INPUT', 'BAD_USER_INPUT'],
  ],
  [
    'a path from what is no entity',
    { query: '{ path(from: "compound:none", to: "conference:ash") { length } meta { documents } }' },
    200,
    ['BAD_USER_INPUT'],
  ],
  [
    'a mistake deep in a selection',
    { query: '{ compounds(first: 1) { nodes { trials(first: 0) { totalCount } } } }' },
    200,
    ['BAD_USER_INPUT'],
  ],
  [
    'a variable that does not coerce',
    { query: 'query ($n: Int!) { compounds(first: $n) { totalCount } }', variables: { n: 'two' } },
    400,
    ['BAD_USER_INPUT'],
  ],
  [
    'a variable that is missing',
    { query: 'query ($n: Int!) { compounds(first: $n) { totalCount } }' },
    400,
    ['BAD_USER_INPUT'],
  ],
  [
    'a variable in a list that does not coerce',
    {
      query: 'query ($f: CompoundFilter) { compounds(filter: $f) { totalCount } }',
      variables: { f: { stage: { in: ['CLINICAL', 'x'] } } },
    },
    400,
    ['BAD_USER_INPUT'],
  ],
  ['variables that are no object', { query: '{ meta { documents } }', variables: 'x' }, 400, ['BAD_REQUEST']],
  [
    'a null for a directive, over a default',
    { query: 'query ($b: Boolean = true) { meta @include(if: $b) { documents } }', variables: { b: null } },
    200,
    ['BAD_USER_INPUT'],
  ],
  [
    'a null for a directive, over a default, below the root',
    {
      query: 'query ($b: Boolean = true) { a: compound(name: "T-DM1") { name @skip(if: $b) } meta { documents } }',
      variables: { b: null },
    },
    200,
    ['BAD_USER_INPUT'],
  ],
  [
    'a null in a filter, over a default',
    {
      query:
        'query ($d: Date = "2011-01-01") { milestones(filter: { due: { overlaps: { from: $d, to: "2011-12-31" } } }) { totalCount } }',
      variables: { d: null },
    },
    200,
    ['BAD_USER_INPUT'],
  ],
  [
    'an unknown operation',
    { query: 'query A { meta { documents } }', operationName: 'B' },
    400,
    ['OPERATION_RESOLUTION_FAILURE'],
  ],
  [
    'several operations and no name',
    { query: 'query A { meta { documents } } query B { meta { documents } }' },
    400,
    ['OPERATION_RESOLUTION_FAILURE'],
  ],
  ['what does not parse', { query: '{ compounds {' }, 400, ['GRAPHQL_PARSE_FAILED']],
  ['what is not in the schema', { query: '{ compounds { color } }' }, 400, ['GRAPHQL_VALIDATION_FAILED']],
];

test.each(left)('%s', async (_name, asked, status, codes) => {
  const answer = await sameAnswer(servers, asked);
  const seen = {
    wasFast: answer.wasFast,
    status: answer.status,
    codes: (answer.errors ?? []).map(({ extensions }) => extensions.code),
  };
  expect(seen).toEqual({ wasFast: false, status, codes });
});

test('a name that several bear is an error that both say alike', async () => {
  const session = graph.driver.session();
  await session.run(
    "MATCH (a:Compound {id: 'compound:imgn901'}), (name:Name {key: 'tdm1'}) CREATE (a)-[:NAMED {label: 'T-DM1', type: 'COMMON', position: 99}]->(name)",
  );
  const answer = await sameAnswer(servers, { query: '{ compound(name: "T-DM1") { name } meta { documents } }' });
  await session.run('MATCH ()-[r:NAMED {position: 99}]->() DELETE r');
  await session.close();
  expect(answer.errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
    [['compound'], 'AMBIGUOUS_NAME'],
  ]);
});
