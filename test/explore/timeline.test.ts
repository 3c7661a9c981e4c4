import { useApi } from './useApi';

interface Event {
  readonly id: string;
  readonly type: string;
  readonly certainty: string;
  readonly date: { readonly text: string; readonly earliest: string | null; readonly latest: string | null } | null;
}

interface Timeline {
  readonly timeline: {
    readonly totalCount: number;
    readonly nodes: readonly Event[];
    readonly edges: readonly { readonly cursor: string; readonly node: Event }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string };
  };
}

const api = useApi();
const event = 'id type certainty date { text earliest latest }';

/** The events that some arguments list. */
async function events(args: string): Promise<readonly Event[]> {
  const { timeline } = await api.data<Timeline>(
    `{ timeline(first: 100${args && `, ${args}`}) { totalCount nodes { ${event} } } }`,
  );
  expect(timeline.totalCount).toBe(timeline.nodes.length);
  return timeline.nodes;
}

async function ids(args: string): Promise<string[]> {
  return (await events(args)).map(({ id }) => id);
}

/** The order that the timeline promises. */
function inOrder(all: readonly Event[]): Event[] {
  const key = ({ id, date }: Event) => [date?.earliest ?? '9999', date?.latest ?? '9999', id].join(' ');
  return [...all].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

describe('the timeline', () => {
  test('has every milestone, every presentation and every stated start of a trial, once', async () => {
    const all = await events('');
    const lists = await api.data<Record<string, { nodes: { id: string }[] }>>(
      '{ milestones(first: 100) { nodes { id } } presentations(first: 100) { nodes { id } } trials(first: 100, filter: { startDate: { isNull: false } }) { nodes { id } } }',
    );
    const expected = Object.values(lists).flatMap(({ nodes }) => nodes.map(({ id }) => id));
    expect(all.map(({ id }) => id).sort()).toEqual(expected.sort());
    expect(new Set(all.map(({ type }) => type))).toEqual(new Set(['MILESTONE', 'PRESENTATION', 'TRIAL_START']));
  });

  test('is in order: by the first day, by the last, by id, and what has neither last', async () => {
    const all = await events('');
    expect(all).toEqual(inOrder(all));
    expect(all.slice(0, 3).map(({ id, date }) => [id, date?.text])).toEqual([
      ['milestone:sar650984-clinic-entry', 'June 2010'],
      ['milestone:marianne-initiation', 'July 2010'],
      ['trial:marianne', 'July 2010'],
    ]);
    expect(all.slice(-3).map(({ id, date }) => [id, date?.text])).toEqual([
      ['milestone:t-dm1-adjuvant-neoadjuvant-enrollment', 'has begun'],
      ['milestone:emilia-protocol-change', undefined],
      ['milestone:sar3419-phase-1-expansion', undefined],
    ]);
  });

  test('tells promise from fact', async () => {
    const all = await events('');
    const certainty = Object.fromEntries(all.map((each) => [each.id, each.certainty]));
    expect(certainty).toMatchObject({
      'milestone:sar566658-clinic-entry': 'OCCURRED',
      'milestone:t-dm1-marketing-application-us': 'PROMISED',
      'presentation:imgn901-esmo-2010': 'OCCURRED',
      'presentation:bt-062-ash-2010': 'PROMISED',
      'trial:marianne': 'OCCURRED',
      'trial:imgn901-sclc': 'PROMISED',
    });
    const promised = await ids('filter: { certainty: [PROMISED] }');
    const occurred = await ids('filter: { certainty: [OCCURRED] }');
    expect(promised).toEqual(all.filter((each) => each.certainty === 'PROMISED').map(({ id }) => id));
    expect([...promised, ...occurred].sort()).toEqual(all.map(({ id }) => id).sort());
    expect(await ids('filter: { certainty: [LAPSED] }')).toEqual([]);
    expect(await ids('filter: { certainty: [] }')).toEqual([]);
  });

  test('says what is due in the next two months, as of a day', async () => {
    expect(await events('asOf: "2010-10-28", nextMonths: 2')).toEqual(
      [
        ['milestone:imgn901-mcc-go-no-go', 'MILESTONE', 'By the end of 2010'],
        ['milestone:imgn901-sclc-trial-initiation', 'MILESTONE', 'by late 2010'],
        ['trial:imgn901-sclc', 'TRIAL_START', 'by late 2010'],
        ['presentation:folr1-eortc-nci-aacr-2010', 'PRESENTATION', 'November 2010'],
        ['presentation:imgn388-eortc-nci-aacr-2010', 'PRESENTATION', 'November 2010'],
        ['presentation:bt-062-ash-2010', 'PRESENTATION', 'December 2010'],
        ['presentation:imgn901-combination-ash-2010', 'PRESENTATION', 'December 2010'],
        ['presentation:imgn901-monotherapy-ash-2010', 'PRESENTATION', 'December 2010'],
        ['presentation:t-dm1-pertuzumab-sabcs-2010', 'PRESENTATION', 'December 2010'],
      ].map(([id, type, text]) => ({
        id,
        type,
        certainty: 'PROMISED',
        date: expect.objectContaining({ text }),
      })),
    );
  });

  test('knows on a day only what a document of that day or before says', async () => {
    expect(await ids('asOf: "2010-10-27"')).toEqual([]);
    expect(await ids('asOf: "2010-10-28", to: "2010-10-31", filter: { types: [PRESENTATION] }')).toEqual([]);
    expect(await ids('asOf: "2011-01-01", nextMonths: 6')).not.toContain('presentation:bt-062-ash-2010');
  });

  test('lists in a window what may lie in it, as overlaps does', async () => {
    const window = '"2011-07-01", to: "2011-12-31"';
    const { milestones } = await api.data<{ milestones: { nodes: { id: string }[] } }>(
      `{ milestones(filter: { due: { overlaps: { from: ${window} } } }) { nodes { id } } }`,
    );
    const listed = await ids(`from: ${window}, filter: { types: [MILESTONE] }`);
    expect([...listed].sort()).toEqual(milestones.nodes.map(({ id }) => id).sort());
    expect(await ids('from: "2012-01-01"')).toEqual(
      (await events('')).filter(({ date }) => date?.latest && date.latest >= '2012-01-01').map(({ id }) => id),
    );
    // What has no first day may still lie in a window that has no end.
    expect(await ids('from: "2010-10-01"')).toContain('milestone:t-dm1-adjuvant-neoadjuvant-enrollment');
    expect(await ids('from: "2010-10-01", to: "2010-12-31"')).not.toContain(
      'milestone:t-dm1-adjuvant-neoadjuvant-enrollment',
    );
    expect(await ids('to: "2010-07-31"')).toEqual([
      'milestone:sar650984-clinic-entry',
      'milestone:marianne-initiation',
      'trial:marianne',
    ]);
  });

  test('is narrowed by compounds, organizations and diseases, groups included', async () => {
    const ofRoche = await ids('filter: { organizations: { within: "Roche" } }');
    expect(ofRoche).toContain('milestone:t-dm1-marketing-application-us');
    expect(ofRoche).toContain('trial:marianne');
    expect(ofRoche).toContain('presentation:t-dm1-pertuzumab-sabcs-2010');
    expect(ofRoche.every((id) => /t-dm1|emilia|marianne/.test(id))).toBe(true);
    expect(await ids('filter: { compounds: { named: "SAR3419" } }')).toEqual([
      'milestone:sar3419-phase-2',
      'milestone:sar3419-phase-1-expansion',
    ]);
    const solid = await ids('filter: { indications: { within: "solid tumors" }, types: [TRIAL_START] }');
    expect(solid).toEqual(['trial:marianne', 'trial:imgn901-sclc']);
    expect(await ids('filter: { compounds: { named: "T-DM1" }, organizations: { named: "ImmunoGen" } }')).toEqual([]);
    expect(await ids('filter: { compounds: { named: "nobody" } }')).toEqual([]);
    expect(await ids('filter: { types: [] }')).toEqual([]);
  });

  test('has the same events in pages, forward and backward', async () => {
    const all = await ids('');
    const forward: string[] = [];
    let after = '';
    for (let more = true; more; ) {
      const { timeline } = await api.data<Timeline>(
        `{ timeline(first: 5${after}) { nodes { ${event} } pageInfo { hasNextPage hasPreviousPage endCursor } } }`,
      );
      forward.push(...timeline.nodes.map(({ id }) => id));
      expect(timeline.pageInfo.hasPreviousPage).toBe(after !== '');
      after = `, after: ${JSON.stringify(timeline.pageInfo.endCursor)}`;
      more = timeline.pageInfo.hasNextPage;
    }
    expect(forward).toEqual(all);
    const backward: string[] = [];
    let before = '';
    for (let more = true; more; ) {
      const { timeline } = await api.data<Timeline>(
        `{ timeline(last: 7${before}) { edges { cursor node { ${event} } } pageInfo { hasNextPage hasPreviousPage endCursor } } }`,
      );
      backward.unshift(...timeline.edges.map(({ node }) => node.id));
      before = `, before: ${JSON.stringify(timeline.edges[0]?.cursor)}`;
      more = timeline.pageInfo.hasPreviousPage;
    }
    expect(backward).toEqual(all);
  });

  test('shows the milestone, presentation or trial in full, and takes all from variables', async () => {
    const query = `query ($filter: TimelineFilter, $from: Date, $to: Date, $first: Int, $asOf: Date, $nextMonths: Int) {
      timeline(filter: $filter, from: $from, to: $to, first: $first, asOf: $asOf, nextMonths: $nextMonths) {
        nodes { name entity { __typename id ... on Milestone { submission responsible { name } } } }
      }
    }`;
    const filter = { types: ['MILESTONE'], certainty: ['PROMISED'], organizations: { named: 'Roche' } };
    const { timeline } = await api.data<Timeline>(query, { filter, from: '2012-01-01', to: '2012-12-31', first: 1 });
    expect(timeline.nodes).toEqual([
      {
        name: 'T-DM1 marketing application in Europe',
        entity: {
          __typename: 'Milestone',
          id: 'milestone:t-dm1-marketing-application-europe',
          submission: 'MARKETING_APPLICATION',
          responsible: { name: 'Roche' },
        },
      },
    ]);
    const seen = await api.data<Timeline>(query, { asOf: '2010-10-28', nextMonths: 1, first: 100 });
    expect(seen.timeline.nodes).toHaveLength(5);
  });
});

test('an event says what it concerns', async () => {
  const { timeline } = await api.data<Record<string, { nodes: unknown[] }>>(
    `{ timeline(last: 1, filter: { types: [PRESENTATION], organizations: { named: "Roche" } }) { nodes {
      id compounds { nodes { name } edges { evidence(first: 1) { assertion } } } organizations { nodes { name } } indications { totalCount }
    } } }`,
  );
  expect(timeline?.nodes).toEqual([
    {
      id: 'presentation:t-dm1-pertuzumab-sabcs-2010',
      compounds: { nodes: [{ name: 'T-DM1' }], edges: [{ evidence: [{ assertion: expect.any(String) }] }] },
      organizations: { nodes: [{ name: 'Roche' }] },
      indications: { totalCount: expect.any(Number) },
    },
  ]);
});

describe('wrong input is named with what is allowed', () => {
  test.each([
    [
      'asOf: "2010-10-28", from: "2010-10-28"',
      'timeline(from) does not go together with asOf, which begins the list at its own day.',
    ],
    ['nextMonths: 2', 'timeline(nextMonths) needs asOf: the day from which the months count.'],
    ['asOf: "2010-10-28", nextMonths: 0', 'timeline(nextMonths) is 0; allowed are 1 to 1200.'],
    [
      'asOf: "2010-10-28", nextMonths: 1, to: "2011-01-01"',
      'timeline(nextMonths) does not go together with to. Give one of them.',
    ],
    ['from: "2011-01-02", to: "2011-01-01"', 'timeline(to) is "2011-01-01", which is before from, "2011-01-02".'],
    ['asOf: "2011-01-02", to: "2011-01-01"', 'timeline(to) is "2011-01-01", which is before asOf, "2011-01-02".'],
    ['first: 0', 'timeline(first) is 0; allowed are 1 to 100.'],
    [
      'first: 1, last: 1',
      'timeline(last) does not go together with first. Page forward with first and after, or backward with last and before.',
    ],
    [
      'filter: { compounds: null }',
      'timeline(filter.compounds) is null. Leave it out, or give a filter; {} asks that there is one.',
    ],
    ['filter: { types: null }', 'timeline(filter.types) is null. Leave it out, or list values.'],
    [
      'filter: { organizations: { name: {} } }',
      'timeline(filter.organizations.name) has no operator, so it asks nothing. Give one, such as { eq: … }, or leave name out.',
    ],
    ['after: "x"', 'timeline(after) is "x", which is no cursor. Give one that a page of this list returned.'],
  ])('%s', async (args, message) => {
    expect(await api.error(`{ timeline(${args}) { nodes { id } } }`)).toBe(`BAD_USER_INPUT: ${message}`);
  });
});
