/** How the fields of one type lead to nodes, in Cypher around `parent` and `node`. */
export interface Relation {
  readonly parent: string;
  readonly pattern: string;
  readonly order?: string;
}

/** Each relation that a resolver follows, by type and field. */
export const relations = {
  'Compound.technology': { parent: 'Compound', pattern: '-[:USES]->(node:Technology)' },
  'Compound.targets': { parent: 'Compound', pattern: '-[:TARGETS]->(node:Target)' },
  'Compound.developers': { parent: 'Compound', pattern: '-[:DEVELOPED_BY]->(node:Organization)' },
  'Compound.partners': { parent: 'Compound', pattern: '-[:PARTNERED_WITH]->(node:Organization)' },
  'Compound.programs': { parent: 'Compound', pattern: '<-[:PROGRAM_OF]-(node:Program)' },
  'Compound.trials': { parent: 'Compound', pattern: '<-[:EVALUATES]-(node:Trial)' },
  'Compound.milestones': { parent: 'Compound', pattern: '<-[:CONCERNS]-(node:Milestone)' },
  'Compound.evidence': { parent: 'Compound', pattern: '-[:SUPPORTED_BY]->(node:Evidence)', order: 'node.id' },
  'Organization.partneredCompounds': { parent: 'Organization', pattern: '<-[:PARTNERED_WITH]-(node:Compound)' },
  'Program.indication': { parent: 'Program', pattern: '-[:PROGRAM_FOR]->(node:Indication)' },
  'Trial.indications': { parent: 'Trial', pattern: '-[:STUDIES]->(node:Indication)' },
  'Trial.sponsors': { parent: 'Trial', pattern: '-[:SPONSORED_BY]->(node:Organization)' },
  'Trial.presentations': { parent: 'Trial', pattern: '<-[:PRESENTS]-(node:Presentation)' },
  'Presentation.meeting': { parent: 'Presentation', pattern: '-[:PRESENTED_AT]->(node:Meeting)' },
  'Milestone.compounds': { parent: 'Milestone', pattern: '-[:CONCERNS]->(node:Compound)' },
  'Milestone.responsible': { parent: 'Milestone', pattern: '-[:RESPONSIBILITY_OF]->(node:Organization)' },
  'Evidence.document': { parent: 'Evidence', pattern: '-[:QUOTED_FROM]->(node:Document)' },
  'Evidence.assertedBy': { parent: 'Evidence', pattern: '-[:ASSERTED_BY]->(node)' },
  'Evidence.onBehalfOf': { parent: 'Evidence', pattern: '-[:ON_BEHALF_OF]->(node:Organization)' },
} satisfies Readonly<Record<string, Relation>>;

export type RelationName = keyof typeof relations;
