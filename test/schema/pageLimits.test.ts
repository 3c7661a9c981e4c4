import { type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { readApi } from '../../src/compile/Api';
import { settings } from '../../src/config/settings';
import { appliedDirective } from '../../src/schema/appliedDirective';
import { defaultPageLimits } from '../../src/schema/PageLimits';

/** Every argument of a schema with the place where it stands. */
function argumentsOf(schema: GraphQLSchema) {
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
  const fields = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [],
  );
  return fields.flatMap((field) => field.args.map((argument) => ({ field: field.name, argument })));
}

const { schema } = readApi({ pageSize: 40, defaultPageSize: 30 });

test('the descriptions tell the page sizes that are configured', () => {
  const { args = [] } = schema.getQueryType()?.getFields().compounds ?? {};
  expect(args.filter(({ name }) => name === 'first' || name === 'last').map(({ description }) => description)).toEqual([
    'How many from the beginning, at most 40; 30 where neither `first` nor `last` is given.',
    'How many from the end, at most 40, in place of `first`.',
  ]);
});

test('every argument that says how many are answered is marked so, tells the largest size, and defaults to no more', () => {
  const sizes = argumentsOf(schema).filter(({ argument }) => argument.name === 'first' || argument.name === 'last');
  expect(sizes.length).toBeGreaterThan(100);
  const wrong = sizes.filter(
    ({ argument }) =>
      !appliedDirective(argument.astNode, 'pageSize') ||
      !/at most 40|1 to 40/.test(argument.description ?? '') ||
      Number(argument.defaultValue ?? 0) > defaultPageLimits.defaultPageSize,
  );
  expect(wrong).toEqual([]);
});

test('no description of the API keeps a place for a size', () => {
  const places = argumentsOf(schema).filter(({ argument }) => /\{\w*[pP]ageSize\}/.test(argument.description ?? ''));
  expect(places).toEqual([]);
});

test('the configuration has the same sizes', () => {
  const setting = settings.find(({ name }) => name === 'LIMIT_PAGE_SIZE');
  expect(setting).toMatchObject({
    default: String(defaultPageLimits.pageSize),
    min: defaultPageLimits.defaultPageSize,
  });
});
