import type { PropertyType } from './GraphSurvey';

const types: Readonly<Record<string, PropertyType>> = {
  STRING: 'string',
  INTEGER: 'integer',
  FLOAT: 'float',
  BOOLEAN: 'boolean',
  DATE: 'date',
  'ZONED DATETIME': 'datetime',
};

/**
 * The type of a property by what Cypher's `valueType` says of its values.
 *
 * @example
 * propertyTypeOf(['LIST<STRING NOT NULL> NOT NULL']) // 'list'
 * propertyTypeOf(['INTEGER NOT NULL', 'STRING NOT NULL']) // 'other'
 */
export function propertyTypeOf(valueTypes: readonly string[]): PropertyType {
  const found = valueTypes.map((text) =>
    text.startsWith('LIST<') ? 'list' : (types[text.replace(/ NOT NULL$/, '')] ?? 'other'),
  );
  const [only = 'other', ...others] = new Set(found);
  return others.length === 0 ? only : 'other';
}
