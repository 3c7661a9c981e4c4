import fc from 'fast-check';
import { type FacetMapping, facetsOf } from '../../src/schema/facetsOf';
import { readMapping, readSources } from '../../src/schema/readMapping';
import { readRootFields } from '../../src/schema/readRootFields';
import { useApi } from './useApi';

interface Facet {
  readonly facet: string;
  readonly bucketCount: number;
  readonly others: number;
  readonly missing: number;
  readonly missingFilter: string;
  readonly buckets: readonly Bucket[];
}

interface Bucket {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly filter: string;
  readonly node: { readonly id: string; readonly name: string } | null;
}

type Faceted = Record<string, { readonly totalCount: number; readonly facets: readonly Facet[] }>;

const api = useApi();
const mapping = readMapping();

/** Each root list with what it can be counted by. */
const lists = readRootFields(readSources(), mapping)
  .filter(({ kind }) => kind === 'many')
  .map(({ name, type }) => ({ name, facets: facetsOf(mapping, type) }))
  .filter(({ facets }) => facets.length > 0);

const fields = 'facet bucketCount others missing missingFilter buckets { key label count filter node { id name } }';

async function count(list: string, facet: FacetMapping, filter: string, first = 100) {
  const data = await api.data<Faceted>(
    `{ ${list}(filter: ${filter}) { totalCount facets(by: [${facet.value}], first: ${first}) { ${fields} } } }`,
  );
  const { totalCount, facets } = data[list] as Faceted[string];
  return { totalCount, facet: facets[0] as Facet };
}

/** How many each of some filters lists, twenty in a request. */
async function totals(list: string, filters: readonly string[]): Promise<number[]> {
  const found: number[] = [];
  for (let start = 0; start < filters.length; start += 20) {
    const some = filters.slice(start, start + 20);
    const query = `{ ${some.map((filter, index) => `f${index}: ${list}(filter: ${filter}) { totalCount }`).join(' ')} }`;
    const data = await api.data<Record<string, { totalCount: number }>>(query);
    found.push(...some.map((_, index) => data[`f${index}`]?.totalCount ?? -1));
  }
  return found;
}

/** What the counts of a facet under a filter promise, against the lists themselves. */
async function expectAgreement(list: string, facet: FacetMapping, filter: string): Promise<void> {
  const { totalCount, facet: counted } = await count(list, facet, filter);
  const both = (other: string) => `{ and: [${filter}, ${other}] }`;
  const [missing, ...buckets] = await totals(list, [
    both(counted.missingFilter),
    ...counted.buckets.map((bucket) => both(bucket.filter)),
  ]);
  expect([list, filter, counted.buckets.map((bucket) => [bucket.key, bucket.count])]).toEqual([
    list,
    filter,
    counted.buckets.map((bucket, index) => [bucket.key, buckets[index]]),
  ]);
  expect([list, facet.value, filter, counted.missing]).toEqual([list, facet.value, filter, missing]);
  expect(counted.bucketCount).toBe(counted.buckets.length);
  expect(counted.others).toBe(0);
  const sum = counted.buckets.reduce((total, bucket) => total + bucket.count, counted.missing);
  const isSingle = facet.of.kind !== 'years' && facet.relations.every((field) => !field.list);
  if (isSingle) expect(sum).toBe(totalCount);
  else expect(sum).toBeGreaterThanOrEqual(totalCount);
}

test('every root list can be counted by something', () => {
  expect(lists.map(({ name }) => name)).toEqual([
    'compounds',
    'technologies',
    'targets',
    'indications',
    'organizations',
    'programs',
    'trials',
    'conferences',
    'meetings',
    'presentations',
    'milestones',
    'designations',
    'agreements',
    'claims',
    'financialMetrics',
    'documents',
    'people',
    'partners',
  ]);
});

describe('counts agree with the lists under the filters that they give', () => {
  test.each(lists.map(({ name, facets }) => [name, facets] as const))(
    '%s, all of them',
    async (list, facets) => {
      for (const facet of facets) await expectAgreement(list, facet, '{}');
    },
    240_000,
  );

  test('under any other bucket, too', async () => {
    const some = fc.constantFrom(...lists).chain(({ name, facets }) =>
      fc.record({
        list: fc.constant(name),
        one: fc.constantFrom(...facets),
        other: fc.constantFrom(...facets),
        nth: fc.nat(99),
      }),
    );
    await fc.assert(
      fc.asyncProperty(some, async ({ list, one, other, nth }) => {
        const { buckets } = (await count(list, one, '{}')).facet;
        const bucket = buckets[nth % Math.max(1, buckets.length)];
        if (bucket) await expectAgreement(list, other, bucket.filter);
      }),
      { numRuns: 40 },
    );
  }, 240_000);
});

describe('facets', () => {
  test('come after the filter, in the order asked for, the most frequent values first', async () => {
    const { compounds } = await api.data<Faceted>(
      `{ compounds(filter: { technology: { named: "TAP" } }) { totalCount facets(by: [STAGE, TARGETS], first: 2) { ${fields} } } }`,
    );
    expect(compounds?.totalCount).toBe(9);
    expect(compounds?.facets).toEqual([
      {
        facet: 'STAGE',
        bucketCount: 2,
        others: 0,
        missing: 0,
        missingFilter: '{ not: { stage: { isNull: false } } }',
        buckets: [
          { key: 'CLINICAL', label: 'Clinical', count: 7, filter: '{ stage: { eq: CLINICAL } }', node: null },
          { key: 'PRECLINICAL', label: 'Preclinical', count: 2, filter: '{ stage: { eq: PRECLINICAL } }', node: null },
        ],
      },
      {
        facet: 'TARGETS',
        bucketCount: 4,
        others: 2,
        missing: 5,
        missingFilter: '{ not: { targets: { some: {} } } }',
        buckets: [
          {
            key: 'target:ca6',
            label: 'CA6',
            count: 1,
            filter: '{ targets: { some: { id: { eq: "target:ca6" } } } }',
            node: { id: 'target:ca6', name: 'CA6' },
          },
          {
            key: 'target:cd56',
            label: 'CD56',
            count: 1,
            filter: '{ targets: { some: { id: { eq: "target:cd56" } } } }',
            node: { id: 'target:cd56', name: 'CD56' },
          },
        ],
      },
    ]);
  });

  test('are the same whatever page they stand beside', async () => {
    const facets = 'totalCount facets(by: [HIGHEST_PHASE, MODALITY]) { buckets { key count } }';
    const whole = await api.data<Faceted>(`{ compounds { ${facets} } }`);
    const page = await api.data<Faceted & { compounds: { nodes: unknown[] } }>(
      `{ compounds(first: 2, orderBy: [NAME_DESC]) { nodes { name } ${facets} } }`,
    );
    expect(page.compounds).toMatchObject(whole.compounds as object);
    expect(page.compounds.nodes).toHaveLength(2);
  });

  test('count a fuzzy date in each year in which it may lie', async () => {
    const { milestones } = await api.data<Faceted>(
      '{ milestones(filter: { id: { eq: "milestone:imgn901-sclc-trial-initiation" } }) { facets(by: [DUE_YEAR]) { buckets { key count filter } } } }',
    );
    expect(milestones?.facets[0]?.buckets).toEqual([
      { key: '2010', count: 1, filter: '{ due: { overlaps: { from: "2010-01-01", to: "2010-12-31" } } }' },
    ]);
  });

  test('take their facets and their size from variables', async () => {
    const { compounds } = await api.data<Faceted>(
      'query ($by: [CompoundFacet!]!, $first: Int) { compounds { facets(by: $by, first: $first) { facet buckets { key } } } }',
      { by: ['TECHNOLOGY', 'STAGE'], first: 1 },
    );
    expect(compounds?.facets).toEqual([
      { facet: 'TECHNOLOGY', buckets: [{ key: 'technology:tap' }] },
      { facet: 'STAGE', buckets: [{ key: 'CLINICAL' }] },
    ]);
  });

  test('show entities in full', async () => {
    const { trials } = await api.data<Faceted>(
      '{ trials { facets(by: [SPONSORS]) { buckets { count node { __typename ... on Organization { ticker memberOf { name } } } } } } }',
    );
    expect(trials?.facets[0]?.buckets[0]).toEqual({
      count: 5,
      node: { __typename: 'Organization', ticker: null, memberOf: null },
    });
  });
});

describe('wrong input is named with what is allowed', () => {
  test.each([
    [
      'no facet',
      '{ people { facets(by: []) { facet } } }',
      'BAD_USER_INPUT: people.facets(by) is empty. Name at least one of ORGANIZATION.',
    ],
    [
      'a facet twice',
      '{ people { facets(by: [ORGANIZATION, ORGANIZATION]) { facet } } }',
      'BAD_USER_INPUT: people.facets(by) names ORGANIZATION twice. Name each facet once.',
    ],
    [
      'too many buckets',
      '{ people { facets(by: [ORGANIZATION], first: 101) { facet } } }',
      'BAD_USER_INPUT: people.facets(first) is 101; allowed are 1 to 100.',
    ],
    [
      'a facet of another type',
      '{ people { facets(by: [MODALITY]) { facet } } }',
      'GRAPHQL_VALIDATION_FAILED: Value "MODALITY" does not exist in "PersonFacet" enum.',
    ],
  ])('%s', async (_, query, message) => {
    expect(await api.error(query)).toBe(message);
  });
});
