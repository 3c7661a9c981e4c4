import path from 'node:path';
import { selectableOf } from '../../src/compile/filter/Predicate';
import { readMapping } from '../../src/schema/readMapping';
import { checkSeeds } from '../../src/seed/check/checkSeeds';
import { describeMargin } from '../../src/seed/derive/describeMargin';
import { wordsOf } from '../../src/seed/derive/wordsOf';
import { planGraph } from '../../src/seed/plan/planGraph';
import { useApi } from './useApi';

interface Premise {
  readonly words: string;
  readonly field: string;
  readonly inferred: boolean;
  readonly of: { readonly id: string };
  readonly through: { readonly id: string } | null;
  readonly evidence: readonly { readonly quote: string; readonly assertion: string }[];
}

interface Claim {
  readonly id: string;
  readonly derivedCount: number | null;
  readonly inferredCount: number | null;
  readonly reconciliation: string;
  readonly margin: Record<string, unknown>;
  readonly counted: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly node: { readonly id: string };
      readonly inferred: boolean;
      readonly premises: readonly Premise[];
    }[];
  };
}

const api = useApi();
const mapping = readMapping();

const fields = `id derivedCount inferredCount reconciliation
  margin { mismatchBelow mismatchAbove fewer more distance sentence }
  counted(first: 100) { totalCount edges { node { id } inferred premises {
    words field inferred of { id } through { id } evidence { quote assertion }
  } } }`;

const claim = async (id: string) => (await api.data<{ claim: Claim }>(`{ claim(id: "${id}") { ${fields} } }`)).claim;

/** Every claim, each by a request of its own, one after the other: Neo4j plans each for the first time. */
const claims = async () => {
  const { nodes } = (await api.data<{ claims: { nodes: readonly { id: string }[] } }>('{ claims { nodes { id } } }'))
    .claims;
  const found: Claim[] = [];
  for (const { id } of nodes) found.push(await claim(id));
  return found;
};

describe('what a claim counts is explained', () => {
  test('by each condition of its query, with what it rests on', async () => {
    const { counted } = await claim('claim:tap-compounds-in-the-clinic');
    const [first] = counted.edges;
    expect(first).toEqual({
      node: { id: 'compound:biib015' },
      inferred: true,
      premises: [
        {
          words: 'stage is CLINICAL',
          field: 'Compound.stage',
          inferred: true,
          of: { id: 'compound:biib015' },
          through: null,
          evidence: [
            {
              quote: 'BIIB015 Biogen Idec expects this TAP compound to enter Phase II in 2H2011.',
              assertion: 'INFERRED',
            },
          ],
        },
        {
          words: 'technology: named “TAP”',
          field: 'Compound.technology',
          inferred: false,
          of: { id: 'compound:biib015' },
          through: { id: 'technology:tap' },
          evidence: [expect.objectContaining({ assertion: 'STATED_FACT' })],
        },
      ],
    });
    expect(counted.edges.filter(({ inferred }) => !inferred).map(({ node }) => node.id)).toEqual(['compound:t-dm1']);
  });

  test('stated apart from inferred, as it is counted', async () => {
    for (const { derivedCount, inferredCount, counted } of await claims()) {
      expect(counted.edges).toHaveLength(derivedCount ?? 0);
      expect(counted.totalCount).toBe(derivedCount ?? 0);
      expect(counted.edges.filter(({ inferred }) => inferred)).toHaveLength(inferredCount ?? 0);
      for (const { inferred, premises } of counted.edges) {
        expect(premises.length).toBeGreaterThan(0);
        // What counts by inference has a premise that is inferred; with alternatives, another may be stated.
        if (inferred) expect(premises.some((premise) => premise.inferred)).toBe(true);
        for (const premise of premises) {
          const isAbsence = premise.words.startsWith('not (');
          expect(premise.evidence.length > 0).toBe(!isAbsence);
          if (premise.inferred) expect(premise.evidence.every(({ assertion }) => assertion === 'INFERRED')).toBe(true);
        }
      }
    }
  });

  test('an IND is no entry into the clinic: what is counted by it counts by inference', async () => {
    const { derivedCount, inferredCount, counted } = await claim('claim:compounds-in-the-clinic-by-the-end-of-2011');
    expect([derivedCount, inferredCount]).toEqual([9, 2]);
    const inferred = counted.edges.filter((edge) => edge.inferred).map(({ node }) => node.id);
    expect(inferred.sort()).toEqual(['compound:biib015', 'compound:imgn529']);
  });

  test('by the alternatives that hold, and through what', async () => {
    const { counted } = await claim('claim:compounds-in-the-clinic-by-the-end-of-2011');
    const imgn529 = counted.edges.find(({ node }) => node.id === 'compound:imgn529');
    expect(imgn529?.premises.map(({ field, of, through }) => [field, of.id, through?.id])).toEqual([
      ['Compound.milestones', 'compound:imgn529', 'milestone:imgn529-ind'],
      ['Milestone.submission', 'milestone:imgn529-ind', undefined],
      ['Milestone.status', 'milestone:imgn529-ind', undefined],
      ['Milestone.due', 'milestone:imgn529-ind', undefined],
    ]);
  });

  test('in pages, and by filters, as any list', async () => {
    const query = `{ claim(id: "claim:tap-compounds-in-the-clinic") {
      counted(first: 1, filter: { named: "T-DM1" }) { totalCount edges { cursor node { id } premises { words } } pageInfo { hasNextPage } }
    } }`;
    expect(await api.data(query)).toEqual({
      claim: {
        counted: {
          totalCount: 1,
          edges: [
            {
              cursor: expect.any(String),
              node: { id: 'compound:t-dm1' },
              premises: [{ words: 'stage is CLINICAL' }, { words: 'technology: named “TAP”' }],
            },
          ],
          pageInfo: { hasNextPage: false },
        },
      },
    });
  });
});

describe('a claim says how much would have to change', () => {
  test('for it to mismatch', async () => {
    const margins = Object.fromEntries((await claims()).map(({ id, margin }) => [id, margin]));
    expect(margins['claim:tap-compounds-in-the-clinic']).toEqual({
      mismatchBelow: 7,
      mismatchAbove: 7,
      fewer: 1,
      more: 1,
      distance: 0,
      sentence: 'Counted compounds: 7. The words allow 7. One fewer or one more would be a mismatch.',
    });
    expect(margins['claim:compounds-in-the-clinic-by-the-end-of-2011']).toEqual({
      mismatchBelow: null,
      mismatchAbove: 12,
      fewer: null,
      more: 4,
      distance: 0,
      sentence: 'Counted compounds: 9. The words allow 12 or fewer. Four more would be a mismatch.',
    });
  });

  test('or why it cannot be counted', async () => {
    const { margin, counted } = await claim('claim:additional-tap-compounds');
    expect(margin).toEqual({
      mismatchBelow: null,
      mismatchAbove: null,
      fewer: null,
      more: null,
      distance: null,
      sentence:
        'Nothing can be counted. The release names neither these compounds nor the partners that bring them into the clinic, so there is nothing to count.',
    });
    expect(counted).toEqual({ totalCount: 0, edges: [] });
  });

  test.each([
    [{ count: 6, minimum: 7, maximum: 7 }, -1, 'The words allow 7. One more would be a match.'],
    [{ count: 9, minimum: 2, maximum: 3 }, 6, 'The words allow 2 to 3. Six fewer would be a match.'],
    [{ count: 3, minimum: 2, maximum: 3 }, 0, 'The words allow 2 to 3. Two fewer or one more would be a mismatch.'],
    [{ count: 5, minimum: 5, maximum: null }, 0, 'The words allow 5 or more. One fewer would be a mismatch.'],
    [{ count: 20, minimum: null, maximum: null }, 0, 'The words allow any number. No count would be a mismatch.'],
    [{ count: 0, minimum: 0, maximum: 14 }, 0, 'The words allow 0 to 14. 15 more would be a mismatch.'],
  ])('%j', (numbers, distance, sentence) => {
    const margin = describeMargin({ ...numbers, counted: 'compounds', notDerivable: null });
    expect(margin.distance).toBe(distance);
    expect(margin.sentence).toBe(`Counted compounds: ${numbers.count}. ${sentence}`);
  });

  test('and a compound that is taken away makes it so, once the seeds are loaded without it', () => {
    const { facts } = checkSeeds(path.join(__dirname, '../../seeds'), mapping);
    const compound = facts.entities.get('compound:imgn388');
    compound?.links.splice(0);
    const { nodes } = planGraph(facts, mapping);
    const { properties } = nodes.find(({ key }) => key === 'Entity/claim:tap-compounds-in-the-clinic') ?? {};
    expect(properties).toMatchObject({
      derivedCount: 6n,
      reconciliation: 'MISMATCH',
      marginMismatchBelow: 7n,
      marginDistance: -1n,
      marginSentence: 'Counted compounds: 6. The words allow 7. One more would be a match.',
    });
  });
});

describe('claims are data as any other', () => {
  test('every derivation runs as it is printed, and gives the count', async () => {
    const all = await api.data<{ claims: { nodes: { id: string; derivation: string; derivedCount: number }[] } }>(
      '{ claims(filter: { derivedCount: { isNull: false } }) { nodes { id derivation derivedCount } } }',
    );
    expect(all.claims.nodes.length).toBe(3);
    for (const { derivation, derivedCount } of all.claims.nodes) {
      const answer = await api.data<Record<string, { totalCount: number }>>(derivation);
      expect(Object.values(answer)).toEqual([{ totalCount: derivedCount }]);
    }
  });

  test('filtered, sorted and counted by what they come to', async () => {
    const query = `{
      matching: claims(filter: { reconciliation: { eq: MATCHES } }, orderBy: [DERIVED_COUNT_DESC]) {
        nodes { derivedCount reconciliation }
      }
      counting: claims(filter: { counted: { some: { named: "T-DM1" }, inferred: { eq: false } } }) { nodes { id } }
      claims(first: 1) { facets(by: [RECONCILIATION]) { buckets { key count } } }
    }`;
    const {
      matching,
      counting,
      claims: all,
    } = await api.data<Record<string, { nodes: Claim[]; facets: unknown }>>(query);
    const counts = matching?.nodes.map(({ derivedCount }) => derivedCount ?? 0) ?? [];
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(new Set(matching?.nodes.map(({ reconciliation }) => reconciliation))).toEqual(new Set(['MATCHES']));
    expect(counting?.nodes.map(({ id }) => id)).toContain('claim:tap-compounds-in-the-clinic');
    expect(all?.facets).toEqual([
      {
        buckets: [
          { key: 'MATCHES', count: matching?.nodes.length },
          { key: 'NOT_DERIVABLE', count: 2 },
        ],
      },
    ]);
  });
});

describe('a filter in words', () => {
  const compound = selectableOf(mapping, 'Compound');

  test.each([
    [{ stage: { eq: 'CLINICAL' }, technology: { named: 'TAP' } }, 'stage is CLINICAL and technology: named “TAP”'],
    [{ technology: {} }, 'technology: any'],
    [
      { or: [{ named: 'A' }, { not: { modality: { in: ['OTHER', 'UNKNOWN'] } } }] },
      '(named “A” or not (modality is one of OTHER, UNKNOWN))',
    ],
    [{ targets: { none: {} } }, 'none of its targets'],
    [
      { trials: { some: { phase: { gte: 'PHASE_2' } }, role: { eq: 'COMBINATION' } } },
      'at least one of its trials, role is COMBINATION: phase is at least PHASE_2',
    ],
    [{ partners: { every: { within: 'Roche' } } }, 'each of its partners: “Roche”, or within it'],
    [
      { milestones: { some: { due: { before: '2012-01-01' }, region: { isNull: true } } } },
      'at least one of its milestones: due is before 2012-01-01 and region is absent',
    ],
    [
      { milestones: { some: { due: { overlaps: { from: '2011-07-01', to: '2011-12-31' } } } } },
      'at least one of its milestones: due lies between 2011-07-01 and 2011-12-31',
    ],
  ])('%j', (filter, words) => {
    expect(wordsOf(mapping, compound, filter)).toBe(words);
  });
});
