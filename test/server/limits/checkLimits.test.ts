import { readApi } from '../../../src/compile/Api';
import type { Limits } from '../../../src/config/Config';
import { readConfig } from '../../../src/config/readConfig';
import { checkLimits } from '../../../src/server/limits/checkLimits';

const { schema } = readApi();
const usual = readConfig({}).limits;

/** What is wrong with a request, in words. */
function messages(document: string, variables?: unknown, limits: Partial<Limits> = {}, operation?: string): string[] {
  return checkLimits(schema, { ...usual, ...limits })(document, variables, operation).map((error) => error.message);
}

describe('each limit is named with what it allows and what was asked', () => {
  const repeat = (times: number, text: (index: number) => string) =>
    Array.from({ length: times }, (_, i) => text(i)).join(' ');
  const chain = (names: string[]) => names.reduceRight((inner, name) => `{ ${name} { nodes ${inner} } }`, '{ id }');

  test.each([
    ['tokens', `{ ${repeat(1999, () => 'x')} }`, 'The document has 2001 tokens; at most 2000 are allowed'],
    [
      'depth',
      chain(['compounds(first: 1)', ...Array(5).fill(['trials(first: 1)', 'compounds(first: 1)']).flat()]),
      'The operation nests 11 entities in each other; at most 10 are allowed',
    ],
    [
      'aliases',
      `{ compounds { nodes { ${repeat(31, (i) => `a${i}: name`)} } } }`,
      'The operation has 31 aliases; at most 30 are allowed',
    ],
    [
      'root fields',
      `{ ${repeat(21, () => '__typename')} }`,
      'The operation has 21 root fields, repeats counted; at most 20 are allowed',
    ],
    [
      'directives',
      `{ meta { ${repeat(51, () => 'documents @include(if: true)')} } }`,
      'The operation has 51 directives; at most 50 are allowed',
    ],
    [
      'estimated nodes',
      chain(['compounds', 'trials', 'indications', 'programs']),
      'The answer could hold 406900 nodes: "compounds" (25) × "trials" (25) × "indications" (25) × "programs" (25); at most 50000 are allowed. Lower "first" of "programs".',
    ],
    [
      'brackets in each other',
      `{ compounds(filter: { id: { in: ${'['.repeat(900)}${']'.repeat(900)} } }) { totalCount } }`,
      'The brackets of the document are nested 904 deep; at most 100 are allowed',
    ],
    [
      'operations',
      repeat(21, (i) => `query q${i} { __typename }`),
      'The document has 21 operations; at most 20 are allowed',
    ],
    [
      'relations in a filter',
      `{ compounds(filter: ${'{ trials: { some: { compounds: { some: '.repeat(4)}{}${' } } } }'.repeat(4)}) { totalCount } }`,
      'The filter in "compounds(filter)" follows 8 relations, one inside the other; at most 6 are allowed',
    ],
    [
      'values in a list',
      `{ compounds(filter: { id: { in: [${repeat(251, () => '"x"')}] } }) { totalCount } }`,
      'A list in argument "filter" has 251 values; at most 250 are allowed',
    ],
    [
      'depth of a value',
      `{ compounds(filter: ${'{ not: '.repeat(41)}{}${' }'.repeat(41)}) { totalCount } }`,
      'The value of argument "filter" is nested 42 deep; at most 40 is allowed',
    ],
    [
      'conditions',
      `{ compounds(filter: { or: [${repeat(101, () => '{ name: { eq: "x" } }')}] }) { totalCount } }`,
      'The value of argument "filter" has 203 fields (in a filter: conditions); at most 200 are allowed',
    ],
  ])('%s', (_, document, message) => {
    expect(messages(document)).toEqual([message]);
  });

  test('and several at once', () => {
    expect(messages(`{ ${repeat(31, (i) => `a${i}: __typename`)} }`)).toEqual([
      'The operation has 31 aliases; at most 30 are allowed',
      'The operation has 31 root fields, repeats counted; at most 20 are allowed',
    ]);
  });

  test('for programs too', () => {
    const [error] = checkLimits(schema, { ...usual, aliases: 0 })('{ a: __typename }', {});
    expect(error?.extensions).toEqual({ code: 'LIMIT_EXCEEDED', limit: 'aliases', maximum: 0, actual: 1 });
  });
});

describe('of several operations', () => {
  const nested = '{ compounds { nodes { trials { nodes { indications { nodes { programs { nodes { id } } } } } } } } }';
  const document = `query small { meta { documents } } query large ${nested}`;

  test('only the one that is to run is measured', () => {
    expect(messages(document, {}, {}, 'small')).toEqual([]);
    expect(messages(document, {}, {}, 'large')).toEqual([expect.stringMatching(/^The answer could hold 406900 nodes/)]);
  });

  test('none, where the request does not say which', () => {
    expect(messages(document)).toEqual([]);
  });

  test('many that spread one large fragment are measured in no time', () => {
    const fields = Array.from({ length: 700 }, () => 'id').join(' ');
    const several = Array.from({ length: 19 }, (_, i) => `query q${i} { ...f }`).join(' ');
    const begun = performance.now();
    const text = `${several} fragment f on Query { compounds { nodes { ${fields} } } }`;
    expect(messages(text, {}, {}, 'q3')).toEqual([]);
    expect(performance.now() - begun).toBeLessThan(500);
  });
});

describe('filters', () => {
  const document = 'query ($f: CompoundFilter!) { compounds(filter: { and: [$f, $f, $f] }) { totalCount } }';

  test('are measured with the variables in them, each as often as it is used', () => {
    const chain = { trials: { some: { compounds: { some: { trials: { some: { name: { eq: 'x' } } } } } } } };
    const [error] = checkLimits(schema, { ...usual, testedNodes: 1 })(document, { f: chain });
    // Where nothing is known of the graph, a page of 25, and one node for each relation.
    expect(error?.extensions).toMatchObject({ limit: 'testedNodes', actual: 3 * 4 * 25 });
    expect(messages(document, { f: chain }, { filterHops: 2 })).toEqual([
      'The filter in "compounds(filter)" follows 3 relations, one inside the other; at most 2 are allowed',
    ]);
  });

  test('are measured in defaults of variables, too', () => {
    const byDefault = document.replace('!)', ' = { trials: { some: { compounds: { some: {} } } } })');
    expect(messages(byDefault, {}, { filterHops: 1 })).toEqual([
      'The filter in "compounds(filter)" follows 2 relations, one inside the other; at most 1 are allowed',
    ]);
    expect(messages(byDefault, { f: {} }, { filterHops: 1 })).toEqual([]);
  });

  test('with names that JavaScript has a meaning for are no others', () => {
    const odd = JSON.parse('{ "__proto__": { "some": {} }, "constructor": { "some": {} }, "toString": 1 }');
    expect(messages(document, { f: odd })).toEqual([]);
  });
});

describe('fragments', () => {
  test('count wherever they are spread', () => {
    const document = '{ ...a ...a x: meta { documents } } fragment a on Query { y: __typename ... { z: __typename } }';
    expect(messages(document, {}, { aliases: 4, rootFields: 4 })).toEqual([
      'The operation has 5 aliases; at most 4 are allowed',
      'The operation has 5 root fields, repeats counted; at most 4 are allowed',
    ]);
  });

  test('that double sixty times are measured in no time', () => {
    const doubled = Array.from({ length: 60 }, (_, i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`);
    const document = `{ ...f0 } ${doubled.join(' ')} fragment f60 on Query { compounds { totalCount } }`;
    const begun = performance.now();
    expect(messages(document)).toEqual([expect.stringMatching(/^The operation has \d{16} root fields/)]);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });

  test('that double sixty times what belongs to a list as a whole, too', () => {
    const doubled = Array.from(
      { length: 60 },
      (_, i) => `fragment f${i} on CompoundConnection { ...f${i + 1} ...f${i + 1} }`,
    );
    const document = `{ compounds { ...f0 } } ${doubled.join(' ')} fragment f60 on CompoundConnection { facets(by: TARGETS) { buckets { node { id } } } }`;
    const begun = performance.now();
    expect(messages(document)).toEqual([expect.stringMatching(/^The answer could hold \d{16} nodes/)]);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });

  test('that contain themselves, or are missing, are for validation to refuse', () => {
    expect(messages('{ ...a ...c } fragment a on Query { ...b } fragment b on Query { ...a }')).toEqual([]);
  });
});

describe('page sizes', () => {
  const nested = (compounds: string, trials: string, variables = '') =>
    `query${variables && `(${variables})`} { compounds${compounds} { nodes { trials${trials} { nodes { id } } } } }`;

  test.each<[string, string, Record<string, unknown> | undefined, number]>([
    ['absent', nested('', ''), undefined, 25 + 25 * 25],
    ['written', nested('(first: 2)', '(last: 3)'), undefined, 2 + 2 * 3],
    ['a variable', nested('(first: $n)', '(first: 1)', '$n: Int'), { n: 7 }, 7 + 7],
    ['a variable that is absent', nested('(first: $n)', '(first: 1)', '$n: Int'), undefined, 25 + 25],
    ['a variable with a default', nested('(first: $n)', '(first: 1)', '$n: Int = 4'), {}, 4 + 4],
    ['one of two variables', nested('(first: $n, last: $m)', '(first: 1)', '$n: Int, $m: Int'), { m: 3 }, 3 + 3],
    ['of evidence', '{ compound(id: "x") { evidence { quote } } }', undefined, 1 + 10],
    [
      'of facets',
      '{ compounds { facets(by: [TARGETS, PARTNERS], first: 7) { buckets { node { id } } } } }',
      undefined,
      14,
    ],
    [
      'of facets beside a page',
      '{ compounds(first: 100) { nodes { id } ... { facets(by: TARGETS) { buckets { node { id } } } } } }',
      undefined,
      100 + 10,
    ],
    [
      'of the levels of a neighborhood',
      '{ neighborhood(id: "x", depth: 2) { nodes { entity { id } } } }',
      undefined,
      50,
    ],
    ['of the hops of ways', '{ path(from: "x", to: "y") { hops { from { id } to { id } } } }', undefined, 5 * 6 * 2],
    ['no matter where only the total is wanted', '{ compounds { totalCount } }', undefined, 0],
    ['too large, which is an error of its own', nested('(first: 5000)', '(first: 1)'), undefined, 100 + 100],
  ])('%s', (_, document, variables, nodes) => {
    const [message] = messages(document, variables, { estimatedNodes: -1 });
    expect(message).toMatch(new RegExp(`could hold ${nodes} nodes`));
  });
});

describe('variables', () => {
  test('count as literals do', () => {
    const document = 'query ($ids: [ID!], $filter: CompoundFilter) { compounds(filter: $filter) { totalCount } }';
    const deep = JSON.parse(`${'{"not":'.repeat(20_000)}{}${'}'.repeat(20_000)}`);
    expect(messages(document, { ids: Array(251).fill('x'), filter: deep })).toEqual([
      'A list in variable "$ids" has 251 values; at most 250 are allowed',
      'The value of variable "$filter" is nested 20001 deep; at most 40 is allowed',
      'The value of variable "$filter" has 20000 fields (in a filter: conditions); at most 200 are allowed',
    ]);
  });

  test('that are no object are for others to refuse', () => {
    expect(messages('{ meta { documents } }', 'x')).toEqual([]);
    expect(messages('{ meta { documents } }', [1])).toEqual([]);
  });
});

test('what is no GraphQL is for the parser to refuse', () => {
  expect(messages('{ compounds(')).toEqual([]);
  expect(messages('{ ¿ }')).toEqual([]);
});
