import type { GraphMapping } from '../../schema/GraphMapping';
import { IDENTITIES } from '../../seed/plan/GraphPlan';
import { identityOf } from '../GraphElement';
import type { GraphSurvey, PropertyType, PropertyTypes } from '../read/GraphSurvey';
import type { ForeignKey, TableField } from './DataPackage';
import { describeNode, describeRelationship, type PropertyDescription } from './describeProperties';

/** A CSV file: its columns and what they refer to. */
export interface Table {
  /** What is in it: the label of nodes, `:TYPE` of relationships. */
  readonly of: string;
  readonly name: string;
  readonly path: string;
  readonly description: string;
  readonly columns: readonly TableField[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}

/** The table of all entities has no label of its own. */
export const allEntities = 'Entity';

const fieldTypes: Readonly<Record<PropertyType, TableField['type']>> = {
  string: 'string',
  integer: 'integer',
  float: 'number',
  boolean: 'boolean',
  date: 'date',
  datetime: 'datetime',
  list: 'array',
  other: 'any',
};

/**
 * The tables of a graph: entities, the nodes of each type, the relationships of each type. Columns are the properties that
 * occur, in the order of the SDL.
 */
export function tablesOf(survey: GraphSurvey, mapping: GraphMapping): Table[] {
  const nodes = [...survey.nodes].map(([label, properties]) => nodeTable(label, properties, mapping));
  const relationships = [...survey.relationships].map(([type, properties]) =>
    relationshipTable(type, properties, survey, mapping),
  );
  return [entities, ...nodes, ...relationships];
}

const entities: Table = {
  of: allEntities,
  name: 'entities',
  path: 'nodes/entities.csv',
  description: 'Everything with a type and a name of its own; the rest of each is in the table of its type.',
  columns: [
    { name: 'id', type: 'string', constraints: { required: true, unique: true } },
    { name: 'type', type: 'string', constraints: { required: true } },
    { name: 'name', type: 'string', constraints: { required: true } },
  ],
  primaryKey: ['id'],
  foreignKeys: [],
};

function nodeTable(label: string, properties: PropertyTypes, mapping: GraphMapping): Table {
  const type = [...mapping.types.values()].find((each) => each.label === label);
  const key = IDENTITIES[identityOf([label]) ?? 'Entity'];
  const described = type ? describeNode(mapping, type) : new Map();
  const columns = columnsOf(properties, described).filter(({ name }) => name !== key);
  return {
    of: label,
    name: kebab(label),
    path: `nodes/${kebab(label)}.csv`,
    description: type?.description ?? descriptions[label] ?? `Nodes with the label ${label}.`,
    columns: [{ name: key, type: 'string', constraints: { required: true, unique: true } }, ...columns],
    primaryKey: [key],
    foreignKeys: identityOf([label]) ? [] : [reference(key, allEntities)],
  };
}

/** Of what the API does not show as a type. */
const descriptions: Readonly<Record<string, string>> = {
  Name: 'Names without case, spaces and signs, each once, by which entities are found.',
};

function relationshipTable(type: string, properties: PropertyTypes, survey: GraphSurvey, mapping: GraphMapping): Table {
  const ends = survey.ends.get(type) ?? { from: [], to: [] };
  const end = (name: 'from' | 'to'): TableField => ({
    name,
    type: 'string',
    description: `The ${ends[name].join(' or ')} where it ${name === 'from' ? 'begins' : 'ends'}.`,
    constraints: { required: true },
  });
  return {
    of: `:${type}`,
    name: `relationships-${kebab(type)}`,
    path: `relationships/${kebab(type)}.csv`,
    description: `Relationships of the type ${type}.`,
    columns: [end('from'), end('to'), ...columnsOf(properties, describeRelationship(mapping, type))],
    foreignKeys: (['from', 'to'] as const).flatMap((name) => {
      const table = sharedTable(ends[name]);
      return table ? [reference(name, table)] : [];
    }),
  };
}

/** The one table that has all the nodes with these labels. */
function sharedTable(labels: readonly string[]): string | undefined {
  if (labels.length === 1) return labels[0];
  return labels.every((label) => identityOf([label]) === undefined) ? allEntities : undefined;
}

function reference(field: string, label: string): ForeignKey {
  const resource = label === allEntities ? entities.name : kebab(label);
  return { fields: [field], reference: { resource, fields: [IDENTITIES[identityOf([label]) ?? 'Entity']] } };
}

function columnsOf(properties: PropertyTypes, described: ReadonlyMap<string, PropertyDescription>): TableField[] {
  const known = [...described.keys()].filter((name) => properties.has(name));
  const names = new Set([...known, ...properties.keys()]);
  return [...names].map((name) => {
    const { description, values } = described.get(name) ?? {};
    return {
      name,
      type: fieldTypes[properties.get(name) ?? 'other'],
      ...(description && { description }),
      ...(values && { constraints: { enum: values } }),
    };
  });
}

/** `FinancialMetric` and `PARTNERED_WITH` as files are called: financial-metric, partnered-with. */
function kebab(name: string): string {
  return name
    .replaceAll('_', '-')
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase();
}
