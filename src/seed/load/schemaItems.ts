import { utils } from '@neo4j/cypher-builder';
import type { GraphMapping } from '../../schema/GraphMapping';
import { daysOf, indexedProperties } from '../../schema/indexedProperties';
import { IDENTITIES } from '../plan/GraphPlan';
import { fullTextItems } from './fullTextItems';

/** A constraint or an index that the graph must have. */
export interface SchemaItem {
  readonly name: string;
  /** The label or relationship type. */
  readonly on: string;
  /** What it is, as `SHOW CONSTRAINTS` and `SHOW INDEXES` tell it: type, label, properties, analyzer. */
  readonly definition: string;
  readonly cypher: string;
}

/**
 * All constraints and indexes, from the mapping: what identifies a node is unique; names and ids order, and enums, ranks,
 * numbers and days are filtered, by an index; names and quotes are searched by full text.
 */
export function schemaItems(mapping: GraphMapping): SchemaItem[] {
  const unique = Object.entries(IDENTITIES).map(([label, property]) => constraint(label, property));
  // What the API calls an id is looked up, wherever it is stored: the identifier of a cross reference.
  const identifiers = [...mapping.types.values()].flatMap((type) => {
    const id = type.fields.get('id');
    return id?.kind === 'property' && id.storedAs ? [index(type.label, id.storedAs)] : [];
  });
  const entityTypes = [...mapping.types.values()].filter((type) => type.isEntity);
  const perType = entityTypes.flatMap((type) => [
    // Unique by the label Entity already; a constraint of its own would bind other people's nodes of the label.
    index(type.label, 'id'),
    index(type.label, 'nameKey'),
    ...[...type.fields.values()]
      .flatMap((field) => indexedProperties(mapping, field))
      .map((name) => index(type.label, name)),
  ]);
  // The timeline is read in the order of first days, in a window from the one before which no date reaches into it.
  const timeline = [index('TimelineEvent', 'earliest'), index('TimelineEvent', daysOf('date'))];
  return [...unique, ...identifiers, index('Entity', 'nameKey'), ...perType, ...timeline, ...fullTextItems];
}

function constraint(label: string, property: string): SchemaItem {
  const name = `${label}_${property}_unique`;
  const on = `FOR (n:${utils.escapeLabel(label)}) REQUIRE n.${utils.escapeProperty(property)} IS UNIQUE`;
  return {
    name,
    on: label,
    definition: `UNIQUENESS ${label} ${property}`,
    cypher: `CREATE CONSTRAINT ${utils.escapeLabel(name)} IF NOT EXISTS ${on}`,
  };
}

function index(label: string, property: string): SchemaItem {
  const name = `${label}_${property}`;
  const on = `FOR (n:${utils.escapeLabel(label)}) ON (n.${utils.escapeProperty(property)})`;
  return {
    name,
    on: label,
    definition: `RANGE ${label} ${property}`,
    cypher: `CREATE INDEX ${utils.escapeLabel(name)} IF NOT EXISTS ${on}`,
  };
}
