import fc from 'fast-check';
import {
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { readConfig } from '../../src/config/readConfig';
import { createApi } from '../../src/resolvers/createApi';
import { useApi } from '../explore/useApi';

const api = useApi();

/** A query with one place for a text, `$text`, and its type there. */
interface Place {
  readonly name: string;
  readonly query: string;
  readonly wrap: (text: string) => unknown;
}

/** Scalars that are text on the wire. */
const textual: ReadonlySet<string> = new Set(['String', 'ID', 'Date', 'DateTime']);

/** All places for a text in the arguments of root fields: arguments themselves, and what their filters compare with. */
function placesOf(schema: GraphQLSchema): Place[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return fields.flatMap((field) =>
    field.args.flatMap((argument) =>
      texts(argument.type, 1).map(({ path, of }): Place => {
        const others = field.args
          .filter(({ name, type, defaultValue }) => name !== argument.name && isNonNullType(type) && !defaultValue)
          .map(({ name, type }) => `, ${name}: ${isListType(getNullableType(type)) ? '["a"]' : '"a"'}`);
        const build = (value: unknown) => path.reduceRight<unknown>((inner, step) => ({ [step]: inner }), value);
        return {
          name: [field.name, argument.name, ...path].join('.'),
          query: `query ($text: ${argument.type}) { ${field.name}(${argument.name}: $text${others.join('')}) ${selectionOf(field.type)} }`,
          wrap: (text) => build(of === 'list' ? [text] : text),
        };
      }),
    ),
  );
}

/** The ways from an input type to its texts, through so many filters of related entities. */
function texts(
  type: GraphQLInputType,
  relations: number,
): { readonly path: readonly string[]; readonly of: 'one' | 'list' }[] {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const item = getNullableType(nullable.ofType as GraphQLInputType);
    return isScalarType(item) && textual.has(item.name) ? [{ path: [], of: 'list' }] : [];
  }
  if (isScalarType(nullable)) return textual.has(nullable.name) ? [{ path: [], of: 'one' }] : [];
  if (!isInputObjectType(nullable)) return [];
  return Object.values(nullable.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    const isRelation = isInputObjectType(inner) && 'and' in inner.getFields();
    if (isRelation && relations === 0) return [];
    return texts(field.type, isRelation ? relations - 1 : relations).map(({ path, of }) => ({
      path: [field.name, ...path],
      of,
    }));
  });
}

function selectionOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (isObjectType(named) && 'totalCount' in named.getFields()) return '{ totalCount nodes { id } }';
  return isScalarType(named) ? '' : '{ __typename }';
}

const unit = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...'\u0000\ud800\udfff\u202e\u2066\u200b\u200d\u00ad\ufeff\uffff"\\*~:/()[]{}^+- ',
      'ﷺ',
      '한',
      '㌀',
      '½',
      'ΐ',
      'İ',
      'ß',
      '🧪',
      'T-DM1',
      'phase 1/2',
      'a\u0301\u0302\u0303',
    ),
  },
);
const text = fc.oneof(
  { weight: 3, arbitrary: fc.array(unit, { maxLength: 200 }).map((units) => units.join('')) },
  { weight: 1, arbitrary: fc.tuple(unit, fc.integer({ min: 1, max: 200 })).map(([one, times]) => one.repeat(times)) },
);
const upTo = (given: string) => [...given].slice(0, 200).join('');

const { schema } = createApi(readConfig({}).limits);
/** Each argument of each root field, and of the filters, which are all made alike, what can be asked of compounds. */
const places = placesOf(schema).filter(
  ({ name }) => !name.includes('.filter.') || name.startsWith('compounds.filter.'),
);

test('there are places for a text in each root field that takes one', () => {
  const names = places.map(({ name }) => name);
  expect(names.length).toBeGreaterThan(100);
  expect(names).toEqual(
    expect.arrayContaining([
      'search.text',
      'resolveNames.names',
      'path.from',
      'compound.name',
      'node.id',
      'timeline.from',
      'trials.after',
      'compounds.filter.named',
      'compounds.filter.name.contains',
      'compounds.filter.targets.some.named',
      'compounds.filter.developers.some.within',
    ]),
  );
});

test.each([
  ['ﷺ', 200],
  ['한', 199],
  ['한', 200],
  ['㌀', 200],
  ['🧪', 200],
  ['a\u0301', 100],
  ['\ud800', 200],
  ['\u0000', 200],
  ['東', 200],
  ['a ', 100],
  ['½', 200],
])('%j, %i times, is answered, or refused with what is allowed', async (one, times) => {
  const given = one.repeat(times);
  for (const { query, wrap } of places.filter(({ name }) => /^(search|resolveNames|path|neighborhood)\./.test(name))) {
    const { status, errors = [] } = await api.ask(query, { text: wrap(given) });
    expect([query, status < 500, errors.map(({ extensions }) => extensions.code)]).toEqual([
      query,
      true,
      errors.length > 0 ? ['BAD_USER_INPUT'] : [],
    ]);
  }
});

test('no text in any place is a failure of ours', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...places), text.map(upTo), async ({ query, wrap }, given) => {
      const { status, errors = [] } = await api.ask(query, { text: wrap(given) });
      expect(status).toBeLessThan(500);
      for (const { extensions } of errors) expect(extensions.code).toMatch(/^(BAD_USER_INPUT|AMBIGUOUS_NAME)$/);
    }),
    { numRuns: 250 },
  );
}, 240_000);

test('neither is one as long as a request may be', async () => {
  const some = places.filter(
    ({ name }) => /^(search|resolveNames|path|compound|compounds)\./.test(name) && !name.includes('.every.'),
  );
  for (const { query, wrap } of some.filter(({ name }) => !/\.(some|none)\.(?!named|within)/.test(name))) {
    const { status } = await api.ask(query, { text: wrap('한a'.repeat(15_000)) });
    expect([query, status < 500]).toEqual([query, true]);
  }
}, 240_000);
