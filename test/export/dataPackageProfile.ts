/**
 * The rules of Data Package 2.0 (datapackage.org/standard: data-package, data-resource, table-schema) as a JSON Schema, for
 * the properties that an export uses. What is not listed is refused, so that a slip of the pen is no extension.
 */
const url = '^https?://';
/** A POSIX path that stays in the folder of the package, or a URL. */
const pathPattern = `^(?![./~])(?!.*(^|/)\\.\\.(/|$))(?!.*\\\\)((?!.*://)|${url.slice(1)}).+$`;
const text = { type: 'string', minLength: 1 };

const only = (required: readonly string[], properties: object) => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
});
const someOf = (items: object) => ({ type: 'array', minItems: 1, items });

const license = {
  ...only([], {
    name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' },
    path: { type: 'string', pattern: url },
    title: text,
  }),
  anyOf: [{ required: ['name'] }, { required: ['path'] }],
};

const source = { ...only([], { title: text, path: { type: 'string', pattern: pathPattern } }), minProperties: 1 };

const fieldTypes = ['string', 'integer', 'number', 'boolean', 'date', 'datetime', 'array', 'object', 'any', 'list'];

const field = only(['name'], {
  name: text,
  type: { enum: fieldTypes },
  description: text,
  constraints: only([], {
    required: { type: 'boolean' },
    unique: { type: 'boolean' },
    enum: { type: 'array', minItems: 1, uniqueItems: true },
  }),
});

const names = { type: 'array', minItems: 1, uniqueItems: true, items: text };

const tableSchema = only(['fields'], {
  fields: someOf(field),
  primaryKey: names,
  foreignKeys: someOf(
    only(['fields', 'reference'], { fields: names, reference: only(['fields'], { resource: text, fields: names }) }),
  ),
});

const resource = {
  ...only(['name', 'path'], {
    // Any name is allowed by 2.0; one of these is by 1.0, too.
    name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
    path: { type: 'string', pattern: pathPattern },
    type: { const: 'table' },
    description: text,
    format: text,
    mediatype: { type: 'string', pattern: '^.+/.+$' },
    encoding: text,
    bytes: { type: 'integer', minimum: 0 },
    hash: { type: 'string', pattern: '^[^:]+:[a-fA-F0-9]+$' },
    dialect: only([], {
      delimiter: text,
      lineTerminator: text,
      quoteChar: { type: 'string', minLength: 1, maxLength: 1 },
      doubleQuote: { type: 'boolean' },
      header: { type: 'boolean' },
    }),
    schema: tableSchema,
  }),
};

export const dataPackageProfile = only(['resources'], {
  $schema: { type: 'string', pattern: url },
  name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
  title: text,
  description: text,
  version: text,
  licenses: someOf(license),
  sources: { type: 'array', items: source },
  resources: someOf(resource),
});
