import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
} from 'graphql';
import { readApi } from '../../src/compile/Api';
import { compileOperation } from '../../src/compile/compileOperation';

/** A field that is described and not mapped would be found by the first client that asks for it. */
const api = readApi();
const { schema } = api;

type Field = GraphQLField<unknown, unknown>;

/** Every field of every type of the API, each as a query that leads there. */
function questions(): [coordinate: string, query: string][] {
  const query = schema.getQueryType() as GraphQLObjectType;
  const ways = new Map<GraphQLObjectType, (selection: string) => string>([[query, (selection) => `{ ${selection} }`]]);
  const found: [string, string][] = [];
  for (const [type, way] of ways) {
    for (const field of Object.values(type.getFields())) {
      const far = getNamedType(field.type);
      found.push([`${type.name}.${field.name}`, way(`${called(field)}${isLeafType(far) ? '' : ' { __typename }'}`)]);
      const members = isAbstractType(far) ? schema.getPossibleTypes(far) : isObjectType(far) ? [far] : [];
      for (const member of members) {
        if (ways.has(member)) continue;
        const inner = (selection: string) =>
          isAbstractType(far) ? `... on ${member.name} { ${selection} }` : selection;
        ways.set(member, (selection) => way(`${called(field)} { ${inner(selection)} }`));
      }
    }
  }
  return found;
}

/** With what the field cannot do without. */
function called(field: Field): string {
  const needed = field.args.filter(({ type, name }) => isNonNullType(type) || name === 'id');
  const values = needed.map((argument) => `${argument.name}: ${written(argument)}`);
  return values.length > 0 ? `${field.name}(${values.join(', ')})` : field.name;
}

function written({ type }: GraphQLArgument): string {
  const named = getNamedType(type);
  const value = isEnumType(named) ? (named.getValues()[0]?.name ?? '') : '"x"';
  return isListType(getNullableType(type)) ? `[${value}]` : value;
}

const asked = questions();

test('the API has fields enough to be asked for', () => {
  expect(asked.length).toBeGreaterThan(700);
});

test('every field of the API compiles', () => {
  const failed = asked.flatMap(([coordinate, query]) => {
    const [operation] = parse(query).definitions;
    if (operation?.kind !== 'OperationDefinition') throw new Error(query);
    const [root] = compileOperation(api, operation, {}, {}).roots;
    return root && 'error' in root ? [`${coordinate}: ${String(root.error)}`] : [];
  });
  expect(failed).toEqual([]);
});
