import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, parse, print, visit } from 'graphql';
import { generateApi } from '../../src/schema/generateApi';

/** A fictional schema of ships and ports, and the API that follows from it. */
const source = readFileSync(join(__dirname, 'harbours.graphql'), 'utf8');
const expected = readFileSync(join(__dirname, 'harbours.generated.graphql'), 'utf8');

describe('generateApi', () => {
  const api = generateApi([parse(source)]);

  test('writes exactly this API for this source', () => {
    expect(api).toBe(expected);
  });

  test('gives the same text for the same source', () => {
    expect(generateApi([parse(source)])).toBe(api);
  });

  test('makes one root field for one and one for many of each entity type, in the plural that the type asks for', () => {
    const query = bare(api, 'Query');
    expect(query).toContain('ship(id: ID, name: String): Ship\n');
    expect(query).toContain(
      'ships(filter: ShipFilter, orderBy: [ShipOrder!], first: Int, after: String, last: Int, before: String): ShipConnection!',
    );
    expect(query).toContain('port(id: ID, name: String): Port\n');
    expect(query).toContain('havens(filter: PortFilter');
    expect(query).not.toContain('log');
  });

  test('turns a list of entities into a connection and leaves the others, with the arguments that a person wrote', () => {
    expect(bare(api, 'Ship')).toBe(`type Ship implements Entity {
  id: ID!
  name: String!
  size: Size!
  home: Port
  ports(filter: PortFilter, orderBy: [PortOrder!], first: Int, after: String, last: Int, before: String): ShipPortsConnection!
  logs(first: Int = 5): [Log!]!
}`);
  });

  test('puts what the relationship carries on the edge, with its evidence', () => {
    expect(bare(api, 'ShipPortsEdge')).toBe(`type ShipPortsEdge {
  cursor: String!
  node: Port!
  times: Int!
  evidence(first: Int = 10): [Evidence!]!
}`);
    expect(bare(api, 'ShipEdge')).toBe(`type ShipEdge {
  cursor: String!
  node: Ship!
}`);
  });

  test('filters by scalars, by the one at the other end, and by some, none or every of a list', () => {
    expect(bare(api, 'ShipFilter')).toBe(`input ShipFilter {
  and: [ShipFilter!]
  or: [ShipFilter!]
  not: ShipFilter
  named: String
  id: IDFilter
  name: StringFilter
  size: SizeFilter
  home: PortFilter
  homeEvidence: EvidenceRelationFilter
  ports: ShipPortsRelationFilter
  logs: LogRelationFilter
}`);
    expect(bare(api, 'ShipPortsRelationFilter')).toBe(`input ShipPortsRelationFilter {
  some: PortFilter
  none: PortFilter
  every: PortFilter
  times: IntFilter
  evidence: EvidenceRelationFilter
}`);
  });

  test('asks for what lies within where the type has a hierarchy, and for names where it is an entity', () => {
    expect(bare(api, 'PortFilter')).toContain('named: String\n  within: String\n');
    expect(bare(api, 'ShipFilter')).not.toContain('within');
    expect(bare(api, 'LogFilter')).not.toContain('named');
  });

  test('compares ranks only where an enum has an order', () => {
    expect(bare(api, 'SizeFilter')).toContain('gte: Size');
    const unordered = generateApi([parse(source.replace('enum Size @ordered', 'enum Size'))]);
    expect(bare(unordered, 'SizeFilter')).not.toContain('gte: Size');
  });

  test('sorts by name, id and what has an order, and by no text', () => {
    expect(bare(api, 'ShipOrder').match(/\w+_(ASC|DESC)/g)).toEqual([
      'ID_ASC',
      'ID_DESC',
      'NAME_ASC',
      'NAME_DESC',
      'SIZE_ASC',
      'SIZE_DESC',
    ]);
  });

  test('keeps what the graph is like from clients', () => {
    expect(api).not.toMatch(/@(node|relationship|ordered|hierarchy)|RelationshipDirection|type Call\b|CALLS_AT/);
  });

  test('makes nothing that no list has a use for', () => {
    expect(api).not.toMatch(/EntityConnection|EntityOrder|LogConnection|ShipRelationFilter/);
  });

  test('names the filter that is missing where a scalar has none', () => {
    const withFloat = source.replace('size: Size!', 'size: Size!\n  "Its draft in meters."\n  draft: Float!');
    expect(() => generateApi([parse(withFloat)])).toThrow('FloatFilter');
  });

  test('names the type that two rules make alike', () => {
    const twice = `${source}\n"A second."\ntype ShipFilter { "A field." a: Int }`;
    expect(() => generateApi([parse(twice)])).toThrow('ShipFilter');
  });
});

/** One type of the SDL without descriptions. */
function bare(sdl: string, name: string): string {
  const document: DocumentNode = parse(sdl);
  const type = document.definitions.find((node) => 'name' in node && node.name?.value === name);
  if (!type) throw new Error(`There is no type ${name} in the API.`);
  return print(
    visit(type, { enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined) }),
  );
}
