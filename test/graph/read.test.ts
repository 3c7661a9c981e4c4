import { connect } from '../../src/graph/connect';
import type { Graph } from '../../src/graph/Graph';
import { read, readRows } from '../../src/graph/read';
import { ServiceUnavailable } from '../../src/graph/ServiceUnavailable';
import { CuttableProxy } from '../support/CuttableProxy';
import { neo4jForTests } from '../support/neo4jForTests';

const endless = 'UNWIND range(1, 1000000000) AS x RETURN sum(x * x % 7)';

let proxy: CuttableProxy;
let graph: Graph;
/** Lets Neo4j work on a statement for a moment only. */
let impatient: Graph;
beforeAll(async () => {
  const { uri, user, password } = neo4jForTests();
  proxy = await CuttableProxy.to(uri);
  graph = connect({ uri: proxy.uri, user, password }, { transactionTimeoutMs: 30_000 });
  impatient = connect({ uri: proxy.uri, user, password }, { transactionTimeoutMs: 500 });
});
afterAll(async () => {
  await graph.close();
  await impatient.close();
  await proxy.cut();
});

const ask = (cypher: string, withinMs = 20_000, params = {}) => read(graph, { cypher, params }, Date.now() + withinMs);

test('the values of the one record come in order, integers as numbers', async () => {
  expect(await ask('RETURN $a AS a, [1, [2.5, null]] AS b', 20_000, { a: 'x' })).toEqual(['x', [1, [2.5, null]]]);
});

test('a read cannot write', async () => {
  await expect(ask('CREATE (:ReadTest) RETURN 1')).rejects.toThrow(/[Ww]rite/);
});

test('no record is a defect: a statement gives one', async () => {
  await expect(ask('MATCH (n:NothingBearsThisLabel) RETURN n.id')).rejects.toThrow('A statement gave no record');
});

describe('rows', () => {
  const rows = <T>(cypher: string, most: number, each: (row: readonly unknown[]) => T) =>
    readRows(graph, { cypher, params: {} }, { most, each }, Date.now() + 20_000);
  const three = 'UNWIND [1, 2, 3] AS x RETURN x, x * 2';

  test.each([3, 4, 25])('come as records, of which there can be %i; something is made of each', async (most) => {
    expect(await rows(three, most, ([x, y]) => ({ x, y }))).toEqual([
      { x: 1, y: 2 },
      { x: 2, y: 4 },
      { x: 3, y: 6 },
    ]);
  });

  test('may be none', async () => {
    expect(await rows('UNWIND [] AS x RETURN x', 25, (row) => row)).toEqual([]);
  });

  test('that nothing can be made of end the reading, and nothing else', async () => {
    const picky = rows(three, 25, ([x]) => {
      if (x === 2) throw new Error('Not two');
      return x;
    });
    await expect(picky).rejects.toThrow('Not two');
    expect(await rows(three, 25, ([x]) => x)).toEqual([1, 2, 3]);
  });
});

test('the compact text is what is sent', async () => {
  const statement = { cypher: 'RETURN 1', compact: 'RETURN 2', params: {} };
  expect(await read(graph, statement, Date.now() + 20_000)).toEqual([2]);
});

test('a mistake in a statement is a defect, not an outage', async () => {
  await expect(ask('RETURN nothing')).rejects.not.toBeInstanceOf(ServiceUnavailable);
});

describe('what takes too long is unavailable', () => {
  const tooLong = 'The answer took too long; ask for less, or again later';

  test('by the deadline of the request', async () => {
    const begun = Date.now();
    await expect(ask(endless, 200)).rejects.toMatchObject({ message: tooLong, retryAfterSeconds: 1 });
    expect(Date.now() - begun).toBeLessThan(1_000);
  });

  test('by the timeout of the transaction, which Neo4j ends', async () => {
    await expect(read(impatient, { cypher: endless, params: {} }, Date.now() + 20_000)).rejects.toMatchObject({
      message: tooLong,
      cause: { code: expect.stringContaining('TimedOut') },
    });
  });

  test('and when it ends, Neo4j is not left working on it', async () => {
    await expect(ask(endless, 200)).rejects.toThrow(tooLong);
    const running =
      'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH "UNWIND range(1, 1000000000)" RETURN count(*)';
    for (let left = 1; left > 0; ) {
      [left] = (await ask(running)) as [number];
    }
  });

  test('and a deadline that has passed asks nothing', async () => {
    await expect(ask('RETURN 1', -1)).rejects.toThrow(tooLong);
  });
});

test('more statements than connections wait for their turn, but not for ever', async () => {
  const { uri, user, password } = neo4jForTests();
  const narrow = connect({ uri, user, password }, { transactionTimeoutMs: 8_000, connections: 1 });
  const one = () => read(narrow, { cypher: 'RETURN 1', params: {} }, Date.now() + 9_000);
  expect(await Promise.all([one(), one(), one()])).toEqual([[1], [1], [1]]);
  const slow = read(narrow, { cypher: endless, params: {} }, Date.now() + 7_000).catch(() => undefined);
  await expect(one()).rejects.toMatchObject({
    name: 'ServiceUnavailable',
    message: 'The graph is busy; try again later',
  });
  await slow;
  await narrow.close();
});

describe('a Neo4j that goes away', () => {
  test('is unavailable soon, and answers when it is back, without anything being done', async () => {
    expect(await ask('RETURN 1')).toEqual([1]);
    await proxy.cut();
    const begun = Date.now();
    await expect(ask('RETURN 1')).rejects.toMatchObject({
      message: 'The graph cannot be reached at the moment; try again later',
      retryAfterSeconds: 5,
    });
    expect(Date.now() - begun).toBeLessThan(2_000);
    await proxy.mend();
    expect(await ask('RETURN 1')).toEqual([1]);
  });

  test('for a moment is asked again, so that nobody notices', async () => {
    await proxy.cut();
    setTimeout(() => void proxy.mend(), 60);
    expect(await ask('RETURN 1')).toEqual([1]);
  });

  test('in the middle of many reads fails only those', async () => {
    // Some are under way when the wire is cut, others still connect.
    const slow = Array.from({ length: 20 }, () => ask(endless).catch((error: unknown) => error));
    setTimeout(() => void proxy.cut(), 50);
    for (const result of await Promise.all(slow)) expect(result).toBeInstanceOf(ServiceUnavailable);
    await proxy.mend();
    expect(await Promise.all(Array.from({ length: 20 }, () => ask('RETURN 1')))).toEqual(Array(20).fill([1]));
  });

  test('without a word is given up at the deadline', async () => {
    expect(await ask('RETURN 1')).toEqual([1]);
    proxy.silence();
    await expect(ask('RETURN 1', 300)).rejects.toThrow('The answer took too long');
    await proxy.cut();
    await proxy.mend();
    expect(await ask('RETURN 1')).toEqual([1]);
  });
});

test('a password that is wrong is not an outage', async () => {
  const { uri, user } = neo4jForTests();
  const stranger = connect({ uri, user, password: 'certainly not this one' }, { transactionTimeoutMs: 500 });
  await expect(read(stranger, { cypher: 'RETURN 1', params: {} }, Date.now() + 5_000)).rejects.toMatchObject({
    code: 'Neo.ClientError.Security.Unauthorized',
  });
  await stranger.close();
});
