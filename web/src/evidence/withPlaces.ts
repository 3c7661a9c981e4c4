import {
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isAbstractType,
  isUnionType,
  Kind,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

const ofEntities = selections('{ __typename id name }');
const ofUnions = selections('{ __typename ... on Entity { id name } }');
const ofEvidence = selections('{ id quote paraphrase locator spans { start end } section assertion document { id } }');

/**
 * The same query that asks each entity, too, for its id, type and name, and each quote for its place: a reader need not have
 * asked for them to see what the answer rests on. What the query calls by one of these names itself stays as it is.
 *
 * @param schema of the API
 * @throws GraphQLError where the query is none
 */
export function withPlaces(schema: GraphQLSchema, query: string): string {
  const types = new TypeInfo(schema);
  const document: DocumentNode = visit(
    parse(query),
    visitWithTypeInfo(types, {
      // Once the fields inside are through, or those that are added would be gone through, too.
      SelectionSet: { leave: (set) => added(schema, types.getParentType(), set) },
    }),
  );
  return print(document);
}

function added(schema: GraphQLSchema, type: GraphQLCompositeType | null | undefined, set: SelectionSetNode) {
  if (!type) return undefined;
  const wanted = type.name === 'Evidence' ? ofEvidence : isEntity(schema, type) ? ofEntities : [];
  const all = isUnionType(type) ? ofUnions : wanted;
  const taken = new Set(set.selections.map(keyOf));
  const missing = all.filter((selection) => selection.kind !== Kind.FIELD || !taken.has(selection.name.value));
  return missing.length === 0 ? undefined : { ...set, selections: [...set.selections, ...missing] };
}

function isEntity(schema: GraphQLSchema, type: GraphQLCompositeType): boolean {
  if (type.name === 'Entity' || type.name === 'Speaker') return true;
  return !isAbstractType(type) && type.getInterfaces().some(({ name }) => name === 'Entity' && schema.getType(name));
}

function keyOf(selection: SelectionNode): string | undefined {
  return selection.kind === Kind.FIELD ? (selection.alias ?? selection.name).value : undefined;
}

function selections(text: string): readonly SelectionNode[] {
  const [operation] = parse(text, { noLocation: true }).definitions;
  return operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
}
