import Cypher from '@neo4j/cypher-builder';
import type { FieldNode } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields';
import type { NodeMapping } from '../../schema/GraphMapping';
import type { Compilation } from '../Compilation';
import type { Selectable } from '../filter/Predicate';
import { anyOf } from '../filter/whereOf';
import type { NodeShape, ObjectShape } from '../shape/Shape';
import { Row } from './Row';
import { objectType, selectObject } from './selectObject';

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
  const { schema, fragments, variables, mapping, budget } = compilation;
  const groups: Group[] = [];
  for (const member of members) {
    const type = mapping.types.get(member);
    if (!type) continue;
    const collected = collectSubfields(schema, fragments, variables, objectType(compilation, member), nodes);
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
