import { type FieldNode, GraphQLError, Kind, parse, validate } from 'graphql';
import { type Api, readApi } from '../../compile/Api';
import { type Predicate, type Selectable, selectableOf } from '../../compile/filter/Predicate';
import { readFilter } from '../../compile/filter/readFilter';
import type { FilterInput } from '../../compile/filter/readOperators';
import { bind, Parameters } from '../../compile/Parameters';
import { argumentsOf } from '../../compile/selection';
import type { Premise } from './Premise';
import { premisesOf } from './premisesOf';

/** How a claim's number is counted: a list of the API under a filter. */
export interface Derivation {
  /** The list of the API, as in `compounds`. */
  readonly list: string;
  /** The type of what is counted. */
  readonly selectable: Selectable;
  readonly predicate: Predicate;
  /** The conditions of the filter, to explain what fulfils them. */
  readonly premises: readonly Premise[];
  /** The operands of the conditions, by the names of their parameters. */
  readonly operands: Readonly<Record<string, unknown>>;
}

const form = 'A derivation is one list of the API and its count, as in { compounds(filter: …) { totalCount } }.';

/**
 * Reads the query that counts a claim. It is kept as it would be asked.
 *
 * @param derivation a document: `{ compounds(filter: { stage: { eq: CLINICAL } }) { totalCount } }`
 * @throws GraphQLError that says what is wrong with it
 */
export function readDerivation(derivation: string): Derivation {
  const { schema, roots, mapping } = countedApi();
  const field = onlyField(schema, derivation);
  const root = roots.get(field.name.value);
  if (root?.kind !== 'many') throw new GraphQLError(`${field.name.value} is no list; allowed are ${listNames(roots)}.`);
  const definition = schema.getQueryType()?.getFields()[root.name];
  const { filter, ...others } = definition ? argumentsOf(definition, field) : {};
  const [other] = Object.keys(others);
  if (other) throw new GraphQLError(`${root.name}(${other}) is not counted by; only filter is.`);
  const filters = [filter, root.presetFilter].filter((given) => given !== undefined && given !== null) as FilterInput[];
  const context = { mapping, params: new Parameters() };
  const selectable = selectableOf(mapping, root.type);
  const place = `${root.name}(filter)`;
  // Reading the filter finds what validation cannot, such as a comparison without operator.
  const predicate: Predicate = {
    kind: 'all',
    of: filters.map((given) => readFilter(context, selectable, given, place)),
  };
  const premises = filters.flatMap((given) => premisesOf(context, selectable, given, place));
  return { list: root.name, selectable, predicate, premises, operands: bind(context.params.bindings, {}) };
}

let api: Api | undefined;

/** The API in whose language claims are counted, read when the first is. */
function countedApi(): Api {
  api ??= readApi();
  return api;
}

function onlyField(schema: Api['schema'], derivation: string): FieldNode {
  const document = parse(derivation);
  const [error] = validate(schema, document);
  if (error) throw error;
  const [operation, secondOperation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION || secondOperation) throw new GraphQLError(form);
  const [field, second] = operation.selectionSet.selections;
  if (field?.kind !== Kind.FIELD || second) throw new GraphQLError(form);
  const [count, more] = field.selectionSet?.selections ?? [];
  if (count?.kind !== Kind.FIELD || count.name.value !== 'totalCount' || more) throw new GraphQLError(form);
  return field;
}

function listNames(roots: Api['roots']): string {
  return [...roots.values()].flatMap(({ kind, name }) => (kind === 'many' ? [name] : [])).join(', ');
}
