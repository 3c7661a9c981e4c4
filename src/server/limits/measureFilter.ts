import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import { evidenceOf } from '../../schema/api/names';
import type { GraphSizes } from './GraphSizes';

/** What it takes to test one node by a filter. */
export interface FilterSize {
  /** How many nodes are looked at: the node itself for each condition, and those that relations lead to. */
  readonly tests: number;
  /** How many relations are followed, one inside the other. */
  readonly hops: number;
}

/** The type of a quote that a relation rests on. */
const evidence = 'Evidence';

const quantifiers: ReadonlySet<string> = new Set(['some', 'none', 'every']);

/**
 * Measures a filter, whose relations multiply: each trial of each compound is tested where compounds are listed by their
 * trials.
 *
 * @param type the type that is filtered
 * @param value the filter as JSON has it; what is no filter of the type counts little, as it is refused later
 * @param sizes how many nodes relations lead to
 */
export function measureFilter(
  schema: GraphQLSchema,
  type: string,
  value: unknown,
  sizes: GraphSizes | undefined,
): FilterSize {
  const fields = fieldsOf(schema.getType(type));
  let [tests, hops] = [0, 0];
  const add = (part: FilterSize, times = 1) => {
    tests += part.tests * times;
    hops = Math.max(hops, part.hops);
  };
  if (!isRecord(value)) return { tests, hops };
  for (const [name, inner] of Object.entries(value)) {
    if (name === 'not') add(measureFilter(schema, type, inner, sizes));
    else if (name === 'and' || name === 'or') {
      for (const each of Array.isArray(inner) ? inner : [inner]) add(measureFilter(schema, type, each, sizes));
    } else {
      tests++;
      const field = fields && Object.hasOwn(fields, name) ? fields[name] : undefined;
      // `technologyEvidence` stands beside `technology`: the quotes that the relation rests on.
      const related = field ? relatedType(field.type) : name.endsWith(evidenceOf('')) ? evidence : undefined;
      if (related) add(relationSize(related, inner), sizes?.typical(`${type}.${name}`) ?? 1);
    }
  }
  return { tests, hops };

  /** Of each node that a relation leads to. */
  function relationSize(related: string, asked: unknown): FilterSize {
    const given = isRecord(asked) ? Object.entries(asked) : [];
    const quantified = given.filter(([name]) => quantifiers.has(name));
    const parts = quantified.length > 0 ? quantified.map(([, filter]) => filter) : [asked];
    const sized = parts.map((filter) => measureFilter(schema, related, filter, sizes));
    // Of the relation itself: the quotes that it rests on.
    if (quantified.length > 0 && isRecord(asked) && isRecord(asked.evidence)) {
      sized.push(relationSize(evidence, asked.evidence));
    }
    return {
      tests: sized.reduce((sum, part) => sum + Math.max(1, part.tests), 0),
      hops: 1 + Math.max(...sized.map((part) => part.hops)),
    };
  }
}

/** The type of the nodes that a field leads to, be they a page, a list or one. */
function relatedType(output: unknown): string | undefined {
  const type = getNamedType(output as GraphQLNamedType);
  const nodes = fieldsOf(type)?.nodes?.type;
  if (nodes && isListType(getNullableType(nodes))) return getNamedType(nodes).name;
  return fieldsOf(type) ? type.name : undefined;
}

function fieldsOf(type: GraphQLNamedType | undefined) {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields() : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
