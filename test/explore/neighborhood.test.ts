import neo4j from 'neo4j-driver';
import { seedGraph } from '../support/seedGraph';
import { useApi } from './useApi';

interface Neighborhood {
  readonly center: { readonly id: string };
  readonly nodes: readonly {
    readonly entity: { readonly id: string };
    readonly distance: number;
    readonly relations: number;
    readonly leftOut: number;
  }[];
  readonly links: readonly {
    readonly from: { readonly id: string };
    readonly to: { readonly id: string };
    readonly field: string;
    readonly direction: string;
  }[];
}

const api = useApi();

async function around(id: string, args = ''): Promise<Neighborhood | null> {
  const query = `{ neighborhood(id: "${id}"${args}) {
    center { id } nodes { entity { id } distance relations leftOut } links { from { id } to { id } field direction }
  } }`;
  return (await api.data<{ neighborhood: Neighborhood | null }>(query)).neighborhood;
}

/** What every neighborhood promises. */
function expectSound({ center, nodes, links }: Neighborhood, depth: number, first: number): void {
  const ids = nodes.map(({ entity }) => entity.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(nodes[0]).toMatchObject({ entity: center, distance: 0 });
  for (let distance = 1; distance <= 3; distance++) {
    const level = nodes.filter((node) => node.distance === distance);
    expect(level.length).toBeLessThanOrEqual(distance <= depth ? first : 0);
  }
  for (const { from, to, direction } of links) {
    expect(ids).toContain(from.id);
    expect(ids).toContain(to.id);
    expect(direction).toBe('OUT');
  }
  for (const { entity, distance, relations, leftOut } of nodes) {
    const own = links.filter(({ from, to }) => from.id === entity.id || to.id === entity.id);
    expect(leftOut).toBe(relations - own.length);
    if (distance === 0) continue;
    const nearer = nodes.filter((node) => node.distance === distance - 1).map((node) => node.entity.id);
    expect(own.some(({ from, to }) => nearer.includes(from.id) || nearer.includes(to.id))).toBe(true);
  }
}

describe('neighborhood', () => {
  test('has all there is where it fits', async () => {
    const found = (await around('agreement:biotest-collaboration')) as Neighborhood;
    expect(found.center).toEqual({ id: 'agreement:biotest-collaboration' });
    expect(found.nodes.map(({ entity, distance }) => [entity.id, distance])).toEqual([
      ['agreement:biotest-collaboration', 0],
      ['organization:biotest', 1],
      ['organization:immunogen', 1],
    ]);
    expect(found.links.map(({ from, field, to }) => [from.id, field, to.id])).toEqual([
      ['agreement:biotest-collaboration', 'Agreement.parties', 'organization:biotest'],
      ['agreement:biotest-collaboration', 'Agreement.parties', 'organization:immunogen'],
    ]);
    expectSound(found, 1, 25);
  });

  test.each([
    ['organization:immunogen', 1, 5],
    ['organization:immunogen', 2, 10],
    ['compound:t-dm1', 3, 4],
    ['compound:t-dm1', 3, 100],
    ['technology:tap', 2, 1],
    ['claim:additional-tap-compounds', 2, 25],
  ])('of %s, %i deep and %i wide, is sound and always the same', async (id, depth, first) => {
    const args = `, depth: ${depth}, first: ${first}`;
    const found = (await around(id, args)) as Neighborhood;
    expectSound(found, depth, first);
    expect(await around(id, args)).toEqual(found);
  });

  test('gives each kind of relation its share', async () => {
    const found = (await around('organization:immunogen', ', first: 7')) as Neighborhood;
    const kinds = found.nodes.map(({ entity }) => entity.id.split(':')[0]);
    expect(new Set(kinds).size).toBeGreaterThanOrEqual(6);
    expect(found.nodes[0]?.leftOut).toBeGreaterThan(80);
  });

  test('takes a name; one that nothing bears is an error that tells what is near', async () => {
    expect(await around('t-dm1')).toEqual(await around('compound:t-dm1'));
    expect(await api.error('{ neighborhood(id: "compound:nobody") { center { id } } }')).toBe(
      'BAD_USER_INPUT: neighborhood(id) is "compound:nobody", which is no id and no name of an entity. Give an id, as in organization:roche, or a name.',
    );
    expect(await api.error('{ neighborhood(id: "Genetech") { center { id } } }')).toContain(
      'Did you mean "Genentech" (organization:genentech)',
    );
  });

  test('of a document is its publisher and what it mentions, each type in its turn', async () => {
    const found = (await around('document:immunogen-2010-10-28', ', first: 20')) as Neighborhood;
    expectSound(found, 1, 20);
    expect(found.nodes).toHaveLength(21);
    expect(new Set(found.nodes.map(({ entity }) => entity.id.split(':')[0])).size).toBeGreaterThan(10);
    expect(new Set(found.links.map(({ field }) => field))).toContain('Document.publisher');
    expect(found.nodes[0]?.leftOut).toBeGreaterThan(50);
    const deep = (await around('document:immunogen-2010-10-28', ', depth: 2, first: 10')) as Neighborhood;
    expectSound(deep, 2, 10);
  });

  test('takes its bounds from variables', async () => {
    const query =
      'query ($depth: Int, $first: Int) { neighborhood(id: "compound:t-dm1", depth: $depth, first: $first) { nodes { entity { id } } } }';
    const written = await api.data(
      '{ neighborhood(id: "compound:t-dm1", depth: 2, first: 3) { nodes { entity { id } } } }',
    );
    expect(await api.data(query, { depth: 2, first: 3 })).toEqual(written);
    expect(await api.data(query, {})).toEqual(
      await api.data('{ neighborhood(id: "compound:t-dm1") { nodes { entity { id } } } }'),
    );
  });

  test.each([
    ['depth: 0', 'neighborhood(depth) is 0; allowed are 1 to 3.'],
    ['depth: 4', 'neighborhood(depth) is 4; allowed are 1 to 3.'],
    ['first: 0', 'neighborhood(first) is 0; allowed are 1 to 100.'],
    ['first: 101', 'neighborhood(first) is 101; allowed are 1 to 100.'],
  ])('%s is refused with what is allowed', async (args, message) => {
    expect(await api.error(`{ neighborhood(id: "a", ${args}) { center { id } } }`)).toBe(`BAD_USER_INPUT: ${message}`);
  });
});

describe('a hub', () => {
  /** Fictional compounds, so many that the technology they share becomes a hub. */
  beforeAll(async () => {
    await api.graph().driver.executeQuery(
      `MATCH (tap:Technology { id: 'technology:tap' })
       UNWIND range(1, 1100) AS number
       CREATE (c:Entity:Compound { id: 'compound:fictional-' + number, name: 'Fictional ' + number, nameKey: 'fictional ' + number })
       CREATE (c)-[:USES { evidenceIds: [] }]->(tap)`,
      {},
      { database: 'neo4j', routing: neo4j.routing.WRITE },
    );
  });
  afterAll(async () => {
    await api
      .graph()
      .driver.executeQuery(
        "MATCH (c:Compound) WHERE c.id STARTS WITH 'compound:fictional-' DETACH DELETE c",
        {},
        { database: 'neo4j', routing: neo4j.routing.WRITE },
      );
    await (await seedGraph()).close();
  });

  test('is shown, and nothing is reached through it; what is left out is counted', async () => {
    const found = (await around('compound:t-dm1', ', depth: 3, first: 100')) as Neighborhood;
    expectSound(found, 3, 100);
    const tap = found.nodes.find(({ entity }) => entity.id === 'technology:tap');
    expect(tap).toMatchObject({ distance: 1, relations: 1_110 });
    expect(tap?.leftOut).toBeGreaterThanOrEqual(1_100);
    expect(found.nodes.filter(({ entity }) => entity.id.startsWith('compound:fictional-'))).toEqual([]);
  });

  test('in the center shows its first neighbors by name', async () => {
    const found = (await around('technology:tap', ', first: 4')) as Neighborhood;
    expectSound(found, 1, 4);
    expect(found.nodes.map(({ entity }) => entity.id)).toEqual([
      'technology:tap',
      'organization:immunogen',
      'compound:biib015',
      'compound:bt-062',
      'compound:fictional-1',
    ]);
    expect(found.nodes[0]).toMatchObject({ relations: 1_110, leftOut: 1_106 });
  });
});
