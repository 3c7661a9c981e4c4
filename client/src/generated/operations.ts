/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What to ask of the compounds of an agreement: of some, none or every one. All that is given must hold. */
export type AgreementCompoundsRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: CompoundFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: CompoundFilter;
  /** All match, also where there are none. */
  every?: CompoundFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** What to ask of an agreement. All that is given must hold; `{}` asks nothing, and holds for any. */
export type AgreementFilter = {
  /** All of these hold. An empty list asks nothing. */
  and?: Array<AgreementFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<AgreementFilter>;
  /** This does not hold. */
  not?: AgreementFilter;
  /** Has this name, preferred or other, whatever the case, hyphens, spaces or ® signs. */
  named?: string;
  /** Stable, readable and unique among all entities, as in agreement:novartis-collaboration. */
  id?: IdFilter;
  /** The parties and what they agreed on. */
  name?: StringFilter;
  /** Other names, those of the documents first. */
  synonyms?: SynonymRelationFilter;
  /** What kind of agreement it is. */
  type?: AgreementTypeFilter;
  /** Whether it still holds. */
  status?: AgreementStatusFilter;
  /** When it was made, as in “October 2010” for the one with Novartis; null where the document does not say. */
  established?: FuzzyDateFilter;
  /** Who made it. */
  parties?: AgreementPartiesRelationFilter;
  /** Compounds that it covers, as far as they are named. */
  compounds?: AgreementCompoundsRelationFilter;
  /** Financial figures that take it into account: the guidance that reflects the collaboration with Novartis. */
  reflectedIn?: AgreementReflectedInRelationFilter;
  /** Quotes that support the agreement's own fields, in document order. */
  evidence?: EvidenceRelationFilter;
  /** What is known of it from outside the documents, kept apart from what they say. */
  externalFacts?: ExternalFactRelationFilter;
};

/** What to ask of the parties of an agreement: of some, none or every one. All that is given must hold. */
export type AgreementPartiesRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: OrganizationFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: OrganizationFilter;
  /** All match, also where there are none. */
  every?: OrganizationFilter;
  /** Looks only at those joined in this way; goes together with `some`, `none` or `every`. What the organization is in the agreement. */
  role?: PartyRoleFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** What to ask of the reflected in of an agreement: of some, none or every one. All that is given must hold. */
export type AgreementReflectedInRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: FinancialMetricFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: FinancialMetricFilter;
  /** All match, also where there are none. */
  every?: FinancialMetricFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
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
  eq?: AgreementStatus;
  /** Is there, and is not this agreement status. */
  ne?: AgreementStatus;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<AgreementStatus>;
  /** Is absent (true), or is there (false). */
  isNull?: boolean;
};

/** What kind of agreement it is. */
export type AgreementType =
  /** Working together, in whatever way. */
  | 'COLLABORATION'
  /** Working together on research. */
  | 'RESEARCH_COLLABORATION'
  /** The right to use something. */
  | 'LICENSE'
  /** The right to take a license later. */
  | 'OPTION'
  /** Developing together. */
  | 'CO_DEVELOPMENT'
  /** Making and delivering a drug. */
  | 'SUPPLY'
  /** One buys the other, or a drug of the other. */
  | 'ACQUISITION';

/** Compares an agreement type. At least one comparison, and all given hold. */
export type AgreementTypeFilter = {
  /** Is this agreement type. */
  eq?: AgreementType;
  /** Is there, and is not this agreement type. */
  ne?: AgreementType;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<AgreementType>;
  /** Is absent (true), or is there (false). */
  isNull?: boolean;
};

/** How firmly something is said. */
export type Assertion =
  /** It is so, or has happened, as in “study was initiated in July 2010”. */
  | 'STATED_FACT'
  /** Somebody expects it, as in “ImmunoGen expects to submit an IND”. */
  | 'EXPECTATION'
  /** Somebody intends it, as in “is planning to further expand its Phase I evaluation”. */
  | 'PLAN'
  /** The document does not say so in as many words; the annotator concludes it and gives the reasoning. */
  | 'INFERRED';

/** Compares an assertion. At least one comparison, and all given hold. */
export type AssertionFilter = {
  /** Is this assertion. */
  eq?: Assertion;
  /** Is there, and is not this assertion. */
  ne?: Assertion;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<Assertion>;
  /** Is absent (true), or is there (false). */
  isNull?: boolean;
};

/** Compares a yes or no. */
export type BooleanFilter = {
  /** Is this. */
  eq?: boolean;
};

/** What to ask of the agreements of a compound: of some, none or every one. All that is given must hold. */
export type CompoundAgreementsRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: AgreementFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: AgreementFilter;
  /** All match, also where there are none. */
  every?: AgreementFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** What to ask of the designations of a compound: of some, none or every one. All that is given must hold. */
export type CompoundDesignationsRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: DesignationFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: DesignationFilter;
  /** All match, also where there are none. */
  every?: DesignationFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** What to ask of the developers of a compound: of some, none or every one. All that is given must hold. */
export type CompoundDevelopersRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: OrganizationFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: OrganizationFilter;
  /** All match, also where there are none. */
  every?: OrganizationFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** What to ask of a compound. All that is given must hold; `{}` asks nothing, and holds for any. */
export type CompoundFilter = {
  /** All of these hold. An empty list asks nothing. */
  and?: Array<CompoundFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<CompoundFilter>;
  /** This does not hold. */
  not?: CompoundFilter;
  /** Has this name, preferred or other, whatever the case, hyphens, spaces or ® signs. */
  named?: string;
  /** Stable, readable and unique, as in compound:t-dm1. */
  id?: IdFilter;
  /** The name that the document prefers, as in IMGN901. */
  name?: StringFilter;
  /** Other names, those of the documents first: trastuzumab-DM1 for T-DM1. */
  synonyms?: SynonymRelationFilter;
  /** The compound in public databases. */
  crossReferences?: CrossReferenceRelationFilter;
  /** What kind of drug it is. */
  modality?: ModalityFilter;
  /** The furthest stage of its programs that go on or were completed. A plan raises nothing, nor does what was discontinued, nor a role as combination drug. */
  stage?: StageFilter;
  /** The furthest phase of its programs and of its trials that are neither only planned nor discontinued, terminated or withdrawn; UNKNOWN where none is stated. */
  highestPhase?: PhaseFilter;
  /** The furthest phase that it has ever reached, also by programs and trials that were discontinued or terminated since; UNKNOWN where none is stated. */
  highestPhaseReached?: PhaseFilter;
  /** Whether the document names the target. NOT_DISCLOSED means that it does not, and not that there is none. */
  targetDisclosure?: TargetDisclosureFilter;
  /** The technology it is made with, such as TAP. `{}` means that there is one. */
  technology?: TechnologyFilter;
  /** What `technology` rests on: quotes that say which one it is. `some: { assertion: { eq: STATED_FACT } }` means that it is stated; where there is none, there is no quote. */
  technologyEvidence?: EvidenceRelationFilter;
  /** What the source says of the technology, in its words: “TAP compound”, “non-TAP compound”; null where it says nothing of this compound. */
  technologyAsStated?: StringFilter;
  /** The molecules it is directed against. */
  targets?: CompoundTargetsRelationFilter;
  /** Who runs its development: Roche for T-DM1. */
  developers?: CompoundDevelopersRelationFilter;
  /** Organizations other than the publisher that develop it, or through which it is developed: Roche and Genentech for T-DM1. */
  partners?: CompoundPartnersRelationFilter;
  /** Its development, one program for each indication that is named. */
  programs?: CompoundProgramsRelationFilter;
  /** Studies that give it to patients, in whatever role. */
  trials?: CompoundTrialsRelationFilter;
  /** Data on it that are shown at meetings. */
  presentations?: CompoundPresentationsRelationFilter;
  /** What is expected of it, or has been reached. */
  milestones?: CompoundMilestonesRelationFilter;
  /** Regulatory designations granted to it, such as orphan drug status. */
  designations?: CompoundDesignationsRelationFilter;
  /** Agreements that cover it by name. */
  agreements?: CompoundAgreementsRelationFilter;
  /** Quotes that support the compound's own fields, in document order. */
  evidence?: EvidenceRelationFilter;
  /** What is known of it from outside the documents, kept apart from what they say. */
  externalFacts?: ExternalFactRelationFilter;
};

/** What to ask of the milestones of a compound: of some, none or every one. All that is given must hold. */
export type CompoundMilestonesRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: MilestoneFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: MilestoneFilter;
  /** All match, also where there are none. */
  every?: MilestoneFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** What compounds are sorted by. Those that have no value come last, in either direction. */
export type CompoundOrder =
  /** By `id`, A to Z. */
  | 'ID_ASC'
  /** By `id`, Z to A. */
  | 'ID_DESC'
  /** By `name`, whatever the case, A to Z. */
  | 'NAME_ASC'
  /** By `name`, whatever the case, Z to A. */
  | 'NAME_DESC'
  /** By `modality`, its values A to Z. */
  | 'MODALITY_ASC'
  /** By `modality`, its values Z to A. */
  | 'MODALITY_DESC'
  /** By `stage`, lower first; UNKNOWN last. */
  | 'STAGE_ASC'
  /** By `stage`, higher first; UNKNOWN last. */
  | 'STAGE_DESC'
  /** By `highestPhase`, lower first; UNKNOWN last. */
  | 'HIGHEST_PHASE_ASC'
  /** By `highestPhase`, higher first; UNKNOWN last. */
  | 'HIGHEST_PHASE_DESC'
  /** By `highestPhaseReached`, lower first; UNKNOWN last. */
  | 'HIGHEST_PHASE_REACHED_ASC'
  /** By `highestPhaseReached`, higher first; UNKNOWN last. */
  | 'HIGHEST_PHASE_REACHED_DESC'
  /** By `targetDisclosure`, its values A to Z. */
  | 'TARGET_DISCLOSURE_ASC'
  /** By `targetDisclosure`, its values Z to A. */
  | 'TARGET_DISCLOSURE_DESC';

/** What to ask of the partners of a compound: of some, none or every one. All that is given must hold. */
export type CompoundPartnersRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: OrganizationFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: OrganizationFilter;
  /** All match, also where there are none. */
  every?: OrganizationFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** What to ask of the presentations of a compound: of some, none or every one. All that is given must hold. */
export type CompoundPresentationsRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: PresentationFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: PresentationFilter;
  /** All match, also where there are none. */
  every?: PresentationFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** What to ask of the programs of a compound: of some, none or every one. All that is given must hold. */
export type CompoundProgramsRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: ProgramFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: ProgramFilter;
  /** All match, also where there are none. */
  every?: ProgramFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** What a compound is in a trial. */
export type CompoundRole =
  /** The drug that is being tested. */
  | 'INVESTIGATIONAL'
  /** A drug given together with the one that is tested, as dexamethasone with IMGN901. */
  | 'COMBINATION'
  /** A drug that the tested one is compared with. */
  | 'COMPARATOR';

/** Compares a compound role. At least one comparison, and all given hold. */
export type CompoundRoleFilter = {
  /** Is this compound role. */
  eq?: CompoundRole;
  /** Is there, and is not this compound role. */
  ne?: CompoundRole;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<CompoundRole>;
  /** Is absent (true), or is there (false). */
  isNull?: boolean;
};

/** What to ask of the targets of a compound: of some, none or every one. All that is given must hold. */
export type CompoundTargetsRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: TargetFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: TargetFilter;
  /** All match, also where there are none. */
  every?: TargetFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** What to ask of the trials of a compound: of some, none or every one. All that is given must hold. */
export type CompoundTrialsRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: TrialFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: TrialFilter;
  /** All match, also where there are none. */
  every?: TrialFilter;
  /** Looks only at those joined in this way; goes together with `some`, `none` or `every`. What the compound is in the trial. */
  role?: CompoundRoleFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** What to ask of a conference. All that is given must hold; `{}` asks nothing, and holds for any. */
export type ConferenceFilter = {
  /** All of these hold. An empty list asks nothing. */
  and?: Array<ConferenceFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<ConferenceFilter>;
  /** This does not hold. */
  not?: ConferenceFilter;
  /** Has this name, preferred or other, whatever the case, hyphens, spaces or ® signs. */
  named?: string;
  /** Stable, readable and unique, as in conference:ash. */
  id?: IdFilter;
  /** The name that the document uses, often an abbreviation. */
  name?: StringFilter;
  /** Other names, those of the documents first. */
  synonyms?: SynonymRelationFilter;
  /** Its editions. */
  meetings?: ConferenceMeetingsRelationFilter;
  /** Quotes that support the conference's own fields, in document order. */
  evidence?: EvidenceRelationFilter;
  /** What is known of it from outside the documents, kept apart from what they say. */
  externalFacts?: ExternalFactRelationFilter;
};

/** What to ask of the meetings of a conference: of some, none or every one. All that is given must hold. */
export type ConferenceMeetingsRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: MeetingFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: MeetingFilter;
  /** All match, also where there are none. */
  every?: MeetingFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** What to ask of a cross reference. All that is given must hold; `{}` asks nothing, and holds for any. */
export type CrossReferenceFilter = {
  /** All of these hold. An empty list asks nothing. */
  and?: Array<CrossReferenceFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<CrossReferenceFilter>;
  /** This does not hold. */
  not?: CrossReferenceFilter;
  /** The database, as in drugbank or clinicaltrials.gov. */
  database?: StringFilter;
  /** The identifier there. */
  id?: StringFilter;
  /** A page that shows the entry, where there is one. */
  url?: StringFilter;
  /** Where this identifier was found. */
  source?: StringFilter;
};

/** What to ask of a list: of some, none or every cross reference in it. All that is given must hold. */
export type CrossReferenceRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: CrossReferenceFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: CrossReferenceFilter;
  /** All match, also where there are none. */
  every?: CrossReferenceFilter;
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
  eq?: DataKind;
  /** Is there, and is not this data kind. */
  ne?: DataKind;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<DataKind>;
  /** Is absent (true), or is there (false). */
  isNull?: boolean;
};

/** How presented data relate to earlier ones. */
export type DataUpdate =
  /** The first of their kind: “first clinical data”. */
  | 'FIRST'
  /** Newer than those shown before: “updated clinical data”. */
  | 'UPDATED'
  /** Taken while the trial goes on: “interim data”. */
  | 'INTERIM'
  /** Taken at the trial's end: “final data”. */
  | 'FINAL'
  /** More than was shown before: “additional findings”. */
  | 'ADDITIONAL'
  /** Not stated. */
  | 'NOT_STATED';

/** Compares a data update. At least one comparison, and all given hold. */
export type DataUpdateFilter = {
  /** Is this data update. */
  eq?: DataUpdate;
  /** Is there, and is not this data update. */
  ne?: DataUpdate;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<DataUpdate>;
  /** Is absent (true), or is there (false). */
  isNull?: boolean;
};

/** Compares a day. At least one comparison, and all given hold. */
export type DateFilter = {
  /** Is this day. */
  eq?: string;
  /** Is there, and is not this day. */
  ne?: string;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<string>;
  /** Is later. */
  gt?: string;
  /** Is later or the same. */
  gte?: string;
  /** Is earlier. */
  lt?: string;
  /** Is earlier or the same. */
  lte?: string;
  /** Is absent (true), or is there (false). */
  isNull?: boolean;
};

/** How precise a stated date is. */
export type DatePrecision =
  /** A day, as in October 28, 2010. */
  | 'DAY'
  /** A month, as in “July 2010”. */
  | 'MONTH'
  /** A quarter, as in “2Q2011”. */
  | 'QUARTER'
  /** Half a year, as in “2H2011”. */
  | 'HALF'
  /** A whole year, as in “in 2012”. */
  | 'YEAR'
  /** A part of a year that is no quarter or half, as in “mid-2012” or “late 2010”. */
  | 'PART_OF_YEAR'
  /** A span without calendar bounds of its own, as in “during the coming year”. */
  | 'OPEN';

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
  and?: Array<DesignationFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<DesignationFilter>;
  /** This does not hold. */
  not?: DesignationFilter;
  /** Has this name, preferred or other, whatever the case, hyphens, spaces or ® signs. */
  named?: string;
  /** Stable, readable and unique among all entities. */
  id?: IdFilter;
  /** The status, the compound, the disease and the region. */
  name?: StringFilter;
  /** Other names, those of the documents first. */
  synonyms?: SynonymRelationFilter;
  /** What status was granted. */
  type?: DesignationTypeFilter;
  /** Where it was granted. */
  region?: RegionFilter;
  /** When it was granted; null where the document does not say. */
  granted?: FuzzyDateFilter;
  /** The compound that has the status. */
  compound?: CompoundFilter;
  /** What `compound` rests on: quotes that say which one it is. `some: { assertion: { eq: STATED_FACT } }` means that it is stated; where there is none, there is no quote. */
  compoundEvidence?: EvidenceRelationFilter;
  /** The disease for which it has it. */
  indication?: IndicationFilter;
  /** What `indication` rests on: quotes that say which one it is. `some: { assertion: { eq: STATED_FACT } }` means that it is stated; where there is none, there is no quote. */
  indicationEvidence?: EvidenceRelationFilter;
  /** Quotes that support the designation's own fields, in document order. */
  evidence?: EvidenceRelationFilter;
  /** What is known of it from outside the documents, kept apart from what they say. */
  externalFacts?: ExternalFactRelationFilter;
};

/** What status an authority grants. */
export type DesignationType =
  /** For drugs against rare diseases. */
  | 'ORPHAN_DRUG'
  /** Easier and more frequent contact with the authority. */
  | 'FAST_TRACK'
  /** A shorter review of the application. */
  | 'PRIORITY_REVIEW'
  /** For drugs that promise much more than those there are. */
  | 'BREAKTHROUGH';

/** Compares a designation type. At least one comparison, and all given hold. */
export type DesignationTypeFilter = {
  /** Is this designation type. */
  eq?: DesignationType;
  /** Is there, and is not this designation type. */
  ne?: DesignationType;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<DesignationType>;
  /** Is absent (true), or is there (false). */
  isNull?: boolean;
};

/** What to ask of a document. All that is given must hold; `{}` asks nothing, and holds for any. */
export type DocumentFilter = {
  /** All of these hold. An empty list asks nothing. */
  and?: Array<DocumentFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<DocumentFilter>;
  /** This does not hold. */
  not?: DocumentFilter;
  /** Has this name, preferred or other, whatever the case, hyphens, spaces or ® signs. */
  named?: string;
  /** Stable, readable and unique, as in document:immunogen-2010-10-28. */
  id?: IdFilter;
  /** What the document is called. */
  name?: StringFilter;
  /** Other names. */
  synonyms?: SynonymRelationFilter;
  /** What kind of document it is. */
  kind?: DocumentKindFilter;
  /** Who published it. What it says is the publisher's statement unless it names another speaker. `{}` means that there is one. */
  publisher?: OrganizationFilter;
  /** What `publisher` rests on: quotes that say which one it is. `some: { assertion: { eq: STATED_FACT } }` means that it is stated; where there is none, there is no quote. */
  publisherEvidence?: EvidenceRelationFilter;
  /** The day it bears. Words such as “the coming year” are read from this day on. */
  date?: DateFilter;
  /** The SHA-256 checksum of the text, in hexadecimal digits; null where no text is kept. */
  sha256?: StringFilter;
  /** Why the text is not kept here; null where it is. Facts of such a document are cited, and not quoted. */
  textNotShipped?: StringFilter;
  /** Where the document can be read. */
  url?: StringFilter;
  /** The whole text as it is kept, null where it is not; the spans of quotes count its code points. */
  text?: StringFilter;
  /** Quotes that support the document's own fields, such as its date, in document order. */
  evidence?: EvidenceRelationFilter;
  /** What is known of it from outside the documents, kept apart from what they say. */
  externalFacts?: ExternalFactRelationFilter;
  /** What it speaks of: the entities that it is quoted for, or for what they are joined to. */
  mentions?: EntityRelationFilter;
  /**
   * The text cut where a quote or a section begins or ends, so that one can be shown beside the other: the passages follow each
   * other without a gap, from the first code point to the last, and each tells which quotes it is part of. Empty where no text
   * is kept.
   */
  coverage?: PassageRelationFilter;
};

/** What kind of text a document is. */
export type DocumentKind =
  /** News that a company gives to the public, also where it is filed with an authority. */
  | 'PRESS_RELEASE'
  /** A report to an authority such as the SEC. */
  | 'FILING'
  /** An entry in a registry, such as one of clinical trials. */
  | 'REGISTRY'
  /** A company's report on its year. */
  | 'ANNUAL_REPORT'
  /** Anything else. */
  | 'OTHER';

/** Compares a document kind. At least one comparison, and all given hold. */
export type DocumentKindFilter = {
  /** Is this document kind. */
  eq?: DocumentKind;
  /** Is there, and is not this document kind. */
  ne?: DocumentKind;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<DocumentKind>;
  /** Is absent (true), or is there (false). */
  isNull?: boolean;
};

/** What to ask of an entity. All that is given must hold; `{}` asks nothing, and holds for any. */
export type EntityFilter = {
  /** All of these hold. An empty list asks nothing. */
  and?: Array<EntityFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<EntityFilter>;
  /** This does not hold. */
  not?: EntityFilter;
  /** Has this name, preferred or other, whatever the case, hyphens, spaces or ® signs. */
  named?: string;
  /** Stable, readable and unique among all entities, as in compound:t-dm1. */
  id?: IdFilter;
  /** The preferred name, as in T-DM1. */
  name?: StringFilter;
  /** Other names, those of the documents first. */
  synonyms?: SynonymRelationFilter;
  /** Quotes that support the entity's own fields, in document order. What supports a relationship is on the connection's edges. */
  evidence?: EvidenceRelationFilter;
  /** What is known of it from outside the documents, kept apart from what they say. */
  externalFacts?: ExternalFactRelationFilter;
};

/** What to ask of a list: of some, none or every entity in it. All that is given must hold. */
export type EntityRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: EntityFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: EntityFilter;
  /** All match, also where there are none. */
  every?: EntityFilter;
};

/** What to ask of an evidence. All that is given must hold; `{}` asks nothing, and holds for any. */
export type EvidenceFilter = {
  /** All of these hold. An empty list asks nothing. */
  and?: Array<EvidenceFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<EvidenceFilter>;
  /** This does not hold. */
  not?: EvidenceFilter;
  /** Stable and unique. Ids in their order are quotes in the order of the document. */
  id?: IdFilter;
  /** Whether it is a quote, which was found in the text to the character, or a citation, which nobody but a reader of the document can check. */
  kind?: EvidenceKindFilter;
  /** The words of the document; null for a citation. Where a page break cuts the sentence, its pieces are joined with one space. */
  quote?: StringFilter;
  /** What the document says, in the words of the annotator; null for a quote. */
  paraphrase?: StringFilter;
  /** Where in the document a citation is found, such as a table or a paragraph, if that is known; null for a quote, which has spans. */
  locator?: StringFilter;
  /** The heading under which the quote stands; null for a citation. */
  section?: StringFilter;
  /** Whether this is stated as a fact, expected, planned, or concluded by the annotator. */
  assertion?: AssertionFilter;
  /** How the conclusion follows from the quote, where the assertion is INFERRED. */
  reasoning?: StringFilter;
  /** Who says it: the publisher of the document, or a person that it quotes. */
  assertedBy?: SpeakerFilter;
  /** Whose expectation or plan is told, where it is not the speaker's own: “Roche expects to apply”, told by ImmunoGen. `{}` means that there is one. */
  onBehalfOf?: OrganizationFilter;
  /** The document that is quoted. */
  document?: DocumentFilter;
  /** How many facts rest on the quote. */
  factCount?: IntFilter;
};

/** Whether evidence gives the words of a document or points to them. */
export type EvidenceKind =
  /** The words of the document, found in its text to the character. */
  | 'QUOTE'
  /** A document whose text is not kept here: its title and address, and the fact in the annotator's words. */
  | 'CITATION';

/** Compares an evidence kind. At least one comparison, and all given hold. */
export type EvidenceKindFilter = {
  /** Is this evidence kind. */
  eq?: EvidenceKind;
  /** Is there, and is not this evidence kind. */
  ne?: EvidenceKind;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<EvidenceKind>;
  /** Is absent (true), or is there (false). */
  isNull?: boolean;
};

/** What to ask of a list: of some, none or every evidence in it. All that is given must hold. */
export type EvidenceRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: EvidenceFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: EvidenceFilter;
  /** All match, also where there are none. */
  every?: EvidenceFilter;
};

/** What to ask of an external fact. All that is given must hold; `{}` asks nothing, and holds for any. */
export type ExternalFactFilter = {
  /** All of these hold. An empty list asks nothing. */
  and?: Array<ExternalFactFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<ExternalFactFilter>;
  /** This does not hold. */
  not?: ExternalFactFilter;
  /** What the fact is about, as in place or dates. */
  field?: StringFilter;
  /** What is known. */
  value?: StringFilter;
  /** Where it was found. */
  source?: StringFilter;
};

/** What to ask of a list: of some, none or every external fact in it. All that is given must hold. */
export type ExternalFactRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: ExternalFactFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: ExternalFactFilter;
  /** All match, also where there are none. */
  every?: ExternalFactFilter;
};

/** Whether a financial figure is reported or expected. */
export type FinancialKind =
  /** It is reported for a time that has passed. */
  | 'REPORTED'
  /** It is expected for a time to come. */
  | 'GUIDANCE';

/** Compares a financial kind. At least one comparison, and all given hold. */
export type FinancialKindFilter = {
  /** Is this financial kind. */
  eq?: FinancialKind;
  /** Is there, and is not this financial kind. */
  ne?: FinancialKind;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<FinancialKind>;
  /** Is absent (true), or is there (false). */
  isNull?: boolean;
};

/** What to ask of a financial metric. All that is given must hold; `{}` asks nothing, and holds for any. */
export type FinancialMetricFilter = {
  /** All of these hold. An empty list asks nothing. */
  and?: Array<FinancialMetricFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<FinancialMetricFilter>;
  /** This does not hold. */
  not?: FinancialMetricFilter;
  /** Has this name, preferred or other, whatever the case, hyphens, spaces or ® signs. */
  named?: string;
  /** Stable, readable and unique among all entities. */
  id?: IdFilter;
  /** What is measured, and for when. */
  name?: StringFilter;
  /** Other names, those of the documents first. */
  synonyms?: SynonymRelationFilter;
  /** Whether it is reported or expected. */
  kind?: FinancialKindFilter;
  /** The period or the day it is for. Fiscal years end on June 30. */
  period?: FuzzyDateFilter;
  /** The period in the words of the source, as in “1QFY11”. */
  periodAsStated?: StringFilter;
  /** The figure, or the lower end where a range is given. */
  minimum?: FloatFilter;
  /** The figure, or the upper end where a range is given. */
  maximum?: FloatFilter;
  /** What the figure counts, as in “USD” or “USD per share”. */
  unit?: StringFilter;
  /** The figure as the scanned table shows it, where scanning damaged it: “1 3,425” for 13,425. */
  asScanned?: StringFilter;
  /** Whose figure it is. */
  organization?: OrganizationFilter;
  /** What `organization` rests on: quotes that say which one it is. `some: { assertion: { eq: STATED_FACT } }` means that it is stated; where there is none, there is no quote. */
  organizationEvidence?: EvidenceRelationFilter;
  /** Agreements that the source says the figure takes into account. */
  reflects?: FinancialMetricReflectsRelationFilter;
  /** Quotes that support the figure's own fields, in document order. */
  evidence?: EvidenceRelationFilter;
  /** What is known of it from outside the documents, kept apart from what they say. */
  externalFacts?: ExternalFactRelationFilter;
};

/** What to ask of the reflects of a financial metric: of some, none or every one. All that is given must hold. */
export type FinancialMetricReflectsRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: AgreementFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: AgreementFilter;
  /** All match, also where there are none. */
  every?: AgreementFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** Compares a number. At least one comparison, and all given hold. */
export type FloatFilter = {
  /** Is this number. */
  eq?: number;
  /** Is there, and is not this number. */
  ne?: number;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<number>;
  /** Is greater. */
  gt?: number;
  /** Is greater or the same. */
  gte?: number;
  /** Is less. */
  lt?: number;
  /** Is less or the same. */
  lte?: number;
  /** Is absent (true), or is there (false). */
  isNull?: boolean;
};

/** Compares a date as vague as its source by the days between which it lies. At least one comparison, and all given hold. */
export type FuzzyDateFilter = {
  /** Lies, at least in part, in these days: “2H2011” overlaps the third quarter of 2011. A date without a first or last day does not. */
  overlaps?: DateRange;
  /** Is over before this day: its last day is earlier. A date without an end never is. */
  before?: string;
  /** Begins after this day: its first day is later. A date without a beginning never does. */
  after?: string;
  /** Is absent (true), or is there (false). */
  isNull?: boolean;
};

/** Compares an id. At least one comparison, and all given hold. */
export type IdFilter = {
  /** Is this id. */
  eq?: string | number;
  /** Is another id. */
  ne?: string | number;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<string | number>;
};

/** What to ask of the broader of an indication: of some, none or every one. All that is given must hold. */
export type IndicationBroaderRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: IndicationFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: IndicationFilter;
  /** All match, also where there are none. */
  every?: IndicationFilter;
  /** Looks only at those joined in this way; goes together with `some`, `none` or `every`. Where this is from, if from outside the documents; null where a document says so. */
  source?: StringFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** What to ask of the designations of an indication: of some, none or every one. All that is given must hold. */
export type IndicationDesignationsRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: DesignationFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: DesignationFilter;
  /** All match, also where there are none. */
  every?: DesignationFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** What to ask of an indication. All that is given must hold; `{}` asks nothing, and holds for any. */
export type IndicationFilter = {
  /** All of these hold. An empty list asks nothing. */
  and?: Array<IndicationFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<IndicationFilter>;
  /** This does not hold. */
  not?: IndicationFilter;
  /** Has this name, preferred or other, whatever the case, hyphens, spaces or ® signs. */
  named?: string;
  /** Is the indication of this name, or lies below it, however many steps of `broader` down. */
  within?: string;
  /** Stable, readable and unique, as in indication:small-cell-lung-cancer. */
  id?: IdFilter;
  /** The name that the document uses. */
  name?: StringFilter;
  /** Other names, those of the documents first: SCLC for small-cell lung cancer. */
  synonyms?: SynonymRelationFilter;
  /** The disease in public databases. */
  crossReferences?: CrossReferenceRelationFilter;
  /** Diseases one step wider: lung cancer for small-cell lung cancer. */
  broader?: IndicationBroaderRelationFilter;
  /** Diseases one step narrower. */
  narrower?: IndicationNarrowerRelationFilter;
  /** Programs for it by this name. A filter with `within` on the indication finds narrower ones too. */
  programs?: IndicationProgramsRelationFilter;
  /** Trials in patients who have it. */
  trials?: IndicationTrialsRelationFilter;
  /** Data on it that are shown at meetings. */
  presentations?: IndicationPresentationsRelationFilter;
  /** Milestones of programs for it. */
  milestones?: IndicationMilestonesRelationFilter;
  /** Regulatory designations granted for it. */
  designations?: IndicationDesignationsRelationFilter;
  /** Quotes that support the indication's own fields, in document order. */
  evidence?: EvidenceRelationFilter;
  /** What is known of it from outside the documents, kept apart from what they say. */
  externalFacts?: ExternalFactRelationFilter;
};

/** What to ask of the milestones of an indication: of some, none or every one. All that is given must hold. */
export type IndicationMilestonesRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: MilestoneFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: MilestoneFilter;
  /** All match, also where there are none. */
  every?: MilestoneFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** What to ask of the narrower of an indication: of some, none or every one. All that is given must hold. */
export type IndicationNarrowerRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: IndicationFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: IndicationFilter;
  /** All match, also where there are none. */
  every?: IndicationFilter;
  /** Looks only at those joined in this way; goes together with `some`, `none` or `every`. Where this is from, if from outside the documents; null where a document says so. */
  source?: StringFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** What to ask of the presentations of an indication: of some, none or every one. All that is given must hold. */
export type IndicationPresentationsRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: PresentationFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: PresentationFilter;
  /** All match, also where there are none. */
  every?: PresentationFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** What to ask of the programs of an indication: of some, none or every one. All that is given must hold. */
export type IndicationProgramsRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: ProgramFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: ProgramFilter;
  /** All match, also where there are none. */
  every?: ProgramFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** What to ask of the trials of an indication: of some, none or every one. All that is given must hold. */
export type IndicationTrialsRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: TrialFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: TrialFilter;
  /** All match, also where there are none. */
  every?: TrialFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** Compares a whole number. At least one comparison, and all given hold. */
export type IntFilter = {
  /** Is this number. */
  eq?: number;
  /** Is there, and is not this number. */
  ne?: number;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<number>;
  /** Is greater. */
  gt?: number;
  /** Is greater or the same. */
  gte?: number;
  /** Is less. */
  lt?: number;
  /** Is less or the same. */
  lte?: number;
  /** Is absent (true), or is there (false). */
  isNull?: boolean;
};

/** After how many earlier treatments a therapy is given. */
export type LineOfTherapy =
  /** As the first treatment: “1st-line”. */
  | 'FIRST_LINE'
  /** After one earlier treatment: “2nd-line”. */
  | 'SECOND_LINE'
  /** After two earlier treatments or more. */
  | 'THIRD_LINE_OR_LATER'
  /** Beside surgery, before or after it. */
  | 'ADJUVANT_NEOADJUVANT'
  /** Not stated. */
  | 'NOT_STATED';

/** Compares a line of therapy. At least one comparison, and all given hold. */
export type LineOfTherapyFilter = {
  /** Is this line of therapy. */
  eq?: LineOfTherapy;
  /** Is there, and is not this line of therapy. */
  ne?: LineOfTherapy;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<LineOfTherapy>;
  /** Is absent (true), or is there (false). */
  isNull?: boolean;
};

/** What to ask of a meeting. All that is given must hold; `{}` asks nothing, and holds for any. */
export type MeetingFilter = {
  /** All of these hold. An empty list asks nothing. */
  and?: Array<MeetingFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<MeetingFilter>;
  /** This does not hold. */
  not?: MeetingFilter;
  /** Has this name, preferred or other, whatever the case, hyphens, spaces or ® signs. */
  named?: string;
  /** Stable, readable and unique, as in meeting:ash-2010. */
  id?: IdFilter;
  /** The conference and its year. */
  name?: StringFilter;
  /** Other names, those of the documents first. */
  synonyms?: SynonymRelationFilter;
  /** When it takes place, as the document says: a month. The days, where known from elsewhere, are among the external facts. */
  date?: FuzzyDateFilter;
  /** Where it takes place. The documents do not say: this is known from elsewhere, and the external facts tell from where. */
  place?: StringFilter;
  /** The conference of which it is an edition. */
  conference?: ConferenceFilter;
  /** What `conference` rests on: quotes that say which one it is. `some: { assertion: { eq: STATED_FACT } }` means that it is stated; where there is none, there is no quote. */
  conferenceEvidence?: EvidenceRelationFilter;
  /** Data that were or will be shown there. */
  presentations?: MeetingPresentationsRelationFilter;
  /** Quotes that support the meeting's own fields, in document order. */
  evidence?: EvidenceRelationFilter;
  /** What is known of it from outside the documents, kept apart from what they say. */
  externalFacts?: ExternalFactRelationFilter;
};

/** What to ask of the presentations of a meeting: of some, none or every one. All that is given must hold. */
export type MeetingPresentationsRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: PresentationFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: PresentationFilter;
  /** All match, also where there are none. */
  every?: PresentationFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** What to ask of the compounds of a milestone: of some, none or every one. All that is given must hold. */
export type MilestoneCompoundsRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: CompoundFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: CompoundFilter;
  /** All match, also where there are none. */
  every?: CompoundFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** What to ask of a milestone. All that is given must hold; `{}` asks nothing, and holds for any. */
export type MilestoneFilter = {
  /** All of these hold. An empty list asks nothing. */
  and?: Array<MilestoneFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<MilestoneFilter>;
  /** This does not hold. */
  not?: MilestoneFilter;
  /** Has this name, preferred or other, whatever the case, hyphens, spaces or ® signs. */
  named?: string;
  /** Stable, readable and unique, as in milestone:sar566658-clinic-entry. */
  id?: IdFilter;
  /** What is to happen, or has happened. */
  name?: StringFilter;
  /** Other names, those of the documents first. */
  synonyms?: SynonymRelationFilter;
  /** What kind of event it is. */
  type?: MilestoneTypeFilter;
  /** Whether it is still expected or has been reached. Plans and expectations are both EXPECTED; the evidence tells them apart. */
  status?: MilestoneStatusFilter;
  /** When it is expected, as in “2H2011”; null where it is decided and not dated. */
  due?: FuzzyDateFilter;
  /** When it happened, as in “September 2010”. */
  occurred?: FuzzyDateFilter;
  /** The phase that begins with it. */
  toPhase?: PhaseFilter;
  /** Where it holds. An event in several regions is several milestones. */
  region?: RegionFilter;
  /** What is submitted, where it is a submission to an authority. */
  submission?: SubmissionKindFilter;
  /** Who is to bring it about, or did. `{}` means that there is one. */
  responsible?: OrganizationFilter;
  /** What `responsible` rests on: quotes that say which one it is. `some: { assertion: { eq: STATED_FACT } }` means that it is stated; where there is none, there is no quote. */
  responsibleEvidence?: EvidenceRelationFilter;
  /** Compounds that it concerns. */
  compounds?: MilestoneCompoundsRelationFilter;
  /** Trials that it belongs to. */
  trials?: MilestoneTrialsRelationFilter;
  /** Diseases that it is about. */
  indications?: MilestoneIndicationsRelationFilter;
  /** Quotes that support the milestone's own fields, in document order. */
  evidence?: EvidenceRelationFilter;
  /** What is known of it from outside the documents, kept apart from what they say. */
  externalFacts?: ExternalFactRelationFilter;
};

/** What to ask of the indications of a milestone: of some, none or every one. All that is given must hold. */
export type MilestoneIndicationsRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: IndicationFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: IndicationFilter;
  /** All match, also where there are none. */
  every?: IndicationFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** Whether a milestone has been reached. */
export type MilestoneStatus =
  /** Planned or expected. */
  | 'EXPECTED'
  /** Reached. */
  | 'ACHIEVED'
  /** Now expected later than before. */
  | 'DELAYED'
  /** The time has passed without it. */
  | 'MISSED'
  /** No longer intended. */
  | 'WITHDRAWN';

/** Compares a milestone status. At least one comparison, and all given hold. */
export type MilestoneStatusFilter = {
  /** Is this milestone status. */
  eq?: MilestoneStatus;
  /** Is there, and is not this milestone status. */
  ne?: MilestoneStatus;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<MilestoneStatus>;
  /** Is absent (true), or is there (false). */
  isNull?: boolean;
};

/** What to ask of the trials of a milestone: of some, none or every one. All that is given must hold. */
export type MilestoneTrialsRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: TrialFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: TrialFilter;
  /** All match, also where there are none. */
  every?: TrialFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** What kind of event a milestone is. */
export type MilestoneType =
  /** A trial starts: “on track to be initiated by late 2010”. */
  | 'TRIAL_INITIATION'
  /** A compound goes on to a later phase: “expects this TAP compound to enter Phase II in 2H2011”. */
  | 'PHASE_ADVANCE'
  /** A compound is tested in people for the first time: “entered the clinic in September 2010”. */
  | 'CLINIC_ENTRY'
  /** A trial begins to take patients: “patient enrollment has begun”. */
  | 'ENROLLMENT_START'
  /** Data are reported, without a meeting being named: “final data expected in 2Q2011”. */
  | 'DATA_READOUT'
  /** A trial's plan is changed: “study protocol is being revised”. */
  | 'PROTOCOL_CHANGE'
  /** A trial is widened: “planning to further expand its Phase I evaluation”. */
  | 'TRIAL_EXPANSION'
  /** The decision whether to go on: “a go/no go decision”. */
  | 'DEVELOPMENT_DECISION'
  /** An application is sent to an authority: “expects to submit an IND”. It is not an approval. */
  | 'REGULATORY_SUBMISSION'
  /** An authority decides on an application. */
  | 'REGULATORY_DECISION';

/** Compares a milestone type. At least one comparison, and all given hold. */
export type MilestoneTypeFilter = {
  /** Is this milestone type. */
  eq?: MilestoneType;
  /** Is there, and is not this milestone type. */
  ne?: MilestoneType;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<MilestoneType>;
  /** Is absent (true), or is there (false). */
  isNull?: boolean;
};

/** What kind of drug a compound is. */
export type Modality =
  /** An antibody that carries a cell-killing agent to its target, as T-DM1 does. */
  | 'ANTIBODY_DRUG_CONJUGATE'
  /** An antibody that carries nothing, as SAR650984. */
  | 'NAKED_ANTIBODY'
  /** A chemically made drug of small size. */
  | 'SMALL_MOLECULE'
  /** Another kind. */
  | 'OTHER'
  /** The document does not say. */
  | 'UNKNOWN';

/** Compares a modality. At least one comparison, and all given hold. */
export type ModalityFilter = {
  /** Is this modality. */
  eq?: Modality;
  /** Is there, and is not this modality. */
  ne?: Modality;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<Modality>;
  /** Is absent (true), or is there (false). */
  isNull?: boolean;
};

/** What to ask of the agreements of an organization: of some, none or every one. All that is given must hold. */
export type OrganizationAgreementsRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: AgreementFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: AgreementFilter;
  /** All match, also where there are none. */
  every?: AgreementFilter;
  /** Looks only at those joined in this way; goes together with `some`, `none` or `every`. What the organization is in the agreement. */
  role?: PartyRoleFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** What to ask of the developed compounds of an organization: of some, none or every one. All that is given must hold. */
export type OrganizationDevelopedCompoundsRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: CompoundFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: CompoundFilter;
  /** All match, also where there are none. */
  every?: CompoundFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** What to ask of an organization. All that is given must hold; `{}` asks nothing, and holds for any. */
export type OrganizationFilter = {
  /** All of these hold. An empty list asks nothing. */
  and?: Array<OrganizationFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<OrganizationFilter>;
  /** This does not hold. */
  not?: OrganizationFilter;
  /** Has this name, preferred or other, whatever the case, hyphens, spaces or ® signs. */
  named?: string;
  /** Is the organization of this name, or lies below it, however many steps of `memberOf` down. */
  within?: string;
  /** Stable, readable and unique, as in organization:roche. */
  id?: IdFilter;
  /** The preferred name. */
  name?: StringFilter;
  /** Other names, those of the documents first: Roche Group for Roche. */
  synonyms?: SynonymRelationFilter;
  /** The symbol under which its shares trade, as in IMGN. */
  ticker?: StringFilter;
  /** What it is, in the words of the source, as in “a biotechnology company”. */
  description?: StringFilter;
  /** What it says it is committed to, in the words of the source, as in “aggressively advancing our proprietary compounds”. */
  strategy?: StringFilter;
  /** The last day of its fiscal year, in the words of the source: “June 30” for ImmunoGen, so that 1QFY11 is July to September 2010. */
  fiscalYearEnd?: StringFilter;
  /** Trademarks that the source says are its own, as in “Revlimid®”. Owning one makes no partner. */
  trademarks?: StringListFilter;
  /** The organization in public databases. */
  crossReferences?: CrossReferenceRelationFilter;
  /** The group that it belongs to: Roche for Genentech. `{}` means that there is one. */
  memberOf?: OrganizationFilter;
  /** What `memberOf` rests on: quotes that say which one it is. `some: { assertion: { eq: STATED_FACT } }` means that it is stated; where there is none, there is no quote. */
  memberOfEvidence?: EvidenceRelationFilter;
  /** Organizations that belong to it: Genentech for Roche. */
  members?: OrganizationMembersRelationFilter;
  /** People who work for it. */
  people?: OrganizationPeopleRelationFilter;
  /** Compounds whose development it runs. */
  developedCompounds?: OrganizationDevelopedCompoundsRelationFilter;
  /** Compounds of which it is a partner. */
  partneredCompounds?: OrganizationPartneredCompoundsRelationFilter;
  /** Technologies that it owns. */
  ownedTechnologies?: OrganizationOwnedTechnologiesRelationFilter;
  /** Programs that it runs. */
  programs?: OrganizationProgramsRelationFilter;
  /** Agreements to which it is a party. */
  agreements?: OrganizationAgreementsRelationFilter;
  /** Trials that it sponsors. */
  sponsoredTrials?: OrganizationSponsoredTrialsRelationFilter;
  /** Milestones that it is responsible for. */
  milestones?: OrganizationMilestonesRelationFilter;
  /** Documents that it published. */
  publishedDocuments?: OrganizationPublishedDocumentsRelationFilter;
  /** Financial figures that it reports or expects. */
  financialMetrics?: OrganizationFinancialMetricsRelationFilter;
  /** Quotes that support the organization's own fields, in document order. */
  evidence?: EvidenceRelationFilter;
  /** What is known of it from outside the documents, kept apart from what they say. */
  externalFacts?: ExternalFactRelationFilter;
};

/** What to ask of the financial metrics of an organization: of some, none or every one. All that is given must hold. */
export type OrganizationFinancialMetricsRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: FinancialMetricFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: FinancialMetricFilter;
  /** All match, also where there are none. */
  every?: FinancialMetricFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** What to ask of the members of an organization: of some, none or every one. All that is given must hold. */
export type OrganizationMembersRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: OrganizationFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: OrganizationFilter;
  /** All match, also where there are none. */
  every?: OrganizationFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** What to ask of the milestones of an organization: of some, none or every one. All that is given must hold. */
export type OrganizationMilestonesRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: MilestoneFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: MilestoneFilter;
  /** All match, also where there are none. */
  every?: MilestoneFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** What to ask of the owned technologies of an organization: of some, none or every one. All that is given must hold. */
export type OrganizationOwnedTechnologiesRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: TechnologyFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: TechnologyFilter;
  /** All match, also where there are none. */
  every?: TechnologyFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** What to ask of the partnered compounds of an organization: of some, none or every one. All that is given must hold. */
export type OrganizationPartneredCompoundsRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: CompoundFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: CompoundFilter;
  /** All match, also where there are none. */
  every?: CompoundFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** What to ask of the people of an organization: of some, none or every one. All that is given must hold. */
export type OrganizationPeopleRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: PersonFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: PersonFilter;
  /** All match, also where there are none. */
  every?: PersonFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** What to ask of the programs of an organization: of some, none or every one. All that is given must hold. */
export type OrganizationProgramsRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: ProgramFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: ProgramFilter;
  /** All match, also where there are none. */
  every?: ProgramFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** What to ask of the published documents of an organization: of some, none or every one. All that is given must hold. */
export type OrganizationPublishedDocumentsRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: DocumentFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: DocumentFilter;
  /** All match, also where there are none. */
  every?: DocumentFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** What to ask of the sponsored trials of an organization: of some, none or every one. All that is given must hold. */
export type OrganizationSponsoredTrialsRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: TrialFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: TrialFilter;
  /** All match, also where there are none. */
  every?: TrialFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** What an organization is in an agreement. */
export type PartyRole =
  /** The compound or technology is from it. */
  | 'ORIGINATOR'
  /** It gives the right to use what it owns. */
  | 'LICENSOR'
  /** It gets the right to use what another owns. */
  | 'LICENSEE'
  /** It develops the compound. */
  | 'DEVELOPER'
  /** It works with the others; the document says no more. */
  | 'COLLABORATOR';

/** Compares a party role. At least one comparison, and all given hold. */
export type PartyRoleFilter = {
  /** Is this party role. */
  eq?: PartyRole;
  /** Is there, and is not this party role. */
  ne?: PartyRole;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<PartyRole>;
  /** Is absent (true), or is there (false). */
  isNull?: boolean;
};

/** What to ask of a passage. All that is given must hold; `{}` asks nothing, and holds for any. */
export type PassageFilter = {
  /** All of these hold. An empty list asks nothing. */
  and?: Array<PassageFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<PassageFilter>;
  /** This does not hold. */
  not?: PassageFilter;
  /** Its words. */
  text?: StringFilter;
  /** The heading under which it stands; null before the first one. */
  section?: StringFilter;
  /** Whether a quote covers it. */
  quoted?: BooleanFilter;
  /** How many facts rest on these quotes, each counted once: entities whose own fields they support, and relations between two. */
  facts?: IntFilter;
};

/** What to ask of a list: of some, none or every passage in it. All that is given must hold. */
export type PassageRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: PassageFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: PassageFilter;
  /** All match, also where there are none. */
  every?: PassageFilter;
};

/** What to ask of a person. All that is given must hold; `{}` asks nothing, and holds for any. */
export type PersonFilter = {
  /** All of these hold. An empty list asks nothing. */
  and?: Array<PersonFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<PersonFilter>;
  /** This does not hold. */
  not?: PersonFilter;
  /** Has this name, preferred or other, whatever the case, hyphens, spaces or ® signs. */
  named?: string;
  /** Stable, readable and unique, as in person:daniel-junius. */
  id?: IdFilter;
  /** The person's name. */
  name?: StringFilter;
  /** Other names. */
  synonyms?: SynonymRelationFilter;
  /** The position as stated, as in “President and CEO”. */
  title?: StringFilter;
  /** The organization that the person works for; null where it is none of those in the graph. `{}` means that there is one. */
  organization?: OrganizationFilter;
  /** What `organization` rests on: quotes that say which one it is. `some: { assertion: { eq: STATED_FACT } }` means that it is stated; where there is none, there is no quote. */
  organizationEvidence?: EvidenceRelationFilter;
  /** The organization that the source names with the person, in its words, as in “The Yates Network”. */
  organizationAsStated?: StringFilter;
  /** Whose questions the person answers, in the words of the source, as in “Investors” or “Media”. */
  contactFor?: StringFilter;
  /** Quotes that support the person's own fields, in document order. */
  evidence?: EvidenceRelationFilter;
  /** What is known of the person from outside the documents, kept apart from what they say. */
  externalFacts?: ExternalFactRelationFilter;
};

/** How far development has come, by phase. The values rank as listed; UNKNOWN is in no range. */
export type Phase =
  /** Looking for a compound. */
  | 'DISCOVERY'
  /** Laboratory and animal studies. */
  | 'PRECLINICAL'
  /** The application to begin testing in people is submitted or cleared. */
  | 'IND'
  /** A first, very small study in people. */
  | 'EARLY_PHASE_1'
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
  /** Submitted for approval. */
  | 'PREREGISTRATION'
  /** Approved, not yet sold. */
  | 'APPROVED'
  /** On the market. */
  | 'LAUNCHED'
  /** Not stated, as in “in clinical testing”. */
  | 'UNKNOWN';

/** Compares a phase. At least one comparison, and all given hold. UNKNOWN ranks neither higher nor lower than any other. */
export type PhaseFilter = {
  /** Is this phase. */
  eq?: Phase;
  /** Is there, and is not this phase. */
  ne?: Phase;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<Phase>;
  /** Ranks higher. */
  gt?: Phase;
  /** Ranks higher or the same. */
  gte?: Phase;
  /** Ranks lower. */
  lt?: Phase;
  /** Ranks lower or the same. */
  lte?: Phase;
  /** Is absent (true), or is there (false). */
  isNull?: boolean;
};

/** What to ask of the compounds of a presentation: of some, none or every one. All that is given must hold. */
export type PresentationCompoundsRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: CompoundFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: CompoundFilter;
  /** All match, also where there are none. */
  every?: CompoundFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** What to ask of a presentation. All that is given must hold; `{}` asks nothing, and holds for any. */
export type PresentationFilter = {
  /** All of these hold. An empty list asks nothing. */
  and?: Array<PresentationFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<PresentationFilter>;
  /** This does not hold. */
  not?: PresentationFilter;
  /** Has this name, preferred or other, whatever the case, hyphens, spaces or ® signs. */
  named?: string;
  /** Stable, readable and unique among all entities. */
  id?: IdFilter;
  /** What is presented, and where. */
  name?: StringFilter;
  /** Other names, those of the documents first. */
  synonyms?: SynonymRelationFilter;
  /** Whether the data come from patients or from the laboratory. */
  dataKind?: DataKindFilter;
  /** Whether the data are the first, updated, interim or final ones. */
  update?: DataUpdateFilter;
  /** Whether the data have been shown, accepted, or are only expected. */
  status?: PresentationStatusFilter;
  /** What the data say, in the words of the source, as in “positive interim data”. */
  finding?: StringFilter;
  /** The meeting where they are presented. */
  meeting?: MeetingFilter;
  /** What `meeting` rests on: quotes that say which one it is. `some: { assertion: { eq: STATED_FACT } }` means that it is stated; where there is none, there is no quote. */
  meetingEvidence?: EvidenceRelationFilter;
  /** The compounds that the data are about: the investigational ones. */
  compounds?: PresentationCompoundsRelationFilter;
  /** The trials that the data come from. */
  trials?: PresentationTrialsRelationFilter;
  /** The diseases that the data are about. */
  indications?: PresentationIndicationsRelationFilter;
  /** Quotes that support the presentation's own fields, in document order. */
  evidence?: EvidenceRelationFilter;
  /** What is known of it from outside the documents, kept apart from what they say. */
  externalFacts?: ExternalFactRelationFilter;
};

/** What to ask of the indications of a presentation: of some, none or every one. All that is given must hold. */
export type PresentationIndicationsRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: IndicationFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: IndicationFilter;
  /** All match, also where there are none. */
  every?: IndicationFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** Whether data have been presented. */
export type PresentationStatus =
  /** They are expected to be presented. */
  | 'EXPECTED'
  /** The meeting has accepted them: “have been accepted for presentation”. */
  | 'ACCEPTED'
  /** They were presented: “were presented at the ESMO annual meeting”. */
  | 'PRESENTED';

/** Compares a presentation status. At least one comparison, and all given hold. */
export type PresentationStatusFilter = {
  /** Is this presentation status. */
  eq?: PresentationStatus;
  /** Is there, and is not this presentation status. */
  ne?: PresentationStatus;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<PresentationStatus>;
  /** Is absent (true), or is there (false). */
  isNull?: boolean;
};

/** What to ask of the trials of a presentation: of some, none or every one. All that is given must hold. */
export type PresentationTrialsRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: TrialFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: TrialFilter;
  /** All match, also where there are none. */
  every?: TrialFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** What to ask of the developers of a program: of some, none or every one. All that is given must hold. */
export type ProgramDevelopersRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: OrganizationFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: OrganizationFilter;
  /** All match, also where there are none. */
  every?: OrganizationFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** What to ask of a program. All that is given must hold; `{}` asks nothing, and holds for any. */
export type ProgramFilter = {
  /** All of these hold. An empty list asks nothing. */
  and?: Array<ProgramFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<ProgramFilter>;
  /** This does not hold. */
  not?: ProgramFilter;
  /** Has this name, preferred or other, whatever the case, hyphens, spaces or ® signs. */
  named?: string;
  /** Stable, readable and unique among all entities. */
  id?: IdFilter;
  /** The compound and what it is developed for. */
  name?: StringFilter;
  /** Other names, those of the documents first. */
  synonyms?: SynonymRelationFilter;
  /** The compound that is developed. */
  compound?: CompoundFilter;
  /** What `compound` rests on: quotes that say which one it is. `some: { assertion: { eq: STATED_FACT } }` means that it is stated; where there is none, there is no quote. */
  compoundEvidence?: EvidenceRelationFilter;
  /** The disease that it is developed for; null where the source names none. `{}` means that there is one. */
  indication?: IndicationFilter;
  /** What `indication` rests on: quotes that say which one it is. `some: { assertion: { eq: STATED_FACT } }` means that it is stated; where there is none, there is no quote. */
  indicationEvidence?: EvidenceRelationFilter;
  /** Who runs the program. */
  developers?: ProgramDevelopersRelationFilter;
  /** How far it has come, coarsely. */
  stage?: StageFilter;
  /** How far it has come, by phase; UNKNOWN where the source says no more than “in clinical testing”. */
  phase?: PhaseFilter;
  /** The phase in the words of the source, as in “Phase I/IIa”. */
  phaseAsStated?: StringFilter;
  /** Whether the program goes on. */
  status?: ProgramStatusFilter;
  /** Quotes that support the program's own fields, in document order. */
  evidence?: EvidenceRelationFilter;
  /** What is known of it from outside the documents, kept apart from what they say. */
  externalFacts?: ExternalFactRelationFilter;
};

/** Whether a program goes on. */
export type ProgramStatus =
  /** Intended, not begun. */
  | 'PLANNED'
  /** Going on. */
  | 'ACTIVE'
  /** Halted for now. */
  | 'SUSPENDED'
  /** Given up. */
  | 'DISCONTINUED'
  /** Brought to its end. */
  | 'COMPLETED'
  /** Nothing has been heard of it for long. */
  | 'NO_DEVELOPMENT_REPORTED'
  /** Not stated. */
  | 'UNKNOWN';

/** Compares a program status. At least one comparison, and all given hold. */
export type ProgramStatusFilter = {
  /** Is this program status. */
  eq?: ProgramStatus;
  /** Is there, and is not this program status. */
  ne?: ProgramStatus;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<ProgramStatus>;
  /** Is absent (true), or is there (false). */
  isNull?: boolean;
};

/** Where a milestone or a designation holds. */
export type Region =
  /** The United States. */
  | 'US'
  /** Europe. */
  | 'EUROPE'
  /** Japan. */
  | 'JAPAN'
  /** The whole world. */
  | 'WORLDWIDE'
  /** The source names no region. */
  | 'UNSPECIFIED';

/** Compares a region. At least one comparison, and all given hold. */
export type RegionFilter = {
  /** Is this region. */
  eq?: Region;
  /** Is there, and is not this region. */
  ne?: Region;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<Region>;
  /** Is absent (true), or is there (false). */
  isNull?: boolean;
};

/** What to ask of a speaker. All that is given must hold; `{}` asks nothing, and holds for any. */
export type SpeakerFilter = {
  /** All of these hold. An empty list asks nothing. */
  and?: Array<SpeakerFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<SpeakerFilter>;
  /** This does not hold. */
  not?: SpeakerFilter;
  /** Has this name, preferred or other, whatever the case, hyphens, spaces or ® signs. */
  named?: string;
  /** The id of the organization or person, as in organization:immunogen. */
  id?: IdFilter;
  /** The preferred name of the organization or person. */
  name?: StringFilter;
};

/** How far development has come, coarsely. The values rank as listed; UNKNOWN is in no range. */
export type Stage =
  /** Looking for a compound. */
  | 'DISCOVERY'
  /** Laboratory and animal studies. */
  | 'PRECLINICAL'
  /** Tested in people, in whatever phase: “in clinical testing”. */
  | 'CLINICAL'
  /** Submitted to an authority for approval. */
  | 'REGISTRATION'
  /** On the market. */
  | 'MARKETED'
  /** Not stated. */
  | 'UNKNOWN';

/** Compares a stage. At least one comparison, and all given hold. UNKNOWN ranks neither higher nor lower than any other. */
export type StageFilter = {
  /** Is this stage. */
  eq?: Stage;
  /** Is there, and is not this stage. */
  ne?: Stage;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<Stage>;
  /** Ranks higher. */
  gt?: Stage;
  /** Ranks higher or the same. */
  gte?: Stage;
  /** Ranks lower. */
  lt?: Stage;
  /** Ranks lower or the same. */
  lte?: Stage;
  /** Is absent (true), or is there (false). */
  isNull?: boolean;
};

/** Compares a text. Upper and lower case count for `eq`, `ne` and `in`, and not for `contains` and `startsWith`; `named` finds a name however it is spelled. At least one comparison, and all given hold. */
export type StringFilter = {
  /** Is this text. */
  eq?: string;
  /** Is there, and is not this text. */
  ne?: string;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<string>;
  /** Has this text somewhere in it. */
  contains?: string;
  /** Begins with this text. */
  startsWith?: string;
  /** Is absent (true), or is there (false). */
  isNull?: boolean;
};

/** Looks into a list of texts. */
export type StringListFilter = {
  /** At least one of the texts matches; `{}` matches any, so that `some: {}` means that there is one. */
  some?: StringFilter;
  /** None of the texts matches; `none: {}` means that there are none. */
  none?: StringFilter;
  /** All of the texts match, also where there are none. */
  every?: StringFilter;
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
  eq?: SubmissionKind;
  /** Is there, and is not this submission kind. */
  ne?: SubmissionKind;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<SubmissionKind>;
  /** Is absent (true), or is there (false). */
  isNull?: boolean;
};

/** What to ask of a synonym. All that is given must hold; `{}` asks nothing, and holds for any. */
export type SynonymFilter = {
  /** All of these hold. An empty list asks nothing. */
  and?: Array<SynonymFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<SynonymFilter>;
  /** This does not hold. */
  not?: SynonymFilter;
  /** The name as it is written. */
  label?: StringFilter;
  /** What kind of name it is. */
  type?: SynonymTypeFilter;
  /** Whether the name comes from outside the documents, that is, from reference data. */
  external?: BooleanFilter;
};

/** What to ask of a list: of some, none or every synonym in it. All that is given must hold. */
export type SynonymRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: SynonymFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: SynonymFilter;
  /** All match, also where there are none. */
  every?: SynonymFilter;
};

/** What kind of name a synonym is. */
export type SynonymType =
  /** International nonproprietary name, as in trastuzumab emtansine. */
  | 'INN'
  /** United States adopted name, as in ado-trastuzumab emtansine. */
  | 'USAN'
  /** A developer's code: letters of a company and a number. */
  | 'CODE'
  /** A trade name, as in Revlimid. */
  | 'BRAND'
  /** A nonproprietary name, where the source does not say which authority gave it, as in lorvotuzumab mertansine. */
  | 'GENERIC'
  /** A short form, as in SCLC for small-cell lung cancer. */
  | 'ABBREVIATION'
  /** Any other name in use, as in Roche Group. */
  | 'COMMON'
  /** A name that documents used before a later one gave another, as in sanofi-aventis of Sanofi. */
  | 'FORMER_NAME';

/** Compares a synonym type. At least one comparison, and all given hold. */
export type SynonymTypeFilter = {
  /** Is this synonym type. */
  eq?: SynonymType;
  /** Is there, and is not this synonym type. */
  ne?: SynonymType;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<SynonymType>;
  /** Is absent (true), or is there (false). */
  isNull?: boolean;
};

/** What to ask of the compounds of a target: of some, none or every one. All that is given must hold. */
export type TargetCompoundsRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: CompoundFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: CompoundFilter;
  /** All match, also where there are none. */
  every?: CompoundFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** Whether the documents say what a compound is directed against. */
export type TargetDisclosure =
  /** The target is named: “targets folate receptor 1”. */
  | 'STATED'
  /** The target follows from a marker of the disease: CD56 from “CD56+ solid tumors”. */
  | 'INFERRED_FROM_MARKER'
  /** No target and no marker is named. It is not filled in from elsewhere. */
  | 'NOT_DISCLOSED';

/** Compares a target disclosure. At least one comparison, and all given hold. */
export type TargetDisclosureFilter = {
  /** Is this target disclosure. */
  eq?: TargetDisclosure;
  /** Is there, and is not this target disclosure. */
  ne?: TargetDisclosure;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<TargetDisclosure>;
  /** Is absent (true), or is there (false). */
  isNull?: boolean;
};

/** What to ask of a target. All that is given must hold; `{}` asks nothing, and holds for any. */
export type TargetFilter = {
  /** All of these hold. An empty list asks nothing. */
  and?: Array<TargetFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<TargetFilter>;
  /** This does not hold. */
  not?: TargetFilter;
  /** Has this name, preferred or other, whatever the case, hyphens, spaces or ® signs. */
  named?: string;
  /** Stable, readable and unique, as in target:her2. */
  id?: IdFilter;
  /** The name that the document uses. */
  name?: StringFilter;
  /** Other names, those of the documents first: folate receptor 1 for FOLR1. */
  synonyms?: SynonymRelationFilter;
  /** The target in public databases. CA6 has none: it is a tumor antigen, not the gene of that name. */
  crossReferences?: CrossReferenceRelationFilter;
  /** Compounds directed against it. */
  compounds?: TargetCompoundsRelationFilter;
  /** Quotes that support the target's own fields, in document order. */
  evidence?: EvidenceRelationFilter;
  /** What is known of it from outside the documents, kept apart from what they say. */
  externalFacts?: ExternalFactRelationFilter;
};

/** What to ask of the compounds of a technology: of some, none or every one. All that is given must hold. */
export type TechnologyCompoundsRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: CompoundFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: CompoundFilter;
  /** All match, also where there are none. */
  every?: CompoundFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** What to ask of a technology. All that is given must hold; `{}` asks nothing, and holds for any. */
export type TechnologyFilter = {
  /** All of these hold. An empty list asks nothing. */
  and?: Array<TechnologyFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<TechnologyFilter>;
  /** This does not hold. */
  not?: TechnologyFilter;
  /** Has this name, preferred or other, whatever the case, hyphens, spaces or ® signs. */
  named?: string;
  /** Stable, readable and unique, as in technology:tap. */
  id?: IdFilter;
  /** The preferred name. */
  name?: StringFilter;
  /** Other names, those of the documents first. */
  synonyms?: SynonymRelationFilter;
  /** What it is, in the words of the source, as in “uses monoclonal antibodies to deliver”. */
  description?: StringFilter;
  /** The organization whose technology it is. `{}` means that there is one. */
  owner?: OrganizationFilter;
  /** What `owner` rests on: quotes that say which one it is. `some: { assertion: { eq: STATED_FACT } }` means that it is stated; where there is none, there is no quote. */
  ownerEvidence?: EvidenceRelationFilter;
  /** Compounds made with it. */
  compounds?: TechnologyCompoundsRelationFilter;
  /** Quotes that support the technology's own fields, in document order. */
  evidence?: EvidenceRelationFilter;
  /** What is known of it from outside the documents, kept apart from what they say. */
  externalFacts?: ExternalFactRelationFilter;
};

/** What to ask of the compounds of a trial: of some, none or every one. All that is given must hold. */
export type TrialCompoundsRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: CompoundFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: CompoundFilter;
  /** All match, also where there are none. */
  every?: CompoundFilter;
  /** Looks only at those joined in this way; goes together with `some`, `none` or `every`. What the compound is in the trial. */
  role?: CompoundRoleFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** What to ask of a trial. All that is given must hold; `{}` asks nothing, and holds for any. */
export type TrialFilter = {
  /** All of these hold. An empty list asks nothing. */
  and?: Array<TrialFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: Array<TrialFilter>;
  /** This does not hold. */
  not?: TrialFilter;
  /** Has this name, preferred or other, whatever the case, hyphens, spaces or ® signs. */
  named?: string;
  /** Stable, readable and unique, as in trial:emilia. */
  id?: IdFilter;
  /** The acronym, or a short title where there is none. */
  name?: StringFilter;
  /** Other names, those of the documents first. */
  synonyms?: SynonymRelationFilter;
  /** The trial's acronym, as in EMILIA. */
  acronym?: StringFilter;
  /** What the trial studies, in one line. */
  title?: StringFilter;
  /** The trial's phase. “Phase Ib/II” and “Phase I/IIa” are PHASE_1_2. */
  phase?: PhaseFilter;
  /** The phase in the words of the source, as in “Phase Ib/II”. */
  phaseAsStated?: StringFilter;
  /** Where the trial stands; UNKNOWN where the source does not say. */
  status?: TrialStatusFilter;
  /** The status in the words of the source, as in “patient enrollment has begun”. */
  statusAsStated?: StringFilter;
  /** After how many earlier treatments patients get the compound. */
  lineOfTherapy?: LineOfTherapyFilter;
  /** The setting in the words of the source, as in “advanced” or “adjuvant/neoadjuvant”. The line is in `lineOfTherapy`. */
  setting?: StringFilter;
  /** When the trial was or will be started. */
  startDate?: FuzzyDateFilter;
  /** How many patients are meant to take part. A number planned is not a number enrolled. */
  plannedEnrollment?: IntFilter;
  /** What the trial measures, as stated, with the endpoint's role in brackets: “overall survival (coprimary)”. */
  endpoints?: StringListFilter;
  /** Treatment beside the compounds that is no compound itself, as in “standard care”. */
  backgroundTherapy?: StringFilter;
  /** Compounds that patients get, each in its role. */
  compounds?: TrialCompoundsRelationFilter;
  /** Diseases that patients have. */
  indications?: TrialIndicationsRelationFilter;
  /** Who is responsible for the trial. */
  sponsors?: TrialSponsorsRelationFilter;
  /** Data from the trial that are shown at meetings. */
  presentations?: TrialPresentationsRelationFilter;
  /** What is expected of the trial, or has been reached. */
  milestones?: TrialMilestonesRelationFilter;
  /** The trial in public registries, such as ClinicalTrials.gov. */
  crossReferences?: CrossReferenceRelationFilter;
  /** Quotes that support the trial's own fields, in document order. */
  evidence?: EvidenceRelationFilter;
  /** What is known of it from outside the documents, kept apart from what they say. */
  externalFacts?: ExternalFactRelationFilter;
};

/** What to ask of the indications of a trial: of some, none or every one. All that is given must hold. */
export type TrialIndicationsRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: IndicationFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: IndicationFilter;
  /** All match, also where there are none. */
  every?: IndicationFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** What to ask of the milestones of a trial: of some, none or every one. All that is given must hold. */
export type TrialMilestonesRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: MilestoneFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: MilestoneFilter;
  /** All match, also where there are none. */
  every?: MilestoneFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** What to ask of the presentations of a trial: of some, none or every one. All that is given must hold. */
export type TrialPresentationsRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: PresentationFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: PresentationFilter;
  /** All match, also where there are none. */
  every?: PresentationFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
};

/** What to ask of the sponsors of a trial: of some, none or every one. All that is given must hold. */
export type TrialSponsorsRelationFilter = {
  /** At least one matches; `some: {}` means that there is one. */
  some?: OrganizationFilter;
  /** None matches; `none: {}` means that there are none. */
  none?: OrganizationFilter;
  /** All match, also where there are none. */
  every?: OrganizationFilter;
  /** Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded. */
  evidence?: EvidenceRelationFilter;
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
  /** Ended before the first patient. */
  | 'WITHDRAWN'
  /** Not stated. */
  | 'UNKNOWN';

/** Compares a trial status. At least one comparison, and all given hold. */
export type TrialStatusFilter = {
  /** Is this trial status. */
  eq?: TrialStatus;
  /** Is there, and is not this trial status. */
  ne?: TrialStatus;
  /** Is one of these. An empty list matches nothing. */
  in?: Array<TrialStatus>;
  /** Is absent (true), or is there (false). */
  isNull?: boolean;
};

export type AgreementsOfQueryVariables = Exact<{
  organization: string;
}>;


export type AgreementsOfQuery = { organization: { __typename: 'Organization', id: string, name: string, memberOf: { __typename: 'Organization', id: string, name: string } | null, agreements: { __typename: 'OrganizationAgreementsConnection', edges: Array<{ __typename: 'OrganizationAgreementsEdge', role: PartyRole, node: { __typename: 'Agreement', id: string, name: string, type: AgreementType, status: AgreementStatus, established: { __typename: 'FuzzyDate', text: string, earliest: string | null, latest: string | null, precision: DatePrecision } | null, parties: { __typename: 'AgreementPartiesConnection', nodes: Array<{ __typename: 'Organization', id: string, name: string }> }, compounds: { __typename: 'AgreementCompoundsConnection', nodes: Array<{ __typename: 'Compound', id: string, name: string }> } } }> } } | null };

export type CompoundDetailsQueryVariables = Exact<{
  name: string;
}>;


export type CompoundDetailsQuery = { compound: { __typename: 'Compound', id: string, name: string, modality: Modality, stage: Stage, highestPhase: Phase, targetDisclosure: TargetDisclosure, synonyms: Array<{ __typename: 'Synonym', label: string, type: SynonymType, external: boolean }>, technology: { __typename: 'Technology', id: string, name: string } | null, targets: { __typename: 'CompoundTargetsConnection', edges: Array<{ __typename: 'CompoundTargetsEdge', node: { __typename: 'Target', id: string, name: string }, evidence: Array<{ __typename: 'Evidence', id: string, kind: EvidenceKind, quote: string | null, paraphrase: string | null, section: string | null, assertion: Assertion, assertedBy:
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          , document: { __typename: 'Document', id: string, name: string, date: string } }> }> }, programs: { __typename: 'CompoundProgramsConnection', nodes: Array<{ __typename: 'Program', id: string, name: string, stage: Stage, phase: Phase, phaseAsStated: string | null, status: ProgramStatus, indication: { __typename: 'Indication', id: string, name: string } | null }> }, trials: { __typename: 'CompoundTrialsConnection', edges: Array<{ __typename: 'CompoundTrialsEdge', role: CompoundRole, node: { __typename: 'Trial', id: string, name: string, title: string, phase: Phase, status: TrialStatus, startDate: { __typename: 'FuzzyDate', text: string, earliest: string | null, latest: string | null, precision: DatePrecision } | null } }> }, evidence: Array<{ __typename: 'Evidence', id: string, kind: EvidenceKind, quote: string | null, paraphrase: string | null, section: string | null, assertion: Assertion, assertedBy:
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      , document: { __typename: 'Document', id: string, name: string, date: string } }> } | null };

export type CompoundsQueryVariables = Exact<{
  filter?: CompoundFilter | null | undefined;
  orderBy?: Array<CompoundOrder> | CompoundOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type CompoundsQuery = { compounds: { __typename: 'CompoundConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null }, edges: Array<{ __typename: 'CompoundEdge', cursor: string, node: { __typename: 'Compound', id: string, name: string, modality: Modality, stage: Stage, highestPhase: Phase, targetDisclosure: TargetDisclosure, technology: { __typename: 'Technology', id: string, name: string } | null, targets: { __typename: 'CompoundTargetsConnection', nodes: Array<{ __typename: 'Target', id: string, name: string }> }, partners: { __typename: 'CompoundPartnersConnection', nodes: Array<{ __typename: 'Organization', id: string, name: string }> } } }> } };

export type DataVersionQueryVariables = Exact<{ [key: string]: never; }>;


export type DataVersionQuery = { meta: { __typename: 'Meta', apiVersion: string, dataVersion: string, loadedAt: string } };

export type EvidenceOfQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
}>;


export type EvidenceOfQuery = { node:
    | { __typename: 'Agreement', id: string, name: string, evidence: Array<{ __typename: 'Evidence', id: string, kind: EvidenceKind, quote: string | null, paraphrase: string | null, section: string | null, assertion: Assertion, spans: Array<{ __typename: 'Span', start: number, end: number }>, assertedBy:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , document: { __typename: 'Document', id: string, name: string, date: string } }> }
    | { __typename: 'Claim', id: string, name: string, evidence: Array<{ __typename: 'Evidence', id: string, kind: EvidenceKind, quote: string | null, paraphrase: string | null, section: string | null, assertion: Assertion, spans: Array<{ __typename: 'Span', start: number, end: number }>, assertedBy:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , document: { __typename: 'Document', id: string, name: string, date: string } }> }
    | { __typename: 'Compound', id: string, name: string, evidence: Array<{ __typename: 'Evidence', id: string, kind: EvidenceKind, quote: string | null, paraphrase: string | null, section: string | null, assertion: Assertion, spans: Array<{ __typename: 'Span', start: number, end: number }>, assertedBy:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , document: { __typename: 'Document', id: string, name: string, date: string } }> }
    | { __typename: 'Conference', id: string, name: string, evidence: Array<{ __typename: 'Evidence', id: string, kind: EvidenceKind, quote: string | null, paraphrase: string | null, section: string | null, assertion: Assertion, spans: Array<{ __typename: 'Span', start: number, end: number }>, assertedBy:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , document: { __typename: 'Document', id: string, name: string, date: string } }> }
    | { __typename: 'Designation', id: string, name: string, evidence: Array<{ __typename: 'Evidence', id: string, kind: EvidenceKind, quote: string | null, paraphrase: string | null, section: string | null, assertion: Assertion, spans: Array<{ __typename: 'Span', start: number, end: number }>, assertedBy:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , document: { __typename: 'Document', id: string, name: string, date: string } }> }
    | { __typename: 'Document', id: string, name: string, evidence: Array<{ __typename: 'Evidence', id: string, kind: EvidenceKind, quote: string | null, paraphrase: string | null, section: string | null, assertion: Assertion, spans: Array<{ __typename: 'Span', start: number, end: number }>, assertedBy:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , document: { __typename: 'Document', id: string, name: string, date: string } }> }
    | { __typename: 'FinancialMetric', id: string, name: string, evidence: Array<{ __typename: 'Evidence', id: string, kind: EvidenceKind, quote: string | null, paraphrase: string | null, section: string | null, assertion: Assertion, spans: Array<{ __typename: 'Span', start: number, end: number }>, assertedBy:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , document: { __typename: 'Document', id: string, name: string, date: string } }> }
    | { __typename: 'Indication', id: string, name: string, evidence: Array<{ __typename: 'Evidence', id: string, kind: EvidenceKind, quote: string | null, paraphrase: string | null, section: string | null, assertion: Assertion, spans: Array<{ __typename: 'Span', start: number, end: number }>, assertedBy:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , document: { __typename: 'Document', id: string, name: string, date: string } }> }
    | { __typename: 'Meeting', id: string, name: string, evidence: Array<{ __typename: 'Evidence', id: string, kind: EvidenceKind, quote: string | null, paraphrase: string | null, section: string | null, assertion: Assertion, spans: Array<{ __typename: 'Span', start: number, end: number }>, assertedBy:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , document: { __typename: 'Document', id: string, name: string, date: string } }> }
    | { __typename: 'Milestone', id: string, name: string, evidence: Array<{ __typename: 'Evidence', id: string, kind: EvidenceKind, quote: string | null, paraphrase: string | null, section: string | null, assertion: Assertion, spans: Array<{ __typename: 'Span', start: number, end: number }>, assertedBy:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , document: { __typename: 'Document', id: string, name: string, date: string } }> }
    | { __typename: 'Organization', id: string, name: string, evidence: Array<{ __typename: 'Evidence', id: string, kind: EvidenceKind, quote: string | null, paraphrase: string | null, section: string | null, assertion: Assertion, spans: Array<{ __typename: 'Span', start: number, end: number }>, assertedBy:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , document: { __typename: 'Document', id: string, name: string, date: string } }> }
    | { __typename: 'Person', id: string, name: string, evidence: Array<{ __typename: 'Evidence', id: string, kind: EvidenceKind, quote: string | null, paraphrase: string | null, section: string | null, assertion: Assertion, spans: Array<{ __typename: 'Span', start: number, end: number }>, assertedBy:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , document: { __typename: 'Document', id: string, name: string, date: string } }> }
    | { __typename: 'Presentation', id: string, name: string, evidence: Array<{ __typename: 'Evidence', id: string, kind: EvidenceKind, quote: string | null, paraphrase: string | null, section: string | null, assertion: Assertion, spans: Array<{ __typename: 'Span', start: number, end: number }>, assertedBy:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , document: { __typename: 'Document', id: string, name: string, date: string } }> }
    | { __typename: 'Program', id: string, name: string, evidence: Array<{ __typename: 'Evidence', id: string, kind: EvidenceKind, quote: string | null, paraphrase: string | null, section: string | null, assertion: Assertion, spans: Array<{ __typename: 'Span', start: number, end: number }>, assertedBy:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , document: { __typename: 'Document', id: string, name: string, date: string } }> }
    | { __typename: 'Target', id: string, name: string, evidence: Array<{ __typename: 'Evidence', id: string, kind: EvidenceKind, quote: string | null, paraphrase: string | null, section: string | null, assertion: Assertion, spans: Array<{ __typename: 'Span', start: number, end: number }>, assertedBy:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , document: { __typename: 'Document', id: string, name: string, date: string } }> }
    | { __typename: 'Technology', id: string, name: string, evidence: Array<{ __typename: 'Evidence', id: string, kind: EvidenceKind, quote: string | null, paraphrase: string | null, section: string | null, assertion: Assertion, spans: Array<{ __typename: 'Span', start: number, end: number }>, assertedBy:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , document: { __typename: 'Document', id: string, name: string, date: string } }> }
    | { __typename: 'Trial', id: string, name: string, evidence: Array<{ __typename: 'Evidence', id: string, kind: EvidenceKind, quote: string | null, paraphrase: string | null, section: string | null, assertion: Assertion, spans: Array<{ __typename: 'Span', start: number, end: number }>, assertedBy:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , document: { __typename: 'Document', id: string, name: string, date: string } }> }
   | null };

export type MilestonesBetweenQueryVariables = Exact<{
  from: string;
  to: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type MilestonesBetweenQuery = { milestones: { __typename: 'MilestoneConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null }, edges: Array<{ __typename: 'MilestoneEdge', cursor: string, node: { __typename: 'Milestone', id: string, name: string, type: MilestoneType, status: MilestoneStatus, toPhase: Phase | null, region: Region | null, due: { __typename: 'FuzzyDate', text: string, earliest: string | null, latest: string | null, precision: DatePrecision } | null, compounds: { __typename: 'MilestoneCompoundsConnection', nodes: Array<{ __typename: 'Compound', id: string, name: string }> }, evidence: Array<{ __typename: 'Evidence', id: string, kind: EvidenceKind, quote: string | null, paraphrase: string | null, section: string | null, assertion: Assertion, assertedBy:
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          , document: { __typename: 'Document', id: string, name: string, date: string } }> } }> } };

export type PageEndsFragment = { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null };

export type PresentationsAtQueryVariables = Exact<{
  conference: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PresentationsAtQuery = { presentations: { __typename: 'PresentationConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null }, edges: Array<{ __typename: 'PresentationEdge', cursor: string, node: { __typename: 'Presentation', id: string, name: string, dataKind: DataKind, update: DataUpdate, status: PresentationStatus, finding: string | null, meeting: { __typename: 'Meeting', id: string, name: string, date: { __typename: 'FuzzyDate', text: string, earliest: string | null, latest: string | null, precision: DatePrecision } }, compounds: { __typename: 'PresentationCompoundsConnection', nodes: Array<{ __typename: 'Compound', id: string, name: string }> } } }> } };

export type QuoteFragment = { __typename: 'Evidence', id: string, kind: EvidenceKind, quote: string | null, paraphrase: string | null, section: string | null, assertion: Assertion, assertedBy:
    | { __typename: 'Organization', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  , document: { __typename: 'Document', id: string, name: string, date: string } };

export type RochePhaseThreeQueryVariables = Exact<{ [key: string]: never; }>;


export type RochePhaseThreeQuery = { compounds: { __typename: 'CompoundConnection', totalCount: number, nodes: Array<{ __typename: 'Compound', id: string, name: string, targets: { __typename: 'CompoundTargetsConnection', nodes: Array<{ __typename: 'Target', id: string, name: string }> }, trials: { __typename: 'CompoundTrialsConnection', nodes: Array<{ __typename: 'Trial', id: string, name: string, lineOfTherapy: LineOfTherapy, plannedEnrollment: number | null, indications: { __typename: 'TrialIndicationsConnection', nodes: Array<{ __typename: 'Indication', id: string, name: string }> }, evidence: Array<{ __typename: 'Evidence', id: string, kind: EvidenceKind, quote: string | null, paraphrase: string | null, section: string | null, assertion: Assertion, assertedBy:
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            , document: { __typename: 'Document', id: string, name: string, date: string } }> }> } }> } };

export type StatedDateFragment = { __typename: 'FuzzyDate', text: string, earliest: string | null, latest: string | null, precision: DatePrecision };

export type WithinDiseaseQueryVariables = Exact<{
  disease: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WithinDiseaseQuery = { compounds: { __typename: 'CompoundConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null }, edges: Array<{ __typename: 'CompoundEdge', cursor: string, node: { __typename: 'Compound', id: string, name: string, programs: { __typename: 'CompoundProgramsConnection', nodes: Array<{ __typename: 'Program', id: string, phase: Phase, indication: { __typename: 'Indication', id: string, name: string } | null }> } } }> } };

export const PageEndsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageEnds"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<PageEndsFragment, unknown>;
export const QuoteFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Quote"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"paraphrase"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"assertedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<QuoteFragment, unknown>;
export const StatedDateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatedDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<StatedDateFragment, unknown>;
export const AgreementsOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgreementsOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organization"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organization"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"memberOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NAME_ASC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"established"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatedDate"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NAME_ASC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"compounds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NAME_ASC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatedDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<AgreementsOfQuery, AgreementsOfQueryVariables>;
export const CompoundDetailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompoundDetails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"synonyms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"external"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"highestPhase"}},{"kind":"Field","name":{"kind":"Name","value":"targetDisclosure"}},{"kind":"Field","name":{"kind":"Name","value":"technology"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Quote"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NAME_ASC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"phaseAsStated"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"indication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trials"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NAME_ASC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatedDate"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Quote"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Quote"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"paraphrase"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"assertedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatedDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<CompoundDetailsQuery, CompoundDetailsQueryVariables>;
export const CompoundsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Compounds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CompoundFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompoundOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compounds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageEnds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"highestPhase"}},{"kind":"Field","name":{"kind":"Name","value":"targetDisclosure"}},{"kind":"Field","name":{"kind":"Name","value":"technology"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageEnds"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<CompoundsQuery, CompoundsQueryVariables>;
export const DataVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DataVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiVersion"}},{"kind":"Field","name":{"kind":"Name","value":"dataVersion"}},{"kind":"Field","name":{"kind":"Name","value":"loadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<DataVersionQuery, DataVersionQueryVariables>;
export const EvidenceOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EvidenceOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Quote"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Quote"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"paraphrase"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"assertedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<EvidenceOfQuery, EvidenceOfQueryVariables>;
export const MilestonesBetweenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MilestonesBetween"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"milestones"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"due"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"overlaps"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageEnds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"toPhase"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatedDate"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"compounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Quote"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageEnds"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatedDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Quote"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"paraphrase"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"assertedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<MilestonesBetweenQuery, MilestonesBetweenQueryVariables>;
export const PresentationsAtDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PresentationsAt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"conference"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"presentations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"meeting"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"conference"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"named"},"value":{"kind":"Variable","name":{"kind":"Name","value":"conference"}}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NAME_ASC"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageEnds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dataKind"}},{"kind":"Field","name":{"kind":"Name","value":"update"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatedDate"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"compounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageEnds"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatedDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<PresentationsAtQuery, PresentationsAtQueryVariables>;
export const RochePhaseThreeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RochePhaseThree"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compounds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"partners"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"within"},"value":{"kind":"StringValue","value":"Roche","block":false}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"trials"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"phase"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PHASE_3"}}]}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NAME_ASC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trials"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"phase"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PHASE_3"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NAME_ASC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"lineOfTherapy"}},{"kind":"Field","name":{"kind":"Name","value":"plannedEnrollment"}},{"kind":"Field","name":{"kind":"Name","value":"indications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Quote"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Quote"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"paraphrase"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"assertedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<RochePhaseThreeQuery, RochePhaseThreeQueryVariables>;
export const WithinDiseaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WithinDisease"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"disease"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compounds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"programs"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"indication"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"disease"}}}]}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NAME_ASC"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageEnds"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"programs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"indication"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"disease"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NAME_ASC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"indication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageEnds"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<WithinDiseaseQuery, WithinDiseaseQueryVariables>;