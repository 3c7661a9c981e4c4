/** Types whose nodes are entities in these graphs. */
export const entityTypes = [
  'Agreement',
  'Compound',
  'Conference',
  'Designation',
  'Document',
  'Indication',
  'Meeting',
  'Milestone',
  'Organization',
  'Person',
  'Presentation',
  'Program',
  'Target',
  'Technology',
  'Trial',
] as const;

/** By what property each type is filtered, beside its id and `nameKey`. */
const filtered: Readonly<Record<string, readonly string[]>> = {
  Compound: ['modality', 'stageRank', 'highestPhaseRank', 'targetDisclosure'],
  Program: ['stageRank', 'phase', 'phaseRank', 'status'],
  Trial: ['phase', 'phaseRank', 'status', 'startDateEarliest', 'startDateLatest'],
  Milestone: ['type', 'status', 'dueEarliest', 'dueLatest', 'occurredEarliest', 'occurredLatest'],
  Presentation: ['status', 'dataKind'],
  Meeting: ['dateEarliest', 'dateLatest'],
};

/** Constraints that loading itself needs, and indexes that are quicker made when the nodes are there. */
export function schemaStatements(): { readonly before: readonly string[]; readonly after: readonly string[] } {
  const unique = (label: string, property: string) =>
    `CREATE CONSTRAINT ${label}_${property} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`;
  const index = (label: string, property: string) =>
    `CREATE INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
  return {
    before: [
      ...['Entity', 'Evidence', 'CrossReference', 'ExternalFact'].map((label) => unique(label, 'id')),
      unique('Name', 'key'),
    ],
    after: [
      ...entityTypes.map((label) => unique(label, 'id')),
      ...entityTypes.map((label) => index(label, 'nameKey')),
      ...Object.entries(filtered).flatMap(([label, properties]) => properties.map((one) => index(label, one))),
    ],
  };
}
