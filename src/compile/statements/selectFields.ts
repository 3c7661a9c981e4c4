import Cypher from '@neo4j/cypher-builder';
import type { GraphMapping } from '../../schema/GraphMapping';
import { cypher } from '../cypher';
import type { Row } from '../select/Row';
import type { FieldShape } from '../shape/Shape';
import type { FactVariables } from './factsOf';
import { ownFields } from './ownFields';

/** Values that say nothing, and so need no quote. */
const silent = ['UNKNOWN', 'NOT_STATED', 'UNSPECIFIED'];

/**
 * `Fact.fields`: those that are named, or the field of the relation. A quote that names none supports all of its subject: the
 * fields of which that has a value which says something.
 */
export function selectFields(
  mapping: GraphMapping,
  { subject, support, field }: FactVariables,
  key: string,
  row: Row,
): FieldShape {
  const values = new Cypher.List(silent.map((value) => new Cypher.Literal(value)));
  const named = row.add(cypher`CASE WHEN ${field} IS NULL THEN ${support}.fields ELSE [${field}] END`);
  const stored = row.add(
    cypher`CASE WHEN ${field} IS NULL AND ${support}.fields IS NULL THEN head([stored IN [properties(${subject})] | [key IN keys(stored) WHERE NOT stored[key] IN ${values}]]) END`,
  );
  const own = ownFields(mapping);
  return {
    kind: 'derived',
    key,
    columns: [named, stored],
    derive: ([fields, keys]) => {
      if (fields) return fields;
      const present = new Set(keys as readonly string[]);
      return own.filter(([, property]) => present.has(property)).map(([name]) => name);
    },
  };
}
