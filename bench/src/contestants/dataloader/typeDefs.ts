/** An API as teams write it by hand for these questions: a root field for each, with the arguments that it needs. */
export const typeDefs = `
type Query {
  compound(name: String!): Compound
  organization(name: String!): Organization
  compounds(first: Int!, afterName: String, afterId: ID): [Compound!]!
  compoundsOfPartner(partner: String!, phase: String, first: Int!): [Compound!]!
  compoundsOfTarget(target: String!, first: Int!): [Compound!]!
  compoundsInPhase(phase: String!, first: Int!): [Compound!]!
  compoundsWithin(indication: String!, first: Int!): [Compound!]!
  compoundCountWithin(organization: String!, fromPhase: String!): Int!
  compoundsFullyPresented(fromPhase: String!, first: Int!): [Compound!]!
  milestonesDue(from: String!, to: String!, first: Int!): [Milestone!]!
}
type Compound {
  id: ID!
  name: String!
  modality: String!
  stage: String!
  highestPhase: String!
  targetDisclosure: String!
  technology: Named
  targets: [Named!]!
  developers: [Organization!]!
  partners: [Organization!]!
  programs: [Program!]!
  trials(phase: String): [Trial!]!
  milestones: [Milestone!]!
  evidence(first: Int!): [Evidence!]!
}
type Organization {
  id: ID!
  name: String!
  partneredCompounds(first: Int!): [Compound!]!
}
type Program {
  name: String!
  stage: String!
  phase: String!
  status: String!
  indication: Named
}
type Trial {
  name: String!
  phase: String!
  status: String!
  lineOfTherapy: String!
  plannedEnrollment: Int
  indications: [Named!]!
  sponsors: [Organization!]!
  presentations: [Presentation!]!
}
type Presentation {
  name: String!
  status: String!
  meeting: Named!
}
type Milestone {
  id: ID!
  name: String!
  type: String!
  status: String!
  due: FuzzyDate
  compounds: [Compound!]!
  responsible: Organization
}
type FuzzyDate {
  text: String!
  earliest: String
  latest: String
  precision: String!
}
type Evidence {
  quote: String!
  section: String!
  assertion: String!
  spans: [Span!]!
  document: Document!
  assertedBy: Named!
  onBehalfOf: Organization
}
type Span {
  start: Int!
  end: Int!
}
type Document {
  name: String!
  date: String!
}
type Named {
  id: ID!
  name: String!
}
`;
