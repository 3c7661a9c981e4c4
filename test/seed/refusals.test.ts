import { appended, type Files, fictionalSeeds, removeSeeds, XREFS } from './support/fictionalSeeds';
import { TestGraph } from './support/TestGraph';

const graph = new TestGraph();

beforeEach(() => graph.empty());

afterAll(async () => {
  await graph.empty();
  await graph.close();
  removeSeeds();
});

const newer = appended(XREFS, 'compound:fb-1,cas,11-11-1,a fictional list\n');
const other = appended(XREFS, 'compound:fb-1,cas,22-22-2,a fictional list\n');

describe('a load does not go back to a version that the graph had', () => {
  test('but when told', async () => {
    const old = await graph.load(fictionalSeeds);
    const now = await graph.load(newer);
    const loaded = await graph.everything();
    await expect(graph.load(fictionalSeeds)).rejects.toThrow(
      `The seeds are at version ${old.dataVersion}, which the graph had before; it is at version ${now.dataVersion} now`,
    );
    expect(await graph.everything()).toEqual(loaded);
    expect(await graph.load(fictionalSeeds, { goBack: 'always' })).toMatchObject({ dataVersion: old.dataVersion });
    await expect(graph.load(newer)).rejects.toThrow('which the graph had before');
  });

  test('and two copies with different seeds do not take turns', async () => {
    await graph.load(fictionalSeeds);
    await graph.load(newer);
    const { dataVersion } = await graph.load(other);
    for (const seeds of [newer, fictionalSeeds]) {
      await expect(graph.load(seeds)).rejects.toThrow(`it is at version ${dataVersion} now`);
    }
    expect(await graph.load(other)).toMatchObject({ changed: false });
  });

  test("where this copy loaded the newer one itself, its seeds were put back; another's are not", async () => {
    await graph.load(fictionalSeeds);
    await graph.load(newer);
    expect(await graph.load(fictionalSeeds, { goBack: 'own' })).toMatchObject({ changed: true });
    await graph.run("MATCH (n) WHERE n.loadedFrom = 'seeds' SET n.loadedBy = 'elsewhere:/project'");
    await expect(graph.load(newer, { goBack: 'own' })).rejects.toThrow('loaded by elsewhere:/project');
  });

  test('nor does an older build load over a newer format', async () => {
    await graph.load(fictionalSeeds);
    await graph.run("MATCH (n) WHERE n.loadedFrom = 'seeds' SET n.format = 99");
    await expect(graph.load(newer)).rejects.toThrow(
      'A newer build loaded the graph (data format 99; this one writes 2)',
    );
  });
});

describe('a load that would remove much asks', () => {
  /** Many references more. */
  const many = appended(
    XREFS,
    Array.from({ length: 12 }, (_, index) => `compound:fb-1,cas,1${index}-11-1,a fictional list\n`).join(''),
  );

  test('and says what', async () => {
    await graph.load(many);
    const loaded = await graph.everything();
    await expect(graph.load(fictionalSeeds)).rejects.toThrow(
      /^The seeds would remove 12 of \d+ nodes \(12 CrossReference\) and 12 relationships; nothing was changed\.\n.*--allow-removal/,
    );
    expect(await graph.everything()).toEqual(loaded);
    expect(await graph.load(fictionalSeeds, { dryRun: true })).toMatchObject({
      nodes: { removed: { count: 12 } },
      refusal: expect.stringContaining('would remove 12'),
    });
    expect(await graph.load(fictionalSeeds, { allowRemoval: true })).toMatchObject({
      nodes: { removed: { count: 12 } },
    });
  });

  test('a document is much', async () => {
    const second: Files = Object.fromEntries(
      Object.entries(fictionalSeeds).map(([file, text]) => [
        file.replace('fictional-2020-03-03', 'fictional-2019-03-03'),
        text.replaceAll('fictional-2020-03-03', 'fictional-2019-03-03'),
      ]),
    );
    await graph.load(fictionalSeeds);
    await expect(graph.load(second)).rejects.toThrow(/among them Document document:fictional-2020-03-03/);
  });

  test('a few nodes are not', async () => {
    await graph.load(newer);
    expect(await graph.load(fictionalSeeds)).toMatchObject({ nodes: { removed: { count: 1 } } });
  });
});
