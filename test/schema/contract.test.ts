import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';

/** What was promised to clients, as a person writes it, against what is served. */
const contract = buildSchema(readFileSync(join(__dirname, 'contract.graphql'), 'utf8'));
const api = buildSchema(readFileSync(join(__dirname, '..', '..', 'schema', 'api.graphql'), 'utf8'));

/** What a relationship says is served on the edges that follow it. */
const EDGES: Readonly<Record<string, readonly string[]>> = {
  Evaluates: ['CompoundTrialsEdge', 'TrialCompoundsEdge'],
  Party: ['OrganizationAgreementsEdge', 'AgreementPartiesEdge'],
};

const ROOTS =
  `compound target indication program trial conference meeting presentation milestone designation organization
  agreement technology person claim financialMetric document compounds targets indications programs trials conferences
  meetings presentations milestones designations organizations agreements technologies people claims financialMetrics
  documents`.split(/\s+/);

const promised = Object.values(contract.getTypeMap()).filter(
  (type) =>
    !isIntrospectionType(type) &&
    !isSpecifiedScalarType(type) &&
    type.name !== 'RelationshipDirection' &&
    !(type.name in EDGES),
);

describe('the contract', () => {
  test.each(promised.map((type) => [type.name, type] as const))('%s is served', (name, type) => {
    const served = api.getType(name);
    expect(served?.constructor).toBe(type.constructor);
    if (isEnumType(type) && isEnumType(served)) {
      expect(served.getValues().map((value) => value.name)).toEqual(type.getValues().map((value) => value.name));
    }
    if (hasFields(type) && hasFields(served)) {
      expect(served.getInterfaces().map(String)).toEqual(expect.arrayContaining(type.getInterfaces().map(String)));
      const fields = Object.keys(type.getFields());
      expect(fields.map((field) => [field, servedAs(served, field)])).toEqual(
        fields.map((field) => [field, String(type.getFields()[field]?.type)]),
      );
    }
  });

  test.each(Object.entries(EDGES))('%s is on the edges', (name, edges) => {
    const type = contract.getType(name);
    const fields = hasFields(type) ? Object.values(type.getFields()) : [];
    expect(fields.length).toBeGreaterThan(0);
    for (const edge of edges) {
      const served = api.getType(edge);
      expect(fields.map(({ name: field }) => hasFields(served) && servedAs(served, field))).toEqual(
        fields.map((field) => String(field.type)),
      );
    }
  });

  test('each entity type has a root field for one and one for many', () => {
    expect(Object.keys(api.getQueryType()?.getFields() ?? {})).toEqual(expect.arrayContaining(ROOTS));
  });

  test('every list of entities is a connection with the same arguments and fields', () => {
    const connections = Object.values(api.getTypeMap())
      .filter(hasFields)
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
      .filter(({ field }) => getNamedType(field.type).name.endsWith('Connection'))
      .filter(({ field }) => listsEntities(getNamedType(field.type)));
    expect(connections.length).toBeGreaterThan(50);
    for (const { type, field } of connections) {
      // A list of what belongs to a group can follow its members.
      const args = field.args.map(({ name }) => name).filter((name) => !/^with(Members|Narrower)$/.test(name));
      expect(args).toEqual(['filter', 'orderBy', 'first', 'after', 'last', 'before']);
      const connection = getNamedType(field.type);
      expect(hasFields(connection) && Object.keys(connection.getFields())).toEqual([
        'nodes',
        'edges',
        'pageInfo',
        'totalCount',
        // At the root what matches is counted by its values, too.
        ...(type === api.getQueryType() ? ['facets'] : []),
      ]);
    }
  });

  test('no list of entities is anything else', () => {
    const lists = Object.values(api.getTypeMap())
      .filter(hasFields)
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ owner: type.name, field })))
      .filter(({ field: { type } }) => isListType(isNonNullType(type) ? type.ofType : type))
      .filter(({ field }) => isEntity(getNamedType(field.type)));
    expect(lists.filter(({ owner, field }) => !(owner.endsWith('Connection') && field.name === 'nodes'))).toEqual([]);
  });
});

function hasFields(type: unknown): type is GraphQLObjectType | GraphQLInterfaceType {
  return isObjectType(type) || isInterfaceType(type);
}

function listsEntities(connection: unknown): boolean {
  const nodes = hasFields(connection) ? connection.getFields().nodes : undefined;
  return nodes !== undefined && isEntity(getNamedType(nodes.type));
}

function isEntity(type: unknown): boolean {
  return hasFields(type) && (type.name === 'Entity' || type.getInterfaces().some(({ name }) => name === 'Entity'));
}

/** The type of a field as the contract would write it: a connection as the list of its nodes. */
function servedAs(type: GraphQLObjectType | GraphQLInterfaceType, name: string): string {
  const field = type.getFields()[name];
  if (!field) return 'missing';
  const connection = getNamedType(field.type);
  const nodes = hasFields(connection) && connection.name.endsWith('Connection') && connection.getFields().nodes;
  return String(nodes ? nodes.type : field.type);
}
