import { orderValuesOf, rootFieldsOf } from '../../src/schema/api/names';
import { singularWords, withArticle } from '../../src/schema/api/words';

test('the plural of a root field follows English spelling', () => {
  expect(rootFieldsOf('Compound')).toEqual({ one: 'compound', many: 'compounds' });
  expect(rootFieldsOf('FinancialMetric')).toEqual({ one: 'financialMetric', many: 'financialMetrics' });
  expect(rootFieldsOf('Technology').many).toBe('technologies');
  expect(rootFieldsOf('Survey').many).toBe('surveys');
  expect(rootFieldsOf('Person', 'people').many).toBe('people');
});

test('order values are constants with a direction', () => {
  expect(orderValuesOf('plannedEnrollment')).toEqual(['PLANNED_ENROLLMENT_ASC', 'PLANNED_ENROLLMENT_DESC']);
});

test('names are words in descriptions', () => {
  expect(singularWords('CompoundRole')).toBe('compound role');
  expect(withArticle('Agreement')).toBe('an agreement');
  expect(withArticle('Trial')).toBe('a trial');
});
