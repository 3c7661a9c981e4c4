import { type FieldNode, GraphQLError, type GraphQLSchema, Kind, parse, validate } from 'graphql';
import { getArgumentValues } from 'graphql/execution/values';
import type { Api } from '../Api';
import type { FilterInput } from '../filter/readFilter';
import { readFilter } from '../filter/readFilter';
import { targetOf } from '../filter/targetOf';
import { Parameters } from '../Parameters';
import type { Derivation } from './Derivation';

/**
 * Reads how a claim is counted from the query that the seeds keep with it.
 *
 * @param derivation a list of the API with nothing but a filter: `compounds(filter: { stage: { eq: CLINICAL } })`
 * @throws GraphQLError that says what is wrong with it
 */
export function readDerivation(
  { schema, roots, mapping }: Pick<Api, 'schema' | 'roots' | 'mapping'>,
  claim: string,
  derivation: string,
): Derivation {
  const field = onlyField(schema, derivation);
  const root = roots.get(field.name.value);
  if (root?.kind !== 'many') throw new GraphQLError(`${field.name.value} is no list; allowed are ${listNames(roots)}.`);
  const definition = schema.getQueryType()?.getFields()[root.name];
  const { filter, ...others } = definition ? getArgumentValues(definition, field) : {};
  const [other] = Object.keys(others);
  if (other) throw new GraphQLError(`${root.name}(${other}) is not counted by; only filter is.`);
  const filters = [filter, root.presetFilter].filter((given) => given !== undefined && given !== null) as FilterInput[];
  // Reading the filter finds what validation cannot, such as a comparison without operator.
  for (const given of filters) {
    readFilter({ mapping, params: new Parameters() }, targetOf(mapping, root.type), given, `${root.name}(filter)`);
  }
  return { claim, list: root.name, type: root.type, filters };
}

function onlyField(schema: GraphQLSchema, derivation: string): FieldNode {
  const document = parse(`{ ${derivation} { totalCount } }`);
  const [error] = validate(schema, document);
  if (error) throw error;
  const [definition] = document.definitions;
  const selections = definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : [];
  const [field, second] = selections;
  if (field?.kind !== Kind.FIELD || second) throw new GraphQLError('A derivation is one list of the API.');
  return field;
}

function listNames(roots: Api['roots']): string {
  return [...roots.values()].flatMap(({ kind, name }) => (kind === 'many' ? [name] : [])).join(', ');
}
