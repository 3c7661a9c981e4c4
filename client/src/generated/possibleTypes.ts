/** The types that an interface stands for. */
export const possibleTypes = {
  Entity: ['Agreement', 'Claim', 'Compound', 'Conference', 'Designation', 'Document', 'FinancialMetric', 'Indication', 'Meeting', 'Milestone', 'Organization', 'Person', 'Presentation', 'Program', 'Target', 'Technology', 'Trial'],
  SearchResult: ['Agreement', 'Claim', 'Compound', 'Conference', 'Designation', 'Document', 'Evidence', 'FinancialMetric', 'Indication', 'Meeting', 'Milestone', 'Organization', 'Person', 'Presentation', 'Program', 'Target', 'Technology', 'Trial'],
  Speaker: ['Organization', 'Person'],
};
