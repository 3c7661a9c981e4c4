import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
} from 'graphql';
import type { Filters } from './filters';
import type { Argument } from './Operation';
import { days, idOf, mostOfAType, names } from './vocabulary';

type Given = Readonly<Record<string, unknown>>;

/** Arguments out of their contract, and such as are as good as absent. */
const odd: readonly Given[] = [
  { first: 0 },
  { first: -1 },
  { first: 101 },
  { last: 1_000 },
  { first: 2, last: 2 },
  { after: '' },
  { before: 'bm8gY3Vyc29y' },
  { filter: null, orderBy: null, first: null, after: null, last: null, before: null },
  { filter: { named: null } },
  { filter: { id: {} } },
  { orderBy: [] },
];

/** Random arguments, for every field that has some. */
export class Arguments {
  /**
   * @param filterDepth how deep filters are nested
   * @param oddities whether some arguments are out of their contract
   */
  constructor(
    private readonly filters: Filters,
    private readonly filterDepth: number,
    private readonly oddities: boolean,
  ) {}

  /** Arguments of a field, each written in the document or given as a variable. */
  of(field: GraphQLField<unknown, unknown>): fc.Arbitrary<Readonly<Record<string, Argument>>> {
    return fc
      .tuple(this.#values(field), fc.boolean())
      .map(([values, variable]) =>
        Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, variable }])),
      );
  }

  #values(field: GraphQLField<unknown, unknown>): fc.Arbitrary<Given> {
    const { args } = field;
    const has = (name: string) => args.some((argument) => argument.name === name);
    if (has('id') && has('name')) return oneEntity(field);
    // Lists that follow a group have tests of their own: of several ways to a node their edges tell any one.
    const others = ['after', 'before', 'last', ...(has('last') ? ['first'] : []), 'withMembers', 'withNarrower'];
    const single = args.filter(({ name }) => !others.includes(name));
    const regular = fc
      .record(Object.fromEntries(single.map((argument) => [argument.name, this.#value(field, argument)])), {
        requiredKeys: single.filter(isRequiredArgument).map(({ name }) => name),
      })
      .chain((values) => (has('last') ? pageSizes.map((size) => ({ ...values, ...size })) : fc.constant(values)));
    const possible = odd.filter((each) => Object.keys(each).every(has) && (!('filter' in each) || has('orderBy')));
    if (!this.oddities || possible.length === 0) return regular;
    return fc.oneof({ weight: 40, arbitrary: regular }, { weight: 1, arbitrary: fc.constantFrom(...possible) });
  }

  #value(field: GraphQLField<unknown, unknown>, { name, type }: GraphQLArgument): fc.Arbitrary<unknown> {
    const inner = getNamedType(type);
    if (isInputObjectType(inner)) return this.filters.of(inner, this.filterDepth);
    return this.#scalar(type, name === 'id' ? getNamedType(field.type).name : 'Compound');
  }

  #scalar(type: GraphQLInputType, entity: string): fc.Arbitrary<unknown> {
    if (isNonNullType(type)) return this.#scalar(type.ofType, entity);
    if (isListType(type)) return fc.array(this.#scalar(type.ofType, entity), { maxLength: 3 });
    if (isEnumType(type)) return fc.constantFrom(...type.getValues().map((value) => value.name));
    switch (getNamedType(type).name) {
      case 'ID':
        return idsOf(entity);
      case 'Int':
        return fc.integer({ min: 1, max: 3 });
      case 'Date':
        return fc.constantFrom(...days);
      default:
        return fc.constantFrom(...names);
    }
  }
}

const pageSizes: fc.Arbitrary<Given> = fc
  .option(fc.tuple(fc.constantFrom('first', 'last'), fc.integer({ min: 1, max: 6 })), { nil: undefined })
  .map((size) => (size ? { [size[0]]: size[1] } : {}));

function oneEntity(field: GraphQLField<unknown, unknown>): fc.Arbitrary<Given> {
  return fc.oneof(
    idsOf(getNamedType(field.type).name).map((id) => ({ id })),
    fc.constantFrom(...names).map((name) => ({ name })),
  );
}

function idsOf(type: string): fc.Arbitrary<string> {
  const concrete = type === 'Entity' || type === 'Neighborhood' ? 'Compound' : type;
  return fc.nat(mostOfAType).map((index) => idOf(concrete, index));
}
