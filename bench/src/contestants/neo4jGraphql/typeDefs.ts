/**
 * The graph of the product, as far as the shapes ask about it, in the directives of `@neo4j/graphql` 7. A relation is a
 * list always (version 7 knows no other), and what the product stores beside a field (`nameKey`, ranks, the days of a
 * fuzzy date) is a field of its own, so that filters and orders can use the same indexes.
 */
export const typeDefs = `
type Compound @node(labels: ["Compound"]) {
  id: ID!
  name: String!
  nameKey: String!
  modality: String!
  stage: String!
  highestPhase: String!
  highestPhaseRank: Int
  targetDisclosure: String!
  technology: [Technology!]! @relationship(type: "USES", direction: OUT)
  targets: [Target!]! @relationship(type: "TARGETS", direction: OUT)
  developers: [Organization!]! @relationship(type: "DEVELOPED_BY", direction: OUT)
  partners: [Organization!]! @relationship(type: "PARTNERED_WITH", direction: OUT)
  programs: [Program!]! @relationship(type: "PROGRAM_OF", direction: IN)
  trials: [Trial!]! @relationship(type: "EVALUATES", direction: IN)
  milestones: [Milestone!]! @relationship(type: "CONCERNS", direction: IN)
  evidence: [Evidence!]! @relationship(type: "SUPPORTED_BY", direction: OUT)
}
type Technology @node(labels: ["Technology"]) {
  id: ID!
  name: String!
  nameKey: String!
}
type Target @node(labels: ["Target"]) {
  id: ID!
  name: String!
  nameKey: String!
}
type Organization @node(labels: ["Organization"]) {
  id: ID!
  name: String!
  nameKey: String!
  memberOf: [Organization!]! @relationship(type: "MEMBER_OF", direction: OUT)
  partneredCompounds: [Compound!]! @relationship(type: "PARTNERED_WITH", direction: IN)
}
type Indication @node(labels: ["Indication"]) {
  id: ID!
  name: String!
  nameKey: String!
  broader: [Indication!]! @relationship(type: "BROADER", direction: OUT)
}
type Program @node(labels: ["Program"]) {
  id: ID!
  name: String!
  nameKey: String!
  stage: String!
  phase: String!
  status: String!
  indication: [Indication!]! @relationship(type: "PROGRAM_FOR", direction: OUT)
}
type Trial @node(labels: ["Trial"]) {
  id: ID!
  name: String!
  nameKey: String!
  phase: String!
  status: String!
  lineOfTherapy: String!
  plannedEnrollment: Int
  indications: [Indication!]! @relationship(type: "STUDIES", direction: OUT)
  sponsors: [Organization!]! @relationship(type: "SPONSORED_BY", direction: OUT)
  presentations: [Presentation!]! @relationship(type: "PRESENTS", direction: IN)
}
type Presentation @node(labels: ["Presentation"]) {
  id: ID!
  name: String!
  nameKey: String!
  status: String!
  meeting: [Meeting!]! @relationship(type: "PRESENTED_AT", direction: OUT)
}
type Meeting @node(labels: ["Meeting"]) {
  id: ID!
  name: String!
  nameKey: String!
}
type Milestone @node(labels: ["Milestone"]) {
  id: ID!
  name: String!
  nameKey: String!
  type: String!
  status: String!
  dueText: String
  dueEarliest: Date
  dueLatest: Date
  duePrecision: String
  compounds: [Compound!]! @relationship(type: "CONCERNS", direction: OUT)
  responsible: [Organization!]! @relationship(type: "RESPONSIBILITY_OF", direction: OUT)
}
type Document @node(labels: ["Document"]) {
  id: ID!
  name: String!
  date: Date!
}
type Person @node(labels: ["Person"]) {
  id: ID!
  name: String!
}
union Speaker = Organization | Person
type Evidence @node(labels: ["Evidence"]) {
  id: ID!
  quote: String!
  section: String!
  assertion: String!
  spansStart: [Int!]!
  spansEnd: [Int!]!
  document: [Document!]! @relationship(type: "QUOTED_FROM", direction: OUT)
  assertedBy: [Speaker!]! @relationship(type: "ASSERTED_BY", direction: OUT)
  onBehalfOf: [Organization!]! @relationship(type: "ON_BEHALF_OF", direction: OUT)
}
`;
