import Cypher from '@neo4j/cypher-builder';
import type { FieldNode } from 'graphql';
import type { FieldMapping, NodeMapping } from '../../schema/GraphMapping';
import type { Compilation } from '../Compilation';
import type { Selectable } from '../filter/Predicate';
import { anyOf } from '../filter/whereOf';
import { mergedNodes, objectType, type SelectedField, selectEach } from '../selection';
import type { FieldShape, NodeShape, ObjectShape } from '../shape/Shape';
import { Row } from './Row';
import { selectFacts } from './selectFacts';
import { selectNestedConnection } from './selectNestedConnection';
import { selectByIds, selectRelated, selectSynonyms } from './selectRelated';
import { selectProperty, selectValue } from './selectValue';

/** Selects from a node of a known type, or from one of any of an interface's types. */
export function selectType(
  compilation: Compilation,
  selectable: Selectable,
  subject: Cypher.Node,
  nodes: readonly FieldNode[],
  row: Row,
): NodeShape {
  const members = compilation.mapping.interfaces.get(selectable.name)?.members;
  if (members) return selectAnyOf(compilation, members, subject, nodes, row);
  const fields = selectObject(compilation, selectable, subject, nodes, row);
  return { kind: 'concrete', object: { type: selectable.name, fields } };
}

/**
 * Selects from a node of one of several types: a row of its own that begins with the node's label. Types on which the same
 * fields are selected share one projection, so that a selection of the interface's own fields needs no distinction at all,
 * and no label where `__typename` is not among them.
 */
export function selectAnyOf(
  compilation: Compilation,
  members: readonly string[],
  subject: Cypher.Node,
  nodes: readonly FieldNode[],
  row: Row,
): NodeShape {
  const groups = groupBySelection(compilation, members, nodes);
  const [common, ...different] = groups;
  if (common?.types[0] && different.length === 0 && !common.asksType) {
    const [any] = common.types;
    return {
      kind: 'concrete',
      object: { type: any.name, fields: selectObject(compilation, any, subject, nodes, row) },
      stands: true,
    };
  }
  const objects: Record<string, ObjectShape> = {};
  const projections = groups.map(({ types }) => {
    const own = new Row();
    own.add(labelOf(subject));
    const fields = selectObject(compilation, types[0] as NodeMapping, subject, nodes, own);
    for (const type of types) {
      objects[type.label] = {
        type: type.name,
        fields: fields.map((field) => (field.kind === 'constant' ? { ...field, value: type.name } : field)),
      };
    }
    return { types, list: own.asList() };
  });
  const [largest, ...others] = projections.sort((a, b) => b.types.length - a.types.length);
  if (!largest) throw new Error('An interface without members');
  if (others.length === 0) return { kind: 'abstract', column: row.add(largest.list), objects };
  const choice = new Cypher.Case();
  for (const { types, list } of others) {
    const isOne: Cypher.Predicate[] = types.map((type) => subject.hasLabel(type.label));
    choice.when(anyOf(isOne)).then(list);
  }
  return { kind: 'abstract', column: row.add(choice.else(largest.list)), objects };
}

/** The label that tells the type: every entity has two, and the other is `Entity`. */
function labelOf(subject: Cypher.Node): Cypher.Expr {
  const label = new Cypher.Variable();
  const own = new Cypher.ListComprehension(label)
    .in(Cypher.labels(subject))
    .where(Cypher.neq(label, new Cypher.Literal('Entity')));
  return Cypher.head(own);
}

function groupBySelection(compilation: Compilation, members: readonly string[], nodes: readonly FieldNode[]): Group[] {
  const { mapping, budget } = compilation;
  const groups: Group[] = [];
  for (const member of members) {
    const type = mapping.types.get(member);
    if (!type) continue;
    const collected = mergedNodes(compilation, objectType(compilation, member), nodes);
    const fields = [...collected.values()].flat();
    for (const field of fields) budget.spendOnField(`${member}.${field.name.value}`, [field]);
    const same = groups.find(
      (group) => group.fields.length === fields.length && group.fields.every((field, index) => field === fields[index]),
    );
    if (same) same.types.push(type);
    else groups.push({ fields, types: [type], asksType: fields.some(({ name }) => name.value === '__typename') });
  }
  return groups;
}

/** Types on which the same fields are selected. */
interface Group {
  readonly fields: readonly FieldNode[];
  readonly types: NodeMapping[];
  readonly asksType: boolean;
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
  return selectEach(compilation, type.name, nodes, (selected) => {
    const field = type.fields.get(selected.name);
    return field && selectField(compilation, type.name, field, subject, selected, row);
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
    case 'property':
      return selectProperty(selected.key, field, subject.property(field.storedAs ?? field.name), row);
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
      return field.list && (compilation.mapping.types.get(field.type)?.isEntity || field.type === 'Entity')
        ? selectNestedConnection(compilation, owner, field, subject, selected, row)
        : selectRelated(compilation, owner, field, subject, selected, row);
  }
}
