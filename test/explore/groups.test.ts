import { useApi } from './useApi';

const api = useApi();

interface Lists {
  readonly agreements: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] };
}

async function agreementsOf(name: string, args: string): Promise<Lists['agreements']> {
  const { organization } = await api.data<{ organization: Lists }>(
    `{ organization(name: "${name}") { agreements${args} { totalCount nodes { id } } } }`,
  );
  return organization.agreements;
}

describe('lists that follow a group', () => {
  const genentech = { totalCount: 1, nodes: [{ id: 'agreement:genentech-collaboration' }] };

  test('have what its members have, where it is asked for', async () => {
    expect(await agreementsOf('Roche', '')).toEqual({ totalCount: 0, nodes: [] });
    expect(await agreementsOf('Roche', '(withMembers: false)')).toEqual({ totalCount: 0, nodes: [] });
    expect(await agreementsOf('Roche', '(withMembers: true)')).toEqual(genentech);
    expect(await agreementsOf('Genentech', '(withMembers: true)')).toEqual(genentech);
    expect(await agreementsOf('Roche', '(withMembers: true, filter: { status: { eq: PREVIOUS } })')).toEqual({
      totalCount: 0,
      nodes: [],
    });
  });

  test('list once what several have, with what joins it to one of them', async () => {
    const { organization } = await api.data<{ organization: Record<string, { totalCount: number }> }>(`{
      organization(name: "Roche") {
        own: partneredCompounds { totalCount nodes { id } }
        all: partneredCompounds(withMembers: true) { totalCount edges { node { id } evidence { quote } } pageInfo { hasNextPage } }
      }
    }`);
    expect(organization.all).toMatchObject({
      totalCount: 1,
      edges: [{ node: { id: 'compound:t-dm1' }, evidence: [expect.anything()] }],
    });
    expect(organization.own).toMatchObject({ totalCount: 1, nodes: [{ id: 'compound:t-dm1' }] });
  });

  test('follow every hierarchy, by a variable too', async () => {
    const query = `query ($all: Boolean) {
      indication(name: "lung cancer") { trials(withNarrower: $all) { nodes { id } } narrower { nodes { trials { nodes { id } } } } }
    }`;
    const { indication } = await api.data<{
      indication: { trials: { nodes: unknown[] }; narrower: { nodes: { trials: { nodes: unknown[] } }[] } };
    }>(query, { all: true });
    const below = indication.narrower.nodes.flatMap(({ trials }) => trials.nodes);
    expect(below.length).toBeGreaterThan(0);
    expect(indication.trials.nodes).toEqual(expect.arrayContaining(below));
    const { indication: alone } = await api.data<{ indication: { trials: { nodes: unknown[] } } }>(query, {
      all: null,
    });
    expect(alone.trials.nodes).toEqual([]);
  });

  test('are not the hierarchy itself', async () => {
    expect(await api.error('{ organization(name: "Roche") { members(withMembers: true) { totalCount } } }')).toMatch(
      /^GRAPHQL_VALIDATION_FAILED: Unknown argument "withMembers"/,
    );
  });
});
