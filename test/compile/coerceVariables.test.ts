import { getVariableValues, type OperationDefinitionNode, parse } from 'graphql';
import { readApi } from '../../src/compile/Api';
import { coerceVariables } from '../../src/compile/variables/coerceVariables';

const { schema } = readApi();
const document = parse(`query (
  $name: String!
  $first: Int = 5
  $size: Int! = 7
  $filter: CompoundFilter = { name: { startsWith: "IMGN" } }
  $orderBy: [CompoundOrder!]
  $from: Date
) { compounds(filter: $filter, first: $first, orderBy: $orderBy) { totalCount } }`);
const operation = document.definitions[0] as OperationDefinitionNode;

test.each<Record<string, unknown>>([
  { name: 'T-DM1' },
  {},
  { name: null },
  { name: undefined },
  { name: 1 },
  { name: 'T-DM1', first: null },
  { name: 'T-DM1', first: undefined },
  { name: 'T-DM1', first: '5' },
  { name: 'T-DM1', first: 2 ** 40 },
  { name: 'T-DM1', size: null },
  { name: 'T-DM1', size: 3 },
  { name: 'T-DM1', unknown: true },
  { name: 'T-DM1', orderBy: 'NAME_ASC' },
  { name: 'T-DM1', orderBy: ['NAME_ASC', 'UNHEARD_OF'] },
  { name: 'T-DM1', orderBy: [null] },
  { name: 'T-DM1', filter: null },
  { name: 'T-DM1', filter: { highestPhase: { in: 'PHASE_1' }, or: { name: { eq: 'x' } } } },
  { name: 'T-DM1', filter: { unheardOf: {} } },
  { name: 'T-DM1', filter: { highestPhase: { gte: 'PHASE_9' } } },
  { name: 'T-DM1', from: '2010-10-28' },
  { name: 'T-DM1', from: '2010-02-31' },
])('%j coerces as graphql-js coerces it', (given) => {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  expect(coerceVariables(schema, operation, given)).toEqual(coerced && { ...coerced });
});
