import type { TableField, TableSchema } from './DataPackage';

const required = { required: true } as const;

const properties: TableField = {
  name: 'properties',
  type: 'object',
  description: 'By name. Days and times are text in ISO 8601.',
  constraints: required,
};

/** A line of nodes.jsonl. */
export const nodeElements: TableSchema = {
  fields: [
    {
      name: 'id',
      type: 'string',
      description: 'Unique among all nodes.',
      constraints: { required: true, unique: true },
    },
    { name: 'labels', type: 'array', description: 'What the node is, the general first.', constraints: required },
    properties,
  ],
  primaryKey: ['id'],
};

/** A line of relationships.jsonl. */
export const relationshipElements: TableSchema = {
  fields: [
    { name: 'type', type: 'string', description: 'What the relationship says, as in TARGETS.', constraints: required },
    { name: 'from', type: 'string', description: 'The id of the node where it begins.', constraints: required },
    { name: 'to', type: 'string', description: 'The id of the node where it ends.', constraints: required },
    properties,
  ],
  foreignKeys: ['from', 'to'].map((name) => ({ fields: [name], reference: { resource: 'nodes', fields: ['id'] } })),
};
