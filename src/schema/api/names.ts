import { singularWords } from './words';

/** `trials` → `Trials`. */
export function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/**
 * The names of what is generated for a type, and for a field that leads from one type to several others. Whoever knows
 * the type guesses the rest: `Trial` → `TrialFilter`; `Compound.trials` → `CompoundTrialsEdge`.
 *
 * @example namesOf('Trial').filter // 'TrialFilter'
 */
export function namesOf(type: string) {
  return {
    connection: `${type}Connection`,
    edge: `${type}Edge`,
    filter: `${type}Filter`,
    relationFilter: `${type}RelationFilter`,
    order: `${type}Order`,
    facet: `${type}Facet`,
  };
}

/**
 * The root fields of an entity type. The plural follows English spelling unless the type says otherwise with `@plural`.
 *
 * @example rootFieldsOf('Technology') // { one: 'technology', many: 'technologies' }
 */
export function rootFieldsOf(type: string, plural?: string) {
  const one = type.charAt(0).toLowerCase() + type.slice(1);
  const many = plural ?? (/[^aeiou]y$/.test(one) ? `${one.slice(0, -1)}ies` : `${one}s`);
  return { one, many };
}

/**
 * The two values of an order enum that sort by a field.
 *
 * @example orderValuesOf('plannedEnrollment') // ['PLANNED_ENROLLMENT_ASC', 'PLANNED_ENROLLMENT_DESC']
 */
export function orderValuesOf(field: string): [ascending: string, descending: string] {
  const constant = constantOf(field);
  return [`${constant}_ASC`, `${constant}_DESC`];
}

/**
 * The enum value that stands for a type or field.
 *
 * @example constantOf('FinancialMetric') // 'FINANCIAL_METRIC'
 */
export function constantOf(name: string): string {
  return singularWords(name).replaceAll(' ', '_').toUpperCase();
}

/**
 * What a filter calls the quotes that a relation to one other entity rests on; of a list they are `evidence` beside `some`.
 *
 * @example evidenceOf('technology') // 'technologyEvidence'
 */
export function evidenceOf(field: string): string {
  return `${field}Evidence`;
}
