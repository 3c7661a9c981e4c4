import Cypher from '@neo4j/cypher-builder';
import type { FieldNode } from 'graphql';
import type { Compilation } from '../Compilation';
import { cypher } from '../cypher';
import { targetOf } from '../filter/targetOf';
import { Row } from '../select/Row';
import { objectType, type SelectedField, selectedFields } from '../select/selectObject';
import { selectTarget } from '../select/selectTarget';
import type { FieldShape, NodeShape } from '../shape/Shape';
import { certaintyOf } from './certainty';
import type { EventVariables } from './EventVariables';
import type { Timeline } from './Timeline';

/** Selects from an event of the timeline. */
export function selectEvent(
  compilation: Compilation,
  { asOf }: Timeline,
  variables: EventVariables,
  nodes: readonly FieldNode[],
  row: Row,
): NodeShape {
  const { node, type } = variables;
  const leaf = (key: string, value: Cypher.Expr): FieldShape => {
    return { kind: 'leaf', key, column: row.add(value), required: true, temporal: false };
  };
  const fields = selectedFields(compilation, objectType(compilation, 'TimelineEvent'), nodes).map(
    (field): FieldShape => {
      const { key, name } = field;
      switch (name) {
        case 'id':
        case 'name':
          return leaf(key, node.property(name));
        case 'type':
          return leaf(key, type);
        case 'certainty': {
          // Seen from a day, all that is listed was still to come.
          if (asOf) return { kind: 'constant', key, value: 'PROMISED' };
          const columns = [row.add(node.property('status'))];
          return { kind: 'derived', key, columns, derive: ([status]) => certaintyOf(status as string) };
        }
        case 'date':
          return selectDate(compilation, variables, field, row);
        case 'entity': {
          const own = new Row();
          const entity = selectTarget(compilation, targetOf(compilation.mapping, 'Entity'), node, field.nodes, own);
          return { kind: 'one', key, column: row.add(new Cypher.List([own.asList()])), required: true, node: entity };
        }
        default:
          return { kind: 'constant', key, value: 'TimelineEvent' };
      }
    },
  );
  return { kind: 'concrete', object: { type: 'TimelineEvent', fields } };
}

/** The date, whose stored parts begin with the name of a field that only the event knows. */
function selectDate(
  compilation: Compilation,
  { dated, field }: EventVariables,
  selected: SelectedField,
  row: Row,
): FieldShape {
  const stored = (part: string) => {
    const suffix = new Cypher.Literal(part.charAt(0).toUpperCase() + part.slice(1));
    return cypher`${dated}[${field} + ${suffix}]`;
  };
  const parts = compilation.mapping.values.get('FuzzyDate') ?? [];
  const presence = row.add(stored('text'));
  const fields = selectedFields(compilation, objectType(compilation, 'FuzzyDate'), selected.nodes).map(
    ({ key, name }): FieldShape => {
      const part = parts.find((candidate) => candidate.name === name);
      if (!part) return { kind: 'constant', key, value: 'FuzzyDate' };
      return {
        kind: 'leaf',
        key,
        column: row.add(stored(name)),
        required: part.required,
        temporal: part.type === 'Date',
      };
    },
  );
  return { kind: 'value', key: selected.key, presence, required: false, list: false, fields };
}
