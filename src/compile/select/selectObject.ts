import type Cypher from '@neo4j/cypher-builder';
import { type FieldNode, type GraphQLObjectType, isObjectType } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields';
import type { FieldMapping } from '../../schema/GraphMapping';
import { argumentsOf } from '../argumentsOf';
import type { Compilation } from '../Compilation';
import type { FieldShape } from '../shape/Shape';
import { selectFacts } from '../statements/selectFacts';
import type { Row } from './Row';
import { selectByIds } from './selectByIds';
import { selectNestedConnection } from './selectNestedConnection';
import { selectProperty } from './selectProperty';
import { selectList, selectOne } from './selectRelated';
import { selectSynonyms } from './selectSynonyms';
import { selectValue } from './selectValue';

/** One field of a selection, merged under its response key as the GraphQL specification says. */
export interface SelectedField {
  readonly key: string;
  readonly name: string;
  readonly nodes: readonly FieldNode[];
  readonly arguments: Readonly<Record<string, unknown>>;
}

/** The fields selected on an object type, in the order of the response, `@skip` and `@include` applied. */
export function selectedFields(
  { schema, fragments, variables, budget }: Compilation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): SelectedField[] {
  const definitions = type.getFields();
  const fields = collectSubfields(schema, fragments, variables, type, nodes);
  return [...fields].map(([key, merged]) => {
    const [first] = merged as readonly [FieldNode, ...FieldNode[]];
    budget.spendOnField(`${type.name}.${first.name.value}`, merged);
    const definition = definitions[first.name.value];
    const args = definition ? argumentsOf(definition, first, variables) : {};
    return { key, name: first.name.value, nodes: merged, arguments: args };
  });
}

/** The object type of a name; the schema and the mapping come from the same source, so it is there. */
export function objectType({ schema }: Compilation, name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type of the schema`);
  return type;
}

/**
 * Adds the columns that a selection on a node needs, and says how they become an object.
 *
 * @param type the node's type in the API and its fields in the graph
 * @param subject the node in the statement
 */
export function selectObject(
  compilation: Compilation,
  type: { readonly name: string; readonly fields: ReadonlyMap<string, FieldMapping> },
  subject: Cypher.Variable,
  nodes: readonly FieldNode[],
  row: Row,
): FieldShape[] {
  return selectedFields(compilation, objectType(compilation, type.name), nodes).map((selected) => {
    if (selected.name === '__typename') return { kind: 'constant', key: selected.key, value: type.name };
    const field = type.fields.get(selected.name);
    if (!field) throw new Error(`${type.name}.${selected.name} is not mapped`);
    return selectField(compilation, type.name, field, subject, selected, row);
  });
}

function selectField(
  compilation: Compilation,
  owner: string,
  field: FieldMapping,
  subject: Cypher.Variable,
  selected: SelectedField,
  row: Row,
): FieldShape {
  switch (field.kind) {
    case 'property': {
      return selectProperty(selected.key, field, subject.property(field.storedAs ?? field.name), row);
    }
    case 'value':
      return selectValue(compilation, field, subject, selected, row);
    case 'relationshipValue':
      return selectSynonyms(compilation, field, subject, selected, row);
    case 'reference':
      return selectByIds(compilation, { owner, ...field, ids: subject.property(field.ids) }, selected, row);
    case 'computed':
      if (field.by !== 'evidenceFacts') throw new Error(`Nothing computes ${field.by}`);
      return selectFacts(compilation, subject, selected, row);
    case 'relationship':
      if (!field.list) return selectOne(compilation, field, subject, selected, row);
      return compilation.mapping.types.get(field.type)?.isEntity || field.type === 'Entity'
        ? selectNestedConnection(compilation, owner, field, subject, selected, row)
        : selectList(compilation, owner, field, subject, selected, row);
  }
}
