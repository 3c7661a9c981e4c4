import { type GraphQLError, getOperationAST, parse, validate } from 'graphql';
import { readApi } from '../../../src/compile/Api';
import { compileOperation } from '../../../src/compile/compileOperation';
import { fragmentsOf } from '../../../src/compile/selection';
import { coerceVariables } from '../../../src/compile/variables/coerceVariables';
import { shapeOfVariables } from '../../../src/compile/variables/shapeOfVariables';
import { readConfig } from '../../../src/config/readConfig';

const { limits } = readConfig({});
const api = readApi(limits);

function compile(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  expect(validate(api.schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  const coerced = operation && coerceVariables(api.schema, operation, variables);
  if (!coerced) throw new Error('No operation, or variables that do not coerce');
  return compileOperation(
    api,
    operation,
    fragmentsOf(document),
    shapeOfVariables(api.schema, operation, coerced).symbols,
  );
}

/** The error that compiling ends in. */
function refusal(query: string, variables?: Record<string, unknown>): GraphQLError {
  try {
    compile(query, variables);
  } catch (error) {
    return error as GraphQLError;
  }
  throw new Error('Compiled');
}

const repeat = (times: number, text: (index: number) => string) =>
  Array.from({ length: times }, (_, index) => text(index)).join(' ');

describe('what an operation becomes is charged, and compiling ends where the budget is spent', () => {
  test('a variable, as often as it is used', () => {
    const query = `query ($f: CompoundFilter!) { compounds(filter: { and: [${repeat(250, () => '$f')}] }) { totalCount } }`;
    const conditions = Array.from({ length: 60 }, (_, index) => ({ name: { contains: `x${index}` } }));
    const error = refusal(query, { f: { or: conditions } });
    expect(error.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'cost', maximum: limits.cost });
    // As soon as it is spent, and not when all is read.
    expect(error.extensions.actual).toBeLessThan(limits.cost + 100);
    expect(error.message).toMatchInlineSnapshot(
      `"The operation costs 10510 or more by the time that compounds(filter.and.or.name) is read; at most 10500 is allowed"`,
    );
  });

  test('a fragment, as often as it is spread', () => {
    const lists = ['trials', 'programs', 'milestones', 'agreements'];
    const back = ['compounds', 'compound', 'compounds', 'compounds'];
    const onCompound = (level: number, inner: string) =>
      `fragment c${level} on Compound { ${lists
        .map((list, index) => `${list} { nodes { ${back[index]} { ${index === 1 ? inner : `nodes { ${inner} }`} } } }`)
        .join(' ')} }`;
    const query = `{ compounds { nodes { ...c0 } } } ${onCompound(0, '...c1')} ${onCompound(1, '...c2')} ${onCompound(2, '...c3')} ${onCompound(3, 'id')}`;
    const error = refusal(query);
    expect(error.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'cost' });
    expect(error.extensions.actual).toBeLessThan(limits.cost + 100);
    expect(error.locations?.length).toBeGreaterThan(0);
  });

  test('a selection on an interface, once for each type that it differs on', () => {
    const types = ['Compound', 'Trial', 'Program', 'Indication', 'Organization', 'Milestone', 'Meeting', 'Agreement'];
    const shared = `evidence { ${repeat(20, (index) => `q${index}: quote`)} document { ${repeat(20, (index) => `n${index}: name`)} } }`;
    const one = compile(`{ node(id: "x") { ${shared} } }`).cost;
    const each = types.map((type, index) => `... on ${type} { x${index}: name }`).join(' ');
    expect(compile(`{ node(id: "x") { ${shared} ${each} } }`).cost).toBeGreaterThan(7 * one);
  });

  test('a statement, as it is sent', () => {
    const relations = repeat(60, (index) => `{ partners: { some: { named: "x${index}" } } }`);
    const error = refusal(`{ roche: compounds(filter: { and: [${relations}] }) { totalCount nodes { id } } }`);
    expect(error.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'cost' });
    expect(error.message).toMatch(
      /^The operation costs \d+ or more by the time that "roche" is read; at most 10500 is allowed$/,
    );
  });

  test('and what passes is bounded: no statement is longer than the budget pays for', () => {
    const lists = ['trials', 'programs', 'targets', 'partners', 'milestones', 'designations', 'agreements'];
    let longest = 0;
    for (let size = 1; size <= 30; size++) {
      const fields = repeat(
        size,
        (index) => `a${index}: ${lists[index % lists.length]} { totalCount nodes { id name } }`,
      );
      try {
        const { roots, cost } = compile(`{ compounds { nodes { ${fields} } } }`);
        expect(cost).toBeLessThanOrEqual(limits.cost);
        for (const root of roots) {
          if ('statement' in root) longest = Math.max(longest, root.statement?.compact.length ?? 0);
        }
      } catch (error) {
        expect((error as GraphQLError).extensions?.limit).toBe('cost');
      }
    }
    expect(longest).toBeGreaterThan(2_000);
    expect(longest).toBeLessThan(limits.cost / 0.7);
  });
});

test('a filter deeper than is allowed is an error wherever it comes from, and no stack overflow', () => {
  let filter = {};
  for (let depth = 0; depth < 1_500; depth++) filter = { not: filter };
  const error = refusal('query ($f: CompoundFilter) { compounds(filter: $f) { totalCount } }', { f: filter });
  expect(error.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'inputDepth', maximum: limits.inputDepth });
});

test('what is over no limit says what it costs', () => {
  expect(compile('{ compounds { totalCount } }').cost).toBeLessThan(200);
});

test('ten thousand parameters are named in linear time', () => {
  const unlimited = readApi({ pageSize: 100 });
  const document = parse(
    `{ compounds(filter: { or: [${repeat(10_000, () => '{ id: { eq: "x" } }')}] }) { totalCount } }`,
  );
  const operation = getOperationAST(document);
  if (!operation) throw new Error('No operation');
  const begun = process.cpuUsage();
  const { roots } = compileOperation(unlimited, operation, {}, {});
  expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(6_000);
  expect(Object.keys(roots[0] && 'statement' in roots[0] ? (roots[0].statement?.params ?? {}) : {})).toHaveLength(
    10_000,
  );
});
