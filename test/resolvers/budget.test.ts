import type { Graph } from '../../src/graph/Graph';
import { seedGraph } from '../support/seedGraph';
import { type ServedApi, serveApi } from '../support/serveApi';

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

describe('an operation that costs too much is refused as a whole, with one error', () => {
  const many = Array.from({ length: 250 }, () => '$f').join(' ');
  const asked = `compounds(filter: { and: [${many}] }) { totalCount } meta { documents }`;
  const variables = { f: { or: Array.from({ length: 60 }, (_, index) => ({ id: { eq: `x${index}` } })) } };

  test.each([
    ['past graphql-js', `query ($f: CompoundFilter!) { ${asked} }`],
    [
      'through graphql-js',
      `query ($f: CompoundFilter!) { ...all __schema { queryType { name } } } fragment all on Query { ${asked} }`,
    ],
  ])('%s', async (_, query) => {
    const { status, data, errors } = await api.ask(query, variables);
    expect({ status, data }).toEqual({ status: 400, data: undefined });
    expect(errors).toEqual([
      {
        message: expect.stringMatching(/^The operation costs \d+ or more by the time that compounds\(filter/),
        extensions: { code: 'LIMIT_EXCEEDED', limit: 'cost', maximum: 10_500, actual: expect.any(Number) },
      },
    ]);
  });

  test('by GET, too', async () => {
    const search = new URLSearchParams({
      query: `query ($f: CompoundFilter!) { ${asked} }`,
      variables: JSON.stringify(variables),
    });
    const response = await fetch(`${api.url}/graphql?${search}`, {
      headers: { accept: 'application/graphql-response+json', 'content-type': 'application/json' },
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { limit: 'cost' } }] });
  });
});

test('a value that is used often counts as often: what is sent to Neo4j is bounded', async () => {
  const query = `query ($x: String!) { compounds(filter: { or: [${Array.from({ length: 20 }, () => '{ name: { eq: $x } }').join(' ')}] }) { totalCount } }`;
  expect((await api.ask(query, { x: 'x'.repeat(10_000) })).data).toEqual({ compounds: { totalCount: 0 } });
  const { status, errors } = await api.ask(query, { x: 'x'.repeat(20_000) });
  expect(status).toBe(400);
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'LIMIT_EXCEEDED',
    limit: 'parameterCharacters',
    maximum: 300_000,
  });
});

describe('names that JavaScript has a meaning for', () => {
  const count = async (query: string, variables?: object) => (await api.ask(query, variables)).data;

  test('a variable $__proto__ is refused, and never ignored', async () => {
    const query = 'query ($__proto__: String) { compounds(filter: { named: $__proto__ }) { totalCount } }';
    for (const document of [
      query,
      query.replace(/compounds(.*)\}/, '...all } fragment all on Query { compounds$1 }'),
    ]) {
      const { status, errors } = await api.ask(document, JSON.parse('{ "__proto__": "nobody" }'));
      expect(status).toBe(400);
      expect(errors?.[0]?.message).toBe('Variable "$__proto__" cannot be used; give it any other name.');
    }
  });

  test.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    'a variable $%s is one like any other',
    async (name) => {
      const ask = (query: string, variables?: object) => count(query.replaceAll('$x', `$${name}`), variables);
      const filtered = 'compounds(filter: { named: $x }) { totalCount }';
      for (const query of [
        `query ($x: String) { ${filtered} }`,
        `query ($x: String) { ...all } fragment all on Query { ${filtered} }`,
      ]) {
        expect(await ask(query, { [name]: 'nobody' })).toEqual({ compounds: { totalCount: 0 } });
        expect(await ask(query)).toEqual({ compounds: { totalCount: 13 } });
      }
      const page = 'query ($x: Int) { compounds(first: $x) { nodes { id } } }';
      expect((await ask(page, { [name]: 2 }))?.compounds).toEqual({ nodes: [expect.anything(), expect.anything()] });
      expect((await ask(page))?.compounds).toEqual({ nodes: Array(13).fill(expect.anything()) });
    },
  );

  test('a key of a filter is none of its fields', async () => {
    const query = 'query ($f: CompoundFilter) { compounds(filter: $f) { totalCount } }';
    for (const name of ['__proto__', 'constructor', 'toString']) {
      const { status, errors } = await api.ask(query, { f: JSON.parse(`{ "${name}": { "eq": "x" } }`) });
      expect(status).toBe(400);
      expect(errors?.[0]?.message).toContain(`Field "${name}" is not defined`);
    }
  });

  test('fragments, operations and aliases may have them', async () => {
    const query = `query __proto__ { ...__proto__ } fragment __proto__ on Query { __proto__: compounds { ...constructor } }
      fragment constructor on CompoundConnection { toString: totalCount }`;
    const data = await count(query);
    expect(Object.entries(data ?? {})).toEqual([['__proto__', { toString: 13 }]]);
  });
});
