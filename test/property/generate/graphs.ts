import fc from 'fast-check';
import type { GraphMapping, NodeMapping, PropertyField, RelationshipField } from '../../../src/schema/GraphMapping';
import type { TestGraph } from '../graph/TestGraph';
import { buildGraph } from './buildGraph';
import { dates } from './dates';
import { countedOfClaims, days, derivations, floats, integers, mostOfAType, names, someOf, texts } from './vocabulary';

/** What is drawn for a graph. References are numbers, taken modulo how many there are of what they refer to. */
export interface DrawnGraph {
  readonly entities: Readonly<Record<string, readonly DrawnEntity[]>>;
  readonly evidence: readonly DrawnEvidence[];
}

export interface DrawnEntity {
  readonly name: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly synonyms: readonly { readonly label: string; readonly type: string; readonly external: boolean }[];
  readonly links: Readonly<Record<string, readonly DrawnLink[]>>;
  readonly evidence: readonly { readonly which: number; readonly supports?: readonly string[] }[];
  readonly crossReferences: readonly Readonly<Record<string, string | undefined>>[];
  readonly externalFacts: readonly Readonly<Record<string, string>>[];
}

export interface DrawnLink {
  readonly to: number;
  readonly properties: Readonly<Record<string, string | undefined>>;
  readonly evidence: readonly number[];
}

export interface DrawnEvidence {
  readonly document: number;
  readonly segments: number;
  readonly quote: string;
  /** Of a document whose text is not kept: `quote` is then what it says in other words. */
  readonly cited: boolean;
  readonly section: string;
  readonly assertion: string;
  readonly reasoning?: string;
  readonly speaker: number;
  readonly onBehalfOf?: number;
}

/** Types that another needs at its end: there is always one of them. */
const needed: ReadonlySet<string> = new Set([
  'Organization',
  'Document',
  'Compound',
  'Indication',
  'Conference',
  'Meeting',
]);

/** Random graphs of the product's model: every type, field and relationship of the mapping. */
export function graphs(mapping: GraphMapping): fc.Arbitrary<TestGraph> {
  const types = [...mapping.types.values()].filter((type) => type.isEntity);
  const entities = fc.record(
    Object.fromEntries(
      types.map((type) => [
        type.name,
        fc.array(entity(mapping, type), {
          minLength: needed.has(type.name) ? 1 : 0,
          maxLength: mostOfAType,
          size: 'max',
        }),
      ]),
    ),
  );
  const quotes = fc.array(evidence(mapping), { minLength: 1, maxLength: 4, size: 'max' });
  return fc.record({ entities, evidence: quotes }).map((drawn) => {
    const graph = buildGraph(mapping, drawn);
    const nodes = graph.nodes.map(({ key }) => key).join(' ');
    return { ...graph, [fc.toStringMethod]: () => `a graph of ${nodes}` };
  });
}

function entity(mapping: GraphMapping, type: NodeMapping): fc.Arbitrary<DrawnEntity> {
  const fields = [...type.fields.values()];
  const values = fields.flatMap((field): [string, fc.Arbitrary<unknown>][] => {
    if (countedOfClaims.has(`${type.name}.${field.name}`)) return [];
    if (field.kind === 'value' && !field.list) return [[field.name, optional(dates, field.required)]];
    if (field.kind !== 'property' || field.name === 'id' || field.name === 'name') return [];
    const value = field.name === 'derivation' ? fc.constantFrom(...derivations) : property(mapping, field);
    return [[field.name, optional(value, field.required)]];
  });
  const own = values.map(([name]) => name);
  const links = fields.flatMap((field): [string, fc.Arbitrary<readonly DrawnLink[]>][] =>
    field.kind === 'relationship' && field.direction === 'OUT' && leadsToEntity(mapping, field)
      ? [
          [
            field.name,
            fc.array(link(mapping, field), {
              minLength: !field.list && field.required ? 1 : 0,
              maxLength: field.list ? 3 : 1,
              size: 'max',
            }),
          ],
        ]
      : [],
  );
  const text = fc.constantFrom(...texts);
  const listsReferences = type.fields.has('crossReferences');
  return fc.record({
    name: fc.constantFrom(...names),
    values: fc.record(Object.fromEntries(values)),
    synonyms: fc.array(
      fc.record({
        label: fc.constantFrom(...names),
        type: fc.constantFrom(...enumValues(mapping, 'SynonymType')),
        external: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    links: fc.record(Object.fromEntries(links)),
    evidence: fc.array(
      fc.record({ which: fc.nat(3), supports: fc.subarray([...own, 'synonyms']) }, { requiredKeys: ['which'] }),
      { maxLength: 3, size: 'max' },
    ),
    crossReferences: fc.array(
      fc.record({
        database: fc.constantFrom('one', 'two'),
        identifier: fc.constantFrom('X1', 'X2', 'É'),
        url: optional(text, false) as fc.Arbitrary<string | undefined>,
        source: text,
      }),
      { maxLength: listsReferences ? 2 : 0 },
    ),
    externalFacts: fc.array(fc.record({ field: text, value: text, source: text }), { maxLength: 2 }),
  });
}

function link(mapping: GraphMapping, field: RelationshipField): fc.Arbitrary<DrawnLink> {
  const carried = mapping.relationshipProperties.get(field.properties ?? '') ?? [];
  const properties = carried.map((each) => [each.name, optional(property(mapping, each), each.required)]);
  return fc.record({
    to: fc.nat(mostOfAType - 1),
    properties: fc.record(Object.fromEntries(properties)),
    evidence: fc.array(fc.nat(3), { minLength: 1, maxLength: 2 }),
  });
}

function evidence(mapping: GraphMapping): fc.Arbitrary<DrawnEvidence> {
  const text = fc.constantFrom(...texts);
  return fc.record(
    {
      document: fc.nat(1),
      segments: fc.constantFrom(1, 1, 2),
      quote: text,
      cited: fc.boolean(),
      section: text,
      assertion: fc.constantFrom(...enumValues(mapping, 'Assertion')),
      reasoning: text,
      speaker: fc.nat(9),
      onBehalfOf: fc.nat(mostOfAType - 1),
    },
    { requiredKeys: ['document', 'segments', 'quote', 'cited', 'section', 'assertion', 'speaker'] },
  );
}

function property(mapping: GraphMapping, field: PropertyField): fc.Arbitrary<unknown> {
  const one = scalar(mapping, field.type);
  return field.list ? fc.array(one, { maxLength: 3 }) : one;
}

function scalar(mapping: GraphMapping, type: string): fc.Arbitrary<unknown> {
  if (mapping.enums.has(type))
    return fc.constantFrom(...someOf(enumValues(mapping, type), mapping.enums.get(type)?.ordered === true));
  switch (type) {
    case 'String':
      return fc.constantFrom(...texts);
    case 'Int':
      return fc.constantFrom(...integers);
    case 'Float':
      return fc.constantFrom(...floats);
    case 'Date':
      return fc.constantFrom(...days);
    default:
      throw new Error(`Random graphs have no values of type ${type} yet`);
  }
}

function optional(value: fc.Arbitrary<unknown>, required: boolean): fc.Arbitrary<unknown> {
  return required ? value : fc.option(value, { nil: undefined, freq: 2 });
}

function enumValues(mapping: GraphMapping, name: string): readonly string[] {
  return mapping.enums.get(name)?.values ?? [];
}

function leadsToEntity(mapping: GraphMapping, field: RelationshipField): boolean {
  return mapping.types.get(field.type)?.isEntity === true;
}
