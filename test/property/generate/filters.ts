import fc from 'fast-check';
import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { days, documentSlugs, floats, idOf, integers, mostOfAType, names, someOf, spanOf, texts } from './vocabulary';

type Value = Readonly<Record<string, unknown>>;
type Entry = readonly [name: string, value: unknown];

const combinators = ['and', 'or', 'not'];
const quantifiers = ['some', 'none', 'every'];
const ranges = ['gt', 'gte', 'lt', 'lte'];

/**
 * Random filters, made from the input types of the schema, so that whatever the API can be asked is asked: all operators,
 * nested. They keep to the contract: comparisons have an operator, days run forward, no range is of UNKNOWN.
 */
export class Filters {
  readonly #made = new Map<string, fc.Arbitrary<Value>>();

  /**
   * Filters of an input type: `CompoundFilter`.
   *
   * @param depth how many relations, `and`, `or` and `not` may be nested in each other
   */
  of(input: GraphQLInputObjectType, depth: number): fc.Arbitrary<Value> {
    return this.#object(input, typeOf(input), depth);
  }

  #object(input: GraphQLInputObjectType, type: string, depth: number): fc.Arbitrary<Value> {
    const key = `${input.name} ${type} ${depth}`;
    const known = this.#made.get(key);
    if (known) return known;
    const entries = Object.values(input.getFields()).flatMap((field) => {
      const entry = this.#entry(input, type, field.name, field.type, depth);
      return entry ? [entry] : [];
    });
    const chosen = fc
      .array(fc.oneof(...entries), { minLength: 1, maxLength: 2 })
      .map((each): Value => Object.fromEntries(each));
    const made = fc.oneof({ weight: 9, arbitrary: chosen }, { weight: 1, arbitrary: fc.constant<Value>({}) });
    this.#made.set(key, made);
    return made;
  }

  #entry(
    input: GraphQLInputObjectType,
    type: string,
    name: string,
    fieldType: GraphQLInputType,
    depth: number,
  ): fc.WeightedArbitrary<Entry> | undefined {
    // How a text falls into passages, the oracle does not know.
    if (type === 'Document' && name === 'coverage') return undefined;
    const inner = getNamedType(fieldType);
    const as = (weight: number, value: fc.Arbitrary<unknown>) => ({
      weight,
      arbitrary: value.map((each): Entry => [name, each]),
    });
    if (combinators.includes(name)) {
      if (depth === 0) return undefined;
      const each = this.#object(input, type, depth - 1);
      return as(4, isListType(fieldType) ? fc.array(each, { maxLength: 3 }) : each);
    }
    if (!isInputObjectType(inner)) {
      return as(4, inner.name === 'String' ? fc.constantFrom(...names) : this.#operand(fieldType, '', type, name));
    }
    if (isRelation(inner)) return depth === 0 ? undefined : as(2, this.#relation(inner, depth));
    if (isFilterOfNodes(inner)) return depth === 0 ? undefined : as(3, this.#object(inner, typeOf(inner), depth - 1));
    return as(2, this.#comparison(inner, type, name));
  }

  /** `{ some: …, role: … }`: at least one quantifier, and perhaps what the relationship says, or rests on. */
  #relation(input: GraphQLInputObjectType, depth: number): fc.Arbitrary<Value> {
    const fields = Object.values(input.getFields());
    const quantified = fields.flatMap(({ name, type }) => {
      const inner = getNamedType(type) as GraphQLInputObjectType;
      if (!quantifiers.includes(name)) return [];
      const asked =
        inner.name === 'StringFilter'
          ? fc.oneof(fc.constant({}), this.#comparison(inner, '', name, ['isNull']))
          : this.#object(inner, typeOf(inner), depth - 1);
      return [asked.map((value): Entry => [name, value])];
    });
    const carried = fields.flatMap(({ name, type }) => {
      const inner = getNamedType(type) as GraphQLInputObjectType;
      if (quantifiers.includes(name) || (isRelation(inner) && depth < 2)) return [];
      // On which quotes it rests that a claim counts something, the oracle does not know.
      if (input.name === 'ClaimCountedRelationFilter' && name === 'evidence') return [];
      const asked = isRelation(inner) ? this.#relation(inner, depth - 1) : this.#comparison(inner, '', name);
      return [asked.map((value): Entry => [name, value])];
    });
    return fc
      .tuple(
        fc.array(fc.oneof(...quantified), { minLength: 1, maxLength: 2 }),
        fc.array(carried.length > 0 ? fc.oneof(...carried) : fc.constant<Entry>(['', '']), {
          maxLength: carried.length > 0 ? 1 : 0,
        }),
      )
      .map(([some, edge]) => Object.fromEntries([...some, ...edge]) as Value);
  }

  /** `{ gte: PHASE_2, lt: PHASE_3 }`: at least one operator. */
  #comparison(
    input: GraphQLInputObjectType,
    type: string,
    field: string,
    without: readonly string[] = [],
  ): fc.Arbitrary<Value> {
    const entries = Object.values(input.getFields()).flatMap((operator): fc.Arbitrary<Entry>[] => {
      if (without.includes(operator.name)) return [];
      return [this.#operand(operator.type, operator.name, type, field).map((value): Entry => [operator.name, value])];
    });
    return fc
      .array(fc.oneof(...entries), { minLength: 1, maxLength: 2 })
      .map((chosen) => Object.fromEntries(chosen) as Value);
  }

  #operand(operand: GraphQLInputType, operator: string, type: string, field: string): fc.Arbitrary<unknown> {
    if (isNonNullType(operand)) return this.#operand(operand.ofType, operator, type, field);
    if (isListType(operand)) return fc.array(this.#operand(operand.ofType, operator, type, field), { maxLength: 3 });
    if (isEnumType(operand)) {
      const values = operand.getValues().map(({ name }) => name);
      if (ranges.includes(operator)) return fc.constantFrom(...values.filter((name) => name !== 'UNKNOWN'));
      return fc.constantFrom(...someOf(values, false));
    }
    const { name } = getNamedType(operand);
    switch (name) {
      case 'ID':
        return ids(type);
      case 'Int':
        return fc.constantFrom(...integers);
      case 'Float':
        return fc.constantFrom(...floats);
      case 'Boolean':
        return fc.boolean();
      case 'Date':
        return fc.constantFrom(...days);
      case 'DateRange':
        return fc
          .tuple(fc.constantFrom(...days), fc.constantFrom(...days))
          .map(([one, other]) => (one < other ? { from: one, to: other } : { from: other, to: one }));
      case 'String':
        return field === 'name' || field === 'label'
          ? fc.oneof(fc.constantFrom(...names), fc.constantFrom('a', 'É', '-', 'ALFA'))
          : fc.constantFrom(...texts);
      default:
        throw new Error(`Random filters have no operands of type ${name} yet`);
    }
  }
}

/** `TrialRelationFilter`, `StringListFilter`: looks into a list. */
function isRelation(input: GraphQLInputObjectType): boolean {
  return quantifiers.some((quantifier) => quantifier in input.getFields());
}

/** `TrialFilter`: asks of a node, and so can be negated. */
function isFilterOfNodes(input: GraphQLInputObjectType): boolean {
  return 'not' in input.getFields();
}

function typeOf({ name }: GraphQLInputObjectType): string {
  return name.replace(/Filter$/, '');
}

/** Ids of a type, and now and then one that nothing has. */
function ids(type: string): fc.Arbitrary<string> {
  const indexes = Array.from({ length: mostOfAType + 1 }, (_, index) => index);
  switch (type) {
    case 'Evidence':
      return fc
        .tuple(
          fc.constantFrom(...documentSlugs),
          fc.nat(2),
          fc.constantFrom('stated-fact', 'expectation', 'plan', 'inferred'),
        )
        .map(([slug, index, assertion]) => {
          const { start, end } = spanOf(index, 0);
          return `evidence:${slug}:${String(start).padStart(6, '0')}-${String(end).padStart(6, '0')}:${assertion}`;
        });
    case 'Document':
      return fc.constantFrom(...documentSlugs.map((slug) => `document:${slug}`));
    case 'Entity':
    case 'Speaker':
      return fc.tuple(fc.constantFrom('Organization', 'Person'), fc.nat(2)).map(([of, index]) => idOf(of, index));
    default:
      return fc.constantFrom(...indexes.map((index) => idOf(type, index)));
  }
}
