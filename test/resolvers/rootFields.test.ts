import {
  buildClientSchema,
  type GraphQLArgument,
  getIntrospectionQuery,
  getNamedType,
  type IntrospectionQuery,
  isLeafType,
  isListType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';
import { readApi } from '../../src/compile/Api';
import { seedGraph } from '../support/seedGraph';
import { type ServedApi, serveApi } from '../support/serveApi';

const { schema } = readApi();
const fields = Object.values(schema.getQueryType()?.getFields() ?? {});

let api: ServedApi;
let close: () => Promise<void>;
beforeAll(async () => {
  const graph = await seedGraph();
  api = await serveApi(graph, { LIMIT_PAGE_SIZE: '40' });
  close = () => graph.close();
});
afterAll(async () => {
  await api.stop();
  await close();
});

const anId = '"compound:t-dm1"';
const value = ({ type, name }: GraphQLArgument) => {
  if (isListType(type) || String(type).startsWith('[')) return '["T-DM1"]';
  return name === 'text' ? '"T-DM1"' : anId;
};

/** The shortest question that a field can be asked. */
function question(field: (typeof fields)[number]): string {
  const required = field.args.filter(isRequiredArgument);
  // One of an entity type takes its id or its name.
  const given = required.length > 0 ? required : field.args.filter(({ name }) => name === 'id');
  const args = given.map((argument) => `${argument.name}: ${value(argument)}`);
  const type = getNamedType(field.type);
  const selection = isLeafType(type) || isUnionType(type) ? '' : ' { __typename }';
  return `{ ${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${selection} }`;
}

test.each(fields.map((field) => [field.name, question(field)]))('Query.%s is answered', async (name, query) => {
  const { status, data, errors } = await api.ask(query);
  expect([status, errors]).toEqual([200, undefined]);
  expect(data).toHaveProperty(name);
});

test('the schema that is served tells the largest page that is configured, and it is the largest', async () => {
  const { data } = await api.ask(getIntrospectionQuery());
  const served = buildClientSchema(data as unknown as IntrospectionQuery)
    .getQueryType()
    ?.getFields().compounds;
  expect(served?.args.find(({ name }) => name === 'first')?.description).toContain('at most 40; 25 where');
  const sdl = await (await fetch(`${api.url}/schema.graphql`)).text();
  expect(sdl).toContain('at most 40; 25 where');
  expect(sdl).not.toContain('at most 100');
  expect((await api.ask('{ compounds(first: 40) { nodes { id } } }')).errors).toBeUndefined();
  expect((await api.ask('{ compounds(first: 41) { nodes { id } } }')).errors?.[0]?.message).toBe(
    'compounds(first) is 41; allowed are 1 to 40.',
  );
});
