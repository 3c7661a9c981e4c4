import { constantOf } from '../../schema/api/names';
import type { GraphMapping } from '../../schema/GraphMapping';

/**
 * The labels of the entity types that values of the enums EntityType and SearchType stand for; quotes are none.
 *
 * @example labelsOf(mapping, ['FINANCIAL_METRIC', 'EVIDENCE']) // ['FinancialMetric']
 */
export function labelsOf(mapping: GraphMapping, types: readonly string[]): string[] {
  const entityTypes = [...mapping.types.values()].filter(({ isEntity }) => isEntity);
  return entityTypes.filter(({ name }) => types.includes(constantOf(name))).map(({ label }) => label);
}
