/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What to ask of the compounds of an agreement: of some, none or every one. All that is given must hold. */
export type AgreementCompoundsRelationFilter = {
  /** All match, also where there are none. */
  every?: CompoundFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: CompoundFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: CompoundFilter | null | undefined;
};

/** What to ask of an agreement. All that is given must hold; `{}` asks nothing, and holds for any. */
export type AgreementFilter = {
  /** All of these hold. An empty list asks nothing. */
  and?: Array<AgreementFilter> | null | undefined;
  /** Compounds that it covers, as far as they are named. */
  compounds?: AgreementCompoundsRelationFilter | null | undefined;
  /** When it was made, as in “October 2010” for the one with Novartis; null where the document does not say. */
  established?: FuzzyDateFilter | null | undefined;
  /** Quotes that support the agreement's own fields, in document order. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** What is known of it from outside the documents, kept apart from what they say. */
  externalFacts?: ExternalFactRelationFilter | null | undefined;
  /** Stable, readable and unique among all entities. */
  id?: IdFilter | null | undefined;
  /** The parties and what they agreed on. */
  name?: StringFilter | null | undefined;
  /** Has this name, preferred or other, whatever the case, hyphens, spaces or ® signs. */
  named?: string | null | undefined;
  /** This does not hold. */
  not?: AgreementFilter | null | undefined;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<AgreementFilter> | null | undefined;
  /** Who made it. */
  parties?: AgreementPartiesRelationFilter | null | undefined;
  /** Financial figures that take it into account: the guidance that reflects the collaboration with Novartis. */
  reflectedIn?: AgreementReflectedInRelationFilter | null | undefined;
  /** Whether it still holds. */
  status?: AgreementStatusFilter | null | undefined;
  /** Other names, those of the documents first. */
  synonyms?: SynonymRelationFilter | null | undefined;
  /** What kind of agreement it is. */
  type?: AgreementTypeFilter | null | undefined;
};

/** What to ask of the parties of an agreement: of some, none or every one. All that is given must hold. */
export type AgreementPartiesRelationFilter = {
  /** All match, also where there are none. */
  every?: OrganizationFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: OrganizationFilter | null | undefined;
  /** Looks only at those joined in this way; goes together with `some`, `none` or `every`. What the organization is in the agreement. */
  role?: PartyRoleFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: OrganizationFilter | null | undefined;
};

/** What to ask of the reflected in of an agreement: of some, none or every one. All that is given must hold. */
export type AgreementReflectedInRelationFilter = {
  /** All match, also where there are none. */
  every?: FinancialMetricFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: FinancialMetricFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: FinancialMetricFilter | null | undefined;
};

/** Whether an agreement still holds. */
export type AgreementStatus =
  /** It holds at the date of the document. */
  | 'CURRENT'
  /** It has ended: “a previous research collaboration”. */
  | 'PREVIOUS';

/** Compares an agreement status. At least one comparison, and all given hold. */
export type AgreementStatusFilter = {
  /** Is this agreement status. */
  eq?: AgreementStatus | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<AgreementStatus> | null | undefined;
  /** Is absent (true), or is there (false). */
  isNull?: boolean | null | undefined;
  /** Is there, and is not this agreement status. */
  ne?: AgreementStatus | null | undefined;
};

/** What kind of agreement it is. */
export type AgreementType =
  /** One buys the other, or a drug of the other. */
  | 'ACQUISITION'
  /** Working together, in whatever way. */
  | 'COLLABORATION'
  /** Developing together. */
  | 'CO_DEVELOPMENT'
  /** The right to use something. */
  | 'LICENSE'
  /** The right to take a license later. */
  | 'OPTION'
  /** Working together on research. */
  | 'RESEARCH_COLLABORATION'
  /** Making and delivering a drug. */
  | 'SUPPLY';

/** Compares an agreement type. At least one comparison, and all given hold. */
export type AgreementTypeFilter = {
  /** Is this agreement type. */
  eq?: AgreementType | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<AgreementType> | null | undefined;
  /** Is absent (true), or is there (false). */
  isNull?: boolean | null | undefined;
  /** Is there, and is not this agreement type. */
  ne?: AgreementType | null | undefined;
};

/** How firmly something is said. */
export type Assertion =
  /** Somebody expects it, as in “ImmunoGen expects to submit an IND”. */
  | 'EXPECTATION'
  /** The document does not say so in as many words; the annotator concludes it and gives the reasoning. */
  | 'INFERRED'
  /** Somebody intends it, as in “is planning to further expand its Phase I evaluation”. */
  | 'PLAN'
  /** It is so, or has happened, as in “study was initiated in July 2010”. */
  | 'STATED_FACT';

/** Compares an assertion. At least one comparison, and all given hold. */
export type AssertionFilter = {
  /** Is this assertion. */
  eq?: Assertion | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<Assertion> | null | undefined;
  /** Is absent (true), or is there (false). */
  isNull?: boolean | null | undefined;
  /** Is there, and is not this assertion. */
  ne?: Assertion | null | undefined;
};

/** Compares a yes or no. */
export type BooleanFilter = {
  /** Is this. */
  eq?: boolean | null | undefined;
};

/** What to ask of the agreements of a compound: of some, none or every one. All that is given must hold. */
export type CompoundAgreementsRelationFilter = {
  /** All match, also where there are none. */
  every?: AgreementFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: AgreementFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: AgreementFilter | null | undefined;
};

/** What to ask of the designations of a compound: of some, none or every one. All that is given must hold. */
export type CompoundDesignationsRelationFilter = {
  /** All match, also where there are none. */
  every?: DesignationFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: DesignationFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: DesignationFilter | null | undefined;
};

/** What to ask of the developers of a compound: of some, none or every one. All that is given must hold. */
export type CompoundDevelopersRelationFilter = {
  /** All match, also where there are none. */
  every?: OrganizationFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: OrganizationFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: OrganizationFilter | null | undefined;
};

/** What to ask of a compound. All that is given must hold; `{}` asks nothing, and holds for any. */
export type CompoundFilter = {
  /** Agreements that cover it by name. */
  agreements?: CompoundAgreementsRelationFilter | null | undefined;
  /** All of these hold. An empty list asks nothing. */
  and?: Array<CompoundFilter> | null | undefined;
  /** The compound in public databases. */
  crossReferences?: CrossReferenceRelationFilter | null | undefined;
  /** Regulatory designations granted to it, such as orphan drug status. */
  designations?: CompoundDesignationsRelationFilter | null | undefined;
  /** Who runs its development: Roche for T-DM1. */
  developers?: CompoundDevelopersRelationFilter | null | undefined;
  /** Quotes that support the compound's own fields, in document order. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** What is known of it from outside the documents, kept apart from what they say. */
  externalFacts?: ExternalFactRelationFilter | null | undefined;
  /** The furthest phase of its programs and of its trials that are not only planned; UNKNOWN where none is stated. */
  highestPhase?: PhaseFilter | null | undefined;
  /** Stable, readable and unique, as in compound:t-dm1. */
  id?: IdFilter | null | undefined;
  /** What is expected of it, or has been reached. */
  milestones?: CompoundMilestonesRelationFilter | null | undefined;
  /** What kind of drug it is. */
  modality?: ModalityFilter | null | undefined;
  /** The name that the document prefers, as in IMGN901. */
  name?: StringFilter | null | undefined;
  /** Has this name, preferred or other, whatever the case, hyphens, spaces or ® signs. */
  named?: string | null | undefined;
  /** This does not hold. */
  not?: CompoundFilter | null | undefined;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<CompoundFilter> | null | undefined;
  /** Organizations other than the publisher that develop it, or through which it is developed: Roche and Genentech for T-DM1. */
  partners?: CompoundPartnersRelationFilter | null | undefined;
  /** Data on it that are shown at meetings. */
  presentations?: CompoundPresentationsRelationFilter | null | undefined;
  /** Its development, one program for each indication that is named. */
  programs?: CompoundProgramsRelationFilter | null | undefined;
  /** The furthest stage of its programs. A plan raises nothing, and neither does a role as combination drug. */
  stage?: StageFilter | null | undefined;
  /** Other names, those of the documents first: trastuzumab-DM1 for T-DM1. */
  synonyms?: SynonymRelationFilter | null | undefined;
  /** Whether the document names the target. NOT_DISCLOSED means that it does not, and not that there is none. */
  targetDisclosure?: TargetDisclosureFilter | null | undefined;
  /** The molecules it is directed against. */
  targets?: CompoundTargetsRelationFilter | null | undefined;
  /** The technology it is made with, such as TAP. `{}` means that there is one. */
  technology?: TechnologyFilter | null | undefined;
  /** What the source says of the technology, in its words: “TAP compound”, “non-TAP compound”; null where it says nothing of this compound. */
  technologyAsStated?: StringFilter | null | undefined;
  /** What `technology` rests on: quotes that say which one it is. `some: { assertion: { eq: STATED_FACT } }` means that it is stated; where there is none, there is no quote. */
  technologyEvidence?: EvidenceRelationFilter | null | undefined;
  /** Studies that give it to patients, in whatever role. */
  trials?: CompoundTrialsRelationFilter | null | undefined;
};

/** What to ask of the milestones of a compound: of some, none or every one. All that is given must hold. */
export type CompoundMilestonesRelationFilter = {
  /** All match, also where there are none. */
  every?: MilestoneFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: MilestoneFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: MilestoneFilter | null | undefined;
};

/** What compounds are sorted by. Those that have no value come last, in either direction. */
export type CompoundOrder =
  /** By `highestPhase`, lower first; UNKNOWN last. */
  | 'HIGHEST_PHASE_ASC'
  /** By `highestPhase`, higher first; UNKNOWN last. */
  | 'HIGHEST_PHASE_DESC'
  /** By `id`, A to Z. */
  | 'ID_ASC'
  /** By `id`, Z to A. */
  | 'ID_DESC'
  /** By `modality`, its values A to Z. */
  | 'MODALITY_ASC'
  /** By `modality`, its values Z to A. */
  | 'MODALITY_DESC'
  /** By `name`, whatever the case, A to Z. */
  | 'NAME_ASC'
  /** By `name`, whatever the case, Z to A. */
  | 'NAME_DESC'
  /** By `stage`, lower first; UNKNOWN last. */
  | 'STAGE_ASC'
  /** By `stage`, higher first; UNKNOWN last. */
  | 'STAGE_DESC'
  /** By `targetDisclosure`, its values A to Z. */
  | 'TARGET_DISCLOSURE_ASC'
  /** By `targetDisclosure`, its values Z to A. */
  | 'TARGET_DISCLOSURE_DESC';

/** What to ask of the partners of a compound: of some, none or every one. All that is given must hold. */
export type CompoundPartnersRelationFilter = {
  /** All match, also where there are none. */
  every?: OrganizationFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: OrganizationFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: OrganizationFilter | null | undefined;
};

/** What to ask of the presentations of a compound: of some, none or every one. All that is given must hold. */
export type CompoundPresentationsRelationFilter = {
  /** All match, also where there are none. */
  every?: PresentationFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: PresentationFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: PresentationFilter | null | undefined;
};

/** What to ask of the programs of a compound: of some, none or every one. All that is given must hold. */
export type CompoundProgramsRelationFilter = {
  /** All match, also where there are none. */
  every?: ProgramFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: ProgramFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: ProgramFilter | null | undefined;
};

/** What a compound is in a trial. */
export type CompoundRole =
  /** A drug given together with the one that is tested, as dexamethasone with IMGN901. */
  | 'COMBINATION'
  /** A drug that the tested one is compared with. */
  | 'COMPARATOR'
  /** The drug that is being tested. */
  | 'INVESTIGATIONAL';

/** Compares a compound role. At least one comparison, and all given hold. */
export type CompoundRoleFilter = {
  /** Is this compound role. */
  eq?: CompoundRole | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<CompoundRole> | null | undefined;
  /** Is absent (true), or is there (false). */
  isNull?: boolean | null | undefined;
  /** Is there, and is not this compound role. */
  ne?: CompoundRole | null | undefined;
};

/** What to ask of the targets of a compound: of some, none or every one. All that is given must hold. */
export type CompoundTargetsRelationFilter = {
  /** All match, also where there are none. */
  every?: TargetFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: TargetFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: TargetFilter | null | undefined;
};

/** What to ask of the trials of a compound: of some, none or every one. All that is given must hold. */
export type CompoundTrialsRelationFilter = {
  /** All match, also where there are none. */
  every?: TrialFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: TrialFilter | null | undefined;
  /** Looks only at those joined in this way; goes together with `some`, `none` or `every`. What the compound is in the trial. */
  role?: CompoundRoleFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: TrialFilter | null | undefined;
};

/** What to ask of a conference. All that is given must hold; `{}` asks nothing, and holds for any. */
export type ConferenceFilter = {
  /** All of these hold. An empty list asks nothing. */
  and?: Array<ConferenceFilter> | null | undefined;
  /** Quotes that support the conference's own fields, in document order. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** What is known of it from outside the documents, kept apart from what they say. */
  externalFacts?: ExternalFactRelationFilter | null | undefined;
  /** Stable, readable and unique, as in conference:ash. */
  id?: IdFilter | null | undefined;
  /** Its editions. */
  meetings?: ConferenceMeetingsRelationFilter | null | undefined;
  /** The name that the document uses, often an abbreviation. */
  name?: StringFilter | null | undefined;
  /** Has this name, preferred or other, whatever the case, hyphens, spaces or ® signs. */
  named?: string | null | undefined;
  /** This does not hold. */
  not?: ConferenceFilter | null | undefined;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<ConferenceFilter> | null | undefined;
  /** Other names, those of the documents first. */
  synonyms?: SynonymRelationFilter | null | undefined;
};

/** What to ask of the meetings of a conference: of some, none or every one. All that is given must hold. */
export type ConferenceMeetingsRelationFilter = {
  /** All match, also where there are none. */
  every?: MeetingFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: MeetingFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: MeetingFilter | null | undefined;
};

/** What to ask of a cross reference. All that is given must hold; `{}` asks nothing, and holds for any. */
export type CrossReferenceFilter = {
  /** All of these hold. An empty list asks nothing. */
  and?: Array<CrossReferenceFilter> | null | undefined;
  /** The database, as in drugbank or clinicaltrials.gov. */
  database?: StringFilter | null | undefined;
  /** The identifier there. */
  id?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: CrossReferenceFilter | null | undefined;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<CrossReferenceFilter> | null | undefined;
  /** Where this identifier was found. */
  source?: StringFilter | null | undefined;
  /** A page that shows the entry, where there is one. */
  url?: StringFilter | null | undefined;
};

/** What to ask of a list: of some, none or every cross reference in it. All that is given must hold. */
export type CrossReferenceRelationFilter = {
  /** All match, also where there are none. */
  every?: CrossReferenceFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: CrossReferenceFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: CrossReferenceFilter | null | undefined;
};

/** Where presented data come from. */
export type DataKind =
  /** From patients. */
  | 'CLINICAL'
  /** From the laboratory or from animals. */
  | 'PRECLINICAL';

/** Compares a data kind. At least one comparison, and all given hold. */
export type DataKindFilter = {
  /** Is this data kind. */
  eq?: DataKind | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<DataKind> | null | undefined;
  /** Is absent (true), or is there (false). */
  isNull?: boolean | null | undefined;
  /** Is there, and is not this data kind. */
  ne?: DataKind | null | undefined;
};

/** How presented data relate to earlier ones. */
export type DataUpdate =
  /** More than was shown before: “additional findings”. */
  | 'ADDITIONAL'
  /** Taken at the trial's end: “final data”. */
  | 'FINAL'
  /** The first of their kind: “first clinical data”. */
  | 'FIRST'
  /** Taken while the trial goes on: “interim data”. */
  | 'INTERIM'
  /** Not stated. */
  | 'NOT_STATED'
  /** Newer than those shown before: “updated clinical data”. */
  | 'UPDATED';

/** Compares a data update. At least one comparison, and all given hold. */
export type DataUpdateFilter = {
  /** Is this data update. */
  eq?: DataUpdate | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<DataUpdate> | null | undefined;
  /** Is absent (true), or is there (false). */
  isNull?: boolean | null | undefined;
  /** Is there, and is not this data update. */
  ne?: DataUpdate | null | undefined;
};

/** Compares a day. At least one comparison, and all given hold. */
export type DateFilter = {
  /** Is this day. */
  eq?: string | null | undefined;
  /** Is later. */
  gt?: string | null | undefined;
  /** Is later or the same. */
  gte?: string | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<string> | null | undefined;
  /** Is absent (true), or is there (false). */
  isNull?: boolean | null | undefined;
  /** Is earlier. */
  lt?: string | null | undefined;
  /** Is earlier or the same. */
  lte?: string | null | undefined;
  /** Is there, and is not this day. */
  ne?: string | null | undefined;
};

/** How precise a stated date is. */
export type DatePrecision =
  /** A day, as in October 28, 2010. */
  | 'DAY'
  /** Half a year, as in “2H2011”. */
  | 'HALF'
  /** A month, as in “July 2010”. */
  | 'MONTH'
  /** A span without calendar bounds of its own, as in “during the coming year”. */
  | 'OPEN'
  /** A part of a year that is no quarter or half, as in “mid-2012” or “late 2010”. */
  | 'PART_OF_YEAR'
  /** A quarter, as in “2Q2011”. */
  | 'QUARTER'
  /** A whole year, as in “in 2012”. */
  | 'YEAR';

/** The days from one to another, both included. */
export type DateRange = {
  /** The first day. */
  from: string;
  /** The last day, not earlier than the first. */
  to: string;
};

/** What to ask of a designation. All that is given must hold; `{}` asks nothing, and holds for any. */
export type DesignationFilter = {
  /** All of these hold. An empty list asks nothing. */
  and?: Array<DesignationFilter> | null | undefined;
  /** The compound that has the status. */
  compound?: CompoundFilter | null | undefined;
  /** What `compound` rests on: quotes that say which one it is. `some: { assertion: { eq: STATED_FACT } }` means that it is stated; where there is none, there is no quote. */
  compoundEvidence?: EvidenceRelationFilter | null | undefined;
  /** Quotes that support the designation's own fields, in document order. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** What is known of it from outside the documents, kept apart from what they say. */
  externalFacts?: ExternalFactRelationFilter | null | undefined;
  /** When it was granted; null where the document does not say. */
  granted?: FuzzyDateFilter | null | undefined;
  /** Stable, readable and unique among all entities. */
  id?: IdFilter | null | undefined;
  /** The disease for which it has it. */
  indication?: IndicationFilter | null | undefined;
  /** What `indication` rests on: quotes that say which one it is. `some: { assertion: { eq: STATED_FACT } }` means that it is stated; where there is none, there is no quote. */
  indicationEvidence?: EvidenceRelationFilter | null | undefined;
  /** The status, the compound, the disease and the region. */
  name?: StringFilter | null | undefined;
  /** Has this name, preferred or other, whatever the case, hyphens, spaces or ® signs. */
  named?: string | null | undefined;
  /** This does not hold. */
  not?: DesignationFilter | null | undefined;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<DesignationFilter> | null | undefined;
  /** Where it was granted. */
  region?: RegionFilter | null | undefined;
  /** Other names, those of the documents first. */
  synonyms?: SynonymRelationFilter | null | undefined;
  /** What status was granted. */
  type?: DesignationTypeFilter | null | undefined;
};

/** What status an authority grants. */
export type DesignationType =
  /** For drugs that promise much more than those there are. */
  | 'BREAKTHROUGH'
  /** Easier and more frequent contact with the authority. */
  | 'FAST_TRACK'
  /** For drugs against rare diseases. */
  | 'ORPHAN_DRUG'
  /** A shorter review of the application. */
  | 'PRIORITY_REVIEW';

/** Compares a designation type. At least one comparison, and all given hold. */
export type DesignationTypeFilter = {
  /** Is this designation type. */
  eq?: DesignationType | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<DesignationType> | null | undefined;
  /** Is absent (true), or is there (false). */
  isNull?: boolean | null | undefined;
  /** Is there, and is not this designation type. */
  ne?: DesignationType | null | undefined;
};

/** What to ask of a document. All that is given must hold; `{}` asks nothing, and holds for any. */
export type DocumentFilter = {
  /** All of these hold. An empty list asks nothing. */
  and?: Array<DocumentFilter> | null | undefined;
  /** The day it bears. Words such as “the coming year” are read from this day on. */
  date?: DateFilter | null | undefined;
  /** Quotes that support the document's own fields, such as its date, in document order. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** What is known of it from outside the documents, kept apart from what they say. */
  externalFacts?: ExternalFactRelationFilter | null | undefined;
  /** Stable, readable and unique, as in document:immunogen-2010-10-28. */
  id?: IdFilter | null | undefined;
  /** What kind of document it is. */
  kind?: DocumentKindFilter | null | undefined;
  /** What it speaks of: the entities that it is quoted for, or for what they are joined to. */
  mentions?: EntityRelationFilter | null | undefined;
  /** What the document is called. */
  name?: StringFilter | null | undefined;
  /** Has this name, preferred or other, whatever the case, hyphens, spaces or ® signs. */
  named?: string | null | undefined;
  /** This does not hold. */
  not?: DocumentFilter | null | undefined;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<DocumentFilter> | null | undefined;
  /** Who published it. What it says is the publisher's statement unless it names another speaker. `{}` means that there is one. */
  publisher?: OrganizationFilter | null | undefined;
  /** What `publisher` rests on: quotes that say which one it is. `some: { assertion: { eq: STATED_FACT } }` means that it is stated; where there is none, there is no quote. */
  publisherEvidence?: EvidenceRelationFilter | null | undefined;
  /** The SHA-256 checksum of the text, in hexadecimal digits. */
  sha256?: StringFilter | null | undefined;
  /** Other names. */
  synonyms?: SynonymRelationFilter | null | undefined;
  /** The whole text as it is kept; the spans of quotes count its code points. */
  text?: StringFilter | null | undefined;
  /** Where the document can be read. */
  url?: StringFilter | null | undefined;
};

/** What kind of text a document is. */
export type DocumentKind =
  /** A company's report on its year. */
  | 'ANNUAL_REPORT'
  /** A report to an authority such as the SEC. */
  | 'FILING'
  /** Anything else. */
  | 'OTHER'
  /** News that a company gives to the public, also where it is filed with an authority. */
  | 'PRESS_RELEASE'
  /** An entry in a registry, such as one of clinical trials. */
  | 'REGISTRY';

/** Compares a document kind. At least one comparison, and all given hold. */
export type DocumentKindFilter = {
  /** Is this document kind. */
  eq?: DocumentKind | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<DocumentKind> | null | undefined;
  /** Is absent (true), or is there (false). */
  isNull?: boolean | null | undefined;
  /** Is there, and is not this document kind. */
  ne?: DocumentKind | null | undefined;
};

/** What to ask of an entity. All that is given must hold; `{}` asks nothing, and holds for any. */
export type EntityFilter = {
  /** All of these hold. An empty list asks nothing. */
  and?: Array<EntityFilter> | null | undefined;
  /** Quotes that support the entity's own fields, in document order. What supports a relationship is on the connection's edges. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** What is known of it from outside the documents, kept apart from what they say. */
  externalFacts?: ExternalFactRelationFilter | null | undefined;
  /** Stable, readable and unique among all entities, as in compound:t-dm1. */
  id?: IdFilter | null | undefined;
  /** The preferred name, as in T-DM1. */
  name?: StringFilter | null | undefined;
  /** Has this name, preferred or other, whatever the case, hyphens, spaces or ® signs. */
  named?: string | null | undefined;
  /** This does not hold. */
  not?: EntityFilter | null | undefined;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<EntityFilter> | null | undefined;
  /** Other names, those of the documents first. */
  synonyms?: SynonymRelationFilter | null | undefined;
};

/** What to ask of a list: of some, none or every entity in it. All that is given must hold. */
export type EntityRelationFilter = {
  /** All match, also where there are none. */
  every?: EntityFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: EntityFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: EntityFilter | null | undefined;
};

/** What to ask of an evidence. All that is given must hold; `{}` asks nothing, and holds for any. */
export type EvidenceFilter = {
  /** All of these hold. An empty list asks nothing. */
  and?: Array<EvidenceFilter> | null | undefined;
  /** Who says it: the publisher of the document, or a person that it quotes. */
  assertedBy?: SpeakerFilter | null | undefined;
  /** Whether this is stated as a fact, expected, planned, or concluded by the annotator. */
  assertion?: AssertionFilter | null | undefined;
  /** The document that is quoted. */
  document?: DocumentFilter | null | undefined;
  /** Stable and unique. Ids in their order are quotes in the order of the document. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: EvidenceFilter | null | undefined;
  /** Whose expectation or plan is told, where it is not the speaker's own: “Roche expects to apply”, told by ImmunoGen. `{}` means that there is one. */
  onBehalfOf?: OrganizationFilter | null | undefined;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<EvidenceFilter> | null | undefined;
  /** The words of the document. Where a page break cuts the sentence, its pieces are joined with one space. */
  quote?: StringFilter | null | undefined;
  /** How the conclusion follows from the quote, where the assertion is INFERRED. */
  reasoning?: StringFilter | null | undefined;
  /** The heading under which the quote stands. */
  section?: StringFilter | null | undefined;
};

/** What to ask of a list: of some, none or every evidence in it. All that is given must hold. */
export type EvidenceRelationFilter = {
  /** All match, also where there are none. */
  every?: EvidenceFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: EvidenceFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: EvidenceFilter | null | undefined;
};

/** What to ask of an external fact. All that is given must hold; `{}` asks nothing, and holds for any. */
export type ExternalFactFilter = {
  /** All of these hold. An empty list asks nothing. */
  and?: Array<ExternalFactFilter> | null | undefined;
  /** What the fact is about, as in place or dates. */
  field?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: ExternalFactFilter | null | undefined;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<ExternalFactFilter> | null | undefined;
  /** Where it was found. */
  source?: StringFilter | null | undefined;
  /** What is known. */
  value?: StringFilter | null | undefined;
};

/** What to ask of a list: of some, none or every external fact in it. All that is given must hold. */
export type ExternalFactRelationFilter = {
  /** All match, also where there are none. */
  every?: ExternalFactFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: ExternalFactFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: ExternalFactFilter | null | undefined;
};

/** Whether a financial figure is reported or expected. */
export type FinancialKind =
  /** It is expected for a time to come. */
  | 'GUIDANCE'
  /** It is reported for a time that has passed. */
  | 'REPORTED';

/** Compares a financial kind. At least one comparison, and all given hold. */
export type FinancialKindFilter = {
  /** Is this financial kind. */
  eq?: FinancialKind | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<FinancialKind> | null | undefined;
  /** Is absent (true), or is there (false). */
  isNull?: boolean | null | undefined;
  /** Is there, and is not this financial kind. */
  ne?: FinancialKind | null | undefined;
};

/** What to ask of a financial metric. All that is given must hold; `{}` asks nothing, and holds for any. */
export type FinancialMetricFilter = {
  /** All of these hold. An empty list asks nothing. */
  and?: Array<FinancialMetricFilter> | null | undefined;
  /** The figure as the scanned table shows it, where scanning damaged it: “1 3,425” for 13,425. */
  asScanned?: StringFilter | null | undefined;
  /** Quotes that support the figure's own fields, in document order. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** What is known of it from outside the documents, kept apart from what they say. */
  externalFacts?: ExternalFactRelationFilter | null | undefined;
  /** Stable, readable and unique among all entities. */
  id?: IdFilter | null | undefined;
  /** Whether it is reported or expected. */
  kind?: FinancialKindFilter | null | undefined;
  /** The figure, or the upper end where a range is given. */
  maximum?: FloatFilter | null | undefined;
  /** The figure, or the lower end where a range is given. */
  minimum?: FloatFilter | null | undefined;
  /** What is measured, and for when. */
  name?: StringFilter | null | undefined;
  /** Has this name, preferred or other, whatever the case, hyphens, spaces or ® signs. */
  named?: string | null | undefined;
  /** This does not hold. */
  not?: FinancialMetricFilter | null | undefined;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<FinancialMetricFilter> | null | undefined;
  /** Whose figure it is. */
  organization?: OrganizationFilter | null | undefined;
  /** What `organization` rests on: quotes that say which one it is. `some: { assertion: { eq: STATED_FACT } }` means that it is stated; where there is none, there is no quote. */
  organizationEvidence?: EvidenceRelationFilter | null | undefined;
  /** The period or the day it is for. Fiscal years end on June 30. */
  period?: FuzzyDateFilter | null | undefined;
  /** The period in the words of the source, as in “1QFY11”. */
  periodAsStated?: StringFilter | null | undefined;
  /** Agreements that the source says the figure takes into account. */
  reflects?: FinancialMetricReflectsRelationFilter | null | undefined;
  /** Other names, those of the documents first. */
  synonyms?: SynonymRelationFilter | null | undefined;
  /** What the figure counts, as in “USD” or “USD per share”. */
  unit?: StringFilter | null | undefined;
};

/** What to ask of the reflects of a financial metric: of some, none or every one. All that is given must hold. */
export type FinancialMetricReflectsRelationFilter = {
  /** All match, also where there are none. */
  every?: AgreementFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: AgreementFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: AgreementFilter | null | undefined;
};

/** Compares a number. At least one comparison, and all given hold. */
export type FloatFilter = {
  /** Is this number. */
  eq?: number | null | undefined;
  /** Is greater. */
  gt?: number | null | undefined;
  /** Is greater or the same. */
  gte?: number | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<number> | null | undefined;
  /** Is absent (true), or is there (false). */
  isNull?: boolean | null | undefined;
  /** Is less. */
  lt?: number | null | undefined;
  /** Is less or the same. */
  lte?: number | null | undefined;
  /** Is there, and is not this number. */
  ne?: number | null | undefined;
};

/** Compares a date as vague as its source by the days between which it lies. At least one comparison, and all given hold. */
export type FuzzyDateFilter = {
  /** Begins after this day: its first day is later. A date without a beginning never does. */
  after?: string | null | undefined;
  /** Is over before this day: its last day is earlier. A date without an end never is. */
  before?: string | null | undefined;
  /** Is absent (true), or is there (false). */
  isNull?: boolean | null | undefined;
  /** Lies, at least in part, in these days: “2H2011” overlaps the third quarter of 2011. A date without a first or last day does not. */
  overlaps?: DateRange | null | undefined;
};

/** Compares an id. At least one comparison, and all given hold. */
export type IdFilter = {
  /** Is this id. */
  eq?: string | number | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<string | number> | null | undefined;
  /** Is another id. */
  ne?: string | number | null | undefined;
};

/** What to ask of the broader of an indication: of some, none or every one. All that is given must hold. */
export type IndicationBroaderRelationFilter = {
  /** All match, also where there are none. */
  every?: IndicationFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: IndicationFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: IndicationFilter | null | undefined;
  /** Looks only at those joined in this way; goes together with `some`, `none` or `every`. Where this is from, if from outside the documents; null where a document says so. */
  source?: StringFilter | null | undefined;
};

/** What to ask of the designations of an indication: of some, none or every one. All that is given must hold. */
export type IndicationDesignationsRelationFilter = {
  /** All match, also where there are none. */
  every?: DesignationFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: DesignationFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: DesignationFilter | null | undefined;
};

/** What to ask of an indication. All that is given must hold; `{}` asks nothing, and holds for any. */
export type IndicationFilter = {
  /** All of these hold. An empty list asks nothing. */
  and?: Array<IndicationFilter> | null | undefined;
  /** Diseases one step wider: lung cancer for small-cell lung cancer. */
  broader?: IndicationBroaderRelationFilter | null | undefined;
  /** The disease in public databases. */
  crossReferences?: CrossReferenceRelationFilter | null | undefined;
  /** Regulatory designations granted for it. */
  designations?: IndicationDesignationsRelationFilter | null | undefined;
  /** Quotes that support the indication's own fields, in document order. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** What is known of it from outside the documents, kept apart from what they say. */
  externalFacts?: ExternalFactRelationFilter | null | undefined;
  /** Stable, readable and unique, as in indication:small-cell-lung-cancer. */
  id?: IdFilter | null | undefined;
  /** Milestones of programs for it. */
  milestones?: IndicationMilestonesRelationFilter | null | undefined;
  /** The name that the document uses. */
  name?: StringFilter | null | undefined;
  /** Has this name, preferred or other, whatever the case, hyphens, spaces or ® signs. */
  named?: string | null | undefined;
  /** Diseases one step narrower. */
  narrower?: IndicationNarrowerRelationFilter | null | undefined;
  /** This does not hold. */
  not?: IndicationFilter | null | undefined;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<IndicationFilter> | null | undefined;
  /** Data on it that are shown at meetings. */
  presentations?: IndicationPresentationsRelationFilter | null | undefined;
  /** Programs for it by this name. A filter with `within` on the indication finds narrower ones too. */
  programs?: IndicationProgramsRelationFilter | null | undefined;
  /** Other names, those of the documents first: SCLC for small-cell lung cancer. */
  synonyms?: SynonymRelationFilter | null | undefined;
  /** Trials in patients who have it. */
  trials?: IndicationTrialsRelationFilter | null | undefined;
  /** Is the indication of this name, or lies below it, however many steps of `broader` down. */
  within?: string | null | undefined;
};

/** What to ask of the milestones of an indication: of some, none or every one. All that is given must hold. */
export type IndicationMilestonesRelationFilter = {
  /** All match, also where there are none. */
  every?: MilestoneFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: MilestoneFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: MilestoneFilter | null | undefined;
};

/** What to ask of the narrower of an indication: of some, none or every one. All that is given must hold. */
export type IndicationNarrowerRelationFilter = {
  /** All match, also where there are none. */
  every?: IndicationFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: IndicationFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: IndicationFilter | null | undefined;
  /** Looks only at those joined in this way; goes together with `some`, `none` or `every`. Where this is from, if from outside the documents; null where a document says so. */
  source?: StringFilter | null | undefined;
};

/** What to ask of the presentations of an indication: of some, none or every one. All that is given must hold. */
export type IndicationPresentationsRelationFilter = {
  /** All match, also where there are none. */
  every?: PresentationFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: PresentationFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: PresentationFilter | null | undefined;
};

/** What to ask of the programs of an indication: of some, none or every one. All that is given must hold. */
export type IndicationProgramsRelationFilter = {
  /** All match, also where there are none. */
  every?: ProgramFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: ProgramFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: ProgramFilter | null | undefined;
};

/** What to ask of the trials of an indication: of some, none or every one. All that is given must hold. */
export type IndicationTrialsRelationFilter = {
  /** All match, also where there are none. */
  every?: TrialFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: TrialFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: TrialFilter | null | undefined;
};

/** Compares a whole number. At least one comparison, and all given hold. */
export type IntFilter = {
  /** Is this number. */
  eq?: number | null | undefined;
  /** Is greater. */
  gt?: number | null | undefined;
  /** Is greater or the same. */
  gte?: number | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<number> | null | undefined;
  /** Is absent (true), or is there (false). */
  isNull?: boolean | null | undefined;
  /** Is less. */
  lt?: number | null | undefined;
  /** Is less or the same. */
  lte?: number | null | undefined;
  /** Is there, and is not this number. */
  ne?: number | null | undefined;
};

/** After how many earlier treatments a therapy is given. */
export type LineOfTherapy =
  /** Beside surgery, before or after it. */
  | 'ADJUVANT_NEOADJUVANT'
  /** As the first treatment: “1st-line”. */
  | 'FIRST_LINE'
  /** Not stated. */
  | 'NOT_STATED'
  /** After one earlier treatment: “2nd-line”. */
  | 'SECOND_LINE'
  /** After two earlier treatments or more. */
  | 'THIRD_LINE_OR_LATER';

/** Compares a line of therapy. At least one comparison, and all given hold. */
export type LineOfTherapyFilter = {
  /** Is this line of therapy. */
  eq?: LineOfTherapy | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<LineOfTherapy> | null | undefined;
  /** Is absent (true), or is there (false). */
  isNull?: boolean | null | undefined;
  /** Is there, and is not this line of therapy. */
  ne?: LineOfTherapy | null | undefined;
};

/** What to ask of a meeting. All that is given must hold; `{}` asks nothing, and holds for any. */
export type MeetingFilter = {
  /** All of these hold. An empty list asks nothing. */
  and?: Array<MeetingFilter> | null | undefined;
  /** The conference of which it is an edition. */
  conference?: ConferenceFilter | null | undefined;
  /** What `conference` rests on: quotes that say which one it is. `some: { assertion: { eq: STATED_FACT } }` means that it is stated; where there is none, there is no quote. */
  conferenceEvidence?: EvidenceRelationFilter | null | undefined;
  /** When it takes place, as the document says: a month. The days, where known from elsewhere, are among the external facts. */
  date?: FuzzyDateFilter | null | undefined;
  /** Quotes that support the meeting's own fields, in document order. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** What is known of it from outside the documents, kept apart from what they say. */
  externalFacts?: ExternalFactRelationFilter | null | undefined;
  /** Stable, readable and unique, as in meeting:ash-2010. */
  id?: IdFilter | null | undefined;
  /** The conference and its year. */
  name?: StringFilter | null | undefined;
  /** Has this name, preferred or other, whatever the case, hyphens, spaces or ® signs. */
  named?: string | null | undefined;
  /** This does not hold. */
  not?: MeetingFilter | null | undefined;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<MeetingFilter> | null | undefined;
  /** Where it takes place. The documents do not say: this is known from elsewhere, and the external facts tell from where. */
  place?: StringFilter | null | undefined;
  /** Data that were or will be shown there. */
  presentations?: MeetingPresentationsRelationFilter | null | undefined;
  /** Other names, those of the documents first. */
  synonyms?: SynonymRelationFilter | null | undefined;
};

/** What to ask of the presentations of a meeting: of some, none or every one. All that is given must hold. */
export type MeetingPresentationsRelationFilter = {
  /** All match, also where there are none. */
  every?: PresentationFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: PresentationFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: PresentationFilter | null | undefined;
};

/** What to ask of the compounds of a milestone: of some, none or every one. All that is given must hold. */
export type MilestoneCompoundsRelationFilter = {
  /** All match, also where there are none. */
  every?: CompoundFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: CompoundFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: CompoundFilter | null | undefined;
};

/** What to ask of a milestone. All that is given must hold; `{}` asks nothing, and holds for any. */
export type MilestoneFilter = {
  /** All of these hold. An empty list asks nothing. */
  and?: Array<MilestoneFilter> | null | undefined;
  /** Compounds that it concerns. */
  compounds?: MilestoneCompoundsRelationFilter | null | undefined;
  /** When it is expected, as in “2H2011”; null where it is decided and not dated. */
  due?: FuzzyDateFilter | null | undefined;
  /** Quotes that support the milestone's own fields, in document order. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** What is known of it from outside the documents, kept apart from what they say. */
  externalFacts?: ExternalFactRelationFilter | null | undefined;
  /** Stable, readable and unique, as in milestone:sar566658-clinic-entry. */
  id?: IdFilter | null | undefined;
  /** Diseases that it is about. */
  indications?: MilestoneIndicationsRelationFilter | null | undefined;
  /** What is to happen, or has happened. */
  name?: StringFilter | null | undefined;
  /** Has this name, preferred or other, whatever the case, hyphens, spaces or ® signs. */
  named?: string | null | undefined;
  /** This does not hold. */
  not?: MilestoneFilter | null | undefined;
  /** When it happened, as in “September 2010”. */
  occurred?: FuzzyDateFilter | null | undefined;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<MilestoneFilter> | null | undefined;
  /** Where it holds. An event in several regions is several milestones. */
  region?: RegionFilter | null | undefined;
  /** Who is to bring it about, or did. `{}` means that there is one. */
  responsible?: OrganizationFilter | null | undefined;
  /** What `responsible` rests on: quotes that say which one it is. `some: { assertion: { eq: STATED_FACT } }` means that it is stated; where there is none, there is no quote. */
  responsibleEvidence?: EvidenceRelationFilter | null | undefined;
  /** Whether it is still expected or has been reached. Plans and expectations are both EXPECTED; the evidence tells them apart. */
  status?: MilestoneStatusFilter | null | undefined;
  /** What is submitted, where it is a submission to an authority. */
  submission?: SubmissionKindFilter | null | undefined;
  /** Other names, those of the documents first. */
  synonyms?: SynonymRelationFilter | null | undefined;
  /** The phase that begins with it. */
  toPhase?: PhaseFilter | null | undefined;
  /** Trials that it belongs to. */
  trials?: MilestoneTrialsRelationFilter | null | undefined;
  /** What kind of event it is. */
  type?: MilestoneTypeFilter | null | undefined;
};

/** What to ask of the indications of a milestone: of some, none or every one. All that is given must hold. */
export type MilestoneIndicationsRelationFilter = {
  /** All match, also where there are none. */
  every?: IndicationFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: IndicationFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: IndicationFilter | null | undefined;
};

/** Whether a milestone has been reached. */
export type MilestoneStatus =
  /** Reached. */
  | 'ACHIEVED'
  /** Now expected later than before. */
  | 'DELAYED'
  /** Planned or expected. */
  | 'EXPECTED'
  /** The time has passed without it. */
  | 'MISSED'
  /** No longer intended. */
  | 'WITHDRAWN';

/** Compares a milestone status. At least one comparison, and all given hold. */
export type MilestoneStatusFilter = {
  /** Is this milestone status. */
  eq?: MilestoneStatus | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<MilestoneStatus> | null | undefined;
  /** Is absent (true), or is there (false). */
  isNull?: boolean | null | undefined;
  /** Is there, and is not this milestone status. */
  ne?: MilestoneStatus | null | undefined;
};

/** What to ask of the trials of a milestone: of some, none or every one. All that is given must hold. */
export type MilestoneTrialsRelationFilter = {
  /** All match, also where there are none. */
  every?: TrialFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: TrialFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: TrialFilter | null | undefined;
};

/** What kind of event a milestone is. */
export type MilestoneType =
  /** A compound is tested in people for the first time: “entered the clinic in September 2010”. */
  | 'CLINIC_ENTRY'
  /** Data are reported, without a meeting being named: “final data expected in 2Q2011”. */
  | 'DATA_READOUT'
  /** The decision whether to go on: “a go/no go decision”. */
  | 'DEVELOPMENT_DECISION'
  /** A trial begins to take patients: “patient enrollment has begun”. */
  | 'ENROLLMENT_START'
  /** A compound goes on to a later phase: “expects this TAP compound to enter Phase II in 2H2011”. */
  | 'PHASE_ADVANCE'
  /** A trial's plan is changed: “study protocol is being revised”. */
  | 'PROTOCOL_CHANGE'
  /** An authority decides on an application. */
  | 'REGULATORY_DECISION'
  /** An application is sent to an authority: “expects to submit an IND”. It is not an approval. */
  | 'REGULATORY_SUBMISSION'
  /** A trial is widened: “planning to further expand its Phase I evaluation”. */
  | 'TRIAL_EXPANSION'
  /** A trial starts: “on track to be initiated by late 2010”. */
  | 'TRIAL_INITIATION';

/** Compares a milestone type. At least one comparison, and all given hold. */
export type MilestoneTypeFilter = {
  /** Is this milestone type. */
  eq?: MilestoneType | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<MilestoneType> | null | undefined;
  /** Is absent (true), or is there (false). */
  isNull?: boolean | null | undefined;
  /** Is there, and is not this milestone type. */
  ne?: MilestoneType | null | undefined;
};

/** What kind of drug a compound is. */
export type Modality =
  /** An antibody that carries a cell-killing agent to its target, as T-DM1 does. */
  | 'ANTIBODY_DRUG_CONJUGATE'
  /** An antibody that carries nothing, as SAR650984. */
  | 'NAKED_ANTIBODY'
  /** Another kind. */
  | 'OTHER'
  /** A chemically made drug of small size. */
  | 'SMALL_MOLECULE'
  /** The document does not say. */
  | 'UNKNOWN';

/** Compares a modality. At least one comparison, and all given hold. */
export type ModalityFilter = {
  /** Is this modality. */
  eq?: Modality | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<Modality> | null | undefined;
  /** Is absent (true), or is there (false). */
  isNull?: boolean | null | undefined;
  /** Is there, and is not this modality. */
  ne?: Modality | null | undefined;
};

/** What to ask of the agreements of an organization: of some, none or every one. All that is given must hold. */
export type OrganizationAgreementsRelationFilter = {
  /** All match, also where there are none. */
  every?: AgreementFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: AgreementFilter | null | undefined;
  /** Looks only at those joined in this way; goes together with `some`, `none` or `every`. What the organization is in the agreement. */
  role?: PartyRoleFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: AgreementFilter | null | undefined;
};

/** What to ask of the developed compounds of an organization: of some, none or every one. All that is given must hold. */
export type OrganizationDevelopedCompoundsRelationFilter = {
  /** All match, also where there are none. */
  every?: CompoundFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: CompoundFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: CompoundFilter | null | undefined;
};

/** What to ask of an organization. All that is given must hold; `{}` asks nothing, and holds for any. */
export type OrganizationFilter = {
  /** Agreements to which it is a party. */
  agreements?: OrganizationAgreementsRelationFilter | null | undefined;
  /** All of these hold. An empty list asks nothing. */
  and?: Array<OrganizationFilter> | null | undefined;
  /** The organization in public databases. */
  crossReferences?: CrossReferenceRelationFilter | null | undefined;
  /** What it is, in the words of the source, as in “a biotechnology company”. */
  description?: StringFilter | null | undefined;
  /** Compounds whose development it runs. */
  developedCompounds?: OrganizationDevelopedCompoundsRelationFilter | null | undefined;
  /** Quotes that support the organization's own fields, in document order. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** What is known of it from outside the documents, kept apart from what they say. */
  externalFacts?: ExternalFactRelationFilter | null | undefined;
  /** Financial figures that it reports or expects. */
  financialMetrics?: OrganizationFinancialMetricsRelationFilter | null | undefined;
  /** The last day of its fiscal year, in the words of the source: “June 30” for ImmunoGen, so that 1QFY11 is July to September 2010. */
  fiscalYearEnd?: StringFilter | null | undefined;
  /** Stable, readable and unique, as in organization:roche. */
  id?: IdFilter | null | undefined;
  /** The group that it belongs to: Roche for Genentech. `{}` means that there is one. */
  memberOf?: OrganizationFilter | null | undefined;
  /** What `memberOf` rests on: quotes that say which one it is. `some: { assertion: { eq: STATED_FACT } }` means that it is stated; where there is none, there is no quote. */
  memberOfEvidence?: EvidenceRelationFilter | null | undefined;
  /** Organizations that belong to it: Genentech for Roche. */
  members?: OrganizationMembersRelationFilter | null | undefined;
  /** Milestones that it is responsible for. */
  milestones?: OrganizationMilestonesRelationFilter | null | undefined;
  /** The preferred name. */
  name?: StringFilter | null | undefined;
  /** Has this name, preferred or other, whatever the case, hyphens, spaces or ® signs. */
  named?: string | null | undefined;
  /** This does not hold. */
  not?: OrganizationFilter | null | undefined;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<OrganizationFilter> | null | undefined;
  /** Technologies that it owns. */
  ownedTechnologies?: OrganizationOwnedTechnologiesRelationFilter | null | undefined;
  /** Compounds of which it is a partner. */
  partneredCompounds?: OrganizationPartneredCompoundsRelationFilter | null | undefined;
  /** People who work for it. */
  people?: OrganizationPeopleRelationFilter | null | undefined;
  /** Programs that it runs. */
  programs?: OrganizationProgramsRelationFilter | null | undefined;
  /** Documents that it published. */
  publishedDocuments?: OrganizationPublishedDocumentsRelationFilter | null | undefined;
  /** Trials that it sponsors. */
  sponsoredTrials?: OrganizationSponsoredTrialsRelationFilter | null | undefined;
  /** What it says it is committed to, in the words of the source, as in “aggressively advancing our proprietary compounds”. */
  strategy?: StringFilter | null | undefined;
  /** Other names, those of the documents first: Roche Group for Roche. */
  synonyms?: SynonymRelationFilter | null | undefined;
  /** The symbol under which its shares trade, as in IMGN. */
  ticker?: StringFilter | null | undefined;
  /** Trademarks that the source says are its own, as in “Revlimid®”. Owning one makes no partner. */
  trademarks?: StringListFilter | null | undefined;
  /** Is the organization of this name, or lies below it, however many steps of `memberOf` down. */
  within?: string | null | undefined;
};

/** What to ask of the financial metrics of an organization: of some, none or every one. All that is given must hold. */
export type OrganizationFinancialMetricsRelationFilter = {
  /** All match, also where there are none. */
  every?: FinancialMetricFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: FinancialMetricFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: FinancialMetricFilter | null | undefined;
};

/** What to ask of the members of an organization: of some, none or every one. All that is given must hold. */
export type OrganizationMembersRelationFilter = {
  /** All match, also where there are none. */
  every?: OrganizationFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: OrganizationFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: OrganizationFilter | null | undefined;
};

/** What to ask of the milestones of an organization: of some, none or every one. All that is given must hold. */
export type OrganizationMilestonesRelationFilter = {
  /** All match, also where there are none. */
  every?: MilestoneFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: MilestoneFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: MilestoneFilter | null | undefined;
};

/** What to ask of the owned technologies of an organization: of some, none or every one. All that is given must hold. */
export type OrganizationOwnedTechnologiesRelationFilter = {
  /** All match, also where there are none. */
  every?: TechnologyFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: TechnologyFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: TechnologyFilter | null | undefined;
};

/** What to ask of the partnered compounds of an organization: of some, none or every one. All that is given must hold. */
export type OrganizationPartneredCompoundsRelationFilter = {
  /** All match, also where there are none. */
  every?: CompoundFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: CompoundFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: CompoundFilter | null | undefined;
};

/** What to ask of the people of an organization: of some, none or every one. All that is given must hold. */
export type OrganizationPeopleRelationFilter = {
  /** All match, also where there are none. */
  every?: PersonFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: PersonFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: PersonFilter | null | undefined;
};

/** What to ask of the programs of an organization: of some, none or every one. All that is given must hold. */
export type OrganizationProgramsRelationFilter = {
  /** All match, also where there are none. */
  every?: ProgramFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: ProgramFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: ProgramFilter | null | undefined;
};

/** What to ask of the published documents of an organization: of some, none or every one. All that is given must hold. */
export type OrganizationPublishedDocumentsRelationFilter = {
  /** All match, also where there are none. */
  every?: DocumentFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: DocumentFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: DocumentFilter | null | undefined;
};

/** What to ask of the sponsored trials of an organization: of some, none or every one. All that is given must hold. */
export type OrganizationSponsoredTrialsRelationFilter = {
  /** All match, also where there are none. */
  every?: TrialFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: TrialFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: TrialFilter | null | undefined;
};

/** What an organization is in an agreement. */
export type PartyRole =
  /** It works with the others; the document says no more. */
  | 'COLLABORATOR'
  /** It develops the compound. */
  | 'DEVELOPER'
  /** It gets the right to use what another owns. */
  | 'LICENSEE'
  /** It gives the right to use what it owns. */
  | 'LICENSOR'
  /** The compound or technology is from it. */
  | 'ORIGINATOR';

/** Compares a party role. At least one comparison, and all given hold. */
export type PartyRoleFilter = {
  /** Is this party role. */
  eq?: PartyRole | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<PartyRole> | null | undefined;
  /** Is absent (true), or is there (false). */
  isNull?: boolean | null | undefined;
  /** Is there, and is not this party role. */
  ne?: PartyRole | null | undefined;
};

/** What to ask of a person. All that is given must hold; `{}` asks nothing, and holds for any. */
export type PersonFilter = {
  /** All of these hold. An empty list asks nothing. */
  and?: Array<PersonFilter> | null | undefined;
  /** Whose questions the person answers, in the words of the source, as in “Investors” or “Media”. */
  contactFor?: StringFilter | null | undefined;
  /** Quotes that support the person's own fields, in document order. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** What is known of the person from outside the documents, kept apart from what they say. */
  externalFacts?: ExternalFactRelationFilter | null | undefined;
  /** Stable, readable and unique, as in person:daniel-junius. */
  id?: IdFilter | null | undefined;
  /** The person's name. */
  name?: StringFilter | null | undefined;
  /** Has this name, preferred or other, whatever the case, hyphens, spaces or ® signs. */
  named?: string | null | undefined;
  /** This does not hold. */
  not?: PersonFilter | null | undefined;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<PersonFilter> | null | undefined;
  /** The organization that the person works for; null where it is none of those in the graph. `{}` means that there is one. */
  organization?: OrganizationFilter | null | undefined;
  /** The organization that the source names with the person, in its words, as in “The Yates Network”. */
  organizationAsStated?: StringFilter | null | undefined;
  /** What `organization` rests on: quotes that say which one it is. `some: { assertion: { eq: STATED_FACT } }` means that it is stated; where there is none, there is no quote. */
  organizationEvidence?: EvidenceRelationFilter | null | undefined;
  /** Other names. */
  synonyms?: SynonymRelationFilter | null | undefined;
  /** The position as stated, as in “President and CEO”. */
  title?: StringFilter | null | undefined;
};

/** How far development has come, by phase. The values rank as listed; UNKNOWN is in no range. */
export type Phase =
  /** Approved, not yet sold. */
  | 'APPROVED'
  /** Looking for a compound. */
  | 'DISCOVERY'
  /** A first, very small study in people. */
  | 'EARLY_PHASE_1'
  /** The application to begin testing in people is submitted or cleared. */
  | 'IND'
  /** On the market. */
  | 'LAUNCHED'
  /** Phase I: safety and dose. */
  | 'PHASE_1'
  /** Phase I and II in one study, also where the source writes “Phase Ib/II” or “Phase I/IIa”. */
  | 'PHASE_1_2'
  /** Phase II: first signs that it works. */
  | 'PHASE_2'
  /** Phase II and III in one study. */
  | 'PHASE_2_3'
  /** Phase III: the proof that approval asks for. */
  | 'PHASE_3'
  /** Laboratory and animal studies. */
  | 'PRECLINICAL'
  /** Submitted for approval. */
  | 'PREREGISTRATION'
  /** Not stated, as in “in clinical testing”. */
  | 'UNKNOWN';

/** Compares a phase. At least one comparison, and all given hold. UNKNOWN ranks neither higher nor lower than any other. */
export type PhaseFilter = {
  /** Is this phase. */
  eq?: Phase | null | undefined;
  /** Ranks higher. */
  gt?: Phase | null | undefined;
  /** Ranks higher or the same. */
  gte?: Phase | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<Phase> | null | undefined;
  /** Is absent (true), or is there (false). */
  isNull?: boolean | null | undefined;
  /** Ranks lower. */
  lt?: Phase | null | undefined;
  /** Ranks lower or the same. */
  lte?: Phase | null | undefined;
  /** Is there, and is not this phase. */
  ne?: Phase | null | undefined;
};

/** What to ask of the compounds of a presentation: of some, none or every one. All that is given must hold. */
export type PresentationCompoundsRelationFilter = {
  /** All match, also where there are none. */
  every?: CompoundFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: CompoundFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: CompoundFilter | null | undefined;
};

/** What to ask of a presentation. All that is given must hold; `{}` asks nothing, and holds for any. */
export type PresentationFilter = {
  /** All of these hold. An empty list asks nothing. */
  and?: Array<PresentationFilter> | null | undefined;
  /** The compounds that the data are about: the investigational ones. */
  compounds?: PresentationCompoundsRelationFilter | null | undefined;
  /** Whether the data come from patients or from the laboratory. */
  dataKind?: DataKindFilter | null | undefined;
  /** Quotes that support the presentation's own fields, in document order. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** What is known of it from outside the documents, kept apart from what they say. */
  externalFacts?: ExternalFactRelationFilter | null | undefined;
  /** What the data say, in the words of the source, as in “positive interim data”. */
  finding?: StringFilter | null | undefined;
  /** Stable, readable and unique among all entities. */
  id?: IdFilter | null | undefined;
  /** The diseases that the data are about. */
  indications?: PresentationIndicationsRelationFilter | null | undefined;
  /** The meeting where they are presented. */
  meeting?: MeetingFilter | null | undefined;
  /** What `meeting` rests on: quotes that say which one it is. `some: { assertion: { eq: STATED_FACT } }` means that it is stated; where there is none, there is no quote. */
  meetingEvidence?: EvidenceRelationFilter | null | undefined;
  /** What is presented, and where. */
  name?: StringFilter | null | undefined;
  /** Has this name, preferred or other, whatever the case, hyphens, spaces or ® signs. */
  named?: string | null | undefined;
  /** This does not hold. */
  not?: PresentationFilter | null | undefined;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<PresentationFilter> | null | undefined;
  /** Whether the data have been shown, accepted, or are only expected. */
  status?: PresentationStatusFilter | null | undefined;
  /** Other names, those of the documents first. */
  synonyms?: SynonymRelationFilter | null | undefined;
  /** The trials that the data come from. */
  trials?: PresentationTrialsRelationFilter | null | undefined;
  /** Whether the data are the first, updated, interim or final ones. */
  update?: DataUpdateFilter | null | undefined;
};

/** What to ask of the indications of a presentation: of some, none or every one. All that is given must hold. */
export type PresentationIndicationsRelationFilter = {
  /** All match, also where there are none. */
  every?: IndicationFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: IndicationFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: IndicationFilter | null | undefined;
};

/** Whether data have been presented. */
export type PresentationStatus =
  /** The meeting has accepted them: “have been accepted for presentation”. */
  | 'ACCEPTED'
  /** They are expected to be presented. */
  | 'EXPECTED'
  /** They were presented: “were presented at the ESMO annual meeting”. */
  | 'PRESENTED';

/** Compares a presentation status. At least one comparison, and all given hold. */
export type PresentationStatusFilter = {
  /** Is this presentation status. */
  eq?: PresentationStatus | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<PresentationStatus> | null | undefined;
  /** Is absent (true), or is there (false). */
  isNull?: boolean | null | undefined;
  /** Is there, and is not this presentation status. */
  ne?: PresentationStatus | null | undefined;
};

/** What to ask of the trials of a presentation: of some, none or every one. All that is given must hold. */
export type PresentationTrialsRelationFilter = {
  /** All match, also where there are none. */
  every?: TrialFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: TrialFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: TrialFilter | null | undefined;
};

/** What to ask of the developers of a program: of some, none or every one. All that is given must hold. */
export type ProgramDevelopersRelationFilter = {
  /** All match, also where there are none. */
  every?: OrganizationFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: OrganizationFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: OrganizationFilter | null | undefined;
};

/** What to ask of a program. All that is given must hold; `{}` asks nothing, and holds for any. */
export type ProgramFilter = {
  /** All of these hold. An empty list asks nothing. */
  and?: Array<ProgramFilter> | null | undefined;
  /** The compound that is developed. */
  compound?: CompoundFilter | null | undefined;
  /** What `compound` rests on: quotes that say which one it is. `some: { assertion: { eq: STATED_FACT } }` means that it is stated; where there is none, there is no quote. */
  compoundEvidence?: EvidenceRelationFilter | null | undefined;
  /** Who runs the program. */
  developers?: ProgramDevelopersRelationFilter | null | undefined;
  /** Quotes that support the program's own fields, in document order. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** What is known of it from outside the documents, kept apart from what they say. */
  externalFacts?: ExternalFactRelationFilter | null | undefined;
  /** Stable, readable and unique among all entities. */
  id?: IdFilter | null | undefined;
  /** The disease that it is developed for; null where the source names none. `{}` means that there is one. */
  indication?: IndicationFilter | null | undefined;
  /** What `indication` rests on: quotes that say which one it is. `some: { assertion: { eq: STATED_FACT } }` means that it is stated; where there is none, there is no quote. */
  indicationEvidence?: EvidenceRelationFilter | null | undefined;
  /** The compound and what it is developed for. */
  name?: StringFilter | null | undefined;
  /** Has this name, preferred or other, whatever the case, hyphens, spaces or ® signs. */
  named?: string | null | undefined;
  /** This does not hold. */
  not?: ProgramFilter | null | undefined;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<ProgramFilter> | null | undefined;
  /** How far it has come, by phase; UNKNOWN where the source says no more than “in clinical testing”. */
  phase?: PhaseFilter | null | undefined;
  /** The phase in the words of the source, as in “Phase I/IIa”. */
  phaseAsStated?: StringFilter | null | undefined;
  /** How far it has come, coarsely. */
  stage?: StageFilter | null | undefined;
  /** Whether the program goes on. */
  status?: ProgramStatusFilter | null | undefined;
  /** Other names, those of the documents first. */
  synonyms?: SynonymRelationFilter | null | undefined;
};

/** Whether a program goes on. */
export type ProgramStatus =
  /** Going on. */
  | 'ACTIVE'
  /** Brought to its end. */
  | 'COMPLETED'
  /** Given up. */
  | 'DISCONTINUED'
  /** Nothing has been heard of it for long. */
  | 'NO_DEVELOPMENT_REPORTED'
  /** Intended, not begun. */
  | 'PLANNED'
  /** Halted for now. */
  | 'SUSPENDED'
  /** Not stated. */
  | 'UNKNOWN';

/** Compares a program status. At least one comparison, and all given hold. */
export type ProgramStatusFilter = {
  /** Is this program status. */
  eq?: ProgramStatus | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<ProgramStatus> | null | undefined;
  /** Is absent (true), or is there (false). */
  isNull?: boolean | null | undefined;
  /** Is there, and is not this program status. */
  ne?: ProgramStatus | null | undefined;
};

/** Where a milestone or a designation holds. */
export type Region =
  /** Europe. */
  | 'EUROPE'
  /** Japan. */
  | 'JAPAN'
  /** The source names no region. */
  | 'UNSPECIFIED'
  /** The United States. */
  | 'US'
  /** The whole world. */
  | 'WORLDWIDE';

/** Compares a region. At least one comparison, and all given hold. */
export type RegionFilter = {
  /** Is this region. */
  eq?: Region | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<Region> | null | undefined;
  /** Is absent (true), or is there (false). */
  isNull?: boolean | null | undefined;
  /** Is there, and is not this region. */
  ne?: Region | null | undefined;
};

/** What to ask of a speaker. All that is given must hold; `{}` asks nothing, and holds for any. */
export type SpeakerFilter = {
  /** All of these hold. An empty list asks nothing. */
  and?: Array<SpeakerFilter> | null | undefined;
  /** The id of the organization or person, as in organization:immunogen. */
  id?: IdFilter | null | undefined;
  /** The preferred name of the organization or person. */
  name?: StringFilter | null | undefined;
  /** Has this name, preferred or other, whatever the case, hyphens, spaces or ® signs. */
  named?: string | null | undefined;
  /** This does not hold. */
  not?: SpeakerFilter | null | undefined;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<SpeakerFilter> | null | undefined;
};

/** How far development has come, coarsely. The values rank as listed; UNKNOWN is in no range. */
export type Stage =
  /** Tested in people, in whatever phase: “in clinical testing”. */
  | 'CLINICAL'
  /** Looking for a compound. */
  | 'DISCOVERY'
  /** On the market. */
  | 'MARKETED'
  /** Laboratory and animal studies. */
  | 'PRECLINICAL'
  /** Submitted to an authority for approval. */
  | 'REGISTRATION'
  /** Not stated. */
  | 'UNKNOWN';

/** Compares a stage. At least one comparison, and all given hold. UNKNOWN ranks neither higher nor lower than any other. */
export type StageFilter = {
  /** Is this stage. */
  eq?: Stage | null | undefined;
  /** Ranks higher. */
  gt?: Stage | null | undefined;
  /** Ranks higher or the same. */
  gte?: Stage | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<Stage> | null | undefined;
  /** Is absent (true), or is there (false). */
  isNull?: boolean | null | undefined;
  /** Ranks lower. */
  lt?: Stage | null | undefined;
  /** Ranks lower or the same. */
  lte?: Stage | null | undefined;
  /** Is there, and is not this stage. */
  ne?: Stage | null | undefined;
};

/** Compares a text. Upper and lower case count for `eq`, `ne` and `in`, and not for `contains` and `startsWith`; `named` finds a name however it is spelled. At least one comparison, and all given hold. */
export type StringFilter = {
  /** Has this text somewhere in it. */
  contains?: string | null | undefined;
  /** Is this text. */
  eq?: string | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<string> | null | undefined;
  /** Is absent (true), or is there (false). */
  isNull?: boolean | null | undefined;
  /** Is there, and is not this text. */
  ne?: string | null | undefined;
  /** Begins with this text. */
  startsWith?: string | null | undefined;
};

/** Looks into a list of texts. */
export type StringListFilter = {
  /** All of the texts match, also where there are none. */
  every?: StringFilter | null | undefined;
  /** None of the texts matches; `none: {}` means that there are none. */
  none?: StringFilter | null | undefined;
  /** At least one of the texts matches; `{}` matches any, so that `some: {}` means that there is one. */
  some?: StringFilter | null | undefined;
};

/** What is submitted to an authority. */
export type SubmissionKind =
  /** The application to begin testing in people. */
  | 'IND'
  /** The application to sell the drug: “apply for marketing approval”. */
  | 'MARKETING_APPLICATION';

/** Compares a submission kind. At least one comparison, and all given hold. */
export type SubmissionKindFilter = {
  /** Is this submission kind. */
  eq?: SubmissionKind | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<SubmissionKind> | null | undefined;
  /** Is absent (true), or is there (false). */
  isNull?: boolean | null | undefined;
  /** Is there, and is not this submission kind. */
  ne?: SubmissionKind | null | undefined;
};

/** What to ask of a synonym. All that is given must hold; `{}` asks nothing, and holds for any. */
export type SynonymFilter = {
  /** All of these hold. An empty list asks nothing. */
  and?: Array<SynonymFilter> | null | undefined;
  /** Whether the name comes from outside the documents, that is, from reference data. */
  external?: BooleanFilter | null | undefined;
  /** The name as it is written. */
  label?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: SynonymFilter | null | undefined;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<SynonymFilter> | null | undefined;
  /** What kind of name it is. */
  type?: SynonymTypeFilter | null | undefined;
};

/** What to ask of a list: of some, none or every synonym in it. All that is given must hold. */
export type SynonymRelationFilter = {
  /** All match, also where there are none. */
  every?: SynonymFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: SynonymFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: SynonymFilter | null | undefined;
};

/** What kind of name a synonym is. */
export type SynonymType =
  /** A short form, as in SCLC for small-cell lung cancer. */
  | 'ABBREVIATION'
  /** A trade name, as in Revlimid. */
  | 'BRAND'
  /** A developer's code: letters of a company and a number. */
  | 'CODE'
  /** Any other name in use, as in Roche Group. */
  | 'COMMON'
  /** A nonproprietary name, where the source does not say which authority gave it, as in lorvotuzumab mertansine. */
  | 'GENERIC'
  /** International nonproprietary name, as in trastuzumab emtansine. */
  | 'INN'
  /** United States adopted name, as in ado-trastuzumab emtansine. */
  | 'USAN';

/** Compares a synonym type. At least one comparison, and all given hold. */
export type SynonymTypeFilter = {
  /** Is this synonym type. */
  eq?: SynonymType | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<SynonymType> | null | undefined;
  /** Is absent (true), or is there (false). */
  isNull?: boolean | null | undefined;
  /** Is there, and is not this synonym type. */
  ne?: SynonymType | null | undefined;
};

/** What to ask of the compounds of a target: of some, none or every one. All that is given must hold. */
export type TargetCompoundsRelationFilter = {
  /** All match, also where there are none. */
  every?: CompoundFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: CompoundFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: CompoundFilter | null | undefined;
};

/** Whether the documents say what a compound is directed against. */
export type TargetDisclosure =
  /** The target follows from a marker of the disease: CD56 from “CD56+ solid tumors”. */
  | 'INFERRED_FROM_MARKER'
  /** No target and no marker is named. It is not filled in from elsewhere. */
  | 'NOT_DISCLOSED'
  /** The target is named: “targets folate receptor 1”. */
  | 'STATED';

/** Compares a target disclosure. At least one comparison, and all given hold. */
export type TargetDisclosureFilter = {
  /** Is this target disclosure. */
  eq?: TargetDisclosure | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<TargetDisclosure> | null | undefined;
  /** Is absent (true), or is there (false). */
  isNull?: boolean | null | undefined;
  /** Is there, and is not this target disclosure. */
  ne?: TargetDisclosure | null | undefined;
};

/** What to ask of a target. All that is given must hold; `{}` asks nothing, and holds for any. */
export type TargetFilter = {
  /** All of these hold. An empty list asks nothing. */
  and?: Array<TargetFilter> | null | undefined;
  /** Compounds directed against it. */
  compounds?: TargetCompoundsRelationFilter | null | undefined;
  /** The target in public databases. CA6 has none: it is a tumor antigen, not the gene of that name. */
  crossReferences?: CrossReferenceRelationFilter | null | undefined;
  /** Quotes that support the target's own fields, in document order. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** What is known of it from outside the documents, kept apart from what they say. */
  externalFacts?: ExternalFactRelationFilter | null | undefined;
  /** Stable, readable and unique, as in target:her2. */
  id?: IdFilter | null | undefined;
  /** The name that the document uses. */
  name?: StringFilter | null | undefined;
  /** Has this name, preferred or other, whatever the case, hyphens, spaces or ® signs. */
  named?: string | null | undefined;
  /** This does not hold. */
  not?: TargetFilter | null | undefined;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<TargetFilter> | null | undefined;
  /** Other names, those of the documents first: folate receptor 1 for FOLR1. */
  synonyms?: SynonymRelationFilter | null | undefined;
};

/** What to ask of the compounds of a technology: of some, none or every one. All that is given must hold. */
export type TechnologyCompoundsRelationFilter = {
  /** All match, also where there are none. */
  every?: CompoundFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: CompoundFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: CompoundFilter | null | undefined;
};

/** What to ask of a technology. All that is given must hold; `{}` asks nothing, and holds for any. */
export type TechnologyFilter = {
  /** All of these hold. An empty list asks nothing. */
  and?: Array<TechnologyFilter> | null | undefined;
  /** Compounds made with it. */
  compounds?: TechnologyCompoundsRelationFilter | null | undefined;
  /** What it is, in the words of the source, as in “uses monoclonal antibodies to deliver”. */
  description?: StringFilter | null | undefined;
  /** Quotes that support the technology's own fields, in document order. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** What is known of it from outside the documents, kept apart from what they say. */
  externalFacts?: ExternalFactRelationFilter | null | undefined;
  /** Stable, readable and unique, as in technology:tap. */
  id?: IdFilter | null | undefined;
  /** The preferred name. */
  name?: StringFilter | null | undefined;
  /** Has this name, preferred or other, whatever the case, hyphens, spaces or ® signs. */
  named?: string | null | undefined;
  /** This does not hold. */
  not?: TechnologyFilter | null | undefined;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<TechnologyFilter> | null | undefined;
  /** The organization whose technology it is. `{}` means that there is one. */
  owner?: OrganizationFilter | null | undefined;
  /** What `owner` rests on: quotes that say which one it is. `some: { assertion: { eq: STATED_FACT } }` means that it is stated; where there is none, there is no quote. */
  ownerEvidence?: EvidenceRelationFilter | null | undefined;
  /** Other names, those of the documents first. */
  synonyms?: SynonymRelationFilter | null | undefined;
};

/** What to ask of the compounds of a trial: of some, none or every one. All that is given must hold. */
export type TrialCompoundsRelationFilter = {
  /** All match, also where there are none. */
  every?: CompoundFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: CompoundFilter | null | undefined;
  /** Looks only at those joined in this way; goes together with `some`, `none` or `every`. What the compound is in the trial. */
  role?: CompoundRoleFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: CompoundFilter | null | undefined;
};

/** What to ask of a trial. All that is given must hold; `{}` asks nothing, and holds for any. */
export type TrialFilter = {
  /** The trial's acronym, as in EMILIA. */
  acronym?: StringFilter | null | undefined;
  /** All of these hold. An empty list asks nothing. */
  and?: Array<TrialFilter> | null | undefined;
  /** Treatment beside the compounds that is no compound itself, as in “standard care”. */
  backgroundTherapy?: StringFilter | null | undefined;
  /** Compounds that patients get, each in its role. */
  compounds?: TrialCompoundsRelationFilter | null | undefined;
  /** The trial in public registries, such as ClinicalTrials.gov. */
  crossReferences?: CrossReferenceRelationFilter | null | undefined;
  /** What the trial measures, as stated, with the endpoint's role in brackets: “overall survival (coprimary)”. */
  endpoints?: StringListFilter | null | undefined;
  /** Quotes that support the trial's own fields, in document order. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** What is known of it from outside the documents, kept apart from what they say. */
  externalFacts?: ExternalFactRelationFilter | null | undefined;
  /** Stable, readable and unique, as in trial:emilia. */
  id?: IdFilter | null | undefined;
  /** Diseases that patients have. */
  indications?: TrialIndicationsRelationFilter | null | undefined;
  /** After how many earlier treatments patients get the compound. */
  lineOfTherapy?: LineOfTherapyFilter | null | undefined;
  /** What is expected of the trial, or has been reached. */
  milestones?: TrialMilestonesRelationFilter | null | undefined;
  /** The acronym, or a short title where there is none. */
  name?: StringFilter | null | undefined;
  /** Has this name, preferred or other, whatever the case, hyphens, spaces or ® signs. */
  named?: string | null | undefined;
  /** This does not hold. */
  not?: TrialFilter | null | undefined;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<TrialFilter> | null | undefined;
  /** The trial's phase. “Phase Ib/II” and “Phase I/IIa” are PHASE_1_2. */
  phase?: PhaseFilter | null | undefined;
  /** The phase in the words of the source, as in “Phase Ib/II”. */
  phaseAsStated?: StringFilter | null | undefined;
  /** How many patients are meant to take part. A number planned is not a number enrolled. */
  plannedEnrollment?: IntFilter | null | undefined;
  /** Data from the trial that are shown at meetings. */
  presentations?: TrialPresentationsRelationFilter | null | undefined;
  /** The setting in the words of the source, as in “advanced” or “adjuvant/neoadjuvant”. The line is in `lineOfTherapy`. */
  setting?: StringFilter | null | undefined;
  /** Who is responsible for the trial. */
  sponsors?: TrialSponsorsRelationFilter | null | undefined;
  /** When the trial was or will be started. */
  startDate?: FuzzyDateFilter | null | undefined;
  /** Where the trial stands; UNKNOWN where the source does not say. */
  status?: TrialStatusFilter | null | undefined;
  /** The status in the words of the source, as in “patient enrollment has begun”. */
  statusAsStated?: StringFilter | null | undefined;
  /** Other names, those of the documents first. */
  synonyms?: SynonymRelationFilter | null | undefined;
  /** What the trial studies, in one line. */
  title?: StringFilter | null | undefined;
};

/** What to ask of the indications of a trial: of some, none or every one. All that is given must hold. */
export type TrialIndicationsRelationFilter = {
  /** All match, also where there are none. */
  every?: IndicationFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: IndicationFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: IndicationFilter | null | undefined;
};

/** What to ask of the milestones of a trial: of some, none or every one. All that is given must hold. */
export type TrialMilestonesRelationFilter = {
  /** All match, also where there are none. */
  every?: MilestoneFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: MilestoneFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: MilestoneFilter | null | undefined;
};

/** What to ask of the presentations of a trial: of some, none or every one. All that is given must hold. */
export type TrialPresentationsRelationFilter = {
  /** All match, also where there are none. */
  every?: PresentationFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: PresentationFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: PresentationFilter | null | undefined;
};

/** What to ask of the sponsors of a trial: of some, none or every one. All that is given must hold. */
export type TrialSponsorsRelationFilter = {
  /** All match, also where there are none. */
  every?: OrganizationFilter | null | undefined;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter | null | undefined;
  /** None matches; `none: {}` means that there are none. */
  none?: OrganizationFilter | null | undefined;
  /** At least one matches; `some: {}` means that there is one. */
  some?: OrganizationFilter | null | undefined;
};

/** Where a trial stands, in the words of ClinicalTrials.gov. */
export type TrialStatus =
  /** Going on, and no longer taking patients. */
  | 'ACTIVE_NOT_RECRUITING'
  /** Ended as planned. */
  | 'COMPLETED'
  /** Taking patients who are invited. */
  | 'ENROLLING_BY_INVITATION'
  /** Planned; no patient has been taken yet. */
  | 'NOT_YET_RECRUITING'
  /** Taking patients. */
  | 'RECRUITING'
  /** Halted for now. */
  | 'SUSPENDED'
  /** Ended early. */
  | 'TERMINATED'
  /** Not stated. */
  | 'UNKNOWN'
  /** Ended before the first patient. */
  | 'WITHDRAWN';

/** Compares a trial status. At least one comparison, and all given hold. */
export type TrialStatusFilter = {
  /** Is this trial status. */
  eq?: TrialStatus | null | undefined;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<TrialStatus> | null | undefined;
  /** Is absent (true), or is there (false). */
  isNull?: boolean | null | undefined;
  /** Is there, and is not this trial status. */
  ne?: TrialStatus | null | undefined;
};

export type AgreementsOfQueryVariables = Exact<{
  organization: string;
}>;


export type AgreementsOfQuery = { organization: { __typename: 'Organization', id: string, name: string, memberOf: { __typename: 'Organization', id: string, name: string } | null, agreements: { __typename: 'OrganizationAgreementsConnection', edges: Array<{ __typename: 'OrganizationAgreementsEdge', role: PartyRole, node: { __typename: 'Agreement', id: string, name: string, type: AgreementType, status: AgreementStatus, established: { __typename: 'FuzzyDate', text: string, earliest: string | null, latest: string | null, precision: DatePrecision } | null, parties: { __typename: 'AgreementPartiesConnection', nodes: Array<{ __typename: 'Organization', id: string, name: string }> }, compounds: { __typename: 'AgreementCompoundsConnection', nodes: Array<{ __typename: 'Compound', id: string, name: string }> } } }> } } | null };

export type CompoundDetailsQueryVariables = Exact<{
  name: string;
}>;


export type CompoundDetailsQuery = { compound: { __typename: 'Compound', id: string, name: string, modality: Modality, stage: Stage, highestPhase: Phase, targetDisclosure: TargetDisclosure, synonyms: Array<{ __typename: 'Synonym', label: string, type: SynonymType, external: boolean }>, technology: { __typename: 'Technology', id: string, name: string } | null, targets: { __typename: 'CompoundTargetsConnection', edges: Array<{ __typename: 'CompoundTargetsEdge', node: { __typename: 'Target', id: string, name: string }, evidence: Array<{ __typename: 'Evidence', id: string, quote: string, section: string, assertion: Assertion, assertedBy:
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          , document: { __typename: 'Document', id: string, name: string, date: string } }> }> }, programs: { __typename: 'CompoundProgramsConnection', nodes: Array<{ __typename: 'Program', id: string, name: string, stage: Stage, phase: Phase, phaseAsStated: string | null, status: ProgramStatus, indication: { __typename: 'Indication', id: string, name: string } | null }> }, trials: { __typename: 'CompoundTrialsConnection', edges: Array<{ __typename: 'CompoundTrialsEdge', role: CompoundRole, node: { __typename: 'Trial', id: string, name: string, title: string, phase: Phase, status: TrialStatus, startDate: { __typename: 'FuzzyDate', text: string, earliest: string | null, latest: string | null, precision: DatePrecision } | null } }> }, evidence: Array<{ __typename: 'Evidence', id: string, quote: string, section: string, assertion: Assertion, assertedBy:
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      , document: { __typename: 'Document', id: string, name: string, date: string } }> } | null };

export type CompoundsQueryVariables = Exact<{
  filter?: CompoundFilter | null | undefined;
  orderBy?: Array<CompoundOrder> | CompoundOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CompoundsQuery = { compounds: { __typename: 'CompoundConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Compound', id: string, name: string, modality: Modality, stage: Stage, highestPhase: Phase, targetDisclosure: TargetDisclosure, technology: { __typename: 'Technology', id: string, name: string } | null, targets: { __typename: 'CompoundTargetsConnection', nodes: Array<{ __typename: 'Target', id: string, name: string }> }, partners: { __typename: 'CompoundPartnersConnection', nodes: Array<{ __typename: 'Organization', id: string, name: string }> } }> } };

export type DataVersionQueryVariables = Exact<{ [key: string]: never; }>;


export type DataVersionQuery = { meta: { __typename: 'Meta', apiVersion: string, dataVersion: string, loadedAt: string } };

export type EvidenceOfQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
}>;


export type EvidenceOfQuery = { node:
    | { __typename: 'Agreement', id: string, name: string, evidence: Array<{ __typename: 'Evidence', id: string, quote: string, section: string, assertion: Assertion, spans: Array<{ __typename: 'Span', start: number, end: number }>, assertedBy:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , document: { __typename: 'Document', id: string, name: string, date: string } }> }
    | { __typename: 'Claim', id: string, name: string, evidence: Array<{ __typename: 'Evidence', id: string, quote: string, section: string, assertion: Assertion, spans: Array<{ __typename: 'Span', start: number, end: number }>, assertedBy:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , document: { __typename: 'Document', id: string, name: string, date: string } }> }
    | { __typename: 'Compound', id: string, name: string, evidence: Array<{ __typename: 'Evidence', id: string, quote: string, section: string, assertion: Assertion, spans: Array<{ __typename: 'Span', start: number, end: number }>, assertedBy:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , document: { __typename: 'Document', id: string, name: string, date: string } }> }
    | { __typename: 'Conference', id: string, name: string, evidence: Array<{ __typename: 'Evidence', id: string, quote: string, section: string, assertion: Assertion, spans: Array<{ __typename: 'Span', start: number, end: number }>, assertedBy:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , document: { __typename: 'Document', id: string, name: string, date: string } }> }
    | { __typename: 'Designation', id: string, name: string, evidence: Array<{ __typename: 'Evidence', id: string, quote: string, section: string, assertion: Assertion, spans: Array<{ __typename: 'Span', start: number, end: number }>, assertedBy:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , document: { __typename: 'Document', id: string, name: string, date: string } }> }
    | { __typename: 'Document', id: string, name: string, evidence: Array<{ __typename: 'Evidence', id: string, quote: string, section: string, assertion: Assertion, spans: Array<{ __typename: 'Span', start: number, end: number }>, assertedBy:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , document: { __typename: 'Document', id: string, name: string, date: string } }> }
    | { __typename: 'FinancialMetric', id: string, name: string, evidence: Array<{ __typename: 'Evidence', id: string, quote: string, section: string, assertion: Assertion, spans: Array<{ __typename: 'Span', start: number, end: number }>, assertedBy:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , document: { __typename: 'Document', id: string, name: string, date: string } }> }
    | { __typename: 'Indication', id: string, name: string, evidence: Array<{ __typename: 'Evidence', id: string, quote: string, section: string, assertion: Assertion, spans: Array<{ __typename: 'Span', start: number, end: number }>, assertedBy:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , document: { __typename: 'Document', id: string, name: string, date: string } }> }
    | { __typename: 'Meeting', id: string, name: string, evidence: Array<{ __typename: 'Evidence', id: string, quote: string, section: string, assertion: Assertion, spans: Array<{ __typename: 'Span', start: number, end: number }>, assertedBy:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , document: { __typename: 'Document', id: string, name: string, date: string } }> }
    | { __typename: 'Milestone', id: string, name: string, evidence: Array<{ __typename: 'Evidence', id: string, quote: string, section: string, assertion: Assertion, spans: Array<{ __typename: 'Span', start: number, end: number }>, assertedBy:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , document: { __typename: 'Document', id: string, name: string, date: string } }> }
    | { __typename: 'Organization', id: string, name: string, evidence: Array<{ __typename: 'Evidence', id: string, quote: string, section: string, assertion: Assertion, spans: Array<{ __typename: 'Span', start: number, end: number }>, assertedBy:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , document: { __typename: 'Document', id: string, name: string, date: string } }> }
    | { __typename: 'Person', id: string, name: string, evidence: Array<{ __typename: 'Evidence', id: string, quote: string, section: string, assertion: Assertion, spans: Array<{ __typename: 'Span', start: number, end: number }>, assertedBy:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , document: { __typename: 'Document', id: string, name: string, date: string } }> }
    | { __typename: 'Presentation', id: string, name: string, evidence: Array<{ __typename: 'Evidence', id: string, quote: string, section: string, assertion: Assertion, spans: Array<{ __typename: 'Span', start: number, end: number }>, assertedBy:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , document: { __typename: 'Document', id: string, name: string, date: string } }> }
    | { __typename: 'Program', id: string, name: string, evidence: Array<{ __typename: 'Evidence', id: string, quote: string, section: string, assertion: Assertion, spans: Array<{ __typename: 'Span', start: number, end: number }>, assertedBy:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , document: { __typename: 'Document', id: string, name: string, date: string } }> }
    | { __typename: 'Target', id: string, name: string, evidence: Array<{ __typename: 'Evidence', id: string, quote: string, section: string, assertion: Assertion, spans: Array<{ __typename: 'Span', start: number, end: number }>, assertedBy:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , document: { __typename: 'Document', id: string, name: string, date: string } }> }
    | { __typename: 'Technology', id: string, name: string, evidence: Array<{ __typename: 'Evidence', id: string, quote: string, section: string, assertion: Assertion, spans: Array<{ __typename: 'Span', start: number, end: number }>, assertedBy:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , document: { __typename: 'Document', id: string, name: string, date: string } }> }
    | { __typename: 'Trial', id: string, name: string, evidence: Array<{ __typename: 'Evidence', id: string, quote: string, section: string, assertion: Assertion, spans: Array<{ __typename: 'Span', start: number, end: number }>, assertedBy:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , document: { __typename: 'Document', id: string, name: string, date: string } }> }
   | null };

export type MilestonesBetweenQueryVariables = Exact<{
  from: string;
  to: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MilestonesBetweenQuery = { milestones: { __typename: 'MilestoneConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Milestone', id: string, name: string, type: MilestoneType, status: MilestoneStatus, toPhase: Phase | null, region: Region | null, due: { __typename: 'FuzzyDate', text: string, earliest: string | null, latest: string | null, precision: DatePrecision } | null, compounds: { __typename: 'MilestoneCompoundsConnection', nodes: Array<{ __typename: 'Compound', id: string, name: string }> }, evidence: Array<{ __typename: 'Evidence', id: string, quote: string, section: string, assertion: Assertion, assertedBy:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , document: { __typename: 'Document', id: string, name: string, date: string } }> }> } };

export type PresentationsAtQueryVariables = Exact<{
  conference: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PresentationsAtQuery = { presentations: { __typename: 'PresentationConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Presentation', id: string, name: string, dataKind: DataKind, update: DataUpdate, status: PresentationStatus, finding: string | null, meeting: { __typename: 'Meeting', id: string, name: string, date: { __typename: 'FuzzyDate', text: string, earliest: string | null, latest: string | null, precision: DatePrecision } }, compounds: { __typename: 'PresentationCompoundsConnection', nodes: Array<{ __typename: 'Compound', id: string, name: string }> } }> } };

export type QuoteFragment = { __typename: 'Evidence', id: string, quote: string, section: string, assertion: Assertion, assertedBy:
    | { __typename: 'Organization', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  , document: { __typename: 'Document', id: string, name: string, date: string } };

export type RochePhaseThreeQueryVariables = Exact<{ [key: string]: never; }>;


export type RochePhaseThreeQuery = { compounds: { __typename: 'CompoundConnection', totalCount: number, nodes: Array<{ __typename: 'Compound', id: string, name: string, targets: { __typename: 'CompoundTargetsConnection', nodes: Array<{ __typename: 'Target', id: string, name: string }> }, trials: { __typename: 'CompoundTrialsConnection', nodes: Array<{ __typename: 'Trial', id: string, name: string, lineOfTherapy: LineOfTherapy, plannedEnrollment: number | null, indications: { __typename: 'TrialIndicationsConnection', nodes: Array<{ __typename: 'Indication', id: string, name: string }> }, evidence: Array<{ __typename: 'Evidence', id: string, quote: string, section: string, assertion: Assertion, assertedBy:
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            , document: { __typename: 'Document', id: string, name: string, date: string } }> }> } }> } };

export type StatedDateFragment = { __typename: 'FuzzyDate', text: string, earliest: string | null, latest: string | null, precision: DatePrecision };

export type WithinDiseaseQueryVariables = Exact<{
  disease: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WithinDiseaseQuery = { compounds: { __typename: 'CompoundConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Compound', id: string, name: string, programs: { __typename: 'CompoundProgramsConnection', nodes: Array<{ __typename: 'Program', id: string, phase: Phase, indication: { __typename: 'Indication', id: string, name: string } | null }> } }> } };

export const QuoteFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Quote"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"assertedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<QuoteFragment, unknown>;
export const StatedDateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatedDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<StatedDateFragment, unknown>;
export const AgreementsOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgreementsOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organization"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organization"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"memberOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NAME_ASC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"established"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatedDate"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NAME_ASC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"compounds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NAME_ASC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatedDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<AgreementsOfQuery, AgreementsOfQueryVariables>;
export const CompoundDetailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompoundDetails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"synonyms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"external"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"highestPhase"}},{"kind":"Field","name":{"kind":"Name","value":"targetDisclosure"}},{"kind":"Field","name":{"kind":"Name","value":"technology"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Quote"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NAME_ASC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"phaseAsStated"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"indication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trials"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NAME_ASC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatedDate"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Quote"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Quote"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"assertedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatedDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<CompoundDetailsQuery, CompoundDetailsQueryVariables>;
export const CompoundsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Compounds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CompoundFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompoundOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compounds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"highestPhase"}},{"kind":"Field","name":{"kind":"Name","value":"targetDisclosure"}},{"kind":"Field","name":{"kind":"Name","value":"technology"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<CompoundsQuery, CompoundsQueryVariables>;
export const DataVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DataVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiVersion"}},{"kind":"Field","name":{"kind":"Name","value":"dataVersion"}},{"kind":"Field","name":{"kind":"Name","value":"loadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<DataVersionQuery, DataVersionQueryVariables>;
export const EvidenceOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EvidenceOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Quote"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Quote"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"assertedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<EvidenceOfQuery, EvidenceOfQueryVariables>;
export const MilestonesBetweenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MilestonesBetween"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"milestones"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"due"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"overlaps"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"toPhase"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatedDate"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"compounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Quote"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatedDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Quote"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"assertedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<MilestonesBetweenQuery, MilestonesBetweenQueryVariables>;
export const PresentationsAtDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PresentationsAt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"conference"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"presentations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"meeting"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"conference"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"named"},"value":{"kind":"Variable","name":{"kind":"Name","value":"conference"}}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NAME_ASC"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dataKind"}},{"kind":"Field","name":{"kind":"Name","value":"update"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatedDate"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"compounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatedDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<PresentationsAtQuery, PresentationsAtQueryVariables>;
export const RochePhaseThreeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RochePhaseThree"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compounds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"partners"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"within"},"value":{"kind":"StringValue","value":"Roche","block":false}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"trials"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"phase"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PHASE_3"}}]}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NAME_ASC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trials"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"phase"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PHASE_3"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NAME_ASC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"lineOfTherapy"}},{"kind":"Field","name":{"kind":"Name","value":"plannedEnrollment"}},{"kind":"Field","name":{"kind":"Name","value":"indications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Quote"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Quote"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"assertedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<RochePhaseThreeQuery, RochePhaseThreeQueryVariables>;
export const WithinDiseaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WithinDisease"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"disease"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compounds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"programs"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"indication"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"disease"}}}]}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NAME_ASC"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"programs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"indication"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"disease"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NAME_ASC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"indication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<WithinDiseaseQuery, WithinDiseaseQueryVariables>;