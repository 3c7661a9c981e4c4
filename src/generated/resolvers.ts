import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Date: { input: string; output: string; }
  DateTime: { input: string; output: string; }
};

export type Agreement = Entity & {
  __typename?: 'Agreement';
  compounds: AgreementCompoundsConnection;
  established?: Maybe<FuzzyDate>;
  evidence: Array<Evidence>;
  externalFacts: Array<ExternalFact>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  parties: AgreementPartiesConnection;
  status: AgreementStatus;
  synonyms: Array<Synonym>;
  type: AgreementType;
};


export type AgreementCompoundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CompoundFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CompoundOrder>>;
};


export type AgreementEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type AgreementPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrganizationOrder>>;
};

export type AgreementCompoundsConnection = {
  __typename?: 'AgreementCompoundsConnection';
  edges: Array<AgreementCompoundsEdge>;
  nodes: Array<Compound>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AgreementCompoundsEdge = {
  __typename?: 'AgreementCompoundsEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Compound;
};


export type AgreementCompoundsEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type AgreementConnection = {
  __typename?: 'AgreementConnection';
  edges: Array<AgreementEdge>;
  facets: Array<Facet>;
  nodes: Array<Agreement>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type AgreementConnectionFacetsArgs = {
  by: Array<AgreementFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type AgreementEdge = {
  __typename?: 'AgreementEdge';
  cursor: Scalars['String']['output'];
  node: Agreement;
};

export type AgreementFacet =
  | 'COMPOUNDS'
  | 'ESTABLISHED_YEAR'
  | 'PARTIES'
  | 'STATUS'
  | 'TYPE';

export type AgreementFilter = {
  and?: InputMaybe<Array<AgreementFilter>>;
  compounds?: InputMaybe<CompoundRelationFilter>;
  established?: InputMaybe<FuzzyDateFilter>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  externalFacts?: InputMaybe<ExternalFactRelationFilter>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  named?: InputMaybe<Scalars['String']['input']>;
  not?: InputMaybe<AgreementFilter>;
  or?: InputMaybe<Array<AgreementFilter>>;
  parties?: InputMaybe<AgreementPartiesRelationFilter>;
  status?: InputMaybe<AgreementStatusFilter>;
  synonyms?: InputMaybe<SynonymRelationFilter>;
  type?: InputMaybe<AgreementTypeFilter>;
};

export type AgreementOrder =
  | 'ESTABLISHED_ASC'
  | 'ESTABLISHED_DESC'
  | 'ID_ASC'
  | 'ID_DESC'
  | 'NAME_ASC'
  | 'NAME_DESC'
  | 'STATUS_ASC'
  | 'STATUS_DESC'
  | 'TYPE_ASC'
  | 'TYPE_DESC';

export type AgreementPartiesConnection = {
  __typename?: 'AgreementPartiesConnection';
  edges: Array<AgreementPartiesEdge>;
  nodes: Array<Organization>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AgreementPartiesEdge = {
  __typename?: 'AgreementPartiesEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Organization;
  role: PartyRole;
};


export type AgreementPartiesEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type AgreementPartiesRelationFilter = {
  every?: InputMaybe<OrganizationFilter>;
  none?: InputMaybe<OrganizationFilter>;
  role?: InputMaybe<PartyRoleFilter>;
  some?: InputMaybe<OrganizationFilter>;
};

export type AgreementRelationFilter = {
  every?: InputMaybe<AgreementFilter>;
  none?: InputMaybe<AgreementFilter>;
  some?: InputMaybe<AgreementFilter>;
};

export type AgreementStatus =
  | 'CURRENT'
  | 'PREVIOUS';

export type AgreementStatusFilter = {
  eq?: InputMaybe<AgreementStatus>;
  in?: InputMaybe<Array<AgreementStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<AgreementStatus>;
};

export type AgreementType =
  | 'ACQUISITION'
  | 'COLLABORATION'
  | 'CO_DEVELOPMENT'
  | 'LICENSE'
  | 'OPTION'
  | 'RESEARCH_COLLABORATION'
  | 'SUPPLY';

export type AgreementTypeFilter = {
  eq?: InputMaybe<AgreementType>;
  in?: InputMaybe<Array<AgreementType>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<AgreementType>;
};

export type AmbiguousName = {
  __typename?: 'AmbiguousName';
  candidates: Array<NameCandidate>;
  name: Scalars['String']['output'];
};


export type AmbiguousNameCandidatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Assertion =
  | 'EXPECTATION'
  | 'INFERRED'
  | 'PLAN'
  | 'STATED_FACT';

export type AssertionFilter = {
  eq?: InputMaybe<Assertion>;
  in?: InputMaybe<Array<Assertion>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<Assertion>;
};

export type BooleanFilter = {
  eq?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Certainty =
  | 'LAPSED'
  | 'OCCURRED'
  | 'PROMISED';

export type Claim = Entity & {
  __typename?: 'Claim';
  counted: ClaimCountedConnection;
  derivation: Scalars['String']['output'];
  derivedCount?: Maybe<Scalars['Int']['output']>;
  due?: Maybe<FuzzyDate>;
  evidence: Array<Evidence>;
  externalFacts: Array<ExternalFact>;
  id: Scalars['ID']['output'];
  inferredCount?: Maybe<Scalars['Int']['output']>;
  margin: ClaimMargin;
  name: Scalars['String']['output'];
  notDerivable?: Maybe<Scalars['String']['output']>;
  reconciliation: Reconciliation;
  statedMaximum?: Maybe<Scalars['Int']['output']>;
  statedMinimum?: Maybe<Scalars['Int']['output']>;
  synonyms: Array<Synonym>;
};


export type ClaimCountedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
};


export type ClaimEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  edges: Array<ClaimEdge>;
  facets: Array<Facet>;
  nodes: Array<Claim>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type ClaimConnectionFacetsArgs = {
  by: Array<ClaimFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ClaimCountedConnection = {
  __typename?: 'ClaimCountedConnection';
  edges: Array<ClaimCountedEdge>;
  nodes: Array<Entity>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ClaimCountedEdge = {
  __typename?: 'ClaimCountedEdge';
  cursor: Scalars['String']['output'];
  inferred: Scalars['Boolean']['output'];
  node: Entity;
  premises: Array<Premise>;
};

export type ClaimEdge = {
  __typename?: 'ClaimEdge';
  cursor: Scalars['String']['output'];
  node: Claim;
};

export type ClaimFacet =
  | 'DUE_YEAR';

export type ClaimFilter = {
  and?: InputMaybe<Array<ClaimFilter>>;
  derivation?: InputMaybe<StringFilter>;
  due?: InputMaybe<FuzzyDateFilter>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  externalFacts?: InputMaybe<ExternalFactRelationFilter>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  named?: InputMaybe<Scalars['String']['input']>;
  not?: InputMaybe<ClaimFilter>;
  notDerivable?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<ClaimFilter>>;
  statedMaximum?: InputMaybe<IntFilter>;
  statedMinimum?: InputMaybe<IntFilter>;
  synonyms?: InputMaybe<SynonymRelationFilter>;
};

export type ClaimMargin = {
  __typename?: 'ClaimMargin';
  distance?: Maybe<Scalars['Int']['output']>;
  fewer?: Maybe<Scalars['Int']['output']>;
  mismatchAbove?: Maybe<Scalars['Int']['output']>;
  mismatchBelow?: Maybe<Scalars['Int']['output']>;
  more?: Maybe<Scalars['Int']['output']>;
  sentence: Scalars['String']['output'];
};

export type ClaimOrder =
  | 'DUE_ASC'
  | 'DUE_DESC'
  | 'ID_ASC'
  | 'ID_DESC'
  | 'NAME_ASC'
  | 'NAME_DESC'
  | 'STATED_MAXIMUM_ASC'
  | 'STATED_MAXIMUM_DESC'
  | 'STATED_MINIMUM_ASC'
  | 'STATED_MINIMUM_DESC';

export type Compound = Entity & {
  __typename?: 'Compound';
  agreements: CompoundAgreementsConnection;
  crossReferences: Array<CrossReference>;
  designations: CompoundDesignationsConnection;
  developers: CompoundDevelopersConnection;
  evidence: Array<Evidence>;
  externalFacts: Array<ExternalFact>;
  highestPhase: Phase;
  id: Scalars['ID']['output'];
  milestones: CompoundMilestonesConnection;
  modality: Modality;
  name: Scalars['String']['output'];
  partners: CompoundPartnersConnection;
  presentations: CompoundPresentationsConnection;
  programs: CompoundProgramsConnection;
  stage: Stage;
  synonyms: Array<Synonym>;
  targetDisclosure: TargetDisclosure;
  targets: CompoundTargetsConnection;
  technology?: Maybe<Technology>;
  trials: CompoundTrialsConnection;
};


export type CompoundAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AgreementOrder>>;
};


export type CompoundDesignationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DesignationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DesignationOrder>>;
};


export type CompoundDevelopersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrganizationOrder>>;
};


export type CompoundEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type CompoundMilestonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MilestoneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MilestoneOrder>>;
};


export type CompoundPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrganizationOrder>>;
};


export type CompoundPresentationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PresentationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PresentationOrder>>;
};


export type CompoundProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgramFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProgramOrder>>;
};


export type CompoundTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TargetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TargetOrder>>;
};


export type CompoundTrialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrialFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TrialOrder>>;
};

export type CompoundAgreementsConnection = {
  __typename?: 'CompoundAgreementsConnection';
  edges: Array<CompoundAgreementsEdge>;
  nodes: Array<Agreement>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CompoundAgreementsEdge = {
  __typename?: 'CompoundAgreementsEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Agreement;
};


export type CompoundAgreementsEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type CompoundConnection = {
  __typename?: 'CompoundConnection';
  edges: Array<CompoundEdge>;
  facets: Array<Facet>;
  nodes: Array<Compound>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type CompoundConnectionFacetsArgs = {
  by: Array<CompoundFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type CompoundDesignationsConnection = {
  __typename?: 'CompoundDesignationsConnection';
  edges: Array<CompoundDesignationsEdge>;
  nodes: Array<Designation>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CompoundDesignationsEdge = {
  __typename?: 'CompoundDesignationsEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Designation;
};


export type CompoundDesignationsEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type CompoundDevelopersConnection = {
  __typename?: 'CompoundDevelopersConnection';
  edges: Array<CompoundDevelopersEdge>;
  nodes: Array<Organization>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CompoundDevelopersEdge = {
  __typename?: 'CompoundDevelopersEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Organization;
};


export type CompoundDevelopersEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type CompoundEdge = {
  __typename?: 'CompoundEdge';
  cursor: Scalars['String']['output'];
  node: Compound;
};

export type CompoundFacet =
  | 'DESIGNATIONS_TYPE'
  | 'DEVELOPERS'
  | 'HIGHEST_PHASE'
  | 'MILESTONES_DUE_YEAR'
  | 'MILESTONES_TYPE'
  | 'MODALITY'
  | 'PARTNERS'
  | 'PRESENTATIONS_MEETING'
  | 'PROGRAMS_INDICATION'
  | 'STAGE'
  | 'TARGETS'
  | 'TARGET_DISCLOSURE'
  | 'TECHNOLOGY'
  | 'TRIALS_PHASE'
  | 'TRIALS_STATUS';

export type CompoundFilter = {
  agreements?: InputMaybe<AgreementRelationFilter>;
  and?: InputMaybe<Array<CompoundFilter>>;
  crossReferences?: InputMaybe<CrossReferenceRelationFilter>;
  designations?: InputMaybe<DesignationRelationFilter>;
  developers?: InputMaybe<OrganizationRelationFilter>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  externalFacts?: InputMaybe<ExternalFactRelationFilter>;
  highestPhase?: InputMaybe<PhaseFilter>;
  id?: InputMaybe<IdFilter>;
  milestones?: InputMaybe<MilestoneRelationFilter>;
  modality?: InputMaybe<ModalityFilter>;
  name?: InputMaybe<StringFilter>;
  named?: InputMaybe<Scalars['String']['input']>;
  not?: InputMaybe<CompoundFilter>;
  or?: InputMaybe<Array<CompoundFilter>>;
  partners?: InputMaybe<OrganizationRelationFilter>;
  presentations?: InputMaybe<PresentationRelationFilter>;
  programs?: InputMaybe<ProgramRelationFilter>;
  stage?: InputMaybe<StageFilter>;
  synonyms?: InputMaybe<SynonymRelationFilter>;
  targetDisclosure?: InputMaybe<TargetDisclosureFilter>;
  targets?: InputMaybe<TargetRelationFilter>;
  technology?: InputMaybe<TechnologyFilter>;
  trials?: InputMaybe<CompoundTrialsRelationFilter>;
};

export type CompoundMilestonesConnection = {
  __typename?: 'CompoundMilestonesConnection';
  edges: Array<CompoundMilestonesEdge>;
  nodes: Array<Milestone>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CompoundMilestonesEdge = {
  __typename?: 'CompoundMilestonesEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Milestone;
};


export type CompoundMilestonesEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type CompoundOrder =
  | 'HIGHEST_PHASE_ASC'
  | 'HIGHEST_PHASE_DESC'
  | 'ID_ASC'
  | 'ID_DESC'
  | 'MODALITY_ASC'
  | 'MODALITY_DESC'
  | 'NAME_ASC'
  | 'NAME_DESC'
  | 'STAGE_ASC'
  | 'STAGE_DESC'
  | 'TARGET_DISCLOSURE_ASC'
  | 'TARGET_DISCLOSURE_DESC';

export type CompoundPartnersConnection = {
  __typename?: 'CompoundPartnersConnection';
  edges: Array<CompoundPartnersEdge>;
  nodes: Array<Organization>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CompoundPartnersEdge = {
  __typename?: 'CompoundPartnersEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Organization;
};


export type CompoundPartnersEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type CompoundPresentationsConnection = {
  __typename?: 'CompoundPresentationsConnection';
  edges: Array<CompoundPresentationsEdge>;
  nodes: Array<Presentation>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CompoundPresentationsEdge = {
  __typename?: 'CompoundPresentationsEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Presentation;
};


export type CompoundPresentationsEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type CompoundProgramsConnection = {
  __typename?: 'CompoundProgramsConnection';
  edges: Array<CompoundProgramsEdge>;
  nodes: Array<Program>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CompoundProgramsEdge = {
  __typename?: 'CompoundProgramsEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Program;
};


export type CompoundProgramsEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type CompoundRelationFilter = {
  every?: InputMaybe<CompoundFilter>;
  none?: InputMaybe<CompoundFilter>;
  some?: InputMaybe<CompoundFilter>;
};

export type CompoundRole =
  | 'COMBINATION'
  | 'COMPARATOR'
  | 'INVESTIGATIONAL';

export type CompoundRoleFilter = {
  eq?: InputMaybe<CompoundRole>;
  in?: InputMaybe<Array<CompoundRole>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<CompoundRole>;
};

export type CompoundTargetsConnection = {
  __typename?: 'CompoundTargetsConnection';
  edges: Array<CompoundTargetsEdge>;
  nodes: Array<Target>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CompoundTargetsEdge = {
  __typename?: 'CompoundTargetsEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Target;
};


export type CompoundTargetsEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type CompoundTrialsConnection = {
  __typename?: 'CompoundTrialsConnection';
  edges: Array<CompoundTrialsEdge>;
  nodes: Array<Trial>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CompoundTrialsEdge = {
  __typename?: 'CompoundTrialsEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Trial;
  role: CompoundRole;
};


export type CompoundTrialsEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type CompoundTrialsRelationFilter = {
  every?: InputMaybe<TrialFilter>;
  none?: InputMaybe<TrialFilter>;
  role?: InputMaybe<CompoundRoleFilter>;
  some?: InputMaybe<TrialFilter>;
};

export type Conference = Entity & {
  __typename?: 'Conference';
  evidence: Array<Evidence>;
  externalFacts: Array<ExternalFact>;
  id: Scalars['ID']['output'];
  meetings: ConferenceMeetingsConnection;
  name: Scalars['String']['output'];
  synonyms: Array<Synonym>;
};


export type ConferenceEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ConferenceMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MeetingOrder>>;
};

export type ConferenceConnection = {
  __typename?: 'ConferenceConnection';
  edges: Array<ConferenceEdge>;
  facets: Array<Facet>;
  nodes: Array<Conference>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type ConferenceConnectionFacetsArgs = {
  by: Array<ConferenceFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ConferenceEdge = {
  __typename?: 'ConferenceEdge';
  cursor: Scalars['String']['output'];
  node: Conference;
};

export type ConferenceFacet =
  | 'MEETINGS'
  | 'MEETINGS_DATE_YEAR';

export type ConferenceFilter = {
  and?: InputMaybe<Array<ConferenceFilter>>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  externalFacts?: InputMaybe<ExternalFactRelationFilter>;
  id?: InputMaybe<IdFilter>;
  meetings?: InputMaybe<MeetingRelationFilter>;
  name?: InputMaybe<StringFilter>;
  named?: InputMaybe<Scalars['String']['input']>;
  not?: InputMaybe<ConferenceFilter>;
  or?: InputMaybe<Array<ConferenceFilter>>;
  synonyms?: InputMaybe<SynonymRelationFilter>;
};

export type ConferenceMeetingsConnection = {
  __typename?: 'ConferenceMeetingsConnection';
  edges: Array<ConferenceMeetingsEdge>;
  nodes: Array<Meeting>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ConferenceMeetingsEdge = {
  __typename?: 'ConferenceMeetingsEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Meeting;
};


export type ConferenceMeetingsEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ConferenceOrder =
  | 'ID_ASC'
  | 'ID_DESC'
  | 'NAME_ASC'
  | 'NAME_DESC';

export type CrossReference = {
  __typename?: 'CrossReference';
  database: Scalars['String']['output'];
  id: Scalars['String']['output'];
  source: Scalars['String']['output'];
  url?: Maybe<Scalars['String']['output']>;
};

export type CrossReferenceFilter = {
  and?: InputMaybe<Array<CrossReferenceFilter>>;
  database?: InputMaybe<StringFilter>;
  id?: InputMaybe<StringFilter>;
  not?: InputMaybe<CrossReferenceFilter>;
  or?: InputMaybe<Array<CrossReferenceFilter>>;
  source?: InputMaybe<StringFilter>;
  url?: InputMaybe<StringFilter>;
};

export type CrossReferenceRelationFilter = {
  every?: InputMaybe<CrossReferenceFilter>;
  none?: InputMaybe<CrossReferenceFilter>;
  some?: InputMaybe<CrossReferenceFilter>;
};

export type DataKind =
  | 'CLINICAL'
  | 'PRECLINICAL';

export type DataKindFilter = {
  eq?: InputMaybe<DataKind>;
  in?: InputMaybe<Array<DataKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<DataKind>;
};

export type DataUpdate =
  | 'ADDITIONAL'
  | 'FINAL'
  | 'FIRST'
  | 'INTERIM'
  | 'NOT_STATED'
  | 'UPDATED';

export type DataUpdateFilter = {
  eq?: InputMaybe<DataUpdate>;
  in?: InputMaybe<Array<DataUpdate>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<DataUpdate>;
};

export type DateFilter = {
  eq?: InputMaybe<Scalars['Date']['input']>;
  gt?: InputMaybe<Scalars['Date']['input']>;
  gte?: InputMaybe<Scalars['Date']['input']>;
  in?: InputMaybe<Array<Scalars['Date']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['Date']['input']>;
  lte?: InputMaybe<Scalars['Date']['input']>;
  ne?: InputMaybe<Scalars['Date']['input']>;
};

export type DatePrecision =
  | 'DAY'
  | 'HALF'
  | 'MONTH'
  | 'OPEN'
  | 'PART_OF_YEAR'
  | 'QUARTER'
  | 'YEAR';

export type DateRange = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

export type Designation = Entity & {
  __typename?: 'Designation';
  compound: Compound;
  evidence: Array<Evidence>;
  externalFacts: Array<ExternalFact>;
  granted?: Maybe<FuzzyDate>;
  id: Scalars['ID']['output'];
  indication: Indication;
  name: Scalars['String']['output'];
  region: Region;
  synonyms: Array<Synonym>;
  type: DesignationType;
};


export type DesignationEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type DesignationConnection = {
  __typename?: 'DesignationConnection';
  edges: Array<DesignationEdge>;
  facets: Array<Facet>;
  nodes: Array<Designation>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type DesignationConnectionFacetsArgs = {
  by: Array<DesignationFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type DesignationEdge = {
  __typename?: 'DesignationEdge';
  cursor: Scalars['String']['output'];
  node: Designation;
};

export type DesignationFacet =
  | 'COMPOUND'
  | 'GRANTED_YEAR'
  | 'INDICATION'
  | 'REGION'
  | 'TYPE';

export type DesignationFilter = {
  and?: InputMaybe<Array<DesignationFilter>>;
  compound?: InputMaybe<CompoundFilter>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  externalFacts?: InputMaybe<ExternalFactRelationFilter>;
  granted?: InputMaybe<FuzzyDateFilter>;
  id?: InputMaybe<IdFilter>;
  indication?: InputMaybe<IndicationFilter>;
  name?: InputMaybe<StringFilter>;
  named?: InputMaybe<Scalars['String']['input']>;
  not?: InputMaybe<DesignationFilter>;
  or?: InputMaybe<Array<DesignationFilter>>;
  region?: InputMaybe<RegionFilter>;
  synonyms?: InputMaybe<SynonymRelationFilter>;
  type?: InputMaybe<DesignationTypeFilter>;
};

export type DesignationOrder =
  | 'GRANTED_ASC'
  | 'GRANTED_DESC'
  | 'ID_ASC'
  | 'ID_DESC'
  | 'NAME_ASC'
  | 'NAME_DESC'
  | 'REGION_ASC'
  | 'REGION_DESC'
  | 'TYPE_ASC'
  | 'TYPE_DESC';

export type DesignationRelationFilter = {
  every?: InputMaybe<DesignationFilter>;
  none?: InputMaybe<DesignationFilter>;
  some?: InputMaybe<DesignationFilter>;
};

export type DesignationType =
  | 'BREAKTHROUGH'
  | 'FAST_TRACK'
  | 'ORPHAN_DRUG'
  | 'PRIORITY_REVIEW';

export type DesignationTypeFilter = {
  eq?: InputMaybe<DesignationType>;
  in?: InputMaybe<Array<DesignationType>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<DesignationType>;
};

export type Document = Entity & {
  __typename?: 'Document';
  coverage: Array<Passage>;
  date: Scalars['Date']['output'];
  evidence: Array<Evidence>;
  externalFacts: Array<ExternalFact>;
  id: Scalars['ID']['output'];
  kind: DocumentKind;
  name: Scalars['String']['output'];
  publisher?: Maybe<Organization>;
  sections: Array<Section>;
  sha256?: Maybe<Scalars['String']['output']>;
  synonyms: Array<Synonym>;
  text?: Maybe<Scalars['String']['output']>;
  url?: Maybe<Scalars['String']['output']>;
};


export type DocumentEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  edges: Array<DocumentEdge>;
  facets: Array<Facet>;
  nodes: Array<Document>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type DocumentConnectionFacetsArgs = {
  by: Array<DocumentFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  cursor: Scalars['String']['output'];
  node: Document;
};

export type DocumentFacet =
  | 'DATE_YEAR'
  | 'KIND'
  | 'PUBLISHER';

export type DocumentFilter = {
  and?: InputMaybe<Array<DocumentFilter>>;
  date?: InputMaybe<DateFilter>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  externalFacts?: InputMaybe<ExternalFactRelationFilter>;
  id?: InputMaybe<IdFilter>;
  kind?: InputMaybe<DocumentKindFilter>;
  name?: InputMaybe<StringFilter>;
  named?: InputMaybe<Scalars['String']['input']>;
  not?: InputMaybe<DocumentFilter>;
  or?: InputMaybe<Array<DocumentFilter>>;
  publisher?: InputMaybe<OrganizationFilter>;
  sha256?: InputMaybe<StringFilter>;
  synonyms?: InputMaybe<SynonymRelationFilter>;
  text?: InputMaybe<StringFilter>;
  url?: InputMaybe<StringFilter>;
};

export type DocumentKind =
  | 'ANNUAL_REPORT'
  | 'FILING'
  | 'OTHER'
  | 'PRESS_RELEASE'
  | 'REGISTRY';

export type DocumentKindFilter = {
  eq?: InputMaybe<DocumentKind>;
  in?: InputMaybe<Array<DocumentKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<DocumentKind>;
};

export type DocumentOrder =
  | 'DATE_ASC'
  | 'DATE_DESC'
  | 'ID_ASC'
  | 'ID_DESC'
  | 'KIND_ASC'
  | 'KIND_DESC'
  | 'NAME_ASC'
  | 'NAME_DESC';

export type DocumentRelationFilter = {
  every?: InputMaybe<DocumentFilter>;
  none?: InputMaybe<DocumentFilter>;
  some?: InputMaybe<DocumentFilter>;
};

export type Entity = {
  evidence: Array<Evidence>;
  externalFacts: Array<ExternalFact>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  synonyms: Array<Synonym>;
};


export type EntityEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type EntityFilter = {
  and?: InputMaybe<Array<EntityFilter>>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  externalFacts?: InputMaybe<ExternalFactRelationFilter>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  named?: InputMaybe<Scalars['String']['input']>;
  not?: InputMaybe<EntityFilter>;
  or?: InputMaybe<Array<EntityFilter>>;
  synonyms?: InputMaybe<SynonymRelationFilter>;
};

export type EntityOrder =
  | 'ID_ASC'
  | 'ID_DESC'
  | 'NAME_ASC'
  | 'NAME_DESC';

export type EntityType =
  | 'AGREEMENT'
  | 'CLAIM'
  | 'COMPOUND'
  | 'CONFERENCE'
  | 'DESIGNATION'
  | 'DOCUMENT'
  | 'FINANCIAL_METRIC'
  | 'INDICATION'
  | 'MEETING'
  | 'MILESTONE'
  | 'ORGANIZATION'
  | 'PERSON'
  | 'PRESENTATION'
  | 'PROGRAM'
  | 'TARGET'
  | 'TECHNOLOGY'
  | 'TRIAL';

export type Evidence = {
  __typename?: 'Evidence';
  assertedBy: Speaker;
  assertion: Assertion;
  document: Document;
  factCount: Scalars['Int']['output'];
  facts: Array<Fact>;
  id: Scalars['ID']['output'];
  onBehalfOf?: Maybe<Organization>;
  quote: Scalars['String']['output'];
  reasoning?: Maybe<Scalars['String']['output']>;
  section: Scalars['String']['output'];
  spans: Array<Span>;
};


export type EvidenceFactsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type EvidenceFilter = {
  and?: InputMaybe<Array<EvidenceFilter>>;
  assertedBy?: InputMaybe<SpeakerFilter>;
  assertion?: InputMaybe<AssertionFilter>;
  document?: InputMaybe<DocumentFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<EvidenceFilter>;
  onBehalfOf?: InputMaybe<OrganizationFilter>;
  or?: InputMaybe<Array<EvidenceFilter>>;
  quote?: InputMaybe<StringFilter>;
  reasoning?: InputMaybe<StringFilter>;
  section?: InputMaybe<StringFilter>;
};

export type EvidenceRelationFilter = {
  every?: InputMaybe<EvidenceFilter>;
  none?: InputMaybe<EvidenceFilter>;
  some?: InputMaybe<EvidenceFilter>;
};

export type ExternalFact = {
  __typename?: 'ExternalFact';
  field: Scalars['String']['output'];
  source: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type ExternalFactFilter = {
  and?: InputMaybe<Array<ExternalFactFilter>>;
  field?: InputMaybe<StringFilter>;
  not?: InputMaybe<ExternalFactFilter>;
  or?: InputMaybe<Array<ExternalFactFilter>>;
  source?: InputMaybe<StringFilter>;
  value?: InputMaybe<StringFilter>;
};

export type ExternalFactRelationFilter = {
  every?: InputMaybe<ExternalFactFilter>;
  none?: InputMaybe<ExternalFactFilter>;
  some?: InputMaybe<ExternalFactFilter>;
};

export type Facet = {
  __typename?: 'Facet';
  bucketCount: Scalars['Int']['output'];
  buckets: Array<FacetBucket>;
  facet: Scalars['String']['output'];
  missing: Scalars['Int']['output'];
  missingFilter: Scalars['String']['output'];
  others: Scalars['Int']['output'];
};

export type FacetBucket = {
  __typename?: 'FacetBucket';
  count: Scalars['Int']['output'];
  filter: Scalars['String']['output'];
  key: Scalars['String']['output'];
  label: Scalars['String']['output'];
  node?: Maybe<Entity>;
};

export type Fact = {
  __typename?: 'Fact';
  fields: Array<Scalars['String']['output']>;
  object?: Maybe<Entity>;
  subject: Entity;
};

export type FinancialKind =
  | 'GUIDANCE'
  | 'REPORTED';

export type FinancialKindFilter = {
  eq?: InputMaybe<FinancialKind>;
  in?: InputMaybe<Array<FinancialKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<FinancialKind>;
};

export type FinancialMetric = Entity & {
  __typename?: 'FinancialMetric';
  asScanned?: Maybe<Scalars['String']['output']>;
  evidence: Array<Evidence>;
  externalFacts: Array<ExternalFact>;
  id: Scalars['ID']['output'];
  kind: FinancialKind;
  maximum: Scalars['Float']['output'];
  minimum: Scalars['Float']['output'];
  name: Scalars['String']['output'];
  organization: Organization;
  period: FuzzyDate;
  periodAsStated: Scalars['String']['output'];
  synonyms: Array<Synonym>;
  unit: Scalars['String']['output'];
};


export type FinancialMetricEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type FinancialMetricConnection = {
  __typename?: 'FinancialMetricConnection';
  edges: Array<FinancialMetricEdge>;
  facets: Array<Facet>;
  nodes: Array<FinancialMetric>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type FinancialMetricConnectionFacetsArgs = {
  by: Array<FinancialMetricFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type FinancialMetricEdge = {
  __typename?: 'FinancialMetricEdge';
  cursor: Scalars['String']['output'];
  node: FinancialMetric;
};

export type FinancialMetricFacet =
  | 'KIND'
  | 'ORGANIZATION'
  | 'PERIOD_YEAR';

export type FinancialMetricFilter = {
  and?: InputMaybe<Array<FinancialMetricFilter>>;
  asScanned?: InputMaybe<StringFilter>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  externalFacts?: InputMaybe<ExternalFactRelationFilter>;
  id?: InputMaybe<IdFilter>;
  kind?: InputMaybe<FinancialKindFilter>;
  maximum?: InputMaybe<FloatFilter>;
  minimum?: InputMaybe<FloatFilter>;
  name?: InputMaybe<StringFilter>;
  named?: InputMaybe<Scalars['String']['input']>;
  not?: InputMaybe<FinancialMetricFilter>;
  or?: InputMaybe<Array<FinancialMetricFilter>>;
  organization?: InputMaybe<OrganizationFilter>;
  period?: InputMaybe<FuzzyDateFilter>;
  periodAsStated?: InputMaybe<StringFilter>;
  synonyms?: InputMaybe<SynonymRelationFilter>;
  unit?: InputMaybe<StringFilter>;
};

export type FinancialMetricOrder =
  | 'ID_ASC'
  | 'ID_DESC'
  | 'KIND_ASC'
  | 'KIND_DESC'
  | 'MAXIMUM_ASC'
  | 'MAXIMUM_DESC'
  | 'MINIMUM_ASC'
  | 'MINIMUM_DESC'
  | 'NAME_ASC'
  | 'NAME_DESC'
  | 'PERIOD_ASC'
  | 'PERIOD_DESC';

export type FinancialMetricRelationFilter = {
  every?: InputMaybe<FinancialMetricFilter>;
  none?: InputMaybe<FinancialMetricFilter>;
  some?: InputMaybe<FinancialMetricFilter>;
};

export type FloatFilter = {
  eq?: InputMaybe<Scalars['Float']['input']>;
  gt?: InputMaybe<Scalars['Float']['input']>;
  gte?: InputMaybe<Scalars['Float']['input']>;
  in?: InputMaybe<Array<Scalars['Float']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['Float']['input']>;
  lte?: InputMaybe<Scalars['Float']['input']>;
  ne?: InputMaybe<Scalars['Float']['input']>;
};

export type FuzzyDate = {
  __typename?: 'FuzzyDate';
  earliest?: Maybe<Scalars['Date']['output']>;
  edtf?: Maybe<Scalars['String']['output']>;
  latest?: Maybe<Scalars['Date']['output']>;
  precision: DatePrecision;
  text: Scalars['String']['output'];
};

export type FuzzyDateFilter = {
  after?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['Date']['input']>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  overlaps?: InputMaybe<DateRange>;
};

export type IdFilter = {
  eq?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  ne?: InputMaybe<Scalars['ID']['input']>;
};

export type Indication = Entity & {
  __typename?: 'Indication';
  broader: IndicationBroaderConnection;
  crossReferences: Array<CrossReference>;
  designations: IndicationDesignationsConnection;
  evidence: Array<Evidence>;
  externalFacts: Array<ExternalFact>;
  id: Scalars['ID']['output'];
  milestones: IndicationMilestonesConnection;
  name: Scalars['String']['output'];
  narrower: IndicationNarrowerConnection;
  presentations: IndicationPresentationsConnection;
  programs: IndicationProgramsConnection;
  synonyms: Array<Synonym>;
  trials: IndicationTrialsConnection;
};


export type IndicationBroaderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IndicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<IndicationOrder>>;
};


export type IndicationDesignationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DesignationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DesignationOrder>>;
};


export type IndicationEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type IndicationMilestonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MilestoneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MilestoneOrder>>;
};


export type IndicationNarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IndicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<IndicationOrder>>;
};


export type IndicationPresentationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PresentationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PresentationOrder>>;
};


export type IndicationProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgramFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProgramOrder>>;
};


export type IndicationTrialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrialFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TrialOrder>>;
};

export type IndicationBroaderConnection = {
  __typename?: 'IndicationBroaderConnection';
  edges: Array<IndicationBroaderEdge>;
  nodes: Array<Indication>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type IndicationBroaderEdge = {
  __typename?: 'IndicationBroaderEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Indication;
  source?: Maybe<Scalars['String']['output']>;
};


export type IndicationBroaderEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type IndicationBroaderRelationFilter = {
  every?: InputMaybe<IndicationFilter>;
  none?: InputMaybe<IndicationFilter>;
  some?: InputMaybe<IndicationFilter>;
  source?: InputMaybe<StringFilter>;
};

export type IndicationConnection = {
  __typename?: 'IndicationConnection';
  edges: Array<IndicationEdge>;
  facets: Array<Facet>;
  nodes: Array<Indication>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type IndicationConnectionFacetsArgs = {
  by: Array<IndicationFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type IndicationDesignationsConnection = {
  __typename?: 'IndicationDesignationsConnection';
  edges: Array<IndicationDesignationsEdge>;
  nodes: Array<Designation>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type IndicationDesignationsEdge = {
  __typename?: 'IndicationDesignationsEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Designation;
};


export type IndicationDesignationsEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type IndicationEdge = {
  __typename?: 'IndicationEdge';
  cursor: Scalars['String']['output'];
  node: Indication;
};

export type IndicationFacet =
  | 'BROADER'
  | 'PROGRAMS_COMPOUND'
  | 'PROGRAMS_PHASE'
  | 'TRIALS_PHASE';

export type IndicationFilter = {
  and?: InputMaybe<Array<IndicationFilter>>;
  broader?: InputMaybe<IndicationBroaderRelationFilter>;
  crossReferences?: InputMaybe<CrossReferenceRelationFilter>;
  designations?: InputMaybe<DesignationRelationFilter>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  externalFacts?: InputMaybe<ExternalFactRelationFilter>;
  id?: InputMaybe<IdFilter>;
  milestones?: InputMaybe<MilestoneRelationFilter>;
  name?: InputMaybe<StringFilter>;
  named?: InputMaybe<Scalars['String']['input']>;
  narrower?: InputMaybe<IndicationNarrowerRelationFilter>;
  not?: InputMaybe<IndicationFilter>;
  or?: InputMaybe<Array<IndicationFilter>>;
  presentations?: InputMaybe<PresentationRelationFilter>;
  programs?: InputMaybe<ProgramRelationFilter>;
  synonyms?: InputMaybe<SynonymRelationFilter>;
  trials?: InputMaybe<TrialRelationFilter>;
  within?: InputMaybe<Scalars['String']['input']>;
};

export type IndicationMilestonesConnection = {
  __typename?: 'IndicationMilestonesConnection';
  edges: Array<IndicationMilestonesEdge>;
  nodes: Array<Milestone>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type IndicationMilestonesEdge = {
  __typename?: 'IndicationMilestonesEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Milestone;
};


export type IndicationMilestonesEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type IndicationNarrowerConnection = {
  __typename?: 'IndicationNarrowerConnection';
  edges: Array<IndicationNarrowerEdge>;
  nodes: Array<Indication>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type IndicationNarrowerEdge = {
  __typename?: 'IndicationNarrowerEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Indication;
  source?: Maybe<Scalars['String']['output']>;
};


export type IndicationNarrowerEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type IndicationNarrowerRelationFilter = {
  every?: InputMaybe<IndicationFilter>;
  none?: InputMaybe<IndicationFilter>;
  some?: InputMaybe<IndicationFilter>;
  source?: InputMaybe<StringFilter>;
};

export type IndicationOrder =
  | 'ID_ASC'
  | 'ID_DESC'
  | 'NAME_ASC'
  | 'NAME_DESC';

export type IndicationPresentationsConnection = {
  __typename?: 'IndicationPresentationsConnection';
  edges: Array<IndicationPresentationsEdge>;
  nodes: Array<Presentation>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type IndicationPresentationsEdge = {
  __typename?: 'IndicationPresentationsEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Presentation;
};


export type IndicationPresentationsEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type IndicationProgramsConnection = {
  __typename?: 'IndicationProgramsConnection';
  edges: Array<IndicationProgramsEdge>;
  nodes: Array<Program>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type IndicationProgramsEdge = {
  __typename?: 'IndicationProgramsEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Program;
};


export type IndicationProgramsEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type IndicationRelationFilter = {
  every?: InputMaybe<IndicationFilter>;
  none?: InputMaybe<IndicationFilter>;
  some?: InputMaybe<IndicationFilter>;
};

export type IndicationTrialsConnection = {
  __typename?: 'IndicationTrialsConnection';
  edges: Array<IndicationTrialsEdge>;
  nodes: Array<Trial>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type IndicationTrialsEdge = {
  __typename?: 'IndicationTrialsEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Trial;
};


export type IndicationTrialsEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type IntFilter = {
  eq?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
  ne?: InputMaybe<Scalars['Int']['input']>;
};

export type LineOfTherapy =
  | 'ADJUVANT_NEOADJUVANT'
  | 'FIRST_LINE'
  | 'NOT_STATED'
  | 'SECOND_LINE'
  | 'THIRD_LINE_OR_LATER';

export type LineOfTherapyFilter = {
  eq?: InputMaybe<LineOfTherapy>;
  in?: InputMaybe<Array<LineOfTherapy>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<LineOfTherapy>;
};

export type Link = {
  __typename?: 'Link';
  direction: LinkDirection;
  evidence: Array<Evidence>;
  field: Scalars['String']['output'];
  from: Entity;
  relationship: Scalars['String']['output'];
  role?: Maybe<Scalars['String']['output']>;
  source?: Maybe<Scalars['String']['output']>;
  to: Entity;
};


export type LinkEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type LinkDirection =
  | 'IN'
  | 'OUT';

export type MatchedName = {
  __typename?: 'MatchedName';
  entity: Entity;
  how: NameMatch;
  label: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

export type Meeting = Entity & {
  __typename?: 'Meeting';
  conference: Conference;
  date: FuzzyDate;
  evidence: Array<Evidence>;
  externalFacts: Array<ExternalFact>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  place?: Maybe<Scalars['String']['output']>;
  presentations: MeetingPresentationsConnection;
  synonyms: Array<Synonym>;
};


export type MeetingEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type MeetingPresentationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PresentationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PresentationOrder>>;
};

export type MeetingConnection = {
  __typename?: 'MeetingConnection';
  edges: Array<MeetingEdge>;
  facets: Array<Facet>;
  nodes: Array<Meeting>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type MeetingConnectionFacetsArgs = {
  by: Array<MeetingFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type MeetingEdge = {
  __typename?: 'MeetingEdge';
  cursor: Scalars['String']['output'];
  node: Meeting;
};

export type MeetingFacet =
  | 'CONFERENCE'
  | 'DATE_YEAR'
  | 'PRESENTATIONS_COMPOUNDS'
  | 'PRESENTATIONS_STATUS';

export type MeetingFilter = {
  and?: InputMaybe<Array<MeetingFilter>>;
  conference?: InputMaybe<ConferenceFilter>;
  date?: InputMaybe<FuzzyDateFilter>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  externalFacts?: InputMaybe<ExternalFactRelationFilter>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  named?: InputMaybe<Scalars['String']['input']>;
  not?: InputMaybe<MeetingFilter>;
  or?: InputMaybe<Array<MeetingFilter>>;
  place?: InputMaybe<StringFilter>;
  presentations?: InputMaybe<PresentationRelationFilter>;
  synonyms?: InputMaybe<SynonymRelationFilter>;
};

export type MeetingOrder =
  | 'DATE_ASC'
  | 'DATE_DESC'
  | 'ID_ASC'
  | 'ID_DESC'
  | 'NAME_ASC'
  | 'NAME_DESC';

export type MeetingPresentationsConnection = {
  __typename?: 'MeetingPresentationsConnection';
  edges: Array<MeetingPresentationsEdge>;
  nodes: Array<Presentation>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MeetingPresentationsEdge = {
  __typename?: 'MeetingPresentationsEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Presentation;
};


export type MeetingPresentationsEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type MeetingRelationFilter = {
  every?: InputMaybe<MeetingFilter>;
  none?: InputMaybe<MeetingFilter>;
  some?: InputMaybe<MeetingFilter>;
};

export type Meta = {
  __typename?: 'Meta';
  apiVersion: Scalars['String']['output'];
  dataVersion: Scalars['String']['output'];
  documents: Scalars['Int']['output'];
  entities: Scalars['Int']['output'];
  evidence: Scalars['Int']['output'];
  loadedAt: Scalars['DateTime']['output'];
};

export type Milestone = Entity & {
  __typename?: 'Milestone';
  compounds: MilestoneCompoundsConnection;
  due?: Maybe<FuzzyDate>;
  evidence: Array<Evidence>;
  externalFacts: Array<ExternalFact>;
  id: Scalars['ID']['output'];
  indications: MilestoneIndicationsConnection;
  name: Scalars['String']['output'];
  occurred?: Maybe<FuzzyDate>;
  region?: Maybe<Region>;
  responsible?: Maybe<Organization>;
  status: MilestoneStatus;
  submission?: Maybe<SubmissionKind>;
  synonyms: Array<Synonym>;
  toPhase?: Maybe<Phase>;
  trials: MilestoneTrialsConnection;
  type: MilestoneType;
};


export type MilestoneCompoundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CompoundFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CompoundOrder>>;
};


export type MilestoneEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type MilestoneIndicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IndicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<IndicationOrder>>;
};


export type MilestoneTrialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrialFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TrialOrder>>;
};

export type MilestoneCompoundsConnection = {
  __typename?: 'MilestoneCompoundsConnection';
  edges: Array<MilestoneCompoundsEdge>;
  nodes: Array<Compound>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MilestoneCompoundsEdge = {
  __typename?: 'MilestoneCompoundsEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Compound;
};


export type MilestoneCompoundsEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type MilestoneConnection = {
  __typename?: 'MilestoneConnection';
  edges: Array<MilestoneEdge>;
  facets: Array<Facet>;
  nodes: Array<Milestone>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type MilestoneConnectionFacetsArgs = {
  by: Array<MilestoneFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type MilestoneEdge = {
  __typename?: 'MilestoneEdge';
  cursor: Scalars['String']['output'];
  node: Milestone;
};

export type MilestoneFacet =
  | 'COMPOUNDS'
  | 'DUE_YEAR'
  | 'INDICATIONS'
  | 'OCCURRED_YEAR'
  | 'REGION'
  | 'RESPONSIBLE'
  | 'STATUS'
  | 'SUBMISSION'
  | 'TO_PHASE'
  | 'TRIALS'
  | 'TYPE';

export type MilestoneFilter = {
  and?: InputMaybe<Array<MilestoneFilter>>;
  compounds?: InputMaybe<CompoundRelationFilter>;
  due?: InputMaybe<FuzzyDateFilter>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  externalFacts?: InputMaybe<ExternalFactRelationFilter>;
  id?: InputMaybe<IdFilter>;
  indications?: InputMaybe<IndicationRelationFilter>;
  name?: InputMaybe<StringFilter>;
  named?: InputMaybe<Scalars['String']['input']>;
  not?: InputMaybe<MilestoneFilter>;
  occurred?: InputMaybe<FuzzyDateFilter>;
  or?: InputMaybe<Array<MilestoneFilter>>;
  region?: InputMaybe<RegionFilter>;
  responsible?: InputMaybe<OrganizationFilter>;
  status?: InputMaybe<MilestoneStatusFilter>;
  submission?: InputMaybe<SubmissionKindFilter>;
  synonyms?: InputMaybe<SynonymRelationFilter>;
  toPhase?: InputMaybe<PhaseFilter>;
  trials?: InputMaybe<TrialRelationFilter>;
  type?: InputMaybe<MilestoneTypeFilter>;
};

export type MilestoneIndicationsConnection = {
  __typename?: 'MilestoneIndicationsConnection';
  edges: Array<MilestoneIndicationsEdge>;
  nodes: Array<Indication>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MilestoneIndicationsEdge = {
  __typename?: 'MilestoneIndicationsEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Indication;
};


export type MilestoneIndicationsEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type MilestoneOrder =
  | 'DUE_ASC'
  | 'DUE_DESC'
  | 'ID_ASC'
  | 'ID_DESC'
  | 'NAME_ASC'
  | 'NAME_DESC'
  | 'OCCURRED_ASC'
  | 'OCCURRED_DESC'
  | 'REGION_ASC'
  | 'REGION_DESC'
  | 'STATUS_ASC'
  | 'STATUS_DESC'
  | 'SUBMISSION_ASC'
  | 'SUBMISSION_DESC'
  | 'TO_PHASE_ASC'
  | 'TO_PHASE_DESC'
  | 'TYPE_ASC'
  | 'TYPE_DESC';

export type MilestoneRelationFilter = {
  every?: InputMaybe<MilestoneFilter>;
  none?: InputMaybe<MilestoneFilter>;
  some?: InputMaybe<MilestoneFilter>;
};

export type MilestoneStatus =
  | 'ACHIEVED'
  | 'DELAYED'
  | 'EXPECTED'
  | 'MISSED'
  | 'WITHDRAWN';

export type MilestoneStatusFilter = {
  eq?: InputMaybe<MilestoneStatus>;
  in?: InputMaybe<Array<MilestoneStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<MilestoneStatus>;
};

export type MilestoneTrialsConnection = {
  __typename?: 'MilestoneTrialsConnection';
  edges: Array<MilestoneTrialsEdge>;
  nodes: Array<Trial>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MilestoneTrialsEdge = {
  __typename?: 'MilestoneTrialsEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Trial;
};


export type MilestoneTrialsEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type MilestoneType =
  | 'CLINIC_ENTRY'
  | 'DATA_READOUT'
  | 'DEVELOPMENT_DECISION'
  | 'ENROLLMENT_START'
  | 'PHASE_ADVANCE'
  | 'PROTOCOL_CHANGE'
  | 'REGULATORY_DECISION'
  | 'REGULATORY_SUBMISSION'
  | 'TRIAL_EXPANSION'
  | 'TRIAL_INITIATION';

export type MilestoneTypeFilter = {
  eq?: InputMaybe<MilestoneType>;
  in?: InputMaybe<Array<MilestoneType>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<MilestoneType>;
};

export type Modality =
  | 'ANTIBODY_DRUG_CONJUGATE'
  | 'NAKED_ANTIBODY'
  | 'OTHER'
  | 'SMALL_MOLECULE'
  | 'UNKNOWN';

export type ModalityFilter = {
  eq?: InputMaybe<Modality>;
  in?: InputMaybe<Array<Modality>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<Modality>;
};

export type NameCandidate = {
  __typename?: 'NameCandidate';
  entity: Entity;
  how: NameMatch;
  label: Scalars['String']['output'];
};

export type NameMatch =
  | 'EXACT'
  | 'EXTERNAL_SYNONYM'
  | 'NAME'
  | 'SYNONYM';

export type NameResolution = {
  __typename?: 'NameResolution';
  ambiguous: Array<AmbiguousName>;
  matched: Array<MatchedName>;
  unmatched: Array<UnmatchedName>;
};

export type NameSuggestion = {
  __typename?: 'NameSuggestion';
  entity: Entity;
  label: Scalars['String']['output'];
};

export type Neighborhood = {
  __typename?: 'Neighborhood';
  center: Entity;
  links: Array<Link>;
  nodes: Array<NeighborhoodNode>;
};

export type NeighborhoodNode = {
  __typename?: 'NeighborhoodNode';
  distance: Scalars['Int']['output'];
  entity: Entity;
  leftOut: Scalars['Int']['output'];
  relations: Scalars['Int']['output'];
};

export type Organization = Entity & Speaker & {
  __typename?: 'Organization';
  agreements: OrganizationAgreementsConnection;
  crossReferences: Array<CrossReference>;
  developedCompounds: OrganizationDevelopedCompoundsConnection;
  evidence: Array<Evidence>;
  externalFacts: Array<ExternalFact>;
  financialMetrics: OrganizationFinancialMetricsConnection;
  id: Scalars['ID']['output'];
  memberOf?: Maybe<Organization>;
  members: OrganizationMembersConnection;
  milestones: OrganizationMilestonesConnection;
  name: Scalars['String']['output'];
  ownedTechnologies: OrganizationOwnedTechnologiesConnection;
  partneredCompounds: OrganizationPartneredCompoundsConnection;
  people: OrganizationPeopleConnection;
  programs: OrganizationProgramsConnection;
  publishedDocuments: OrganizationPublishedDocumentsConnection;
  sponsoredTrials: OrganizationSponsoredTrialsConnection;
  synonyms: Array<Synonym>;
  ticker?: Maybe<Scalars['String']['output']>;
};


export type OrganizationAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AgreementOrder>>;
};


export type OrganizationDevelopedCompoundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CompoundFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CompoundOrder>>;
};


export type OrganizationEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganizationFinancialMetricsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FinancialMetricFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FinancialMetricOrder>>;
};


export type OrganizationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrganizationOrder>>;
};


export type OrganizationMilestonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MilestoneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MilestoneOrder>>;
};


export type OrganizationOwnedTechnologiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TechnologyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TechnologyOrder>>;
};


export type OrganizationPartneredCompoundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CompoundFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CompoundOrder>>;
};


export type OrganizationPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PersonOrder>>;
};


export type OrganizationProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgramFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProgramOrder>>;
};


export type OrganizationPublishedDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
};


export type OrganizationSponsoredTrialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrialFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TrialOrder>>;
};

export type OrganizationAgreementsConnection = {
  __typename?: 'OrganizationAgreementsConnection';
  edges: Array<OrganizationAgreementsEdge>;
  nodes: Array<Agreement>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OrganizationAgreementsEdge = {
  __typename?: 'OrganizationAgreementsEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Agreement;
  role: PartyRole;
};


export type OrganizationAgreementsEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type OrganizationAgreementsRelationFilter = {
  every?: InputMaybe<AgreementFilter>;
  none?: InputMaybe<AgreementFilter>;
  role?: InputMaybe<PartyRoleFilter>;
  some?: InputMaybe<AgreementFilter>;
};

export type OrganizationConnection = {
  __typename?: 'OrganizationConnection';
  edges: Array<OrganizationEdge>;
  facets: Array<Facet>;
  nodes: Array<Organization>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type OrganizationConnectionFacetsArgs = {
  by: Array<OrganizationFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type OrganizationDevelopedCompoundsConnection = {
  __typename?: 'OrganizationDevelopedCompoundsConnection';
  edges: Array<OrganizationDevelopedCompoundsEdge>;
  nodes: Array<Compound>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OrganizationDevelopedCompoundsEdge = {
  __typename?: 'OrganizationDevelopedCompoundsEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Compound;
};


export type OrganizationDevelopedCompoundsEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type OrganizationEdge = {
  __typename?: 'OrganizationEdge';
  cursor: Scalars['String']['output'];
  node: Organization;
};

export type OrganizationFacet =
  | 'AGREEMENTS_STATUS'
  | 'AGREEMENTS_TYPE'
  | 'DEVELOPED_COMPOUNDS'
  | 'MEMBER_OF'
  | 'PARTNERED_COMPOUNDS';

export type OrganizationFilter = {
  agreements?: InputMaybe<OrganizationAgreementsRelationFilter>;
  and?: InputMaybe<Array<OrganizationFilter>>;
  crossReferences?: InputMaybe<CrossReferenceRelationFilter>;
  developedCompounds?: InputMaybe<CompoundRelationFilter>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  externalFacts?: InputMaybe<ExternalFactRelationFilter>;
  financialMetrics?: InputMaybe<FinancialMetricRelationFilter>;
  id?: InputMaybe<IdFilter>;
  memberOf?: InputMaybe<OrganizationFilter>;
  members?: InputMaybe<OrganizationRelationFilter>;
  milestones?: InputMaybe<MilestoneRelationFilter>;
  name?: InputMaybe<StringFilter>;
  named?: InputMaybe<Scalars['String']['input']>;
  not?: InputMaybe<OrganizationFilter>;
  or?: InputMaybe<Array<OrganizationFilter>>;
  ownedTechnologies?: InputMaybe<TechnologyRelationFilter>;
  partneredCompounds?: InputMaybe<CompoundRelationFilter>;
  people?: InputMaybe<PersonRelationFilter>;
  programs?: InputMaybe<ProgramRelationFilter>;
  publishedDocuments?: InputMaybe<DocumentRelationFilter>;
  sponsoredTrials?: InputMaybe<TrialRelationFilter>;
  synonyms?: InputMaybe<SynonymRelationFilter>;
  ticker?: InputMaybe<StringFilter>;
  within?: InputMaybe<Scalars['String']['input']>;
};

export type OrganizationFinancialMetricsConnection = {
  __typename?: 'OrganizationFinancialMetricsConnection';
  edges: Array<OrganizationFinancialMetricsEdge>;
  nodes: Array<FinancialMetric>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OrganizationFinancialMetricsEdge = {
  __typename?: 'OrganizationFinancialMetricsEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: FinancialMetric;
};


export type OrganizationFinancialMetricsEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type OrganizationMembersConnection = {
  __typename?: 'OrganizationMembersConnection';
  edges: Array<OrganizationMembersEdge>;
  nodes: Array<Organization>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OrganizationMembersEdge = {
  __typename?: 'OrganizationMembersEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Organization;
};


export type OrganizationMembersEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type OrganizationMilestonesConnection = {
  __typename?: 'OrganizationMilestonesConnection';
  edges: Array<OrganizationMilestonesEdge>;
  nodes: Array<Milestone>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OrganizationMilestonesEdge = {
  __typename?: 'OrganizationMilestonesEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Milestone;
};


export type OrganizationMilestonesEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type OrganizationOrder =
  | 'ID_ASC'
  | 'ID_DESC'
  | 'NAME_ASC'
  | 'NAME_DESC';

export type OrganizationOwnedTechnologiesConnection = {
  __typename?: 'OrganizationOwnedTechnologiesConnection';
  edges: Array<OrganizationOwnedTechnologiesEdge>;
  nodes: Array<Technology>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OrganizationOwnedTechnologiesEdge = {
  __typename?: 'OrganizationOwnedTechnologiesEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Technology;
};


export type OrganizationOwnedTechnologiesEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type OrganizationPartneredCompoundsConnection = {
  __typename?: 'OrganizationPartneredCompoundsConnection';
  edges: Array<OrganizationPartneredCompoundsEdge>;
  nodes: Array<Compound>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OrganizationPartneredCompoundsEdge = {
  __typename?: 'OrganizationPartneredCompoundsEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Compound;
};


export type OrganizationPartneredCompoundsEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type OrganizationPeopleConnection = {
  __typename?: 'OrganizationPeopleConnection';
  edges: Array<OrganizationPeopleEdge>;
  nodes: Array<Person>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OrganizationPeopleEdge = {
  __typename?: 'OrganizationPeopleEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Person;
};


export type OrganizationPeopleEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type OrganizationProgramsConnection = {
  __typename?: 'OrganizationProgramsConnection';
  edges: Array<OrganizationProgramsEdge>;
  nodes: Array<Program>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OrganizationProgramsEdge = {
  __typename?: 'OrganizationProgramsEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Program;
};


export type OrganizationProgramsEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type OrganizationPublishedDocumentsConnection = {
  __typename?: 'OrganizationPublishedDocumentsConnection';
  edges: Array<OrganizationPublishedDocumentsEdge>;
  nodes: Array<Document>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OrganizationPublishedDocumentsEdge = {
  __typename?: 'OrganizationPublishedDocumentsEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Document;
};


export type OrganizationPublishedDocumentsEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type OrganizationRelationFilter = {
  every?: InputMaybe<OrganizationFilter>;
  none?: InputMaybe<OrganizationFilter>;
  some?: InputMaybe<OrganizationFilter>;
};

export type OrganizationSponsoredTrialsConnection = {
  __typename?: 'OrganizationSponsoredTrialsConnection';
  edges: Array<OrganizationSponsoredTrialsEdge>;
  nodes: Array<Trial>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OrganizationSponsoredTrialsEdge = {
  __typename?: 'OrganizationSponsoredTrialsEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Trial;
};


export type OrganizationSponsoredTrialsEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type PartyRole =
  | 'COLLABORATOR'
  | 'DEVELOPER'
  | 'LICENSEE'
  | 'LICENSOR'
  | 'ORIGINATOR';

export type PartyRoleFilter = {
  eq?: InputMaybe<PartyRole>;
  in?: InputMaybe<Array<PartyRole>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<PartyRole>;
};

export type Passage = {
  __typename?: 'Passage';
  evidenceIds: Array<Scalars['ID']['output']>;
  facts: Scalars['Int']['output'];
  quoted: Scalars['Boolean']['output'];
  section?: Maybe<Scalars['String']['output']>;
  span: Span;
  text: Scalars['String']['output'];
};

export type Path = {
  __typename?: 'Path';
  hops: Array<Link>;
  length: Scalars['Int']['output'];
  start: Entity;
};

export type Person = Entity & Speaker & {
  __typename?: 'Person';
  evidence: Array<Evidence>;
  externalFacts: Array<ExternalFact>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  organization?: Maybe<Organization>;
  synonyms: Array<Synonym>;
  title?: Maybe<Scalars['String']['output']>;
};


export type PersonEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type PersonConnection = {
  __typename?: 'PersonConnection';
  edges: Array<PersonEdge>;
  facets: Array<Facet>;
  nodes: Array<Person>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type PersonConnectionFacetsArgs = {
  by: Array<PersonFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type PersonEdge = {
  __typename?: 'PersonEdge';
  cursor: Scalars['String']['output'];
  node: Person;
};

export type PersonFacet =
  | 'ORGANIZATION';

export type PersonFilter = {
  and?: InputMaybe<Array<PersonFilter>>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  externalFacts?: InputMaybe<ExternalFactRelationFilter>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  named?: InputMaybe<Scalars['String']['input']>;
  not?: InputMaybe<PersonFilter>;
  or?: InputMaybe<Array<PersonFilter>>;
  organization?: InputMaybe<OrganizationFilter>;
  synonyms?: InputMaybe<SynonymRelationFilter>;
  title?: InputMaybe<StringFilter>;
};

export type PersonOrder =
  | 'ID_ASC'
  | 'ID_DESC'
  | 'NAME_ASC'
  | 'NAME_DESC';

export type PersonRelationFilter = {
  every?: InputMaybe<PersonFilter>;
  none?: InputMaybe<PersonFilter>;
  some?: InputMaybe<PersonFilter>;
};

export type Phase =
  | 'APPROVED'
  | 'DISCOVERY'
  | 'EARLY_PHASE_1'
  | 'IND'
  | 'LAUNCHED'
  | 'PHASE_1'
  | 'PHASE_1_2'
  | 'PHASE_2'
  | 'PHASE_2_3'
  | 'PHASE_3'
  | 'PRECLINICAL'
  | 'PREREGISTRATION'
  | 'UNKNOWN';

export type PhaseFilter = {
  eq?: InputMaybe<Phase>;
  gt?: InputMaybe<Phase>;
  gte?: InputMaybe<Phase>;
  in?: InputMaybe<Array<Phase>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Phase>;
  lte?: InputMaybe<Phase>;
  ne?: InputMaybe<Phase>;
};

export type Premise = {
  __typename?: 'Premise';
  evidence: Array<Evidence>;
  field: Scalars['String']['output'];
  inferred: Scalars['Boolean']['output'];
  of: Entity;
  through?: Maybe<Entity>;
  words: Scalars['String']['output'];
};


export type PremiseEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Presentation = Entity & {
  __typename?: 'Presentation';
  compounds: PresentationCompoundsConnection;
  dataKind: DataKind;
  evidence: Array<Evidence>;
  externalFacts: Array<ExternalFact>;
  finding?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  indications: PresentationIndicationsConnection;
  meeting: Meeting;
  name: Scalars['String']['output'];
  status: PresentationStatus;
  synonyms: Array<Synonym>;
  trials: PresentationTrialsConnection;
  update: DataUpdate;
};


export type PresentationCompoundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CompoundFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CompoundOrder>>;
};


export type PresentationEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PresentationIndicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IndicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<IndicationOrder>>;
};


export type PresentationTrialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrialFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TrialOrder>>;
};

export type PresentationCompoundsConnection = {
  __typename?: 'PresentationCompoundsConnection';
  edges: Array<PresentationCompoundsEdge>;
  nodes: Array<Compound>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PresentationCompoundsEdge = {
  __typename?: 'PresentationCompoundsEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Compound;
};


export type PresentationCompoundsEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type PresentationConnection = {
  __typename?: 'PresentationConnection';
  edges: Array<PresentationEdge>;
  facets: Array<Facet>;
  nodes: Array<Presentation>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type PresentationConnectionFacetsArgs = {
  by: Array<PresentationFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type PresentationEdge = {
  __typename?: 'PresentationEdge';
  cursor: Scalars['String']['output'];
  node: Presentation;
};

export type PresentationFacet =
  | 'COMPOUNDS'
  | 'COMPOUNDS_PARTNERS'
  | 'DATA_KIND'
  | 'INDICATIONS'
  | 'MEETING'
  | 'MEETING_CONFERENCE'
  | 'MEETING_DATE_YEAR'
  | 'STATUS'
  | 'TRIALS'
  | 'UPDATE';

export type PresentationFilter = {
  and?: InputMaybe<Array<PresentationFilter>>;
  compounds?: InputMaybe<CompoundRelationFilter>;
  dataKind?: InputMaybe<DataKindFilter>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  externalFacts?: InputMaybe<ExternalFactRelationFilter>;
  finding?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  indications?: InputMaybe<IndicationRelationFilter>;
  meeting?: InputMaybe<MeetingFilter>;
  name?: InputMaybe<StringFilter>;
  named?: InputMaybe<Scalars['String']['input']>;
  not?: InputMaybe<PresentationFilter>;
  or?: InputMaybe<Array<PresentationFilter>>;
  status?: InputMaybe<PresentationStatusFilter>;
  synonyms?: InputMaybe<SynonymRelationFilter>;
  trials?: InputMaybe<TrialRelationFilter>;
  update?: InputMaybe<DataUpdateFilter>;
};

export type PresentationIndicationsConnection = {
  __typename?: 'PresentationIndicationsConnection';
  edges: Array<PresentationIndicationsEdge>;
  nodes: Array<Indication>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PresentationIndicationsEdge = {
  __typename?: 'PresentationIndicationsEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Indication;
};


export type PresentationIndicationsEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type PresentationOrder =
  | 'DATA_KIND_ASC'
  | 'DATA_KIND_DESC'
  | 'ID_ASC'
  | 'ID_DESC'
  | 'NAME_ASC'
  | 'NAME_DESC'
  | 'STATUS_ASC'
  | 'STATUS_DESC'
  | 'UPDATE_ASC'
  | 'UPDATE_DESC';

export type PresentationRelationFilter = {
  every?: InputMaybe<PresentationFilter>;
  none?: InputMaybe<PresentationFilter>;
  some?: InputMaybe<PresentationFilter>;
};

export type PresentationStatus =
  | 'ACCEPTED'
  | 'EXPECTED'
  | 'PRESENTED';

export type PresentationStatusFilter = {
  eq?: InputMaybe<PresentationStatus>;
  in?: InputMaybe<Array<PresentationStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<PresentationStatus>;
};

export type PresentationTrialsConnection = {
  __typename?: 'PresentationTrialsConnection';
  edges: Array<PresentationTrialsEdge>;
  nodes: Array<Trial>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PresentationTrialsEdge = {
  __typename?: 'PresentationTrialsEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Trial;
};


export type PresentationTrialsEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Program = Entity & {
  __typename?: 'Program';
  compound: Compound;
  developers: ProgramDevelopersConnection;
  evidence: Array<Evidence>;
  externalFacts: Array<ExternalFact>;
  id: Scalars['ID']['output'];
  indication?: Maybe<Indication>;
  name: Scalars['String']['output'];
  phase: Phase;
  phaseAsStated?: Maybe<Scalars['String']['output']>;
  stage: Stage;
  status: ProgramStatus;
  synonyms: Array<Synonym>;
};


export type ProgramDevelopersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrganizationOrder>>;
};


export type ProgramEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ProgramConnection = {
  __typename?: 'ProgramConnection';
  edges: Array<ProgramEdge>;
  facets: Array<Facet>;
  nodes: Array<Program>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type ProgramConnectionFacetsArgs = {
  by: Array<ProgramFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ProgramDevelopersConnection = {
  __typename?: 'ProgramDevelopersConnection';
  edges: Array<ProgramDevelopersEdge>;
  nodes: Array<Organization>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ProgramDevelopersEdge = {
  __typename?: 'ProgramDevelopersEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Organization;
};


export type ProgramDevelopersEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ProgramEdge = {
  __typename?: 'ProgramEdge';
  cursor: Scalars['String']['output'];
  node: Program;
};

export type ProgramFacet =
  | 'COMPOUND'
  | 'COMPOUND_MODALITY'
  | 'COMPOUND_PARTNERS'
  | 'COMPOUND_TARGETS'
  | 'DEVELOPERS'
  | 'INDICATION'
  | 'PHASE'
  | 'STAGE'
  | 'STATUS';

export type ProgramFilter = {
  and?: InputMaybe<Array<ProgramFilter>>;
  compound?: InputMaybe<CompoundFilter>;
  developers?: InputMaybe<OrganizationRelationFilter>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  externalFacts?: InputMaybe<ExternalFactRelationFilter>;
  id?: InputMaybe<IdFilter>;
  indication?: InputMaybe<IndicationFilter>;
  name?: InputMaybe<StringFilter>;
  named?: InputMaybe<Scalars['String']['input']>;
  not?: InputMaybe<ProgramFilter>;
  or?: InputMaybe<Array<ProgramFilter>>;
  phase?: InputMaybe<PhaseFilter>;
  phaseAsStated?: InputMaybe<StringFilter>;
  stage?: InputMaybe<StageFilter>;
  status?: InputMaybe<ProgramStatusFilter>;
  synonyms?: InputMaybe<SynonymRelationFilter>;
};

export type ProgramOrder =
  | 'ID_ASC'
  | 'ID_DESC'
  | 'NAME_ASC'
  | 'NAME_DESC'
  | 'PHASE_ASC'
  | 'PHASE_DESC'
  | 'STAGE_ASC'
  | 'STAGE_DESC'
  | 'STATUS_ASC'
  | 'STATUS_DESC';

export type ProgramRelationFilter = {
  every?: InputMaybe<ProgramFilter>;
  none?: InputMaybe<ProgramFilter>;
  some?: InputMaybe<ProgramFilter>;
};

export type ProgramStatus =
  | 'ACTIVE'
  | 'COMPLETED'
  | 'DISCONTINUED'
  | 'NO_DEVELOPMENT_REPORTED'
  | 'PLANNED'
  | 'SUSPENDED'
  | 'UNKNOWN';

export type ProgramStatusFilter = {
  eq?: InputMaybe<ProgramStatus>;
  in?: InputMaybe<Array<ProgramStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<ProgramStatus>;
};

export type Query = {
  __typename?: 'Query';
  agreement?: Maybe<Agreement>;
  agreements: AgreementConnection;
  claim?: Maybe<Claim>;
  claims: ClaimConnection;
  compound?: Maybe<Compound>;
  compounds: CompoundConnection;
  conference?: Maybe<Conference>;
  conferences: ConferenceConnection;
  designation?: Maybe<Designation>;
  designations: DesignationConnection;
  document?: Maybe<Document>;
  documents: DocumentConnection;
  financialMetric?: Maybe<FinancialMetric>;
  financialMetrics: FinancialMetricConnection;
  indication?: Maybe<Indication>;
  indications: IndicationConnection;
  meeting?: Maybe<Meeting>;
  meetings: MeetingConnection;
  meta: Meta;
  milestone?: Maybe<Milestone>;
  milestones: MilestoneConnection;
  neighborhood?: Maybe<Neighborhood>;
  node?: Maybe<Entity>;
  organization?: Maybe<Organization>;
  organizations: OrganizationConnection;
  partners: OrganizationConnection;
  path?: Maybe<Array<Path>>;
  people: PersonConnection;
  person?: Maybe<Person>;
  presentation?: Maybe<Presentation>;
  presentations: PresentationConnection;
  program?: Maybe<Program>;
  programs: ProgramConnection;
  resolveNames: NameResolution;
  search: Array<SearchHit>;
  statements: StatementConnection;
  target?: Maybe<Target>;
  targets: TargetConnection;
  technologies: TechnologyConnection;
  technology?: Maybe<Technology>;
  timeline: TimelineConnection;
  trial?: Maybe<Trial>;
  trials: TrialConnection;
};


export type QueryAgreementArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AgreementOrder>>;
};


export type QueryClaimArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


export type QueryCompoundArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCompoundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CompoundFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CompoundOrder>>;
};


export type QueryConferenceArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryConferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConferenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ConferenceOrder>>;
};


export type QueryDesignationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDesignationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DesignationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DesignationOrder>>;
};


export type QueryDocumentArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
};


export type QueryFinancialMetricArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFinancialMetricsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FinancialMetricFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FinancialMetricOrder>>;
};


export type QueryIndicationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryIndicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IndicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<IndicationOrder>>;
};


export type QueryMeetingArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MeetingOrder>>;
};


export type QueryMilestoneArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMilestonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MilestoneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MilestoneOrder>>;
};


export type QueryNeighborhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganizationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrganizationOrder>>;
};


export type QueryPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrganizationOrder>>;
};


export type QueryPathArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
};


export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PersonOrder>>;
};


export type QueryPersonArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPresentationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPresentationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PresentationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PresentationOrder>>;
};


export type QueryProgramArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgramFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProgramOrder>>;
};


export type QueryResolveNamesArgs = {
  names: Array<Scalars['String']['input']>;
  types?: InputMaybe<Array<EntityType>>;
};


export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
  types?: InputMaybe<Array<SearchType>>;
};


export type QueryStatementsArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  assertion?: InputMaybe<Array<Assertion>>;
  before?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  section?: InputMaybe<Scalars['String']['input']>;
  speaker?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryTargetArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TargetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TargetOrder>>;
};


export type QueryTechnologiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TechnologyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TechnologyOrder>>;
};


export type QueryTechnologyArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TimelineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  nextMonths?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryTrialArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTrialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrialFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TrialOrder>>;
};

export type Reconciliation =
  | 'MATCHES'
  | 'MISMATCH'
  | 'NOT_DERIVABLE';

export type Region =
  | 'EUROPE'
  | 'JAPAN'
  | 'UNSPECIFIED'
  | 'US'
  | 'WORLDWIDE';

export type RegionFilter = {
  eq?: InputMaybe<Region>;
  in?: InputMaybe<Array<Region>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<Region>;
};

export type SearchHit = {
  __typename?: 'SearchHit';
  highlights: Array<Span>;
  how: SearchMatch;
  place: SearchPlace;
  result: SearchResult;
  score: Scalars['Float']['output'];
  text: Scalars['String']['output'];
};

export type SearchMatch =
  | 'EXACT'
  | 'PREFIX'
  | 'SIMILAR'
  | 'WORDS';

export type SearchPlace =
  | 'EXTERNAL_SYNONYM'
  | 'NAME'
  | 'QUOTE'
  | 'SYNONYM';

export type SearchResult = Agreement | Claim | Compound | Conference | Designation | Document | Evidence | FinancialMetric | Indication | Meeting | Milestone | Organization | Person | Presentation | Program | Target | Technology | Trial;

export type SearchType =
  | 'AGREEMENT'
  | 'CLAIM'
  | 'COMPOUND'
  | 'CONFERENCE'
  | 'DESIGNATION'
  | 'DOCUMENT'
  | 'EVIDENCE'
  | 'FINANCIAL_METRIC'
  | 'INDICATION'
  | 'MEETING'
  | 'MILESTONE'
  | 'ORGANIZATION'
  | 'PERSON'
  | 'PRESENTATION'
  | 'PROGRAM'
  | 'TARGET'
  | 'TECHNOLOGY'
  | 'TRIAL';

export type Section = {
  __typename?: 'Section';
  end: Scalars['Int']['output'];
  heading: Scalars['String']['output'];
  start: Scalars['Int']['output'];
};

export type Span = {
  __typename?: 'Span';
  end: Scalars['Int']['output'];
  start: Scalars['Int']['output'];
};

export type Speaker = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type SpeakerFilter = {
  and?: InputMaybe<Array<SpeakerFilter>>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  named?: InputMaybe<Scalars['String']['input']>;
  not?: InputMaybe<SpeakerFilter>;
  or?: InputMaybe<Array<SpeakerFilter>>;
};

export type Stage =
  | 'CLINICAL'
  | 'DISCOVERY'
  | 'MARKETED'
  | 'PRECLINICAL'
  | 'REGISTRATION'
  | 'UNKNOWN';

export type StageFilter = {
  eq?: InputMaybe<Stage>;
  gt?: InputMaybe<Stage>;
  gte?: InputMaybe<Stage>;
  in?: InputMaybe<Array<Stage>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Stage>;
  lte?: InputMaybe<Stage>;
  ne?: InputMaybe<Stage>;
};

export type StatementConnection = {
  __typename?: 'StatementConnection';
  edges: Array<StatementEdge>;
  nodes: Array<Evidence>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type StatementEdge = {
  __typename?: 'StatementEdge';
  cursor: Scalars['String']['output'];
  node: Evidence;
};

export type StringFilter = {
  contains?: InputMaybe<Scalars['String']['input']>;
  eq?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<Scalars['String']['input']>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type StringListFilter = {
  every?: InputMaybe<StringFilter>;
  none?: InputMaybe<StringFilter>;
  some?: InputMaybe<StringFilter>;
};

export type SubmissionKind =
  | 'IND'
  | 'MARKETING_APPLICATION';

export type SubmissionKindFilter = {
  eq?: InputMaybe<SubmissionKind>;
  in?: InputMaybe<Array<SubmissionKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<SubmissionKind>;
};

export type Synonym = {
  __typename?: 'Synonym';
  external: Scalars['Boolean']['output'];
  label: Scalars['String']['output'];
  type: SynonymType;
};

export type SynonymFilter = {
  and?: InputMaybe<Array<SynonymFilter>>;
  external?: InputMaybe<BooleanFilter>;
  label?: InputMaybe<StringFilter>;
  not?: InputMaybe<SynonymFilter>;
  or?: InputMaybe<Array<SynonymFilter>>;
  type?: InputMaybe<SynonymTypeFilter>;
};

export type SynonymRelationFilter = {
  every?: InputMaybe<SynonymFilter>;
  none?: InputMaybe<SynonymFilter>;
  some?: InputMaybe<SynonymFilter>;
};

export type SynonymType =
  | 'ABBREVIATION'
  | 'BRAND'
  | 'CODE'
  | 'COMMON'
  | 'GENERIC'
  | 'INN'
  | 'USAN';

export type SynonymTypeFilter = {
  eq?: InputMaybe<SynonymType>;
  in?: InputMaybe<Array<SynonymType>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<SynonymType>;
};

export type Target = Entity & {
  __typename?: 'Target';
  compounds: TargetCompoundsConnection;
  crossReferences: Array<CrossReference>;
  evidence: Array<Evidence>;
  externalFacts: Array<ExternalFact>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  synonyms: Array<Synonym>;
};


export type TargetCompoundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CompoundFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CompoundOrder>>;
};


export type TargetEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type TargetCompoundsConnection = {
  __typename?: 'TargetCompoundsConnection';
  edges: Array<TargetCompoundsEdge>;
  nodes: Array<Compound>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TargetCompoundsEdge = {
  __typename?: 'TargetCompoundsEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Compound;
};


export type TargetCompoundsEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type TargetConnection = {
  __typename?: 'TargetConnection';
  edges: Array<TargetEdge>;
  facets: Array<Facet>;
  nodes: Array<Target>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type TargetConnectionFacetsArgs = {
  by: Array<TargetFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type TargetDisclosure =
  | 'INFERRED_FROM_MARKER'
  | 'NOT_DISCLOSED'
  | 'STATED';

export type TargetDisclosureFilter = {
  eq?: InputMaybe<TargetDisclosure>;
  in?: InputMaybe<Array<TargetDisclosure>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<TargetDisclosure>;
};

export type TargetEdge = {
  __typename?: 'TargetEdge';
  cursor: Scalars['String']['output'];
  node: Target;
};

export type TargetFacet =
  | 'COMPOUNDS_DEVELOPERS'
  | 'COMPOUNDS_HIGHEST_PHASE'
  | 'COMPOUNDS_STAGE';

export type TargetFilter = {
  and?: InputMaybe<Array<TargetFilter>>;
  compounds?: InputMaybe<CompoundRelationFilter>;
  crossReferences?: InputMaybe<CrossReferenceRelationFilter>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  externalFacts?: InputMaybe<ExternalFactRelationFilter>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  named?: InputMaybe<Scalars['String']['input']>;
  not?: InputMaybe<TargetFilter>;
  or?: InputMaybe<Array<TargetFilter>>;
  synonyms?: InputMaybe<SynonymRelationFilter>;
};

export type TargetOrder =
  | 'ID_ASC'
  | 'ID_DESC'
  | 'NAME_ASC'
  | 'NAME_DESC';

export type TargetRelationFilter = {
  every?: InputMaybe<TargetFilter>;
  none?: InputMaybe<TargetFilter>;
  some?: InputMaybe<TargetFilter>;
};

export type Technology = Entity & {
  __typename?: 'Technology';
  compounds: TechnologyCompoundsConnection;
  evidence: Array<Evidence>;
  externalFacts: Array<ExternalFact>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  owner?: Maybe<Organization>;
  synonyms: Array<Synonym>;
};


export type TechnologyCompoundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CompoundFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CompoundOrder>>;
};


export type TechnologyEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type TechnologyCompoundsConnection = {
  __typename?: 'TechnologyCompoundsConnection';
  edges: Array<TechnologyCompoundsEdge>;
  nodes: Array<Compound>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TechnologyCompoundsEdge = {
  __typename?: 'TechnologyCompoundsEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Compound;
};


export type TechnologyCompoundsEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type TechnologyConnection = {
  __typename?: 'TechnologyConnection';
  edges: Array<TechnologyEdge>;
  facets: Array<Facet>;
  nodes: Array<Technology>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type TechnologyConnectionFacetsArgs = {
  by: Array<TechnologyFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type TechnologyEdge = {
  __typename?: 'TechnologyEdge';
  cursor: Scalars['String']['output'];
  node: Technology;
};

export type TechnologyFacet =
  | 'COMPOUNDS_HIGHEST_PHASE'
  | 'COMPOUNDS_STAGE'
  | 'OWNER';

export type TechnologyFilter = {
  and?: InputMaybe<Array<TechnologyFilter>>;
  compounds?: InputMaybe<CompoundRelationFilter>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  externalFacts?: InputMaybe<ExternalFactRelationFilter>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  named?: InputMaybe<Scalars['String']['input']>;
  not?: InputMaybe<TechnologyFilter>;
  or?: InputMaybe<Array<TechnologyFilter>>;
  owner?: InputMaybe<OrganizationFilter>;
  synonyms?: InputMaybe<SynonymRelationFilter>;
};

export type TechnologyOrder =
  | 'ID_ASC'
  | 'ID_DESC'
  | 'NAME_ASC'
  | 'NAME_DESC';

export type TechnologyRelationFilter = {
  every?: InputMaybe<TechnologyFilter>;
  none?: InputMaybe<TechnologyFilter>;
  some?: InputMaybe<TechnologyFilter>;
};

export type TimelineConnection = {
  __typename?: 'TimelineConnection';
  edges: Array<TimelineEdge>;
  nodes: Array<TimelineEvent>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TimelineEdge = {
  __typename?: 'TimelineEdge';
  cursor: Scalars['String']['output'];
  node: TimelineEvent;
};

export type TimelineEvent = {
  __typename?: 'TimelineEvent';
  certainty: Certainty;
  date?: Maybe<FuzzyDate>;
  entity: Entity;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  type: TimelineEventType;
};

export type TimelineEventType =
  | 'MILESTONE'
  | 'PRESENTATION'
  | 'TRIAL_START';

export type TimelineFilter = {
  certainty?: InputMaybe<Array<Certainty>>;
  compounds?: InputMaybe<CompoundFilter>;
  indications?: InputMaybe<IndicationFilter>;
  organizations?: InputMaybe<OrganizationFilter>;
  types?: InputMaybe<Array<TimelineEventType>>;
};

export type Trial = Entity & {
  __typename?: 'Trial';
  acronym?: Maybe<Scalars['String']['output']>;
  backgroundTherapy?: Maybe<Scalars['String']['output']>;
  compounds: TrialCompoundsConnection;
  crossReferences: Array<CrossReference>;
  endpoints: Array<Scalars['String']['output']>;
  evidence: Array<Evidence>;
  externalFacts: Array<ExternalFact>;
  id: Scalars['ID']['output'];
  indications: TrialIndicationsConnection;
  lineOfTherapy: LineOfTherapy;
  milestones: TrialMilestonesConnection;
  name: Scalars['String']['output'];
  phase: Phase;
  phaseAsStated?: Maybe<Scalars['String']['output']>;
  plannedEnrollment?: Maybe<Scalars['Int']['output']>;
  presentations: TrialPresentationsConnection;
  setting?: Maybe<Scalars['String']['output']>;
  sponsors: TrialSponsorsConnection;
  startDate?: Maybe<FuzzyDate>;
  status: TrialStatus;
  statusAsStated?: Maybe<Scalars['String']['output']>;
  synonyms: Array<Synonym>;
  title: Scalars['String']['output'];
};


export type TrialCompoundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CompoundFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CompoundOrder>>;
};


export type TrialEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type TrialIndicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IndicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<IndicationOrder>>;
};


export type TrialMilestonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MilestoneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MilestoneOrder>>;
};


export type TrialPresentationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PresentationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PresentationOrder>>;
};


export type TrialSponsorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrganizationOrder>>;
};

export type TrialCompoundsConnection = {
  __typename?: 'TrialCompoundsConnection';
  edges: Array<TrialCompoundsEdge>;
  nodes: Array<Compound>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TrialCompoundsEdge = {
  __typename?: 'TrialCompoundsEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Compound;
  role: CompoundRole;
};


export type TrialCompoundsEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type TrialCompoundsRelationFilter = {
  every?: InputMaybe<CompoundFilter>;
  none?: InputMaybe<CompoundFilter>;
  role?: InputMaybe<CompoundRoleFilter>;
  some?: InputMaybe<CompoundFilter>;
};

export type TrialConnection = {
  __typename?: 'TrialConnection';
  edges: Array<TrialEdge>;
  facets: Array<Facet>;
  nodes: Array<Trial>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type TrialConnectionFacetsArgs = {
  by: Array<TrialFacet>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type TrialEdge = {
  __typename?: 'TrialEdge';
  cursor: Scalars['String']['output'];
  node: Trial;
};

export type TrialFacet =
  | 'COMPOUNDS'
  | 'COMPOUNDS_PARTNERS'
  | 'COMPOUNDS_TARGETS'
  | 'INDICATIONS'
  | 'LINE_OF_THERAPY'
  | 'PHASE'
  | 'SPONSORS'
  | 'START_DATE_YEAR'
  | 'STATUS';

export type TrialFilter = {
  acronym?: InputMaybe<StringFilter>;
  and?: InputMaybe<Array<TrialFilter>>;
  backgroundTherapy?: InputMaybe<StringFilter>;
  compounds?: InputMaybe<TrialCompoundsRelationFilter>;
  crossReferences?: InputMaybe<CrossReferenceRelationFilter>;
  endpoints?: InputMaybe<StringListFilter>;
  evidence?: InputMaybe<EvidenceRelationFilter>;
  externalFacts?: InputMaybe<ExternalFactRelationFilter>;
  id?: InputMaybe<IdFilter>;
  indications?: InputMaybe<IndicationRelationFilter>;
  lineOfTherapy?: InputMaybe<LineOfTherapyFilter>;
  milestones?: InputMaybe<MilestoneRelationFilter>;
  name?: InputMaybe<StringFilter>;
  named?: InputMaybe<Scalars['String']['input']>;
  not?: InputMaybe<TrialFilter>;
  or?: InputMaybe<Array<TrialFilter>>;
  phase?: InputMaybe<PhaseFilter>;
  phaseAsStated?: InputMaybe<StringFilter>;
  plannedEnrollment?: InputMaybe<IntFilter>;
  presentations?: InputMaybe<PresentationRelationFilter>;
  setting?: InputMaybe<StringFilter>;
  sponsors?: InputMaybe<OrganizationRelationFilter>;
  startDate?: InputMaybe<FuzzyDateFilter>;
  status?: InputMaybe<TrialStatusFilter>;
  statusAsStated?: InputMaybe<StringFilter>;
  synonyms?: InputMaybe<SynonymRelationFilter>;
  title?: InputMaybe<StringFilter>;
};

export type TrialIndicationsConnection = {
  __typename?: 'TrialIndicationsConnection';
  edges: Array<TrialIndicationsEdge>;
  nodes: Array<Indication>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TrialIndicationsEdge = {
  __typename?: 'TrialIndicationsEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Indication;
};


export type TrialIndicationsEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type TrialMilestonesConnection = {
  __typename?: 'TrialMilestonesConnection';
  edges: Array<TrialMilestonesEdge>;
  nodes: Array<Milestone>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TrialMilestonesEdge = {
  __typename?: 'TrialMilestonesEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Milestone;
};


export type TrialMilestonesEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type TrialOrder =
  | 'ID_ASC'
  | 'ID_DESC'
  | 'LINE_OF_THERAPY_ASC'
  | 'LINE_OF_THERAPY_DESC'
  | 'NAME_ASC'
  | 'NAME_DESC'
  | 'PHASE_ASC'
  | 'PHASE_DESC'
  | 'PLANNED_ENROLLMENT_ASC'
  | 'PLANNED_ENROLLMENT_DESC'
  | 'START_DATE_ASC'
  | 'START_DATE_DESC'
  | 'STATUS_ASC'
  | 'STATUS_DESC';

export type TrialPresentationsConnection = {
  __typename?: 'TrialPresentationsConnection';
  edges: Array<TrialPresentationsEdge>;
  nodes: Array<Presentation>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TrialPresentationsEdge = {
  __typename?: 'TrialPresentationsEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Presentation;
};


export type TrialPresentationsEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type TrialRelationFilter = {
  every?: InputMaybe<TrialFilter>;
  none?: InputMaybe<TrialFilter>;
  some?: InputMaybe<TrialFilter>;
};

export type TrialSponsorsConnection = {
  __typename?: 'TrialSponsorsConnection';
  edges: Array<TrialSponsorsEdge>;
  nodes: Array<Organization>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TrialSponsorsEdge = {
  __typename?: 'TrialSponsorsEdge';
  cursor: Scalars['String']['output'];
  evidence: Array<Evidence>;
  node: Organization;
};


export type TrialSponsorsEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type TrialStatus =
  | 'ACTIVE_NOT_RECRUITING'
  | 'COMPLETED'
  | 'ENROLLING_BY_INVITATION'
  | 'NOT_YET_RECRUITING'
  | 'RECRUITING'
  | 'SUSPENDED'
  | 'TERMINATED'
  | 'UNKNOWN'
  | 'WITHDRAWN';

export type TrialStatusFilter = {
  eq?: InputMaybe<TrialStatus>;
  in?: InputMaybe<Array<TrialStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<TrialStatus>;
};

export type UnmatchedName = {
  __typename?: 'UnmatchedName';
  name: Scalars['String']['output'];
  suggestions: Array<NameSuggestion>;
};


export type UnmatchedNameSuggestionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  SearchResult:
    | ( Omit<Agreement, 'compounds' | 'established' | 'evidence' | 'parties'> & { compounds: _RefType['AgreementCompoundsConnection'], established?: Maybe<_RefType['FuzzyDate']>, evidence: Array<_RefType['Evidence']>, parties: _RefType['AgreementPartiesConnection'] } )
    | ( Omit<Claim, 'counted' | 'due' | 'evidence'> & { counted: _RefType['ClaimCountedConnection'], due?: Maybe<_RefType['FuzzyDate']>, evidence: Array<_RefType['Evidence']> } )
    | ( Omit<Compound, 'agreements' | 'designations' | 'developers' | 'evidence' | 'milestones' | 'partners' | 'presentations' | 'programs' | 'targets' | 'technology' | 'trials'> & { agreements: _RefType['CompoundAgreementsConnection'], designations: _RefType['CompoundDesignationsConnection'], developers: _RefType['CompoundDevelopersConnection'], evidence: Array<_RefType['Evidence']>, milestones: _RefType['CompoundMilestonesConnection'], partners: _RefType['CompoundPartnersConnection'], presentations: _RefType['CompoundPresentationsConnection'], programs: _RefType['CompoundProgramsConnection'], targets: _RefType['CompoundTargetsConnection'], technology?: Maybe<_RefType['Technology']>, trials: _RefType['CompoundTrialsConnection'] } )
    | ( Omit<Conference, 'evidence' | 'meetings'> & { evidence: Array<_RefType['Evidence']>, meetings: _RefType['ConferenceMeetingsConnection'] } )
    | ( Omit<Designation, 'compound' | 'evidence' | 'granted' | 'indication'> & { compound: _RefType['Compound'], evidence: Array<_RefType['Evidence']>, granted?: Maybe<_RefType['FuzzyDate']>, indication: _RefType['Indication'] } )
    | ( Omit<Document, 'evidence' | 'publisher'> & { evidence: Array<_RefType['Evidence']>, publisher?: Maybe<_RefType['Organization']> } )
    | ( Omit<Evidence, 'assertedBy' | 'document' | 'facts' | 'onBehalfOf'> & { assertedBy: _RefType['Speaker'], document: _RefType['Document'], facts: Array<_RefType['Fact']>, onBehalfOf?: Maybe<_RefType['Organization']> } )
    | ( Omit<FinancialMetric, 'evidence' | 'organization' | 'period'> & { evidence: Array<_RefType['Evidence']>, organization: _RefType['Organization'], period: _RefType['FuzzyDate'] } )
    | ( Omit<Indication, 'broader' | 'designations' | 'evidence' | 'milestones' | 'narrower' | 'presentations' | 'programs' | 'trials'> & { broader: _RefType['IndicationBroaderConnection'], designations: _RefType['IndicationDesignationsConnection'], evidence: Array<_RefType['Evidence']>, milestones: _RefType['IndicationMilestonesConnection'], narrower: _RefType['IndicationNarrowerConnection'], presentations: _RefType['IndicationPresentationsConnection'], programs: _RefType['IndicationProgramsConnection'], trials: _RefType['IndicationTrialsConnection'] } )
    | ( Omit<Meeting, 'conference' | 'date' | 'evidence' | 'presentations'> & { conference: _RefType['Conference'], date: _RefType['FuzzyDate'], evidence: Array<_RefType['Evidence']>, presentations: _RefType['MeetingPresentationsConnection'] } )
    | ( Omit<Milestone, 'compounds' | 'due' | 'evidence' | 'indications' | 'occurred' | 'responsible' | 'trials'> & { compounds: _RefType['MilestoneCompoundsConnection'], due?: Maybe<_RefType['FuzzyDate']>, evidence: Array<_RefType['Evidence']>, indications: _RefType['MilestoneIndicationsConnection'], occurred?: Maybe<_RefType['FuzzyDate']>, responsible?: Maybe<_RefType['Organization']>, trials: _RefType['MilestoneTrialsConnection'] } )
    | ( Omit<Organization, 'agreements' | 'developedCompounds' | 'evidence' | 'financialMetrics' | 'memberOf' | 'members' | 'milestones' | 'ownedTechnologies' | 'partneredCompounds' | 'people' | 'programs' | 'publishedDocuments' | 'sponsoredTrials'> & { agreements: _RefType['OrganizationAgreementsConnection'], developedCompounds: _RefType['OrganizationDevelopedCompoundsConnection'], evidence: Array<_RefType['Evidence']>, financialMetrics: _RefType['OrganizationFinancialMetricsConnection'], memberOf?: Maybe<_RefType['Organization']>, members: _RefType['OrganizationMembersConnection'], milestones: _RefType['OrganizationMilestonesConnection'], ownedTechnologies: _RefType['OrganizationOwnedTechnologiesConnection'], partneredCompounds: _RefType['OrganizationPartneredCompoundsConnection'], people: _RefType['OrganizationPeopleConnection'], programs: _RefType['OrganizationProgramsConnection'], publishedDocuments: _RefType['OrganizationPublishedDocumentsConnection'], sponsoredTrials: _RefType['OrganizationSponsoredTrialsConnection'] } )
    | ( Omit<Person, 'evidence' | 'organization'> & { evidence: Array<_RefType['Evidence']>, organization?: Maybe<_RefType['Organization']> } )
    | ( Omit<Presentation, 'compounds' | 'evidence' | 'indications' | 'meeting' | 'trials'> & { compounds: _RefType['PresentationCompoundsConnection'], evidence: Array<_RefType['Evidence']>, indications: _RefType['PresentationIndicationsConnection'], meeting: _RefType['Meeting'], trials: _RefType['PresentationTrialsConnection'] } )
    | ( Omit<Program, 'compound' | 'developers' | 'evidence' | 'indication'> & { compound: _RefType['Compound'], developers: _RefType['ProgramDevelopersConnection'], evidence: Array<_RefType['Evidence']>, indication?: Maybe<_RefType['Indication']> } )
    | ( Omit<Target, 'compounds' | 'evidence'> & { compounds: _RefType['TargetCompoundsConnection'], evidence: Array<_RefType['Evidence']> } )
    | ( Omit<Technology, 'compounds' | 'evidence' | 'owner'> & { compounds: _RefType['TechnologyCompoundsConnection'], evidence: Array<_RefType['Evidence']>, owner?: Maybe<_RefType['Organization']> } )
    | ( Omit<Trial, 'compounds' | 'evidence' | 'indications' | 'milestones' | 'presentations' | 'sponsors' | 'startDate'> & { compounds: _RefType['TrialCompoundsConnection'], evidence: Array<_RefType['Evidence']>, indications: _RefType['TrialIndicationsConnection'], milestones: _RefType['TrialMilestonesConnection'], presentations: _RefType['TrialPresentationsConnection'], sponsors: _RefType['TrialSponsorsConnection'], startDate?: Maybe<_RefType['FuzzyDate']> } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( Omit<Agreement, 'compounds' | 'established' | 'evidence' | 'parties'> & { compounds: _RefType['AgreementCompoundsConnection'], established?: Maybe<_RefType['FuzzyDate']>, evidence: Array<_RefType['Evidence']>, parties: _RefType['AgreementPartiesConnection'] } )
    | ( Omit<Claim, 'counted' | 'due' | 'evidence'> & { counted: _RefType['ClaimCountedConnection'], due?: Maybe<_RefType['FuzzyDate']>, evidence: Array<_RefType['Evidence']> } )
    | ( Omit<Compound, 'agreements' | 'designations' | 'developers' | 'evidence' | 'milestones' | 'partners' | 'presentations' | 'programs' | 'targets' | 'technology' | 'trials'> & { agreements: _RefType['CompoundAgreementsConnection'], designations: _RefType['CompoundDesignationsConnection'], developers: _RefType['CompoundDevelopersConnection'], evidence: Array<_RefType['Evidence']>, milestones: _RefType['CompoundMilestonesConnection'], partners: _RefType['CompoundPartnersConnection'], presentations: _RefType['CompoundPresentationsConnection'], programs: _RefType['CompoundProgramsConnection'], targets: _RefType['CompoundTargetsConnection'], technology?: Maybe<_RefType['Technology']>, trials: _RefType['CompoundTrialsConnection'] } )
    | ( Omit<Conference, 'evidence' | 'meetings'> & { evidence: Array<_RefType['Evidence']>, meetings: _RefType['ConferenceMeetingsConnection'] } )
    | ( Omit<Designation, 'compound' | 'evidence' | 'granted' | 'indication'> & { compound: _RefType['Compound'], evidence: Array<_RefType['Evidence']>, granted?: Maybe<_RefType['FuzzyDate']>, indication: _RefType['Indication'] } )
    | ( Omit<Document, 'evidence' | 'publisher'> & { evidence: Array<_RefType['Evidence']>, publisher?: Maybe<_RefType['Organization']> } )
    | ( Omit<FinancialMetric, 'evidence' | 'organization' | 'period'> & { evidence: Array<_RefType['Evidence']>, organization: _RefType['Organization'], period: _RefType['FuzzyDate'] } )
    | ( Omit<Indication, 'broader' | 'designations' | 'evidence' | 'milestones' | 'narrower' | 'presentations' | 'programs' | 'trials'> & { broader: _RefType['IndicationBroaderConnection'], designations: _RefType['IndicationDesignationsConnection'], evidence: Array<_RefType['Evidence']>, milestones: _RefType['IndicationMilestonesConnection'], narrower: _RefType['IndicationNarrowerConnection'], presentations: _RefType['IndicationPresentationsConnection'], programs: _RefType['IndicationProgramsConnection'], trials: _RefType['IndicationTrialsConnection'] } )
    | ( Omit<Meeting, 'conference' | 'date' | 'evidence' | 'presentations'> & { conference: _RefType['Conference'], date: _RefType['FuzzyDate'], evidence: Array<_RefType['Evidence']>, presentations: _RefType['MeetingPresentationsConnection'] } )
    | ( Omit<Milestone, 'compounds' | 'due' | 'evidence' | 'indications' | 'occurred' | 'responsible' | 'trials'> & { compounds: _RefType['MilestoneCompoundsConnection'], due?: Maybe<_RefType['FuzzyDate']>, evidence: Array<_RefType['Evidence']>, indications: _RefType['MilestoneIndicationsConnection'], occurred?: Maybe<_RefType['FuzzyDate']>, responsible?: Maybe<_RefType['Organization']>, trials: _RefType['MilestoneTrialsConnection'] } )
    | ( Omit<Organization, 'agreements' | 'developedCompounds' | 'evidence' | 'financialMetrics' | 'memberOf' | 'members' | 'milestones' | 'ownedTechnologies' | 'partneredCompounds' | 'people' | 'programs' | 'publishedDocuments' | 'sponsoredTrials'> & { agreements: _RefType['OrganizationAgreementsConnection'], developedCompounds: _RefType['OrganizationDevelopedCompoundsConnection'], evidence: Array<_RefType['Evidence']>, financialMetrics: _RefType['OrganizationFinancialMetricsConnection'], memberOf?: Maybe<_RefType['Organization']>, members: _RefType['OrganizationMembersConnection'], milestones: _RefType['OrganizationMilestonesConnection'], ownedTechnologies: _RefType['OrganizationOwnedTechnologiesConnection'], partneredCompounds: _RefType['OrganizationPartneredCompoundsConnection'], people: _RefType['OrganizationPeopleConnection'], programs: _RefType['OrganizationProgramsConnection'], publishedDocuments: _RefType['OrganizationPublishedDocumentsConnection'], sponsoredTrials: _RefType['OrganizationSponsoredTrialsConnection'] } )
    | ( Omit<Person, 'evidence' | 'organization'> & { evidence: Array<_RefType['Evidence']>, organization?: Maybe<_RefType['Organization']> } )
    | ( Omit<Presentation, 'compounds' | 'evidence' | 'indications' | 'meeting' | 'trials'> & { compounds: _RefType['PresentationCompoundsConnection'], evidence: Array<_RefType['Evidence']>, indications: _RefType['PresentationIndicationsConnection'], meeting: _RefType['Meeting'], trials: _RefType['PresentationTrialsConnection'] } )
    | ( Omit<Program, 'compound' | 'developers' | 'evidence' | 'indication'> & { compound: _RefType['Compound'], developers: _RefType['ProgramDevelopersConnection'], evidence: Array<_RefType['Evidence']>, indication?: Maybe<_RefType['Indication']> } )
    | ( Omit<Target, 'compounds' | 'evidence'> & { compounds: _RefType['TargetCompoundsConnection'], evidence: Array<_RefType['Evidence']> } )
    | ( Omit<Technology, 'compounds' | 'evidence' | 'owner'> & { compounds: _RefType['TechnologyCompoundsConnection'], evidence: Array<_RefType['Evidence']>, owner?: Maybe<_RefType['Organization']> } )
    | ( Omit<Trial, 'compounds' | 'evidence' | 'indications' | 'milestones' | 'presentations' | 'sponsors' | 'startDate'> & { compounds: _RefType['TrialCompoundsConnection'], evidence: Array<_RefType['Evidence']>, indications: _RefType['TrialIndicationsConnection'], milestones: _RefType['TrialMilestonesConnection'], presentations: _RefType['TrialPresentationsConnection'], sponsors: _RefType['TrialSponsorsConnection'], startDate?: Maybe<_RefType['FuzzyDate']> } )
  ;
  Speaker:
    | ( Omit<Organization, 'agreements' | 'developedCompounds' | 'evidence' | 'financialMetrics' | 'memberOf' | 'members' | 'milestones' | 'ownedTechnologies' | 'partneredCompounds' | 'people' | 'programs' | 'publishedDocuments' | 'sponsoredTrials'> & { agreements: _RefType['OrganizationAgreementsConnection'], developedCompounds: _RefType['OrganizationDevelopedCompoundsConnection'], evidence: Array<_RefType['Evidence']>, financialMetrics: _RefType['OrganizationFinancialMetricsConnection'], memberOf?: Maybe<_RefType['Organization']>, members: _RefType['OrganizationMembersConnection'], milestones: _RefType['OrganizationMilestonesConnection'], ownedTechnologies: _RefType['OrganizationOwnedTechnologiesConnection'], partneredCompounds: _RefType['OrganizationPartneredCompoundsConnection'], people: _RefType['OrganizationPeopleConnection'], programs: _RefType['OrganizationProgramsConnection'], publishedDocuments: _RefType['OrganizationPublishedDocumentsConnection'], sponsoredTrials: _RefType['OrganizationSponsoredTrialsConnection'] } )
    | ( Omit<Person, 'evidence' | 'organization'> & { evidence: Array<_RefType['Evidence']>, organization?: Maybe<_RefType['Organization']> } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agreement: ResolverTypeWrapper<Omit<Agreement, 'compounds' | 'established' | 'evidence' | 'parties'> & { compounds: ResolversTypes['AgreementCompoundsConnection'], established?: Maybe<ResolversTypes['FuzzyDate']>, evidence: Array<ResolversTypes['Evidence']>, parties: ResolversTypes['AgreementPartiesConnection'] }>;
  AgreementCompoundsConnection: ResolverTypeWrapper<Omit<AgreementCompoundsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AgreementCompoundsEdge']>, nodes: Array<ResolversTypes['Compound']> }>;
  AgreementCompoundsEdge: ResolverTypeWrapper<Omit<AgreementCompoundsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Compound'] }>;
  AgreementConnection: ResolverTypeWrapper<Omit<AgreementConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['AgreementEdge']>, facets: Array<ResolversTypes['Facet']>, nodes: Array<ResolversTypes['Agreement']> }>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  AgreementFacet: AgreementFacet;
  AgreementFilter: AgreementFilter;
  AgreementOrder: AgreementOrder;
  AgreementPartiesConnection: ResolverTypeWrapper<Omit<AgreementPartiesConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AgreementPartiesEdge']>, nodes: Array<ResolversTypes['Organization']> }>;
  AgreementPartiesEdge: ResolverTypeWrapper<Omit<AgreementPartiesEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Organization'] }>;
  AgreementPartiesRelationFilter: AgreementPartiesRelationFilter;
  AgreementRelationFilter: AgreementRelationFilter;
  AgreementStatus: AgreementStatus;
  AgreementStatusFilter: AgreementStatusFilter;
  AgreementType: AgreementType;
  AgreementTypeFilter: AgreementTypeFilter;
  AmbiguousName: ResolverTypeWrapper<Omit<AmbiguousName, 'candidates'> & { candidates: Array<ResolversTypes['NameCandidate']> }>;
  Assertion: Assertion;
  AssertionFilter: AssertionFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BooleanFilter: BooleanFilter;
  Certainty: Certainty;
  Claim: ResolverTypeWrapper<Omit<Claim, 'counted' | 'due' | 'evidence'> & { counted: ResolversTypes['ClaimCountedConnection'], due?: Maybe<ResolversTypes['FuzzyDate']>, evidence: Array<ResolversTypes['Evidence']> }>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['ClaimEdge']>, facets: Array<ResolversTypes['Facet']>, nodes: Array<ResolversTypes['Claim']> }>;
  ClaimCountedConnection: ResolverTypeWrapper<Omit<ClaimCountedConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ClaimCountedEdge']>, nodes: Array<ResolversTypes['Entity']> }>;
  ClaimCountedEdge: ResolverTypeWrapper<Omit<ClaimCountedEdge, 'node' | 'premises'> & { node: ResolversTypes['Entity'], premises: Array<ResolversTypes['Premise']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimFacet: ClaimFacet;
  ClaimFilter: ClaimFilter;
  ClaimMargin: ResolverTypeWrapper<ClaimMargin>;
  ClaimOrder: ClaimOrder;
  Compound: ResolverTypeWrapper<Omit<Compound, 'agreements' | 'designations' | 'developers' | 'evidence' | 'milestones' | 'partners' | 'presentations' | 'programs' | 'targets' | 'technology' | 'trials'> & { agreements: ResolversTypes['CompoundAgreementsConnection'], designations: ResolversTypes['CompoundDesignationsConnection'], developers: ResolversTypes['CompoundDevelopersConnection'], evidence: Array<ResolversTypes['Evidence']>, milestones: ResolversTypes['CompoundMilestonesConnection'], partners: ResolversTypes['CompoundPartnersConnection'], presentations: ResolversTypes['CompoundPresentationsConnection'], programs: ResolversTypes['CompoundProgramsConnection'], targets: ResolversTypes['CompoundTargetsConnection'], technology?: Maybe<ResolversTypes['Technology']>, trials: ResolversTypes['CompoundTrialsConnection'] }>;
  CompoundAgreementsConnection: ResolverTypeWrapper<Omit<CompoundAgreementsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CompoundAgreementsEdge']>, nodes: Array<ResolversTypes['Agreement']> }>;
  CompoundAgreementsEdge: ResolverTypeWrapper<Omit<CompoundAgreementsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Agreement'] }>;
  CompoundConnection: ResolverTypeWrapper<Omit<CompoundConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['CompoundEdge']>, facets: Array<ResolversTypes['Facet']>, nodes: Array<ResolversTypes['Compound']> }>;
  CompoundDesignationsConnection: ResolverTypeWrapper<Omit<CompoundDesignationsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CompoundDesignationsEdge']>, nodes: Array<ResolversTypes['Designation']> }>;
  CompoundDesignationsEdge: ResolverTypeWrapper<Omit<CompoundDesignationsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Designation'] }>;
  CompoundDevelopersConnection: ResolverTypeWrapper<Omit<CompoundDevelopersConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CompoundDevelopersEdge']>, nodes: Array<ResolversTypes['Organization']> }>;
  CompoundDevelopersEdge: ResolverTypeWrapper<Omit<CompoundDevelopersEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Organization'] }>;
  CompoundEdge: ResolverTypeWrapper<Omit<CompoundEdge, 'node'> & { node: ResolversTypes['Compound'] }>;
  CompoundFacet: CompoundFacet;
  CompoundFilter: CompoundFilter;
  CompoundMilestonesConnection: ResolverTypeWrapper<Omit<CompoundMilestonesConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CompoundMilestonesEdge']>, nodes: Array<ResolversTypes['Milestone']> }>;
  CompoundMilestonesEdge: ResolverTypeWrapper<Omit<CompoundMilestonesEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Milestone'] }>;
  CompoundOrder: CompoundOrder;
  CompoundPartnersConnection: ResolverTypeWrapper<Omit<CompoundPartnersConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CompoundPartnersEdge']>, nodes: Array<ResolversTypes['Organization']> }>;
  CompoundPartnersEdge: ResolverTypeWrapper<Omit<CompoundPartnersEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Organization'] }>;
  CompoundPresentationsConnection: ResolverTypeWrapper<Omit<CompoundPresentationsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CompoundPresentationsEdge']>, nodes: Array<ResolversTypes['Presentation']> }>;
  CompoundPresentationsEdge: ResolverTypeWrapper<Omit<CompoundPresentationsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Presentation'] }>;
  CompoundProgramsConnection: ResolverTypeWrapper<Omit<CompoundProgramsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CompoundProgramsEdge']>, nodes: Array<ResolversTypes['Program']> }>;
  CompoundProgramsEdge: ResolverTypeWrapper<Omit<CompoundProgramsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Program'] }>;
  CompoundRelationFilter: CompoundRelationFilter;
  CompoundRole: CompoundRole;
  CompoundRoleFilter: CompoundRoleFilter;
  CompoundTargetsConnection: ResolverTypeWrapper<Omit<CompoundTargetsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CompoundTargetsEdge']>, nodes: Array<ResolversTypes['Target']> }>;
  CompoundTargetsEdge: ResolverTypeWrapper<Omit<CompoundTargetsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Target'] }>;
  CompoundTrialsConnection: ResolverTypeWrapper<Omit<CompoundTrialsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CompoundTrialsEdge']>, nodes: Array<ResolversTypes['Trial']> }>;
  CompoundTrialsEdge: ResolverTypeWrapper<Omit<CompoundTrialsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Trial'] }>;
  CompoundTrialsRelationFilter: CompoundTrialsRelationFilter;
  Conference: ResolverTypeWrapper<Omit<Conference, 'evidence' | 'meetings'> & { evidence: Array<ResolversTypes['Evidence']>, meetings: ResolversTypes['ConferenceMeetingsConnection'] }>;
  ConferenceConnection: ResolverTypeWrapper<Omit<ConferenceConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['ConferenceEdge']>, facets: Array<ResolversTypes['Facet']>, nodes: Array<ResolversTypes['Conference']> }>;
  ConferenceEdge: ResolverTypeWrapper<Omit<ConferenceEdge, 'node'> & { node: ResolversTypes['Conference'] }>;
  ConferenceFacet: ConferenceFacet;
  ConferenceFilter: ConferenceFilter;
  ConferenceMeetingsConnection: ResolverTypeWrapper<Omit<ConferenceMeetingsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ConferenceMeetingsEdge']>, nodes: Array<ResolversTypes['Meeting']> }>;
  ConferenceMeetingsEdge: ResolverTypeWrapper<Omit<ConferenceMeetingsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Meeting'] }>;
  ConferenceOrder: ConferenceOrder;
  CrossReference: ResolverTypeWrapper<CrossReference>;
  CrossReferenceFilter: CrossReferenceFilter;
  CrossReferenceRelationFilter: CrossReferenceRelationFilter;
  DataKind: DataKind;
  DataKindFilter: DataKindFilter;
  DataUpdate: DataUpdate;
  DataUpdateFilter: DataUpdateFilter;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DatePrecision: DatePrecision;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Designation: ResolverTypeWrapper<Omit<Designation, 'compound' | 'evidence' | 'granted' | 'indication'> & { compound: ResolversTypes['Compound'], evidence: Array<ResolversTypes['Evidence']>, granted?: Maybe<ResolversTypes['FuzzyDate']>, indication: ResolversTypes['Indication'] }>;
  DesignationConnection: ResolverTypeWrapper<Omit<DesignationConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['DesignationEdge']>, facets: Array<ResolversTypes['Facet']>, nodes: Array<ResolversTypes['Designation']> }>;
  DesignationEdge: ResolverTypeWrapper<Omit<DesignationEdge, 'node'> & { node: ResolversTypes['Designation'] }>;
  DesignationFacet: DesignationFacet;
  DesignationFilter: DesignationFilter;
  DesignationOrder: DesignationOrder;
  DesignationRelationFilter: DesignationRelationFilter;
  DesignationType: DesignationType;
  DesignationTypeFilter: DesignationTypeFilter;
  Document: ResolverTypeWrapper<Omit<Document, 'evidence' | 'publisher'> & { evidence: Array<ResolversTypes['Evidence']>, publisher?: Maybe<ResolversTypes['Organization']> }>;
  DocumentConnection: ResolverTypeWrapper<Omit<DocumentConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['DocumentEdge']>, facets: Array<ResolversTypes['Facet']>, nodes: Array<ResolversTypes['Document']> }>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DocumentFacet: DocumentFacet;
  DocumentFilter: DocumentFilter;
  DocumentKind: DocumentKind;
  DocumentKindFilter: DocumentKindFilter;
  DocumentOrder: DocumentOrder;
  DocumentRelationFilter: DocumentRelationFilter;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityFilter: EntityFilter;
  EntityOrder: EntityOrder;
  EntityType: EntityType;
  Evidence: ResolverTypeWrapper<Omit<Evidence, 'assertedBy' | 'document' | 'facts' | 'onBehalfOf'> & { assertedBy: ResolversTypes['Speaker'], document: ResolversTypes['Document'], facts: Array<ResolversTypes['Fact']>, onBehalfOf?: Maybe<ResolversTypes['Organization']> }>;
  EvidenceFilter: EvidenceFilter;
  EvidenceRelationFilter: EvidenceRelationFilter;
  ExternalFact: ResolverTypeWrapper<ExternalFact>;
  ExternalFactFilter: ExternalFactFilter;
  ExternalFactRelationFilter: ExternalFactRelationFilter;
  Facet: ResolverTypeWrapper<Omit<Facet, 'buckets'> & { buckets: Array<ResolversTypes['FacetBucket']> }>;
  FacetBucket: ResolverTypeWrapper<Omit<FacetBucket, 'node'> & { node?: Maybe<ResolversTypes['Entity']> }>;
  Fact: ResolverTypeWrapper<Omit<Fact, 'object' | 'subject'> & { object?: Maybe<ResolversTypes['Entity']>, subject: ResolversTypes['Entity'] }>;
  FinancialKind: FinancialKind;
  FinancialKindFilter: FinancialKindFilter;
  FinancialMetric: ResolverTypeWrapper<Omit<FinancialMetric, 'evidence' | 'organization' | 'period'> & { evidence: Array<ResolversTypes['Evidence']>, organization: ResolversTypes['Organization'], period: ResolversTypes['FuzzyDate'] }>;
  FinancialMetricConnection: ResolverTypeWrapper<Omit<FinancialMetricConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['FinancialMetricEdge']>, facets: Array<ResolversTypes['Facet']>, nodes: Array<ResolversTypes['FinancialMetric']> }>;
  FinancialMetricEdge: ResolverTypeWrapper<Omit<FinancialMetricEdge, 'node'> & { node: ResolversTypes['FinancialMetric'] }>;
  FinancialMetricFacet: FinancialMetricFacet;
  FinancialMetricFilter: FinancialMetricFilter;
  FinancialMetricOrder: FinancialMetricOrder;
  FinancialMetricRelationFilter: FinancialMetricRelationFilter;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FloatFilter: FloatFilter;
  FuzzyDate: ResolverTypeWrapper<FuzzyDate>;
  FuzzyDateFilter: FuzzyDateFilter;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IDFilter: IdFilter;
  Indication: ResolverTypeWrapper<Omit<Indication, 'broader' | 'designations' | 'evidence' | 'milestones' | 'narrower' | 'presentations' | 'programs' | 'trials'> & { broader: ResolversTypes['IndicationBroaderConnection'], designations: ResolversTypes['IndicationDesignationsConnection'], evidence: Array<ResolversTypes['Evidence']>, milestones: ResolversTypes['IndicationMilestonesConnection'], narrower: ResolversTypes['IndicationNarrowerConnection'], presentations: ResolversTypes['IndicationPresentationsConnection'], programs: ResolversTypes['IndicationProgramsConnection'], trials: ResolversTypes['IndicationTrialsConnection'] }>;
  IndicationBroaderConnection: ResolverTypeWrapper<Omit<IndicationBroaderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['IndicationBroaderEdge']>, nodes: Array<ResolversTypes['Indication']> }>;
  IndicationBroaderEdge: ResolverTypeWrapper<Omit<IndicationBroaderEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Indication'] }>;
  IndicationBroaderRelationFilter: IndicationBroaderRelationFilter;
  IndicationConnection: ResolverTypeWrapper<Omit<IndicationConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['IndicationEdge']>, facets: Array<ResolversTypes['Facet']>, nodes: Array<ResolversTypes['Indication']> }>;
  IndicationDesignationsConnection: ResolverTypeWrapper<Omit<IndicationDesignationsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['IndicationDesignationsEdge']>, nodes: Array<ResolversTypes['Designation']> }>;
  IndicationDesignationsEdge: ResolverTypeWrapper<Omit<IndicationDesignationsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Designation'] }>;
  IndicationEdge: ResolverTypeWrapper<Omit<IndicationEdge, 'node'> & { node: ResolversTypes['Indication'] }>;
  IndicationFacet: IndicationFacet;
  IndicationFilter: IndicationFilter;
  IndicationMilestonesConnection: ResolverTypeWrapper<Omit<IndicationMilestonesConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['IndicationMilestonesEdge']>, nodes: Array<ResolversTypes['Milestone']> }>;
  IndicationMilestonesEdge: ResolverTypeWrapper<Omit<IndicationMilestonesEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Milestone'] }>;
  IndicationNarrowerConnection: ResolverTypeWrapper<Omit<IndicationNarrowerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['IndicationNarrowerEdge']>, nodes: Array<ResolversTypes['Indication']> }>;
  IndicationNarrowerEdge: ResolverTypeWrapper<Omit<IndicationNarrowerEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Indication'] }>;
  IndicationNarrowerRelationFilter: IndicationNarrowerRelationFilter;
  IndicationOrder: IndicationOrder;
  IndicationPresentationsConnection: ResolverTypeWrapper<Omit<IndicationPresentationsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['IndicationPresentationsEdge']>, nodes: Array<ResolversTypes['Presentation']> }>;
  IndicationPresentationsEdge: ResolverTypeWrapper<Omit<IndicationPresentationsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Presentation'] }>;
  IndicationProgramsConnection: ResolverTypeWrapper<Omit<IndicationProgramsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['IndicationProgramsEdge']>, nodes: Array<ResolversTypes['Program']> }>;
  IndicationProgramsEdge: ResolverTypeWrapper<Omit<IndicationProgramsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Program'] }>;
  IndicationRelationFilter: IndicationRelationFilter;
  IndicationTrialsConnection: ResolverTypeWrapper<Omit<IndicationTrialsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['IndicationTrialsEdge']>, nodes: Array<ResolversTypes['Trial']> }>;
  IndicationTrialsEdge: ResolverTypeWrapper<Omit<IndicationTrialsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Trial'] }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntFilter: IntFilter;
  LineOfTherapy: LineOfTherapy;
  LineOfTherapyFilter: LineOfTherapyFilter;
  Link: ResolverTypeWrapper<Omit<Link, 'evidence' | 'from' | 'to'> & { evidence: Array<ResolversTypes['Evidence']>, from: ResolversTypes['Entity'], to: ResolversTypes['Entity'] }>;
  LinkDirection: LinkDirection;
  MatchedName: ResolverTypeWrapper<Omit<MatchedName, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  Meeting: ResolverTypeWrapper<Omit<Meeting, 'conference' | 'date' | 'evidence' | 'presentations'> & { conference: ResolversTypes['Conference'], date: ResolversTypes['FuzzyDate'], evidence: Array<ResolversTypes['Evidence']>, presentations: ResolversTypes['MeetingPresentationsConnection'] }>;
  MeetingConnection: ResolverTypeWrapper<Omit<MeetingConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['MeetingEdge']>, facets: Array<ResolversTypes['Facet']>, nodes: Array<ResolversTypes['Meeting']> }>;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  MeetingFacet: MeetingFacet;
  MeetingFilter: MeetingFilter;
  MeetingOrder: MeetingOrder;
  MeetingPresentationsConnection: ResolverTypeWrapper<Omit<MeetingPresentationsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MeetingPresentationsEdge']>, nodes: Array<ResolversTypes['Presentation']> }>;
  MeetingPresentationsEdge: ResolverTypeWrapper<Omit<MeetingPresentationsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Presentation'] }>;
  MeetingRelationFilter: MeetingRelationFilter;
  Meta: ResolverTypeWrapper<Meta>;
  Milestone: ResolverTypeWrapper<Omit<Milestone, 'compounds' | 'due' | 'evidence' | 'indications' | 'occurred' | 'responsible' | 'trials'> & { compounds: ResolversTypes['MilestoneCompoundsConnection'], due?: Maybe<ResolversTypes['FuzzyDate']>, evidence: Array<ResolversTypes['Evidence']>, indications: ResolversTypes['MilestoneIndicationsConnection'], occurred?: Maybe<ResolversTypes['FuzzyDate']>, responsible?: Maybe<ResolversTypes['Organization']>, trials: ResolversTypes['MilestoneTrialsConnection'] }>;
  MilestoneCompoundsConnection: ResolverTypeWrapper<Omit<MilestoneCompoundsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MilestoneCompoundsEdge']>, nodes: Array<ResolversTypes['Compound']> }>;
  MilestoneCompoundsEdge: ResolverTypeWrapper<Omit<MilestoneCompoundsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Compound'] }>;
  MilestoneConnection: ResolverTypeWrapper<Omit<MilestoneConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['MilestoneEdge']>, facets: Array<ResolversTypes['Facet']>, nodes: Array<ResolversTypes['Milestone']> }>;
  MilestoneEdge: ResolverTypeWrapper<Omit<MilestoneEdge, 'node'> & { node: ResolversTypes['Milestone'] }>;
  MilestoneFacet: MilestoneFacet;
  MilestoneFilter: MilestoneFilter;
  MilestoneIndicationsConnection: ResolverTypeWrapper<Omit<MilestoneIndicationsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MilestoneIndicationsEdge']>, nodes: Array<ResolversTypes['Indication']> }>;
  MilestoneIndicationsEdge: ResolverTypeWrapper<Omit<MilestoneIndicationsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Indication'] }>;
  MilestoneOrder: MilestoneOrder;
  MilestoneRelationFilter: MilestoneRelationFilter;
  MilestoneStatus: MilestoneStatus;
  MilestoneStatusFilter: MilestoneStatusFilter;
  MilestoneTrialsConnection: ResolverTypeWrapper<Omit<MilestoneTrialsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MilestoneTrialsEdge']>, nodes: Array<ResolversTypes['Trial']> }>;
  MilestoneTrialsEdge: ResolverTypeWrapper<Omit<MilestoneTrialsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Trial'] }>;
  MilestoneType: MilestoneType;
  MilestoneTypeFilter: MilestoneTypeFilter;
  Modality: Modality;
  ModalityFilter: ModalityFilter;
  NameCandidate: ResolverTypeWrapper<Omit<NameCandidate, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  NameMatch: NameMatch;
  NameResolution: ResolverTypeWrapper<Omit<NameResolution, 'ambiguous' | 'matched' | 'unmatched'> & { ambiguous: Array<ResolversTypes['AmbiguousName']>, matched: Array<ResolversTypes['MatchedName']>, unmatched: Array<ResolversTypes['UnmatchedName']> }>;
  NameSuggestion: ResolverTypeWrapper<Omit<NameSuggestion, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  Neighborhood: ResolverTypeWrapper<Omit<Neighborhood, 'center' | 'links' | 'nodes'> & { center: ResolversTypes['Entity'], links: Array<ResolversTypes['Link']>, nodes: Array<ResolversTypes['NeighborhoodNode']> }>;
  NeighborhoodNode: ResolverTypeWrapper<Omit<NeighborhoodNode, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  Organization: ResolverTypeWrapper<Omit<Organization, 'agreements' | 'developedCompounds' | 'evidence' | 'financialMetrics' | 'memberOf' | 'members' | 'milestones' | 'ownedTechnologies' | 'partneredCompounds' | 'people' | 'programs' | 'publishedDocuments' | 'sponsoredTrials'> & { agreements: ResolversTypes['OrganizationAgreementsConnection'], developedCompounds: ResolversTypes['OrganizationDevelopedCompoundsConnection'], evidence: Array<ResolversTypes['Evidence']>, financialMetrics: ResolversTypes['OrganizationFinancialMetricsConnection'], memberOf?: Maybe<ResolversTypes['Organization']>, members: ResolversTypes['OrganizationMembersConnection'], milestones: ResolversTypes['OrganizationMilestonesConnection'], ownedTechnologies: ResolversTypes['OrganizationOwnedTechnologiesConnection'], partneredCompounds: ResolversTypes['OrganizationPartneredCompoundsConnection'], people: ResolversTypes['OrganizationPeopleConnection'], programs: ResolversTypes['OrganizationProgramsConnection'], publishedDocuments: ResolversTypes['OrganizationPublishedDocumentsConnection'], sponsoredTrials: ResolversTypes['OrganizationSponsoredTrialsConnection'] }>;
  OrganizationAgreementsConnection: ResolverTypeWrapper<Omit<OrganizationAgreementsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrganizationAgreementsEdge']>, nodes: Array<ResolversTypes['Agreement']> }>;
  OrganizationAgreementsEdge: ResolverTypeWrapper<Omit<OrganizationAgreementsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Agreement'] }>;
  OrganizationAgreementsRelationFilter: OrganizationAgreementsRelationFilter;
  OrganizationConnection: ResolverTypeWrapper<Omit<OrganizationConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['OrganizationEdge']>, facets: Array<ResolversTypes['Facet']>, nodes: Array<ResolversTypes['Organization']> }>;
  OrganizationDevelopedCompoundsConnection: ResolverTypeWrapper<Omit<OrganizationDevelopedCompoundsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrganizationDevelopedCompoundsEdge']>, nodes: Array<ResolversTypes['Compound']> }>;
  OrganizationDevelopedCompoundsEdge: ResolverTypeWrapper<Omit<OrganizationDevelopedCompoundsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Compound'] }>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationFacet: OrganizationFacet;
  OrganizationFilter: OrganizationFilter;
  OrganizationFinancialMetricsConnection: ResolverTypeWrapper<Omit<OrganizationFinancialMetricsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrganizationFinancialMetricsEdge']>, nodes: Array<ResolversTypes['FinancialMetric']> }>;
  OrganizationFinancialMetricsEdge: ResolverTypeWrapper<Omit<OrganizationFinancialMetricsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['FinancialMetric'] }>;
  OrganizationMembersConnection: ResolverTypeWrapper<Omit<OrganizationMembersConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrganizationMembersEdge']>, nodes: Array<ResolversTypes['Organization']> }>;
  OrganizationMembersEdge: ResolverTypeWrapper<Omit<OrganizationMembersEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Organization'] }>;
  OrganizationMilestonesConnection: ResolverTypeWrapper<Omit<OrganizationMilestonesConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrganizationMilestonesEdge']>, nodes: Array<ResolversTypes['Milestone']> }>;
  OrganizationMilestonesEdge: ResolverTypeWrapper<Omit<OrganizationMilestonesEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Milestone'] }>;
  OrganizationOrder: OrganizationOrder;
  OrganizationOwnedTechnologiesConnection: ResolverTypeWrapper<Omit<OrganizationOwnedTechnologiesConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrganizationOwnedTechnologiesEdge']>, nodes: Array<ResolversTypes['Technology']> }>;
  OrganizationOwnedTechnologiesEdge: ResolverTypeWrapper<Omit<OrganizationOwnedTechnologiesEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Technology'] }>;
  OrganizationPartneredCompoundsConnection: ResolverTypeWrapper<Omit<OrganizationPartneredCompoundsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrganizationPartneredCompoundsEdge']>, nodes: Array<ResolversTypes['Compound']> }>;
  OrganizationPartneredCompoundsEdge: ResolverTypeWrapper<Omit<OrganizationPartneredCompoundsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Compound'] }>;
  OrganizationPeopleConnection: ResolverTypeWrapper<Omit<OrganizationPeopleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrganizationPeopleEdge']>, nodes: Array<ResolversTypes['Person']> }>;
  OrganizationPeopleEdge: ResolverTypeWrapper<Omit<OrganizationPeopleEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Person'] }>;
  OrganizationProgramsConnection: ResolverTypeWrapper<Omit<OrganizationProgramsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrganizationProgramsEdge']>, nodes: Array<ResolversTypes['Program']> }>;
  OrganizationProgramsEdge: ResolverTypeWrapper<Omit<OrganizationProgramsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Program'] }>;
  OrganizationPublishedDocumentsConnection: ResolverTypeWrapper<Omit<OrganizationPublishedDocumentsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrganizationPublishedDocumentsEdge']>, nodes: Array<ResolversTypes['Document']> }>;
  OrganizationPublishedDocumentsEdge: ResolverTypeWrapper<Omit<OrganizationPublishedDocumentsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Document'] }>;
  OrganizationRelationFilter: OrganizationRelationFilter;
  OrganizationSponsoredTrialsConnection: ResolverTypeWrapper<Omit<OrganizationSponsoredTrialsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrganizationSponsoredTrialsEdge']>, nodes: Array<ResolversTypes['Trial']> }>;
  OrganizationSponsoredTrialsEdge: ResolverTypeWrapper<Omit<OrganizationSponsoredTrialsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Trial'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartyRole: PartyRole;
  PartyRoleFilter: PartyRoleFilter;
  Passage: ResolverTypeWrapper<Passage>;
  Path: ResolverTypeWrapper<Omit<Path, 'hops' | 'start'> & { hops: Array<ResolversTypes['Link']>, start: ResolversTypes['Entity'] }>;
  Person: ResolverTypeWrapper<Omit<Person, 'evidence' | 'organization'> & { evidence: Array<ResolversTypes['Evidence']>, organization?: Maybe<ResolversTypes['Organization']> }>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['PersonEdge']>, facets: Array<ResolversTypes['Facet']>, nodes: Array<ResolversTypes['Person']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonFacet: PersonFacet;
  PersonFilter: PersonFilter;
  PersonOrder: PersonOrder;
  PersonRelationFilter: PersonRelationFilter;
  Phase: Phase;
  PhaseFilter: PhaseFilter;
  Premise: ResolverTypeWrapper<Omit<Premise, 'evidence' | 'of' | 'through'> & { evidence: Array<ResolversTypes['Evidence']>, of: ResolversTypes['Entity'], through?: Maybe<ResolversTypes['Entity']> }>;
  Presentation: ResolverTypeWrapper<Omit<Presentation, 'compounds' | 'evidence' | 'indications' | 'meeting' | 'trials'> & { compounds: ResolversTypes['PresentationCompoundsConnection'], evidence: Array<ResolversTypes['Evidence']>, indications: ResolversTypes['PresentationIndicationsConnection'], meeting: ResolversTypes['Meeting'], trials: ResolversTypes['PresentationTrialsConnection'] }>;
  PresentationCompoundsConnection: ResolverTypeWrapper<Omit<PresentationCompoundsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PresentationCompoundsEdge']>, nodes: Array<ResolversTypes['Compound']> }>;
  PresentationCompoundsEdge: ResolverTypeWrapper<Omit<PresentationCompoundsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Compound'] }>;
  PresentationConnection: ResolverTypeWrapper<Omit<PresentationConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['PresentationEdge']>, facets: Array<ResolversTypes['Facet']>, nodes: Array<ResolversTypes['Presentation']> }>;
  PresentationEdge: ResolverTypeWrapper<Omit<PresentationEdge, 'node'> & { node: ResolversTypes['Presentation'] }>;
  PresentationFacet: PresentationFacet;
  PresentationFilter: PresentationFilter;
  PresentationIndicationsConnection: ResolverTypeWrapper<Omit<PresentationIndicationsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PresentationIndicationsEdge']>, nodes: Array<ResolversTypes['Indication']> }>;
  PresentationIndicationsEdge: ResolverTypeWrapper<Omit<PresentationIndicationsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Indication'] }>;
  PresentationOrder: PresentationOrder;
  PresentationRelationFilter: PresentationRelationFilter;
  PresentationStatus: PresentationStatus;
  PresentationStatusFilter: PresentationStatusFilter;
  PresentationTrialsConnection: ResolverTypeWrapper<Omit<PresentationTrialsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PresentationTrialsEdge']>, nodes: Array<ResolversTypes['Trial']> }>;
  PresentationTrialsEdge: ResolverTypeWrapper<Omit<PresentationTrialsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Trial'] }>;
  Program: ResolverTypeWrapper<Omit<Program, 'compound' | 'developers' | 'evidence' | 'indication'> & { compound: ResolversTypes['Compound'], developers: ResolversTypes['ProgramDevelopersConnection'], evidence: Array<ResolversTypes['Evidence']>, indication?: Maybe<ResolversTypes['Indication']> }>;
  ProgramConnection: ResolverTypeWrapper<Omit<ProgramConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['ProgramEdge']>, facets: Array<ResolversTypes['Facet']>, nodes: Array<ResolversTypes['Program']> }>;
  ProgramDevelopersConnection: ResolverTypeWrapper<Omit<ProgramDevelopersConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProgramDevelopersEdge']>, nodes: Array<ResolversTypes['Organization']> }>;
  ProgramDevelopersEdge: ResolverTypeWrapper<Omit<ProgramDevelopersEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Organization'] }>;
  ProgramEdge: ResolverTypeWrapper<Omit<ProgramEdge, 'node'> & { node: ResolversTypes['Program'] }>;
  ProgramFacet: ProgramFacet;
  ProgramFilter: ProgramFilter;
  ProgramOrder: ProgramOrder;
  ProgramRelationFilter: ProgramRelationFilter;
  ProgramStatus: ProgramStatus;
  ProgramStatusFilter: ProgramStatusFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reconciliation: Reconciliation;
  Region: Region;
  RegionFilter: RegionFilter;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'result'> & { result: ResolversTypes['SearchResult'] }>;
  SearchMatch: SearchMatch;
  SearchPlace: SearchPlace;
  SearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchResult']>;
  SearchType: SearchType;
  Section: ResolverTypeWrapper<Section>;
  Span: ResolverTypeWrapper<Span>;
  Speaker: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Speaker']>;
  SpeakerFilter: SpeakerFilter;
  Stage: Stage;
  StageFilter: StageFilter;
  StatementConnection: ResolverTypeWrapper<Omit<StatementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['StatementEdge']>, nodes: Array<ResolversTypes['Evidence']> }>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Evidence'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringFilter: StringFilter;
  StringListFilter: StringListFilter;
  SubmissionKind: SubmissionKind;
  SubmissionKindFilter: SubmissionKindFilter;
  Synonym: ResolverTypeWrapper<Synonym>;
  SynonymFilter: SynonymFilter;
  SynonymRelationFilter: SynonymRelationFilter;
  SynonymType: SynonymType;
  SynonymTypeFilter: SynonymTypeFilter;
  Target: ResolverTypeWrapper<Omit<Target, 'compounds' | 'evidence'> & { compounds: ResolversTypes['TargetCompoundsConnection'], evidence: Array<ResolversTypes['Evidence']> }>;
  TargetCompoundsConnection: ResolverTypeWrapper<Omit<TargetCompoundsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TargetCompoundsEdge']>, nodes: Array<ResolversTypes['Compound']> }>;
  TargetCompoundsEdge: ResolverTypeWrapper<Omit<TargetCompoundsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Compound'] }>;
  TargetConnection: ResolverTypeWrapper<Omit<TargetConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['TargetEdge']>, facets: Array<ResolversTypes['Facet']>, nodes: Array<ResolversTypes['Target']> }>;
  TargetDisclosure: TargetDisclosure;
  TargetDisclosureFilter: TargetDisclosureFilter;
  TargetEdge: ResolverTypeWrapper<Omit<TargetEdge, 'node'> & { node: ResolversTypes['Target'] }>;
  TargetFacet: TargetFacet;
  TargetFilter: TargetFilter;
  TargetOrder: TargetOrder;
  TargetRelationFilter: TargetRelationFilter;
  Technology: ResolverTypeWrapper<Omit<Technology, 'compounds' | 'evidence' | 'owner'> & { compounds: ResolversTypes['TechnologyCompoundsConnection'], evidence: Array<ResolversTypes['Evidence']>, owner?: Maybe<ResolversTypes['Organization']> }>;
  TechnologyCompoundsConnection: ResolverTypeWrapper<Omit<TechnologyCompoundsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TechnologyCompoundsEdge']>, nodes: Array<ResolversTypes['Compound']> }>;
  TechnologyCompoundsEdge: ResolverTypeWrapper<Omit<TechnologyCompoundsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Compound'] }>;
  TechnologyConnection: ResolverTypeWrapper<Omit<TechnologyConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['TechnologyEdge']>, facets: Array<ResolversTypes['Facet']>, nodes: Array<ResolversTypes['Technology']> }>;
  TechnologyEdge: ResolverTypeWrapper<Omit<TechnologyEdge, 'node'> & { node: ResolversTypes['Technology'] }>;
  TechnologyFacet: TechnologyFacet;
  TechnologyFilter: TechnologyFilter;
  TechnologyOrder: TechnologyOrder;
  TechnologyRelationFilter: TechnologyRelationFilter;
  TimelineConnection: ResolverTypeWrapper<Omit<TimelineConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TimelineEdge']>, nodes: Array<ResolversTypes['TimelineEvent']> }>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEvent'] }>;
  TimelineEvent: ResolverTypeWrapper<Omit<TimelineEvent, 'date' | 'entity'> & { date?: Maybe<ResolversTypes['FuzzyDate']>, entity: ResolversTypes['Entity'] }>;
  TimelineEventType: TimelineEventType;
  TimelineFilter: TimelineFilter;
  Trial: ResolverTypeWrapper<Omit<Trial, 'compounds' | 'evidence' | 'indications' | 'milestones' | 'presentations' | 'sponsors' | 'startDate'> & { compounds: ResolversTypes['TrialCompoundsConnection'], evidence: Array<ResolversTypes['Evidence']>, indications: ResolversTypes['TrialIndicationsConnection'], milestones: ResolversTypes['TrialMilestonesConnection'], presentations: ResolversTypes['TrialPresentationsConnection'], sponsors: ResolversTypes['TrialSponsorsConnection'], startDate?: Maybe<ResolversTypes['FuzzyDate']> }>;
  TrialCompoundsConnection: ResolverTypeWrapper<Omit<TrialCompoundsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TrialCompoundsEdge']>, nodes: Array<ResolversTypes['Compound']> }>;
  TrialCompoundsEdge: ResolverTypeWrapper<Omit<TrialCompoundsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Compound'] }>;
  TrialCompoundsRelationFilter: TrialCompoundsRelationFilter;
  TrialConnection: ResolverTypeWrapper<Omit<TrialConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['TrialEdge']>, facets: Array<ResolversTypes['Facet']>, nodes: Array<ResolversTypes['Trial']> }>;
  TrialEdge: ResolverTypeWrapper<Omit<TrialEdge, 'node'> & { node: ResolversTypes['Trial'] }>;
  TrialFacet: TrialFacet;
  TrialFilter: TrialFilter;
  TrialIndicationsConnection: ResolverTypeWrapper<Omit<TrialIndicationsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TrialIndicationsEdge']>, nodes: Array<ResolversTypes['Indication']> }>;
  TrialIndicationsEdge: ResolverTypeWrapper<Omit<TrialIndicationsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Indication'] }>;
  TrialMilestonesConnection: ResolverTypeWrapper<Omit<TrialMilestonesConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TrialMilestonesEdge']>, nodes: Array<ResolversTypes['Milestone']> }>;
  TrialMilestonesEdge: ResolverTypeWrapper<Omit<TrialMilestonesEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Milestone'] }>;
  TrialOrder: TrialOrder;
  TrialPresentationsConnection: ResolverTypeWrapper<Omit<TrialPresentationsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TrialPresentationsEdge']>, nodes: Array<ResolversTypes['Presentation']> }>;
  TrialPresentationsEdge: ResolverTypeWrapper<Omit<TrialPresentationsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Presentation'] }>;
  TrialRelationFilter: TrialRelationFilter;
  TrialSponsorsConnection: ResolverTypeWrapper<Omit<TrialSponsorsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TrialSponsorsEdge']>, nodes: Array<ResolversTypes['Organization']> }>;
  TrialSponsorsEdge: ResolverTypeWrapper<Omit<TrialSponsorsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Organization'] }>;
  TrialStatus: TrialStatus;
  TrialStatusFilter: TrialStatusFilter;
  UnmatchedName: ResolverTypeWrapper<Omit<UnmatchedName, 'suggestions'> & { suggestions: Array<ResolversTypes['NameSuggestion']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agreement: Omit<Agreement, 'compounds' | 'established' | 'evidence' | 'parties'> & { compounds: ResolversParentTypes['AgreementCompoundsConnection'], established?: Maybe<ResolversParentTypes['FuzzyDate']>, evidence: Array<ResolversParentTypes['Evidence']>, parties: ResolversParentTypes['AgreementPartiesConnection'] };
  AgreementCompoundsConnection: Omit<AgreementCompoundsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AgreementCompoundsEdge']>, nodes: Array<ResolversParentTypes['Compound']> };
  AgreementCompoundsEdge: Omit<AgreementCompoundsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Compound'] };
  AgreementConnection: Omit<AgreementConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['AgreementEdge']>, facets: Array<ResolversParentTypes['Facet']>, nodes: Array<ResolversParentTypes['Agreement']> };
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  AgreementFilter: AgreementFilter;
  AgreementPartiesConnection: Omit<AgreementPartiesConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AgreementPartiesEdge']>, nodes: Array<ResolversParentTypes['Organization']> };
  AgreementPartiesEdge: Omit<AgreementPartiesEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Organization'] };
  AgreementPartiesRelationFilter: AgreementPartiesRelationFilter;
  AgreementRelationFilter: AgreementRelationFilter;
  AgreementStatusFilter: AgreementStatusFilter;
  AgreementTypeFilter: AgreementTypeFilter;
  AmbiguousName: Omit<AmbiguousName, 'candidates'> & { candidates: Array<ResolversParentTypes['NameCandidate']> };
  AssertionFilter: AssertionFilter;
  Boolean: Scalars['Boolean']['output'];
  BooleanFilter: BooleanFilter;
  Claim: Omit<Claim, 'counted' | 'due' | 'evidence'> & { counted: ResolversParentTypes['ClaimCountedConnection'], due?: Maybe<ResolversParentTypes['FuzzyDate']>, evidence: Array<ResolversParentTypes['Evidence']> };
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['ClaimEdge']>, facets: Array<ResolversParentTypes['Facet']>, nodes: Array<ResolversParentTypes['Claim']> };
  ClaimCountedConnection: Omit<ClaimCountedConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ClaimCountedEdge']>, nodes: Array<ResolversParentTypes['Entity']> };
  ClaimCountedEdge: Omit<ClaimCountedEdge, 'node' | 'premises'> & { node: ResolversParentTypes['Entity'], premises: Array<ResolversParentTypes['Premise']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimFilter: ClaimFilter;
  ClaimMargin: ClaimMargin;
  Compound: Omit<Compound, 'agreements' | 'designations' | 'developers' | 'evidence' | 'milestones' | 'partners' | 'presentations' | 'programs' | 'targets' | 'technology' | 'trials'> & { agreements: ResolversParentTypes['CompoundAgreementsConnection'], designations: ResolversParentTypes['CompoundDesignationsConnection'], developers: ResolversParentTypes['CompoundDevelopersConnection'], evidence: Array<ResolversParentTypes['Evidence']>, milestones: ResolversParentTypes['CompoundMilestonesConnection'], partners: ResolversParentTypes['CompoundPartnersConnection'], presentations: ResolversParentTypes['CompoundPresentationsConnection'], programs: ResolversParentTypes['CompoundProgramsConnection'], targets: ResolversParentTypes['CompoundTargetsConnection'], technology?: Maybe<ResolversParentTypes['Technology']>, trials: ResolversParentTypes['CompoundTrialsConnection'] };
  CompoundAgreementsConnection: Omit<CompoundAgreementsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CompoundAgreementsEdge']>, nodes: Array<ResolversParentTypes['Agreement']> };
  CompoundAgreementsEdge: Omit<CompoundAgreementsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Agreement'] };
  CompoundConnection: Omit<CompoundConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['CompoundEdge']>, facets: Array<ResolversParentTypes['Facet']>, nodes: Array<ResolversParentTypes['Compound']> };
  CompoundDesignationsConnection: Omit<CompoundDesignationsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CompoundDesignationsEdge']>, nodes: Array<ResolversParentTypes['Designation']> };
  CompoundDesignationsEdge: Omit<CompoundDesignationsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Designation'] };
  CompoundDevelopersConnection: Omit<CompoundDevelopersConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CompoundDevelopersEdge']>, nodes: Array<ResolversParentTypes['Organization']> };
  CompoundDevelopersEdge: Omit<CompoundDevelopersEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Organization'] };
  CompoundEdge: Omit<CompoundEdge, 'node'> & { node: ResolversParentTypes['Compound'] };
  CompoundFilter: CompoundFilter;
  CompoundMilestonesConnection: Omit<CompoundMilestonesConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CompoundMilestonesEdge']>, nodes: Array<ResolversParentTypes['Milestone']> };
  CompoundMilestonesEdge: Omit<CompoundMilestonesEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Milestone'] };
  CompoundPartnersConnection: Omit<CompoundPartnersConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CompoundPartnersEdge']>, nodes: Array<ResolversParentTypes['Organization']> };
  CompoundPartnersEdge: Omit<CompoundPartnersEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Organization'] };
  CompoundPresentationsConnection: Omit<CompoundPresentationsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CompoundPresentationsEdge']>, nodes: Array<ResolversParentTypes['Presentation']> };
  CompoundPresentationsEdge: Omit<CompoundPresentationsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Presentation'] };
  CompoundProgramsConnection: Omit<CompoundProgramsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CompoundProgramsEdge']>, nodes: Array<ResolversParentTypes['Program']> };
  CompoundProgramsEdge: Omit<CompoundProgramsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Program'] };
  CompoundRelationFilter: CompoundRelationFilter;
  CompoundRoleFilter: CompoundRoleFilter;
  CompoundTargetsConnection: Omit<CompoundTargetsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CompoundTargetsEdge']>, nodes: Array<ResolversParentTypes['Target']> };
  CompoundTargetsEdge: Omit<CompoundTargetsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Target'] };
  CompoundTrialsConnection: Omit<CompoundTrialsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CompoundTrialsEdge']>, nodes: Array<ResolversParentTypes['Trial']> };
  CompoundTrialsEdge: Omit<CompoundTrialsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Trial'] };
  CompoundTrialsRelationFilter: CompoundTrialsRelationFilter;
  Conference: Omit<Conference, 'evidence' | 'meetings'> & { evidence: Array<ResolversParentTypes['Evidence']>, meetings: ResolversParentTypes['ConferenceMeetingsConnection'] };
  ConferenceConnection: Omit<ConferenceConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['ConferenceEdge']>, facets: Array<ResolversParentTypes['Facet']>, nodes: Array<ResolversParentTypes['Conference']> };
  ConferenceEdge: Omit<ConferenceEdge, 'node'> & { node: ResolversParentTypes['Conference'] };
  ConferenceFilter: ConferenceFilter;
  ConferenceMeetingsConnection: Omit<ConferenceMeetingsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ConferenceMeetingsEdge']>, nodes: Array<ResolversParentTypes['Meeting']> };
  ConferenceMeetingsEdge: Omit<ConferenceMeetingsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Meeting'] };
  CrossReference: CrossReference;
  CrossReferenceFilter: CrossReferenceFilter;
  CrossReferenceRelationFilter: CrossReferenceRelationFilter;
  DataKindFilter: DataKindFilter;
  DataUpdateFilter: DataUpdateFilter;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  Designation: Omit<Designation, 'compound' | 'evidence' | 'granted' | 'indication'> & { compound: ResolversParentTypes['Compound'], evidence: Array<ResolversParentTypes['Evidence']>, granted?: Maybe<ResolversParentTypes['FuzzyDate']>, indication: ResolversParentTypes['Indication'] };
  DesignationConnection: Omit<DesignationConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['DesignationEdge']>, facets: Array<ResolversParentTypes['Facet']>, nodes: Array<ResolversParentTypes['Designation']> };
  DesignationEdge: Omit<DesignationEdge, 'node'> & { node: ResolversParentTypes['Designation'] };
  DesignationFilter: DesignationFilter;
  DesignationRelationFilter: DesignationRelationFilter;
  DesignationTypeFilter: DesignationTypeFilter;
  Document: Omit<Document, 'evidence' | 'publisher'> & { evidence: Array<ResolversParentTypes['Evidence']>, publisher?: Maybe<ResolversParentTypes['Organization']> };
  DocumentConnection: Omit<DocumentConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['DocumentEdge']>, facets: Array<ResolversParentTypes['Facet']>, nodes: Array<ResolversParentTypes['Document']> };
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DocumentFilter: DocumentFilter;
  DocumentKindFilter: DocumentKindFilter;
  DocumentRelationFilter: DocumentRelationFilter;
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  EntityFilter: EntityFilter;
  Evidence: Omit<Evidence, 'assertedBy' | 'document' | 'facts' | 'onBehalfOf'> & { assertedBy: ResolversParentTypes['Speaker'], document: ResolversParentTypes['Document'], facts: Array<ResolversParentTypes['Fact']>, onBehalfOf?: Maybe<ResolversParentTypes['Organization']> };
  EvidenceFilter: EvidenceFilter;
  EvidenceRelationFilter: EvidenceRelationFilter;
  ExternalFact: ExternalFact;
  ExternalFactFilter: ExternalFactFilter;
  ExternalFactRelationFilter: ExternalFactRelationFilter;
  Facet: Omit<Facet, 'buckets'> & { buckets: Array<ResolversParentTypes['FacetBucket']> };
  FacetBucket: Omit<FacetBucket, 'node'> & { node?: Maybe<ResolversParentTypes['Entity']> };
  Fact: Omit<Fact, 'object' | 'subject'> & { object?: Maybe<ResolversParentTypes['Entity']>, subject: ResolversParentTypes['Entity'] };
  FinancialKindFilter: FinancialKindFilter;
  FinancialMetric: Omit<FinancialMetric, 'evidence' | 'organization' | 'period'> & { evidence: Array<ResolversParentTypes['Evidence']>, organization: ResolversParentTypes['Organization'], period: ResolversParentTypes['FuzzyDate'] };
  FinancialMetricConnection: Omit<FinancialMetricConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['FinancialMetricEdge']>, facets: Array<ResolversParentTypes['Facet']>, nodes: Array<ResolversParentTypes['FinancialMetric']> };
  FinancialMetricEdge: Omit<FinancialMetricEdge, 'node'> & { node: ResolversParentTypes['FinancialMetric'] };
  FinancialMetricFilter: FinancialMetricFilter;
  FinancialMetricRelationFilter: FinancialMetricRelationFilter;
  Float: Scalars['Float']['output'];
  FloatFilter: FloatFilter;
  FuzzyDate: FuzzyDate;
  FuzzyDateFilter: FuzzyDateFilter;
  ID: Scalars['ID']['output'];
  IDFilter: IdFilter;
  Indication: Omit<Indication, 'broader' | 'designations' | 'evidence' | 'milestones' | 'narrower' | 'presentations' | 'programs' | 'trials'> & { broader: ResolversParentTypes['IndicationBroaderConnection'], designations: ResolversParentTypes['IndicationDesignationsConnection'], evidence: Array<ResolversParentTypes['Evidence']>, milestones: ResolversParentTypes['IndicationMilestonesConnection'], narrower: ResolversParentTypes['IndicationNarrowerConnection'], presentations: ResolversParentTypes['IndicationPresentationsConnection'], programs: ResolversParentTypes['IndicationProgramsConnection'], trials: ResolversParentTypes['IndicationTrialsConnection'] };
  IndicationBroaderConnection: Omit<IndicationBroaderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['IndicationBroaderEdge']>, nodes: Array<ResolversParentTypes['Indication']> };
  IndicationBroaderEdge: Omit<IndicationBroaderEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Indication'] };
  IndicationBroaderRelationFilter: IndicationBroaderRelationFilter;
  IndicationConnection: Omit<IndicationConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['IndicationEdge']>, facets: Array<ResolversParentTypes['Facet']>, nodes: Array<ResolversParentTypes['Indication']> };
  IndicationDesignationsConnection: Omit<IndicationDesignationsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['IndicationDesignationsEdge']>, nodes: Array<ResolversParentTypes['Designation']> };
  IndicationDesignationsEdge: Omit<IndicationDesignationsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Designation'] };
  IndicationEdge: Omit<IndicationEdge, 'node'> & { node: ResolversParentTypes['Indication'] };
  IndicationFilter: IndicationFilter;
  IndicationMilestonesConnection: Omit<IndicationMilestonesConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['IndicationMilestonesEdge']>, nodes: Array<ResolversParentTypes['Milestone']> };
  IndicationMilestonesEdge: Omit<IndicationMilestonesEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Milestone'] };
  IndicationNarrowerConnection: Omit<IndicationNarrowerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['IndicationNarrowerEdge']>, nodes: Array<ResolversParentTypes['Indication']> };
  IndicationNarrowerEdge: Omit<IndicationNarrowerEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Indication'] };
  IndicationNarrowerRelationFilter: IndicationNarrowerRelationFilter;
  IndicationPresentationsConnection: Omit<IndicationPresentationsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['IndicationPresentationsEdge']>, nodes: Array<ResolversParentTypes['Presentation']> };
  IndicationPresentationsEdge: Omit<IndicationPresentationsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Presentation'] };
  IndicationProgramsConnection: Omit<IndicationProgramsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['IndicationProgramsEdge']>, nodes: Array<ResolversParentTypes['Program']> };
  IndicationProgramsEdge: Omit<IndicationProgramsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Program'] };
  IndicationRelationFilter: IndicationRelationFilter;
  IndicationTrialsConnection: Omit<IndicationTrialsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['IndicationTrialsEdge']>, nodes: Array<ResolversParentTypes['Trial']> };
  IndicationTrialsEdge: Omit<IndicationTrialsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Trial'] };
  Int: Scalars['Int']['output'];
  IntFilter: IntFilter;
  LineOfTherapyFilter: LineOfTherapyFilter;
  Link: Omit<Link, 'evidence' | 'from' | 'to'> & { evidence: Array<ResolversParentTypes['Evidence']>, from: ResolversParentTypes['Entity'], to: ResolversParentTypes['Entity'] };
  MatchedName: Omit<MatchedName, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  Meeting: Omit<Meeting, 'conference' | 'date' | 'evidence' | 'presentations'> & { conference: ResolversParentTypes['Conference'], date: ResolversParentTypes['FuzzyDate'], evidence: Array<ResolversParentTypes['Evidence']>, presentations: ResolversParentTypes['MeetingPresentationsConnection'] };
  MeetingConnection: Omit<MeetingConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['MeetingEdge']>, facets: Array<ResolversParentTypes['Facet']>, nodes: Array<ResolversParentTypes['Meeting']> };
  MeetingEdge: Omit<MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  MeetingFilter: MeetingFilter;
  MeetingPresentationsConnection: Omit<MeetingPresentationsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MeetingPresentationsEdge']>, nodes: Array<ResolversParentTypes['Presentation']> };
  MeetingPresentationsEdge: Omit<MeetingPresentationsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Presentation'] };
  MeetingRelationFilter: MeetingRelationFilter;
  Meta: Meta;
  Milestone: Omit<Milestone, 'compounds' | 'due' | 'evidence' | 'indications' | 'occurred' | 'responsible' | 'trials'> & { compounds: ResolversParentTypes['MilestoneCompoundsConnection'], due?: Maybe<ResolversParentTypes['FuzzyDate']>, evidence: Array<ResolversParentTypes['Evidence']>, indications: ResolversParentTypes['MilestoneIndicationsConnection'], occurred?: Maybe<ResolversParentTypes['FuzzyDate']>, responsible?: Maybe<ResolversParentTypes['Organization']>, trials: ResolversParentTypes['MilestoneTrialsConnection'] };
  MilestoneCompoundsConnection: Omit<MilestoneCompoundsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MilestoneCompoundsEdge']>, nodes: Array<ResolversParentTypes['Compound']> };
  MilestoneCompoundsEdge: Omit<MilestoneCompoundsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Compound'] };
  MilestoneConnection: Omit<MilestoneConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['MilestoneEdge']>, facets: Array<ResolversParentTypes['Facet']>, nodes: Array<ResolversParentTypes['Milestone']> };
  MilestoneEdge: Omit<MilestoneEdge, 'node'> & { node: ResolversParentTypes['Milestone'] };
  MilestoneFilter: MilestoneFilter;
  MilestoneIndicationsConnection: Omit<MilestoneIndicationsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MilestoneIndicationsEdge']>, nodes: Array<ResolversParentTypes['Indication']> };
  MilestoneIndicationsEdge: Omit<MilestoneIndicationsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Indication'] };
  MilestoneRelationFilter: MilestoneRelationFilter;
  MilestoneStatusFilter: MilestoneStatusFilter;
  MilestoneTrialsConnection: Omit<MilestoneTrialsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MilestoneTrialsEdge']>, nodes: Array<ResolversParentTypes['Trial']> };
  MilestoneTrialsEdge: Omit<MilestoneTrialsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Trial'] };
  MilestoneTypeFilter: MilestoneTypeFilter;
  ModalityFilter: ModalityFilter;
  NameCandidate: Omit<NameCandidate, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  NameResolution: Omit<NameResolution, 'ambiguous' | 'matched' | 'unmatched'> & { ambiguous: Array<ResolversParentTypes['AmbiguousName']>, matched: Array<ResolversParentTypes['MatchedName']>, unmatched: Array<ResolversParentTypes['UnmatchedName']> };
  NameSuggestion: Omit<NameSuggestion, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  Neighborhood: Omit<Neighborhood, 'center' | 'links' | 'nodes'> & { center: ResolversParentTypes['Entity'], links: Array<ResolversParentTypes['Link']>, nodes: Array<ResolversParentTypes['NeighborhoodNode']> };
  NeighborhoodNode: Omit<NeighborhoodNode, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  Organization: Omit<Organization, 'agreements' | 'developedCompounds' | 'evidence' | 'financialMetrics' | 'memberOf' | 'members' | 'milestones' | 'ownedTechnologies' | 'partneredCompounds' | 'people' | 'programs' | 'publishedDocuments' | 'sponsoredTrials'> & { agreements: ResolversParentTypes['OrganizationAgreementsConnection'], developedCompounds: ResolversParentTypes['OrganizationDevelopedCompoundsConnection'], evidence: Array<ResolversParentTypes['Evidence']>, financialMetrics: ResolversParentTypes['OrganizationFinancialMetricsConnection'], memberOf?: Maybe<ResolversParentTypes['Organization']>, members: ResolversParentTypes['OrganizationMembersConnection'], milestones: ResolversParentTypes['OrganizationMilestonesConnection'], ownedTechnologies: ResolversParentTypes['OrganizationOwnedTechnologiesConnection'], partneredCompounds: ResolversParentTypes['OrganizationPartneredCompoundsConnection'], people: ResolversParentTypes['OrganizationPeopleConnection'], programs: ResolversParentTypes['OrganizationProgramsConnection'], publishedDocuments: ResolversParentTypes['OrganizationPublishedDocumentsConnection'], sponsoredTrials: ResolversParentTypes['OrganizationSponsoredTrialsConnection'] };
  OrganizationAgreementsConnection: Omit<OrganizationAgreementsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrganizationAgreementsEdge']>, nodes: Array<ResolversParentTypes['Agreement']> };
  OrganizationAgreementsEdge: Omit<OrganizationAgreementsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Agreement'] };
  OrganizationAgreementsRelationFilter: OrganizationAgreementsRelationFilter;
  OrganizationConnection: Omit<OrganizationConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['OrganizationEdge']>, facets: Array<ResolversParentTypes['Facet']>, nodes: Array<ResolversParentTypes['Organization']> };
  OrganizationDevelopedCompoundsConnection: Omit<OrganizationDevelopedCompoundsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrganizationDevelopedCompoundsEdge']>, nodes: Array<ResolversParentTypes['Compound']> };
  OrganizationDevelopedCompoundsEdge: Omit<OrganizationDevelopedCompoundsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Compound'] };
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationFilter: OrganizationFilter;
  OrganizationFinancialMetricsConnection: Omit<OrganizationFinancialMetricsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrganizationFinancialMetricsEdge']>, nodes: Array<ResolversParentTypes['FinancialMetric']> };
  OrganizationFinancialMetricsEdge: Omit<OrganizationFinancialMetricsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['FinancialMetric'] };
  OrganizationMembersConnection: Omit<OrganizationMembersConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrganizationMembersEdge']>, nodes: Array<ResolversParentTypes['Organization']> };
  OrganizationMembersEdge: Omit<OrganizationMembersEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Organization'] };
  OrganizationMilestonesConnection: Omit<OrganizationMilestonesConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrganizationMilestonesEdge']>, nodes: Array<ResolversParentTypes['Milestone']> };
  OrganizationMilestonesEdge: Omit<OrganizationMilestonesEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Milestone'] };
  OrganizationOwnedTechnologiesConnection: Omit<OrganizationOwnedTechnologiesConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrganizationOwnedTechnologiesEdge']>, nodes: Array<ResolversParentTypes['Technology']> };
  OrganizationOwnedTechnologiesEdge: Omit<OrganizationOwnedTechnologiesEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Technology'] };
  OrganizationPartneredCompoundsConnection: Omit<OrganizationPartneredCompoundsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrganizationPartneredCompoundsEdge']>, nodes: Array<ResolversParentTypes['Compound']> };
  OrganizationPartneredCompoundsEdge: Omit<OrganizationPartneredCompoundsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Compound'] };
  OrganizationPeopleConnection: Omit<OrganizationPeopleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrganizationPeopleEdge']>, nodes: Array<ResolversParentTypes['Person']> };
  OrganizationPeopleEdge: Omit<OrganizationPeopleEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Person'] };
  OrganizationProgramsConnection: Omit<OrganizationProgramsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrganizationProgramsEdge']>, nodes: Array<ResolversParentTypes['Program']> };
  OrganizationProgramsEdge: Omit<OrganizationProgramsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Program'] };
  OrganizationPublishedDocumentsConnection: Omit<OrganizationPublishedDocumentsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrganizationPublishedDocumentsEdge']>, nodes: Array<ResolversParentTypes['Document']> };
  OrganizationPublishedDocumentsEdge: Omit<OrganizationPublishedDocumentsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Document'] };
  OrganizationRelationFilter: OrganizationRelationFilter;
  OrganizationSponsoredTrialsConnection: Omit<OrganizationSponsoredTrialsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrganizationSponsoredTrialsEdge']>, nodes: Array<ResolversParentTypes['Trial']> };
  OrganizationSponsoredTrialsEdge: Omit<OrganizationSponsoredTrialsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Trial'] };
  PageInfo: PageInfo;
  PartyRoleFilter: PartyRoleFilter;
  Passage: Passage;
  Path: Omit<Path, 'hops' | 'start'> & { hops: Array<ResolversParentTypes['Link']>, start: ResolversParentTypes['Entity'] };
  Person: Omit<Person, 'evidence' | 'organization'> & { evidence: Array<ResolversParentTypes['Evidence']>, organization?: Maybe<ResolversParentTypes['Organization']> };
  PersonConnection: Omit<PersonConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['PersonEdge']>, facets: Array<ResolversParentTypes['Facet']>, nodes: Array<ResolversParentTypes['Person']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonFilter: PersonFilter;
  PersonRelationFilter: PersonRelationFilter;
  PhaseFilter: PhaseFilter;
  Premise: Omit<Premise, 'evidence' | 'of' | 'through'> & { evidence: Array<ResolversParentTypes['Evidence']>, of: ResolversParentTypes['Entity'], through?: Maybe<ResolversParentTypes['Entity']> };
  Presentation: Omit<Presentation, 'compounds' | 'evidence' | 'indications' | 'meeting' | 'trials'> & { compounds: ResolversParentTypes['PresentationCompoundsConnection'], evidence: Array<ResolversParentTypes['Evidence']>, indications: ResolversParentTypes['PresentationIndicationsConnection'], meeting: ResolversParentTypes['Meeting'], trials: ResolversParentTypes['PresentationTrialsConnection'] };
  PresentationCompoundsConnection: Omit<PresentationCompoundsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PresentationCompoundsEdge']>, nodes: Array<ResolversParentTypes['Compound']> };
  PresentationCompoundsEdge: Omit<PresentationCompoundsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Compound'] };
  PresentationConnection: Omit<PresentationConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['PresentationEdge']>, facets: Array<ResolversParentTypes['Facet']>, nodes: Array<ResolversParentTypes['Presentation']> };
  PresentationEdge: Omit<PresentationEdge, 'node'> & { node: ResolversParentTypes['Presentation'] };
  PresentationFilter: PresentationFilter;
  PresentationIndicationsConnection: Omit<PresentationIndicationsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PresentationIndicationsEdge']>, nodes: Array<ResolversParentTypes['Indication']> };
  PresentationIndicationsEdge: Omit<PresentationIndicationsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Indication'] };
  PresentationRelationFilter: PresentationRelationFilter;
  PresentationStatusFilter: PresentationStatusFilter;
  PresentationTrialsConnection: Omit<PresentationTrialsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PresentationTrialsEdge']>, nodes: Array<ResolversParentTypes['Trial']> };
  PresentationTrialsEdge: Omit<PresentationTrialsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Trial'] };
  Program: Omit<Program, 'compound' | 'developers' | 'evidence' | 'indication'> & { compound: ResolversParentTypes['Compound'], developers: ResolversParentTypes['ProgramDevelopersConnection'], evidence: Array<ResolversParentTypes['Evidence']>, indication?: Maybe<ResolversParentTypes['Indication']> };
  ProgramConnection: Omit<ProgramConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['ProgramEdge']>, facets: Array<ResolversParentTypes['Facet']>, nodes: Array<ResolversParentTypes['Program']> };
  ProgramDevelopersConnection: Omit<ProgramDevelopersConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProgramDevelopersEdge']>, nodes: Array<ResolversParentTypes['Organization']> };
  ProgramDevelopersEdge: Omit<ProgramDevelopersEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Organization'] };
  ProgramEdge: Omit<ProgramEdge, 'node'> & { node: ResolversParentTypes['Program'] };
  ProgramFilter: ProgramFilter;
  ProgramRelationFilter: ProgramRelationFilter;
  ProgramStatusFilter: ProgramStatusFilter;
  Query: Record<PropertyKey, never>;
  RegionFilter: RegionFilter;
  SearchHit: Omit<SearchHit, 'result'> & { result: ResolversParentTypes['SearchResult'] };
  SearchResult: ResolversUnionTypes<ResolversParentTypes>['SearchResult'];
  Section: Section;
  Span: Span;
  Speaker: ResolversInterfaceTypes<ResolversParentTypes>['Speaker'];
  SpeakerFilter: SpeakerFilter;
  StageFilter: StageFilter;
  StatementConnection: Omit<StatementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['StatementEdge']>, nodes: Array<ResolversParentTypes['Evidence']> };
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Evidence'] };
  String: Scalars['String']['output'];
  StringFilter: StringFilter;
  StringListFilter: StringListFilter;
  SubmissionKindFilter: SubmissionKindFilter;
  Synonym: Synonym;
  SynonymFilter: SynonymFilter;
  SynonymRelationFilter: SynonymRelationFilter;
  SynonymTypeFilter: SynonymTypeFilter;
  Target: Omit<Target, 'compounds' | 'evidence'> & { compounds: ResolversParentTypes['TargetCompoundsConnection'], evidence: Array<ResolversParentTypes['Evidence']> };
  TargetCompoundsConnection: Omit<TargetCompoundsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TargetCompoundsEdge']>, nodes: Array<ResolversParentTypes['Compound']> };
  TargetCompoundsEdge: Omit<TargetCompoundsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Compound'] };
  TargetConnection: Omit<TargetConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['TargetEdge']>, facets: Array<ResolversParentTypes['Facet']>, nodes: Array<ResolversParentTypes['Target']> };
  TargetDisclosureFilter: TargetDisclosureFilter;
  TargetEdge: Omit<TargetEdge, 'node'> & { node: ResolversParentTypes['Target'] };
  TargetFilter: TargetFilter;
  TargetRelationFilter: TargetRelationFilter;
  Technology: Omit<Technology, 'compounds' | 'evidence' | 'owner'> & { compounds: ResolversParentTypes['TechnologyCompoundsConnection'], evidence: Array<ResolversParentTypes['Evidence']>, owner?: Maybe<ResolversParentTypes['Organization']> };
  TechnologyCompoundsConnection: Omit<TechnologyCompoundsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TechnologyCompoundsEdge']>, nodes: Array<ResolversParentTypes['Compound']> };
  TechnologyCompoundsEdge: Omit<TechnologyCompoundsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Compound'] };
  TechnologyConnection: Omit<TechnologyConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['TechnologyEdge']>, facets: Array<ResolversParentTypes['Facet']>, nodes: Array<ResolversParentTypes['Technology']> };
  TechnologyEdge: Omit<TechnologyEdge, 'node'> & { node: ResolversParentTypes['Technology'] };
  TechnologyFilter: TechnologyFilter;
  TechnologyRelationFilter: TechnologyRelationFilter;
  TimelineConnection: Omit<TimelineConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TimelineEdge']>, nodes: Array<ResolversParentTypes['TimelineEvent']> };
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEvent'] };
  TimelineEvent: Omit<TimelineEvent, 'date' | 'entity'> & { date?: Maybe<ResolversParentTypes['FuzzyDate']>, entity: ResolversParentTypes['Entity'] };
  TimelineFilter: TimelineFilter;
  Trial: Omit<Trial, 'compounds' | 'evidence' | 'indications' | 'milestones' | 'presentations' | 'sponsors' | 'startDate'> & { compounds: ResolversParentTypes['TrialCompoundsConnection'], evidence: Array<ResolversParentTypes['Evidence']>, indications: ResolversParentTypes['TrialIndicationsConnection'], milestones: ResolversParentTypes['TrialMilestonesConnection'], presentations: ResolversParentTypes['TrialPresentationsConnection'], sponsors: ResolversParentTypes['TrialSponsorsConnection'], startDate?: Maybe<ResolversParentTypes['FuzzyDate']> };
  TrialCompoundsConnection: Omit<TrialCompoundsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TrialCompoundsEdge']>, nodes: Array<ResolversParentTypes['Compound']> };
  TrialCompoundsEdge: Omit<TrialCompoundsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Compound'] };
  TrialCompoundsRelationFilter: TrialCompoundsRelationFilter;
  TrialConnection: Omit<TrialConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['TrialEdge']>, facets: Array<ResolversParentTypes['Facet']>, nodes: Array<ResolversParentTypes['Trial']> };
  TrialEdge: Omit<TrialEdge, 'node'> & { node: ResolversParentTypes['Trial'] };
  TrialFilter: TrialFilter;
  TrialIndicationsConnection: Omit<TrialIndicationsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TrialIndicationsEdge']>, nodes: Array<ResolversParentTypes['Indication']> };
  TrialIndicationsEdge: Omit<TrialIndicationsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Indication'] };
  TrialMilestonesConnection: Omit<TrialMilestonesConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TrialMilestonesEdge']>, nodes: Array<ResolversParentTypes['Milestone']> };
  TrialMilestonesEdge: Omit<TrialMilestonesEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Milestone'] };
  TrialPresentationsConnection: Omit<TrialPresentationsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TrialPresentationsEdge']>, nodes: Array<ResolversParentTypes['Presentation']> };
  TrialPresentationsEdge: Omit<TrialPresentationsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Presentation'] };
  TrialRelationFilter: TrialRelationFilter;
  TrialSponsorsConnection: Omit<TrialSponsorsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TrialSponsorsEdge']>, nodes: Array<ResolversParentTypes['Organization']> };
  TrialSponsorsEdge: Omit<TrialSponsorsEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Organization'] };
  TrialStatusFilter: TrialStatusFilter;
  UnmatchedName: Omit<UnmatchedName, 'suggestions'> & { suggestions: Array<ResolversParentTypes['NameSuggestion']> };
};

export type AgreementResolvers<ContextType = any, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  compounds?: Resolver<ResolversTypes['AgreementCompoundsConnection'], ParentType, ContextType, Partial<AgreementCompoundsArgs>>;
  established?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<AgreementEvidenceArgs, 'first'>>;
  externalFacts?: Resolver<Array<ResolversTypes['ExternalFact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parties?: Resolver<ResolversTypes['AgreementPartiesConnection'], ParentType, ContextType, Partial<AgreementPartiesArgs>>;
  status?: Resolver<ResolversTypes['AgreementStatus'], ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['Synonym']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['AgreementType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementCompoundsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgreementCompoundsConnection'] = ResolversParentTypes['AgreementCompoundsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgreementCompoundsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Compound']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementCompoundsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgreementCompoundsEdge'] = ResolversParentTypes['AgreementCompoundsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<AgreementCompoundsEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Compound'], ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<AgreementConnectionFacetsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type AgreementPartiesConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgreementPartiesConnection'] = ResolversParentTypes['AgreementPartiesConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgreementPartiesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementPartiesEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgreementPartiesEdge'] = ResolversParentTypes['AgreementPartiesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<AgreementPartiesEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PartyRole'], ParentType, ContextType>;
};

export type AmbiguousNameResolvers<ContextType = any, ParentType extends ResolversParentTypes['AmbiguousName'] = ResolversParentTypes['AmbiguousName']> = {
  candidates?: Resolver<Array<ResolversTypes['NameCandidate']>, ParentType, ContextType, RequireFields<AmbiguousNameCandidatesArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = any, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  counted?: Resolver<ResolversTypes['ClaimCountedConnection'], ParentType, ContextType, Partial<ClaimCountedArgs>>;
  derivation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  derivedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ClaimEvidenceArgs, 'first'>>;
  externalFacts?: Resolver<Array<ResolversTypes['ExternalFact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferredCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  margin?: Resolver<ResolversTypes['ClaimMargin'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notDerivable?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reconciliation?: Resolver<ResolversTypes['Reconciliation'], ParentType, ContextType>;
  statedMaximum?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  statedMinimum?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['Synonym']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ClaimConnectionFacetsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimCountedConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClaimCountedConnection'] = ResolversParentTypes['ClaimCountedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClaimCountedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimCountedEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClaimCountedEdge'] = ResolversParentTypes['ClaimCountedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  premises?: Resolver<Array<ResolversTypes['Premise']>, ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClaimMarginResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClaimMargin'] = ResolversParentTypes['ClaimMargin']> = {
  distance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fewer?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mismatchAbove?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mismatchBelow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  more?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CompoundResolvers<ContextType = any, ParentType extends ResolversParentTypes['Compound'] = ResolversParentTypes['Compound']> = {
  agreements?: Resolver<ResolversTypes['CompoundAgreementsConnection'], ParentType, ContextType, Partial<CompoundAgreementsArgs>>;
  crossReferences?: Resolver<Array<ResolversTypes['CrossReference']>, ParentType, ContextType>;
  designations?: Resolver<ResolversTypes['CompoundDesignationsConnection'], ParentType, ContextType, Partial<CompoundDesignationsArgs>>;
  developers?: Resolver<ResolversTypes['CompoundDevelopersConnection'], ParentType, ContextType, Partial<CompoundDevelopersArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<CompoundEvidenceArgs, 'first'>>;
  externalFacts?: Resolver<Array<ResolversTypes['ExternalFact']>, ParentType, ContextType>;
  highestPhase?: Resolver<ResolversTypes['Phase'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  milestones?: Resolver<ResolversTypes['CompoundMilestonesConnection'], ParentType, ContextType, Partial<CompoundMilestonesArgs>>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['CompoundPartnersConnection'], ParentType, ContextType, Partial<CompoundPartnersArgs>>;
  presentations?: Resolver<ResolversTypes['CompoundPresentationsConnection'], ParentType, ContextType, Partial<CompoundPresentationsArgs>>;
  programs?: Resolver<ResolversTypes['CompoundProgramsConnection'], ParentType, ContextType, Partial<CompoundProgramsArgs>>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['Synonym']>, ParentType, ContextType>;
  targetDisclosure?: Resolver<ResolversTypes['TargetDisclosure'], ParentType, ContextType>;
  targets?: Resolver<ResolversTypes['CompoundTargetsConnection'], ParentType, ContextType, Partial<CompoundTargetsArgs>>;
  technology?: Resolver<Maybe<ResolversTypes['Technology']>, ParentType, ContextType>;
  trials?: Resolver<ResolversTypes['CompoundTrialsConnection'], ParentType, ContextType, Partial<CompoundTrialsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompoundAgreementsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CompoundAgreementsConnection'] = ResolversParentTypes['CompoundAgreementsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompoundAgreementsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompoundAgreementsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CompoundAgreementsEdge'] = ResolversParentTypes['CompoundAgreementsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<CompoundAgreementsEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type CompoundConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CompoundConnection'] = ResolversParentTypes['CompoundConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompoundEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<CompoundConnectionFacetsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Compound']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompoundDesignationsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CompoundDesignationsConnection'] = ResolversParentTypes['CompoundDesignationsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompoundDesignationsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Designation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompoundDesignationsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CompoundDesignationsEdge'] = ResolversParentTypes['CompoundDesignationsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<CompoundDesignationsEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Designation'], ParentType, ContextType>;
};

export type CompoundDevelopersConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CompoundDevelopersConnection'] = ResolversParentTypes['CompoundDevelopersConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompoundDevelopersEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompoundDevelopersEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CompoundDevelopersEdge'] = ResolversParentTypes['CompoundDevelopersEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<CompoundDevelopersEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type CompoundEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CompoundEdge'] = ResolversParentTypes['CompoundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Compound'], ParentType, ContextType>;
};

export type CompoundMilestonesConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CompoundMilestonesConnection'] = ResolversParentTypes['CompoundMilestonesConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompoundMilestonesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Milestone']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompoundMilestonesEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CompoundMilestonesEdge'] = ResolversParentTypes['CompoundMilestonesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<CompoundMilestonesEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Milestone'], ParentType, ContextType>;
};

export type CompoundPartnersConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CompoundPartnersConnection'] = ResolversParentTypes['CompoundPartnersConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompoundPartnersEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompoundPartnersEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CompoundPartnersEdge'] = ResolversParentTypes['CompoundPartnersEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<CompoundPartnersEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type CompoundPresentationsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CompoundPresentationsConnection'] = ResolversParentTypes['CompoundPresentationsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompoundPresentationsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Presentation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompoundPresentationsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CompoundPresentationsEdge'] = ResolversParentTypes['CompoundPresentationsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<CompoundPresentationsEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Presentation'], ParentType, ContextType>;
};

export type CompoundProgramsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CompoundProgramsConnection'] = ResolversParentTypes['CompoundProgramsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompoundProgramsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Program']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompoundProgramsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CompoundProgramsEdge'] = ResolversParentTypes['CompoundProgramsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<CompoundProgramsEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
};

export type CompoundTargetsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CompoundTargetsConnection'] = ResolversParentTypes['CompoundTargetsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompoundTargetsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Target']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompoundTargetsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CompoundTargetsEdge'] = ResolversParentTypes['CompoundTargetsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<CompoundTargetsEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Target'], ParentType, ContextType>;
};

export type CompoundTrialsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CompoundTrialsConnection'] = ResolversParentTypes['CompoundTrialsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompoundTrialsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Trial']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompoundTrialsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CompoundTrialsEdge'] = ResolversParentTypes['CompoundTrialsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<CompoundTrialsEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Trial'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CompoundRole'], ParentType, ContextType>;
};

export type ConferenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Conference'] = ResolversParentTypes['Conference']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ConferenceEvidenceArgs, 'first'>>;
  externalFacts?: Resolver<Array<ResolversTypes['ExternalFact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['ConferenceMeetingsConnection'], ParentType, ContextType, Partial<ConferenceMeetingsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['Synonym']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConferenceConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConferenceConnection'] = ResolversParentTypes['ConferenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConferenceEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ConferenceConnectionFacetsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Conference']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConferenceEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConferenceEdge'] = ResolversParentTypes['ConferenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conference'], ParentType, ContextType>;
};

export type ConferenceMeetingsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConferenceMeetingsConnection'] = ResolversParentTypes['ConferenceMeetingsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConferenceMeetingsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConferenceMeetingsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConferenceMeetingsEdge'] = ResolversParentTypes['ConferenceMeetingsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ConferenceMeetingsEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type CrossReferenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['CrossReference'] = ResolversParentTypes['CrossReference']> = {
  database?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DesignationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Designation'] = ResolversParentTypes['Designation']> = {
  compound?: Resolver<ResolversTypes['Compound'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<DesignationEvidenceArgs, 'first'>>;
  externalFacts?: Resolver<Array<ResolversTypes['ExternalFact']>, ParentType, ContextType>;
  granted?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indication?: Resolver<ResolversTypes['Indication'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['Synonym']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['DesignationType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DesignationConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DesignationConnection'] = ResolversParentTypes['DesignationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DesignationEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<DesignationConnectionFacetsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Designation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DesignationEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DesignationEdge'] = ResolversParentTypes['DesignationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Designation'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = any, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  coverage?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<DocumentEvidenceArgs, 'first'>>;
  externalFacts?: Resolver<Array<ResolversTypes['ExternalFact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['Section']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['Synonym']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<DocumentConnectionFacetsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Claim' | 'Compound' | 'Conference' | 'Designation' | 'Document' | 'FinancialMetric' | 'Indication' | 'Meeting' | 'Milestone' | 'Organization' | 'Person' | 'Presentation' | 'Program' | 'Target' | 'Technology' | 'Trial', ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  assertedBy?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  factCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType, RequireFields<EvidenceFactsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spans?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExternalFactResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExternalFact'] = ResolversParentTypes['ExternalFact']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FacetResolvers<ContextType = any, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  bucketCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  buckets?: Resolver<Array<ResolversTypes['FacetBucket']>, ParentType, ContextType>;
  facet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missingFilter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  others?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacetBucketResolvers<ContextType = any, ParentType extends ResolversParentTypes['FacetBucket'] = ResolversParentTypes['FacetBucket']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type FactResolvers<ContextType = any, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type FinancialMetricResolvers<ContextType = any, ParentType extends ResolversParentTypes['FinancialMetric'] = ResolversParentTypes['FinancialMetric']> = {
  asScanned?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<FinancialMetricEvidenceArgs, 'first'>>;
  externalFacts?: Resolver<Array<ResolversTypes['ExternalFact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FinancialKind'], ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  minimum?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['FuzzyDate'], ParentType, ContextType>;
  periodAsStated?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['Synonym']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FinancialMetricConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['FinancialMetricConnection'] = ResolversParentTypes['FinancialMetricConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FinancialMetricEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<FinancialMetricConnectionFacetsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['FinancialMetric']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FinancialMetricEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['FinancialMetricEdge'] = ResolversParentTypes['FinancialMetricEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FinancialMetric'], ParentType, ContextType>;
};

export type FuzzyDateResolvers<ContextType = any, ParentType extends ResolversParentTypes['FuzzyDate'] = ResolversParentTypes['FuzzyDate']> = {
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  edtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IndicationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Indication'] = ResolversParentTypes['Indication']> = {
  broader?: Resolver<ResolversTypes['IndicationBroaderConnection'], ParentType, ContextType, Partial<IndicationBroaderArgs>>;
  crossReferences?: Resolver<Array<ResolversTypes['CrossReference']>, ParentType, ContextType>;
  designations?: Resolver<ResolversTypes['IndicationDesignationsConnection'], ParentType, ContextType, Partial<IndicationDesignationsArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<IndicationEvidenceArgs, 'first'>>;
  externalFacts?: Resolver<Array<ResolversTypes['ExternalFact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  milestones?: Resolver<ResolversTypes['IndicationMilestonesConnection'], ParentType, ContextType, Partial<IndicationMilestonesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  narrower?: Resolver<ResolversTypes['IndicationNarrowerConnection'], ParentType, ContextType, Partial<IndicationNarrowerArgs>>;
  presentations?: Resolver<ResolversTypes['IndicationPresentationsConnection'], ParentType, ContextType, Partial<IndicationPresentationsArgs>>;
  programs?: Resolver<ResolversTypes['IndicationProgramsConnection'], ParentType, ContextType, Partial<IndicationProgramsArgs>>;
  synonyms?: Resolver<Array<ResolversTypes['Synonym']>, ParentType, ContextType>;
  trials?: Resolver<ResolversTypes['IndicationTrialsConnection'], ParentType, ContextType, Partial<IndicationTrialsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicationBroaderConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndicationBroaderConnection'] = ResolversParentTypes['IndicationBroaderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IndicationBroaderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Indication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicationBroaderEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndicationBroaderEdge'] = ResolversParentTypes['IndicationBroaderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<IndicationBroaderEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Indication'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IndicationConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndicationConnection'] = ResolversParentTypes['IndicationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IndicationEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<IndicationConnectionFacetsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Indication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicationDesignationsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndicationDesignationsConnection'] = ResolversParentTypes['IndicationDesignationsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IndicationDesignationsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Designation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicationDesignationsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndicationDesignationsEdge'] = ResolversParentTypes['IndicationDesignationsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<IndicationDesignationsEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Designation'], ParentType, ContextType>;
};

export type IndicationEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndicationEdge'] = ResolversParentTypes['IndicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Indication'], ParentType, ContextType>;
};

export type IndicationMilestonesConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndicationMilestonesConnection'] = ResolversParentTypes['IndicationMilestonesConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IndicationMilestonesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Milestone']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicationMilestonesEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndicationMilestonesEdge'] = ResolversParentTypes['IndicationMilestonesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<IndicationMilestonesEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Milestone'], ParentType, ContextType>;
};

export type IndicationNarrowerConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndicationNarrowerConnection'] = ResolversParentTypes['IndicationNarrowerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IndicationNarrowerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Indication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicationNarrowerEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndicationNarrowerEdge'] = ResolversParentTypes['IndicationNarrowerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<IndicationNarrowerEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Indication'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IndicationPresentationsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndicationPresentationsConnection'] = ResolversParentTypes['IndicationPresentationsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IndicationPresentationsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Presentation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicationPresentationsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndicationPresentationsEdge'] = ResolversParentTypes['IndicationPresentationsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<IndicationPresentationsEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Presentation'], ParentType, ContextType>;
};

export type IndicationProgramsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndicationProgramsConnection'] = ResolversParentTypes['IndicationProgramsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IndicationProgramsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Program']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicationProgramsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndicationProgramsEdge'] = ResolversParentTypes['IndicationProgramsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<IndicationProgramsEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
};

export type IndicationTrialsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndicationTrialsConnection'] = ResolversParentTypes['IndicationTrialsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IndicationTrialsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Trial']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicationTrialsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndicationTrialsEdge'] = ResolversParentTypes['IndicationTrialsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<IndicationTrialsEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Trial'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = any, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  direction?: Resolver<ResolversTypes['LinkDirection'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<LinkEvidenceArgs, 'first'>>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type MatchedNameResolvers<ContextType = any, ParentType extends ResolversParentTypes['MatchedName'] = ResolversParentTypes['MatchedName']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['NameMatch'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = any, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  conference?: Resolver<ResolversTypes['Conference'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['FuzzyDate'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MeetingEvidenceArgs, 'first'>>;
  externalFacts?: Resolver<Array<ResolversTypes['ExternalFact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  presentations?: Resolver<ResolversTypes['MeetingPresentationsConnection'], ParentType, ContextType, Partial<MeetingPresentationsArgs>>;
  synonyms?: Resolver<Array<ResolversTypes['Synonym']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<MeetingConnectionFacetsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type MeetingPresentationsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingPresentationsConnection'] = ResolversParentTypes['MeetingPresentationsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeetingPresentationsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Presentation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingPresentationsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingPresentationsEdge'] = ResolversParentTypes['MeetingPresentationsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MeetingPresentationsEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Presentation'], ParentType, ContextType>;
};

export type MetaResolvers<ContextType = any, ParentType extends ResolversParentTypes['Meta'] = ResolversParentTypes['Meta']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MilestoneResolvers<ContextType = any, ParentType extends ResolversParentTypes['Milestone'] = ResolversParentTypes['Milestone']> = {
  compounds?: Resolver<ResolversTypes['MilestoneCompoundsConnection'], ParentType, ContextType, Partial<MilestoneCompoundsArgs>>;
  due?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MilestoneEvidenceArgs, 'first'>>;
  externalFacts?: Resolver<Array<ResolversTypes['ExternalFact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indications?: Resolver<ResolversTypes['MilestoneIndicationsConnection'], ParentType, ContextType, Partial<MilestoneIndicationsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurred?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  responsible?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MilestoneStatus'], ParentType, ContextType>;
  submission?: Resolver<Maybe<ResolversTypes['SubmissionKind']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['Synonym']>, ParentType, ContextType>;
  toPhase?: Resolver<Maybe<ResolversTypes['Phase']>, ParentType, ContextType>;
  trials?: Resolver<ResolversTypes['MilestoneTrialsConnection'], ParentType, ContextType, Partial<MilestoneTrialsArgs>>;
  type?: Resolver<ResolversTypes['MilestoneType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MilestoneCompoundsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MilestoneCompoundsConnection'] = ResolversParentTypes['MilestoneCompoundsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MilestoneCompoundsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Compound']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MilestoneCompoundsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MilestoneCompoundsEdge'] = ResolversParentTypes['MilestoneCompoundsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MilestoneCompoundsEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Compound'], ParentType, ContextType>;
};

export type MilestoneConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MilestoneConnection'] = ResolversParentTypes['MilestoneConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MilestoneEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<MilestoneConnectionFacetsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Milestone']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MilestoneEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MilestoneEdge'] = ResolversParentTypes['MilestoneEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Milestone'], ParentType, ContextType>;
};

export type MilestoneIndicationsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MilestoneIndicationsConnection'] = ResolversParentTypes['MilestoneIndicationsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MilestoneIndicationsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Indication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MilestoneIndicationsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MilestoneIndicationsEdge'] = ResolversParentTypes['MilestoneIndicationsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MilestoneIndicationsEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Indication'], ParentType, ContextType>;
};

export type MilestoneTrialsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MilestoneTrialsConnection'] = ResolversParentTypes['MilestoneTrialsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MilestoneTrialsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Trial']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MilestoneTrialsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MilestoneTrialsEdge'] = ResolversParentTypes['MilestoneTrialsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MilestoneTrialsEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Trial'], ParentType, ContextType>;
};

export type NameCandidateResolvers<ContextType = any, ParentType extends ResolversParentTypes['NameCandidate'] = ResolversParentTypes['NameCandidate']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['NameMatch'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NameResolutionResolvers<ContextType = any, ParentType extends ResolversParentTypes['NameResolution'] = ResolversParentTypes['NameResolution']> = {
  ambiguous?: Resolver<Array<ResolversTypes['AmbiguousName']>, ParentType, ContextType>;
  matched?: Resolver<Array<ResolversTypes['MatchedName']>, ParentType, ContextType>;
  unmatched?: Resolver<Array<ResolversTypes['UnmatchedName']>, ParentType, ContextType>;
};

export type NameSuggestionResolvers<ContextType = any, ParentType extends ResolversParentTypes['NameSuggestion'] = ResolversParentTypes['NameSuggestion']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NeighborhoodResolvers<ContextType = any, ParentType extends ResolversParentTypes['Neighborhood'] = ResolversParentTypes['Neighborhood']> = {
  center?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['NeighborhoodNode']>, ParentType, ContextType>;
};

export type NeighborhoodNodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['NeighborhoodNode'] = ResolversParentTypes['NeighborhoodNode']> = {
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  agreements?: Resolver<ResolversTypes['OrganizationAgreementsConnection'], ParentType, ContextType, Partial<OrganizationAgreementsArgs>>;
  crossReferences?: Resolver<Array<ResolversTypes['CrossReference']>, ParentType, ContextType>;
  developedCompounds?: Resolver<ResolversTypes['OrganizationDevelopedCompoundsConnection'], ParentType, ContextType, Partial<OrganizationDevelopedCompoundsArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<OrganizationEvidenceArgs, 'first'>>;
  externalFacts?: Resolver<Array<ResolversTypes['ExternalFact']>, ParentType, ContextType>;
  financialMetrics?: Resolver<ResolversTypes['OrganizationFinancialMetricsConnection'], ParentType, ContextType, Partial<OrganizationFinancialMetricsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberOf?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['OrganizationMembersConnection'], ParentType, ContextType, Partial<OrganizationMembersArgs>>;
  milestones?: Resolver<ResolversTypes['OrganizationMilestonesConnection'], ParentType, ContextType, Partial<OrganizationMilestonesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownedTechnologies?: Resolver<ResolversTypes['OrganizationOwnedTechnologiesConnection'], ParentType, ContextType, Partial<OrganizationOwnedTechnologiesArgs>>;
  partneredCompounds?: Resolver<ResolversTypes['OrganizationPartneredCompoundsConnection'], ParentType, ContextType, Partial<OrganizationPartneredCompoundsArgs>>;
  people?: Resolver<ResolversTypes['OrganizationPeopleConnection'], ParentType, ContextType, Partial<OrganizationPeopleArgs>>;
  programs?: Resolver<ResolversTypes['OrganizationProgramsConnection'], ParentType, ContextType, Partial<OrganizationProgramsArgs>>;
  publishedDocuments?: Resolver<ResolversTypes['OrganizationPublishedDocumentsConnection'], ParentType, ContextType, Partial<OrganizationPublishedDocumentsArgs>>;
  sponsoredTrials?: Resolver<ResolversTypes['OrganizationSponsoredTrialsConnection'], ParentType, ContextType, Partial<OrganizationSponsoredTrialsArgs>>;
  synonyms?: Resolver<Array<ResolversTypes['Synonym']>, ParentType, ContextType>;
  ticker?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationAgreementsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganizationAgreementsConnection'] = ResolversParentTypes['OrganizationAgreementsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationAgreementsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationAgreementsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganizationAgreementsEdge'] = ResolversParentTypes['OrganizationAgreementsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<OrganizationAgreementsEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PartyRole'], ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<OrganizationConnectionFacetsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationDevelopedCompoundsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganizationDevelopedCompoundsConnection'] = ResolversParentTypes['OrganizationDevelopedCompoundsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationDevelopedCompoundsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Compound']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationDevelopedCompoundsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganizationDevelopedCompoundsEdge'] = ResolversParentTypes['OrganizationDevelopedCompoundsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<OrganizationDevelopedCompoundsEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Compound'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OrganizationFinancialMetricsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganizationFinancialMetricsConnection'] = ResolversParentTypes['OrganizationFinancialMetricsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationFinancialMetricsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FinancialMetric']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationFinancialMetricsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganizationFinancialMetricsEdge'] = ResolversParentTypes['OrganizationFinancialMetricsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<OrganizationFinancialMetricsEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['FinancialMetric'], ParentType, ContextType>;
};

export type OrganizationMembersConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganizationMembersConnection'] = ResolversParentTypes['OrganizationMembersConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationMembersEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationMembersEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganizationMembersEdge'] = ResolversParentTypes['OrganizationMembersEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<OrganizationMembersEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OrganizationMilestonesConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganizationMilestonesConnection'] = ResolversParentTypes['OrganizationMilestonesConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationMilestonesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Milestone']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationMilestonesEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganizationMilestonesEdge'] = ResolversParentTypes['OrganizationMilestonesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<OrganizationMilestonesEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Milestone'], ParentType, ContextType>;
};

export type OrganizationOwnedTechnologiesConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganizationOwnedTechnologiesConnection'] = ResolversParentTypes['OrganizationOwnedTechnologiesConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationOwnedTechnologiesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Technology']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationOwnedTechnologiesEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganizationOwnedTechnologiesEdge'] = ResolversParentTypes['OrganizationOwnedTechnologiesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<OrganizationOwnedTechnologiesEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Technology'], ParentType, ContextType>;
};

export type OrganizationPartneredCompoundsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganizationPartneredCompoundsConnection'] = ResolversParentTypes['OrganizationPartneredCompoundsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationPartneredCompoundsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Compound']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationPartneredCompoundsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganizationPartneredCompoundsEdge'] = ResolversParentTypes['OrganizationPartneredCompoundsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<OrganizationPartneredCompoundsEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Compound'], ParentType, ContextType>;
};

export type OrganizationPeopleConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganizationPeopleConnection'] = ResolversParentTypes['OrganizationPeopleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationPeopleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationPeopleEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganizationPeopleEdge'] = ResolversParentTypes['OrganizationPeopleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<OrganizationPeopleEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type OrganizationProgramsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganizationProgramsConnection'] = ResolversParentTypes['OrganizationProgramsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationProgramsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Program']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationProgramsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganizationProgramsEdge'] = ResolversParentTypes['OrganizationProgramsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<OrganizationProgramsEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
};

export type OrganizationPublishedDocumentsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganizationPublishedDocumentsConnection'] = ResolversParentTypes['OrganizationPublishedDocumentsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationPublishedDocumentsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationPublishedDocumentsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganizationPublishedDocumentsEdge'] = ResolversParentTypes['OrganizationPublishedDocumentsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<OrganizationPublishedDocumentsEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type OrganizationSponsoredTrialsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganizationSponsoredTrialsConnection'] = ResolversParentTypes['OrganizationSponsoredTrialsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationSponsoredTrialsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Trial']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationSponsoredTrialsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganizationSponsoredTrialsEdge'] = ResolversParentTypes['OrganizationSponsoredTrialsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<OrganizationSponsoredTrialsEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Trial'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PassageResolvers<ContextType = any, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  evidenceIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quoted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = any, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  hops?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PersonEvidenceArgs, 'first'>>;
  externalFacts?: Resolver<Array<ResolversTypes['ExternalFact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['Synonym']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<PersonConnectionFacetsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PremiseResolvers<ContextType = any, ParentType extends ResolversParentTypes['Premise'] = ResolversParentTypes['Premise']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PremiseEvidenceArgs, 'first'>>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  through?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PresentationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Presentation'] = ResolversParentTypes['Presentation']> = {
  compounds?: Resolver<ResolversTypes['PresentationCompoundsConnection'], ParentType, ContextType, Partial<PresentationCompoundsArgs>>;
  dataKind?: Resolver<ResolversTypes['DataKind'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PresentationEvidenceArgs, 'first'>>;
  externalFacts?: Resolver<Array<ResolversTypes['ExternalFact']>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indications?: Resolver<ResolversTypes['PresentationIndicationsConnection'], ParentType, ContextType, Partial<PresentationIndicationsArgs>>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PresentationStatus'], ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['Synonym']>, ParentType, ContextType>;
  trials?: Resolver<ResolversTypes['PresentationTrialsConnection'], ParentType, ContextType, Partial<PresentationTrialsArgs>>;
  update?: Resolver<ResolversTypes['DataUpdate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PresentationCompoundsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PresentationCompoundsConnection'] = ResolversParentTypes['PresentationCompoundsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PresentationCompoundsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Compound']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PresentationCompoundsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PresentationCompoundsEdge'] = ResolversParentTypes['PresentationCompoundsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PresentationCompoundsEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Compound'], ParentType, ContextType>;
};

export type PresentationConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PresentationConnection'] = ResolversParentTypes['PresentationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PresentationEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<PresentationConnectionFacetsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Presentation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PresentationEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PresentationEdge'] = ResolversParentTypes['PresentationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Presentation'], ParentType, ContextType>;
};

export type PresentationIndicationsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PresentationIndicationsConnection'] = ResolversParentTypes['PresentationIndicationsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PresentationIndicationsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Indication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PresentationIndicationsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PresentationIndicationsEdge'] = ResolversParentTypes['PresentationIndicationsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PresentationIndicationsEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Indication'], ParentType, ContextType>;
};

export type PresentationTrialsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PresentationTrialsConnection'] = ResolversParentTypes['PresentationTrialsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PresentationTrialsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Trial']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PresentationTrialsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PresentationTrialsEdge'] = ResolversParentTypes['PresentationTrialsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PresentationTrialsEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Trial'], ParentType, ContextType>;
};

export type ProgramResolvers<ContextType = any, ParentType extends ResolversParentTypes['Program'] = ResolversParentTypes['Program']> = {
  compound?: Resolver<ResolversTypes['Compound'], ParentType, ContextType>;
  developers?: Resolver<ResolversTypes['ProgramDevelopersConnection'], ParentType, ContextType, Partial<ProgramDevelopersArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ProgramEvidenceArgs, 'first'>>;
  externalFacts?: Resolver<Array<ResolversTypes['ExternalFact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indication?: Resolver<Maybe<ResolversTypes['Indication']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['Phase'], ParentType, ContextType>;
  phaseAsStated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProgramStatus'], ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['Synonym']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgramConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProgramConnection'] = ResolversParentTypes['ProgramConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProgramEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ProgramConnectionFacetsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Program']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgramDevelopersConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProgramDevelopersConnection'] = ResolversParentTypes['ProgramDevelopersConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProgramDevelopersEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgramDevelopersEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProgramDevelopersEdge'] = ResolversParentTypes['ProgramDevelopersEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ProgramDevelopersEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type ProgramEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProgramEdge'] = ResolversParentTypes['ProgramEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, Partial<QueryAgreementArgs>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<QueryAgreementsArgs>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, Partial<QueryClaimArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<QueryClaimsArgs>>;
  compound?: Resolver<Maybe<ResolversTypes['Compound']>, ParentType, ContextType, Partial<QueryCompoundArgs>>;
  compounds?: Resolver<ResolversTypes['CompoundConnection'], ParentType, ContextType, Partial<QueryCompoundsArgs>>;
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType, Partial<QueryConferenceArgs>>;
  conferences?: Resolver<ResolversTypes['ConferenceConnection'], ParentType, ContextType, Partial<QueryConferencesArgs>>;
  designation?: Resolver<Maybe<ResolversTypes['Designation']>, ParentType, ContextType, Partial<QueryDesignationArgs>>;
  designations?: Resolver<ResolversTypes['DesignationConnection'], ParentType, ContextType, Partial<QueryDesignationsArgs>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, Partial<QueryDocumentArgs>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  financialMetric?: Resolver<Maybe<ResolversTypes['FinancialMetric']>, ParentType, ContextType, Partial<QueryFinancialMetricArgs>>;
  financialMetrics?: Resolver<ResolversTypes['FinancialMetricConnection'], ParentType, ContextType, Partial<QueryFinancialMetricsArgs>>;
  indication?: Resolver<Maybe<ResolversTypes['Indication']>, ParentType, ContextType, Partial<QueryIndicationArgs>>;
  indications?: Resolver<ResolversTypes['IndicationConnection'], ParentType, ContextType, Partial<QueryIndicationsArgs>>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, Partial<QueryMeetingArgs>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<QueryMeetingsArgs>>;
  meta?: Resolver<ResolversTypes['Meta'], ParentType, ContextType>;
  milestone?: Resolver<Maybe<ResolversTypes['Milestone']>, ParentType, ContextType, Partial<QueryMilestoneArgs>>;
  milestones?: Resolver<ResolversTypes['MilestoneConnection'], ParentType, ContextType, Partial<QueryMilestonesArgs>>;
  neighborhood?: Resolver<Maybe<ResolversTypes['Neighborhood']>, ParentType, ContextType, RequireFields<QueryNeighborhoodArgs, 'depth' | 'first' | 'id'>>;
  node?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, Partial<QueryOrganizationArgs>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  partners?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<QueryPartnersArgs>>;
  path?: Resolver<Maybe<Array<ResolversTypes['Path']>>, ParentType, ContextType, RequireFields<QueryPathArgs, 'first' | 'from' | 'maxHops' | 'to'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPeopleArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, Partial<QueryPersonArgs>>;
  presentation?: Resolver<Maybe<ResolversTypes['Presentation']>, ParentType, ContextType, Partial<QueryPresentationArgs>>;
  presentations?: Resolver<ResolversTypes['PresentationConnection'], ParentType, ContextType, Partial<QueryPresentationsArgs>>;
  program?: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType, Partial<QueryProgramArgs>>;
  programs?: Resolver<ResolversTypes['ProgramConnection'], ParentType, ContextType, Partial<QueryProgramsArgs>>;
  resolveNames?: Resolver<ResolversTypes['NameResolution'], ParentType, ContextType, RequireFields<QueryResolveNamesArgs, 'names'>>;
  search?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<QueryStatementsArgs>>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType, Partial<QueryTargetArgs>>;
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, Partial<QueryTargetsArgs>>;
  technologies?: Resolver<ResolversTypes['TechnologyConnection'], ParentType, ContextType, Partial<QueryTechnologiesArgs>>;
  technology?: Resolver<Maybe<ResolversTypes['Technology']>, ParentType, ContextType, Partial<QueryTechnologyArgs>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<QueryTimelineArgs>>;
  trial?: Resolver<Maybe<ResolversTypes['Trial']>, ParentType, ContextType, Partial<QueryTrialArgs>>;
  trials?: Resolver<ResolversTypes['TrialConnection'], ParentType, ContextType, Partial<QueryTrialsArgs>>;
};

export type SearchHitResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  highlights?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  how?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['SearchPlace'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Claim' | 'Compound' | 'Conference' | 'Designation' | 'Document' | 'Evidence' | 'FinancialMetric' | 'Indication' | 'Meeting' | 'Milestone' | 'Organization' | 'Person' | 'Presentation' | 'Program' | 'Target' | 'Technology' | 'Trial', ParentType, ContextType>;
};

export type SectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Section'] = ResolversParentTypes['Section']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpanResolvers<ContextType = any, ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpeakerResolvers<ContextType = any, ParentType extends ResolversParentTypes['Speaker'] = ResolversParentTypes['Speaker']> = {
  __resolveType: TypeResolveFn<'Organization' | 'Person', ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type SynonymResolvers<ContextType = any, ParentType extends ResolversParentTypes['Synonym'] = ResolversParentTypes['Synonym']> = {
  external?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SynonymType'], ParentType, ContextType>;
};

export type TargetResolvers<ContextType = any, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  compounds?: Resolver<ResolversTypes['TargetCompoundsConnection'], ParentType, ContextType, Partial<TargetCompoundsArgs>>;
  crossReferences?: Resolver<Array<ResolversTypes['CrossReference']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<TargetEvidenceArgs, 'first'>>;
  externalFacts?: Resolver<Array<ResolversTypes['ExternalFact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['Synonym']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetCompoundsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TargetCompoundsConnection'] = ResolversParentTypes['TargetCompoundsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TargetCompoundsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Compound']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TargetCompoundsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TargetCompoundsEdge'] = ResolversParentTypes['TargetCompoundsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<TargetCompoundsEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Compound'], ParentType, ContextType>;
};

export type TargetConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TargetConnection'] = ResolversParentTypes['TargetConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TargetEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<TargetConnectionFacetsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Target']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TargetEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TargetEdge'] = ResolversParentTypes['TargetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Target'], ParentType, ContextType>;
};

export type TechnologyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Technology'] = ResolversParentTypes['Technology']> = {
  compounds?: Resolver<ResolversTypes['TechnologyCompoundsConnection'], ParentType, ContextType, Partial<TechnologyCompoundsArgs>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<TechnologyEvidenceArgs, 'first'>>;
  externalFacts?: Resolver<Array<ResolversTypes['ExternalFact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['Synonym']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TechnologyCompoundsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TechnologyCompoundsConnection'] = ResolversParentTypes['TechnologyCompoundsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TechnologyCompoundsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Compound']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TechnologyCompoundsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TechnologyCompoundsEdge'] = ResolversParentTypes['TechnologyCompoundsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<TechnologyCompoundsEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Compound'], ParentType, ContextType>;
};

export type TechnologyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TechnologyConnection'] = ResolversParentTypes['TechnologyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TechnologyEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<TechnologyConnectionFacetsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Technology']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TechnologyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TechnologyEdge'] = ResolversParentTypes['TechnologyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Technology'], ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TimelineEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEvent'], ParentType, ContextType>;
};

export type TimelineEventResolvers<ContextType = any, ParentType extends ResolversParentTypes['TimelineEvent'] = ResolversParentTypes['TimelineEvent']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['TimelineEventType'], ParentType, ContextType>;
};

export type TrialResolvers<ContextType = any, ParentType extends ResolversParentTypes['Trial'] = ResolversParentTypes['Trial']> = {
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  backgroundTherapy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  compounds?: Resolver<ResolversTypes['TrialCompoundsConnection'], ParentType, ContextType, Partial<TrialCompoundsArgs>>;
  crossReferences?: Resolver<Array<ResolversTypes['CrossReference']>, ParentType, ContextType>;
  endpoints?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<TrialEvidenceArgs, 'first'>>;
  externalFacts?: Resolver<Array<ResolversTypes['ExternalFact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indications?: Resolver<ResolversTypes['TrialIndicationsConnection'], ParentType, ContextType, Partial<TrialIndicationsArgs>>;
  lineOfTherapy?: Resolver<ResolversTypes['LineOfTherapy'], ParentType, ContextType>;
  milestones?: Resolver<ResolversTypes['TrialMilestonesConnection'], ParentType, ContextType, Partial<TrialMilestonesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['Phase'], ParentType, ContextType>;
  phaseAsStated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plannedEnrollment?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  presentations?: Resolver<ResolversTypes['TrialPresentationsConnection'], ParentType, ContextType, Partial<TrialPresentationsArgs>>;
  setting?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sponsors?: Resolver<ResolversTypes['TrialSponsorsConnection'], ParentType, ContextType, Partial<TrialSponsorsArgs>>;
  startDate?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TrialStatus'], ParentType, ContextType>;
  statusAsStated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['Synonym']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrialCompoundsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TrialCompoundsConnection'] = ResolversParentTypes['TrialCompoundsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TrialCompoundsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Compound']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrialCompoundsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TrialCompoundsEdge'] = ResolversParentTypes['TrialCompoundsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<TrialCompoundsEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Compound'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CompoundRole'], ParentType, ContextType>;
};

export type TrialConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TrialConnection'] = ResolversParentTypes['TrialConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TrialEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<TrialConnectionFacetsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Trial']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrialEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TrialEdge'] = ResolversParentTypes['TrialEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Trial'], ParentType, ContextType>;
};

export type TrialIndicationsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TrialIndicationsConnection'] = ResolversParentTypes['TrialIndicationsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TrialIndicationsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Indication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrialIndicationsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TrialIndicationsEdge'] = ResolversParentTypes['TrialIndicationsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<TrialIndicationsEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Indication'], ParentType, ContextType>;
};

export type TrialMilestonesConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TrialMilestonesConnection'] = ResolversParentTypes['TrialMilestonesConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TrialMilestonesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Milestone']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrialMilestonesEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TrialMilestonesEdge'] = ResolversParentTypes['TrialMilestonesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<TrialMilestonesEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Milestone'], ParentType, ContextType>;
};

export type TrialPresentationsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TrialPresentationsConnection'] = ResolversParentTypes['TrialPresentationsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TrialPresentationsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Presentation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrialPresentationsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TrialPresentationsEdge'] = ResolversParentTypes['TrialPresentationsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<TrialPresentationsEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Presentation'], ParentType, ContextType>;
};

export type TrialSponsorsConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TrialSponsorsConnection'] = ResolversParentTypes['TrialSponsorsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TrialSponsorsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrialSponsorsEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TrialSponsorsEdge'] = ResolversParentTypes['TrialSponsorsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<TrialSponsorsEdgeEvidenceArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type UnmatchedNameResolvers<ContextType = any, ParentType extends ResolversParentTypes['UnmatchedName'] = ResolversParentTypes['UnmatchedName']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['NameSuggestion']>, ParentType, ContextType, RequireFields<UnmatchedNameSuggestionsArgs, 'first'>>;
};

export type Resolvers<ContextType = any> = {
  Agreement?: AgreementResolvers<ContextType>;
  AgreementCompoundsConnection?: AgreementCompoundsConnectionResolvers<ContextType>;
  AgreementCompoundsEdge?: AgreementCompoundsEdgeResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  AgreementPartiesConnection?: AgreementPartiesConnectionResolvers<ContextType>;
  AgreementPartiesEdge?: AgreementPartiesEdgeResolvers<ContextType>;
  AmbiguousName?: AmbiguousNameResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimCountedConnection?: ClaimCountedConnectionResolvers<ContextType>;
  ClaimCountedEdge?: ClaimCountedEdgeResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimMargin?: ClaimMarginResolvers<ContextType>;
  Compound?: CompoundResolvers<ContextType>;
  CompoundAgreementsConnection?: CompoundAgreementsConnectionResolvers<ContextType>;
  CompoundAgreementsEdge?: CompoundAgreementsEdgeResolvers<ContextType>;
  CompoundConnection?: CompoundConnectionResolvers<ContextType>;
  CompoundDesignationsConnection?: CompoundDesignationsConnectionResolvers<ContextType>;
  CompoundDesignationsEdge?: CompoundDesignationsEdgeResolvers<ContextType>;
  CompoundDevelopersConnection?: CompoundDevelopersConnectionResolvers<ContextType>;
  CompoundDevelopersEdge?: CompoundDevelopersEdgeResolvers<ContextType>;
  CompoundEdge?: CompoundEdgeResolvers<ContextType>;
  CompoundMilestonesConnection?: CompoundMilestonesConnectionResolvers<ContextType>;
  CompoundMilestonesEdge?: CompoundMilestonesEdgeResolvers<ContextType>;
  CompoundPartnersConnection?: CompoundPartnersConnectionResolvers<ContextType>;
  CompoundPartnersEdge?: CompoundPartnersEdgeResolvers<ContextType>;
  CompoundPresentationsConnection?: CompoundPresentationsConnectionResolvers<ContextType>;
  CompoundPresentationsEdge?: CompoundPresentationsEdgeResolvers<ContextType>;
  CompoundProgramsConnection?: CompoundProgramsConnectionResolvers<ContextType>;
  CompoundProgramsEdge?: CompoundProgramsEdgeResolvers<ContextType>;
  CompoundTargetsConnection?: CompoundTargetsConnectionResolvers<ContextType>;
  CompoundTargetsEdge?: CompoundTargetsEdgeResolvers<ContextType>;
  CompoundTrialsConnection?: CompoundTrialsConnectionResolvers<ContextType>;
  CompoundTrialsEdge?: CompoundTrialsEdgeResolvers<ContextType>;
  Conference?: ConferenceResolvers<ContextType>;
  ConferenceConnection?: ConferenceConnectionResolvers<ContextType>;
  ConferenceEdge?: ConferenceEdgeResolvers<ContextType>;
  ConferenceMeetingsConnection?: ConferenceMeetingsConnectionResolvers<ContextType>;
  ConferenceMeetingsEdge?: ConferenceMeetingsEdgeResolvers<ContextType>;
  CrossReference?: CrossReferenceResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Designation?: DesignationResolvers<ContextType>;
  DesignationConnection?: DesignationConnectionResolvers<ContextType>;
  DesignationEdge?: DesignationEdgeResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  ExternalFact?: ExternalFactResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetBucket?: FacetBucketResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FinancialMetric?: FinancialMetricResolvers<ContextType>;
  FinancialMetricConnection?: FinancialMetricConnectionResolvers<ContextType>;
  FinancialMetricEdge?: FinancialMetricEdgeResolvers<ContextType>;
  FuzzyDate?: FuzzyDateResolvers<ContextType>;
  Indication?: IndicationResolvers<ContextType>;
  IndicationBroaderConnection?: IndicationBroaderConnectionResolvers<ContextType>;
  IndicationBroaderEdge?: IndicationBroaderEdgeResolvers<ContextType>;
  IndicationConnection?: IndicationConnectionResolvers<ContextType>;
  IndicationDesignationsConnection?: IndicationDesignationsConnectionResolvers<ContextType>;
  IndicationDesignationsEdge?: IndicationDesignationsEdgeResolvers<ContextType>;
  IndicationEdge?: IndicationEdgeResolvers<ContextType>;
  IndicationMilestonesConnection?: IndicationMilestonesConnectionResolvers<ContextType>;
  IndicationMilestonesEdge?: IndicationMilestonesEdgeResolvers<ContextType>;
  IndicationNarrowerConnection?: IndicationNarrowerConnectionResolvers<ContextType>;
  IndicationNarrowerEdge?: IndicationNarrowerEdgeResolvers<ContextType>;
  IndicationPresentationsConnection?: IndicationPresentationsConnectionResolvers<ContextType>;
  IndicationPresentationsEdge?: IndicationPresentationsEdgeResolvers<ContextType>;
  IndicationProgramsConnection?: IndicationProgramsConnectionResolvers<ContextType>;
  IndicationProgramsEdge?: IndicationProgramsEdgeResolvers<ContextType>;
  IndicationTrialsConnection?: IndicationTrialsConnectionResolvers<ContextType>;
  IndicationTrialsEdge?: IndicationTrialsEdgeResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  MatchedName?: MatchedNameResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  MeetingPresentationsConnection?: MeetingPresentationsConnectionResolvers<ContextType>;
  MeetingPresentationsEdge?: MeetingPresentationsEdgeResolvers<ContextType>;
  Meta?: MetaResolvers<ContextType>;
  Milestone?: MilestoneResolvers<ContextType>;
  MilestoneCompoundsConnection?: MilestoneCompoundsConnectionResolvers<ContextType>;
  MilestoneCompoundsEdge?: MilestoneCompoundsEdgeResolvers<ContextType>;
  MilestoneConnection?: MilestoneConnectionResolvers<ContextType>;
  MilestoneEdge?: MilestoneEdgeResolvers<ContextType>;
  MilestoneIndicationsConnection?: MilestoneIndicationsConnectionResolvers<ContextType>;
  MilestoneIndicationsEdge?: MilestoneIndicationsEdgeResolvers<ContextType>;
  MilestoneTrialsConnection?: MilestoneTrialsConnectionResolvers<ContextType>;
  MilestoneTrialsEdge?: MilestoneTrialsEdgeResolvers<ContextType>;
  NameCandidate?: NameCandidateResolvers<ContextType>;
  NameResolution?: NameResolutionResolvers<ContextType>;
  NameSuggestion?: NameSuggestionResolvers<ContextType>;
  Neighborhood?: NeighborhoodResolvers<ContextType>;
  NeighborhoodNode?: NeighborhoodNodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationAgreementsConnection?: OrganizationAgreementsConnectionResolvers<ContextType>;
  OrganizationAgreementsEdge?: OrganizationAgreementsEdgeResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationDevelopedCompoundsConnection?: OrganizationDevelopedCompoundsConnectionResolvers<ContextType>;
  OrganizationDevelopedCompoundsEdge?: OrganizationDevelopedCompoundsEdgeResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OrganizationFinancialMetricsConnection?: OrganizationFinancialMetricsConnectionResolvers<ContextType>;
  OrganizationFinancialMetricsEdge?: OrganizationFinancialMetricsEdgeResolvers<ContextType>;
  OrganizationMembersConnection?: OrganizationMembersConnectionResolvers<ContextType>;
  OrganizationMembersEdge?: OrganizationMembersEdgeResolvers<ContextType>;
  OrganizationMilestonesConnection?: OrganizationMilestonesConnectionResolvers<ContextType>;
  OrganizationMilestonesEdge?: OrganizationMilestonesEdgeResolvers<ContextType>;
  OrganizationOwnedTechnologiesConnection?: OrganizationOwnedTechnologiesConnectionResolvers<ContextType>;
  OrganizationOwnedTechnologiesEdge?: OrganizationOwnedTechnologiesEdgeResolvers<ContextType>;
  OrganizationPartneredCompoundsConnection?: OrganizationPartneredCompoundsConnectionResolvers<ContextType>;
  OrganizationPartneredCompoundsEdge?: OrganizationPartneredCompoundsEdgeResolvers<ContextType>;
  OrganizationPeopleConnection?: OrganizationPeopleConnectionResolvers<ContextType>;
  OrganizationPeopleEdge?: OrganizationPeopleEdgeResolvers<ContextType>;
  OrganizationProgramsConnection?: OrganizationProgramsConnectionResolvers<ContextType>;
  OrganizationProgramsEdge?: OrganizationProgramsEdgeResolvers<ContextType>;
  OrganizationPublishedDocumentsConnection?: OrganizationPublishedDocumentsConnectionResolvers<ContextType>;
  OrganizationPublishedDocumentsEdge?: OrganizationPublishedDocumentsEdgeResolvers<ContextType>;
  OrganizationSponsoredTrialsConnection?: OrganizationSponsoredTrialsConnectionResolvers<ContextType>;
  OrganizationSponsoredTrialsEdge?: OrganizationSponsoredTrialsEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Premise?: PremiseResolvers<ContextType>;
  Presentation?: PresentationResolvers<ContextType>;
  PresentationCompoundsConnection?: PresentationCompoundsConnectionResolvers<ContextType>;
  PresentationCompoundsEdge?: PresentationCompoundsEdgeResolvers<ContextType>;
  PresentationConnection?: PresentationConnectionResolvers<ContextType>;
  PresentationEdge?: PresentationEdgeResolvers<ContextType>;
  PresentationIndicationsConnection?: PresentationIndicationsConnectionResolvers<ContextType>;
  PresentationIndicationsEdge?: PresentationIndicationsEdgeResolvers<ContextType>;
  PresentationTrialsConnection?: PresentationTrialsConnectionResolvers<ContextType>;
  PresentationTrialsEdge?: PresentationTrialsEdgeResolvers<ContextType>;
  Program?: ProgramResolvers<ContextType>;
  ProgramConnection?: ProgramConnectionResolvers<ContextType>;
  ProgramDevelopersConnection?: ProgramDevelopersConnectionResolvers<ContextType>;
  ProgramDevelopersEdge?: ProgramDevelopersEdgeResolvers<ContextType>;
  ProgramEdge?: ProgramEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  Section?: SectionResolvers<ContextType>;
  Span?: SpanResolvers<ContextType>;
  Speaker?: SpeakerResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  Synonym?: SynonymResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  TargetCompoundsConnection?: TargetCompoundsConnectionResolvers<ContextType>;
  TargetCompoundsEdge?: TargetCompoundsEdgeResolvers<ContextType>;
  TargetConnection?: TargetConnectionResolvers<ContextType>;
  TargetEdge?: TargetEdgeResolvers<ContextType>;
  Technology?: TechnologyResolvers<ContextType>;
  TechnologyCompoundsConnection?: TechnologyCompoundsConnectionResolvers<ContextType>;
  TechnologyCompoundsEdge?: TechnologyCompoundsEdgeResolvers<ContextType>;
  TechnologyConnection?: TechnologyConnectionResolvers<ContextType>;
  TechnologyEdge?: TechnologyEdgeResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineEvent?: TimelineEventResolvers<ContextType>;
  Trial?: TrialResolvers<ContextType>;
  TrialCompoundsConnection?: TrialCompoundsConnectionResolvers<ContextType>;
  TrialCompoundsEdge?: TrialCompoundsEdgeResolvers<ContextType>;
  TrialConnection?: TrialConnectionResolvers<ContextType>;
  TrialEdge?: TrialEdgeResolvers<ContextType>;
  TrialIndicationsConnection?: TrialIndicationsConnectionResolvers<ContextType>;
  TrialIndicationsEdge?: TrialIndicationsEdgeResolvers<ContextType>;
  TrialMilestonesConnection?: TrialMilestonesConnectionResolvers<ContextType>;
  TrialMilestonesEdge?: TrialMilestonesEdgeResolvers<ContextType>;
  TrialPresentationsConnection?: TrialPresentationsConnectionResolvers<ContextType>;
  TrialPresentationsEdge?: TrialPresentationsEdgeResolvers<ContextType>;
  TrialSponsorsConnection?: TrialSponsorsConnectionResolvers<ContextType>;
  TrialSponsorsEdge?: TrialSponsorsEdgeResolvers<ContextType>;
  UnmatchedName?: UnmatchedNameResolvers<ContextType>;
};

