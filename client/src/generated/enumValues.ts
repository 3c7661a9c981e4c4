/** What agreements can be counted by. */
export const agreementFacets = [
  {"value":"TYPE","label":"Type","description":"By `type`: the key is the value. The filter `{ type: { eq: KEY } }` lists a bucket.","rank":0},
  {"value":"STATUS","label":"Status","description":"By `status`: the key is the value. The filter `{ status: { eq: KEY } }` lists a bucket.","rank":1},
  {"value":"ESTABLISHED_YEAR","label":"Established year","description":"By the years in which `established` may lie: the key is the year, and a date that spans several counts in each. The filter `{ established: { overlaps: { from: \"KEY-01-01\", to: \"KEY-12-31\" } } }` lists a bucket.","rank":2},
  {"value":"PARTIES","label":"Parties","description":"By `parties`: the key is the id. The filter `{ parties: { some: { id: { eq: \"KEY\" } } } }` lists a bucket.","rank":3},
  {"value":"COMPOUNDS","label":"Compounds","description":"By `compounds`: the key is the id. The filter `{ compounds: { some: { id: { eq: \"KEY\" } } } }` lists a bucket.","rank":4},
] as const;

/** What agreements are sorted by. Those that have no value come last, in either direction. */
export const agreementOrders = [
  {"value":"ID_ASC","label":"ID, ascending","description":"By `id`, A to Z.","rank":0},
  {"value":"ID_DESC","label":"ID, descending","description":"By `id`, Z to A.","rank":1},
  {"value":"NAME_ASC","label":"Name, ascending","description":"By `name`, whatever the case, A to Z.","rank":2},
  {"value":"NAME_DESC","label":"Name, descending","description":"By `name`, whatever the case, Z to A.","rank":3},
  {"value":"TYPE_ASC","label":"Type, ascending","description":"By `type`, its values A to Z.","rank":4},
  {"value":"TYPE_DESC","label":"Type, descending","description":"By `type`, its values Z to A.","rank":5},
  {"value":"STATUS_ASC","label":"Status, ascending","description":"By `status`, its values A to Z.","rank":6},
  {"value":"STATUS_DESC","label":"Status, descending","description":"By `status`, its values Z to A.","rank":7},
  {"value":"ESTABLISHED_ASC","label":"Established, ascending","description":"By `established`, by the earliest day, earlier first.","rank":8},
  {"value":"ESTABLISHED_DESC","label":"Established, descending","description":"By `established`, by the earliest day, later first.","rank":9},
] as const;

/** Whether an agreement still holds. */
export const agreementStatuses = [
  {"value":"CURRENT","label":"Current","description":"It holds at the date of the document.","rank":0},
  {"value":"PREVIOUS","label":"Previous","description":"It has ended: “a previous research collaboration”.","rank":1},
] as const;

/** What kind of agreement it is. */
export const agreementTypes = [
  {"value":"COLLABORATION","label":"Collaboration","description":"Working together, in whatever way.","rank":0},
  {"value":"RESEARCH_COLLABORATION","label":"Research collaboration","description":"Working together on research.","rank":1},
  {"value":"LICENSE","label":"License","description":"The right to use something.","rank":2},
  {"value":"OPTION","label":"Option","description":"The right to take a license later.","rank":3},
  {"value":"CO_DEVELOPMENT","label":"Co development","description":"Developing together.","rank":4},
  {"value":"SUPPLY","label":"Supply","description":"Making and delivering a drug.","rank":5},
  {"value":"ACQUISITION","label":"Acquisition","description":"One buys the other, or a drug of the other.","rank":6},
] as const;

/** How firmly something is said. */
export const assertions = [
  {"value":"STATED_FACT","label":"Stated fact","description":"It is so, or has happened, as in “study was initiated in July 2010”.","rank":0},
  {"value":"EXPECTATION","label":"Expectation","description":"Somebody expects it, as in “ImmunoGen expects to submit an IND”.","rank":1},
  {"value":"PLAN","label":"Plan","description":"Somebody intends it, as in “is planning to further expand its Phase I evaluation”.","rank":2},
  {"value":"INFERRED","label":"Inferred","description":"The document does not say so in as many words; the annotator concludes it and gives the reasoning.","rank":3},
] as const;

/** Promise or fact. */
export const certainties = [
  {"value":"PROMISED","label":"Promised","description":"It is said that it will happen: a milestone that is expected or delayed, data that are expected or accepted, a trial that is not recruiting yet.","rank":0},
  {"value":"OCCURRED","label":"Occurred","description":"It has happened: a milestone that is achieved, data that were presented, a trial that was started.","rank":1},
  {"value":"LAPSED","label":"Lapsed","description":"It was promised and did not happen: a milestone that was missed or withdrawn, a trial that was withdrawn.","rank":2},
] as const;

/** What claims can be counted by. */
export const claimFacets = [
  {"value":"DUE_YEAR","label":"Due year","description":"By the years in which `due` may lie: the key is the year, and a date that spans several counts in each. The filter `{ due: { overlaps: { from: \"KEY-01-01\", to: \"KEY-12-31\" } } }` lists a bucket.","rank":0},
  {"value":"RECONCILIATION","label":"Reconciliation","description":"By `reconciliation`: the key is the value. The filter `{ reconciliation: { eq: KEY } }` lists a bucket.","rank":1},
] as const;

/** What claims are sorted by. Those that have no value come last, in either direction. */
export const claimOrders = [
  {"value":"ID_ASC","label":"ID, ascending","description":"By `id`, A to Z.","rank":0},
  {"value":"ID_DESC","label":"ID, descending","description":"By `id`, Z to A.","rank":1},
  {"value":"NAME_ASC","label":"Name, ascending","description":"By `name`, whatever the case, A to Z.","rank":2},
  {"value":"NAME_DESC","label":"Name, descending","description":"By `name`, whatever the case, Z to A.","rank":3},
  {"value":"STATED_MINIMUM_ASC","label":"Stated minimum, ascending","description":"By `statedMinimum`, smaller first.","rank":4},
  {"value":"STATED_MINIMUM_DESC","label":"Stated minimum, descending","description":"By `statedMinimum`, larger first.","rank":5},
  {"value":"STATED_MAXIMUM_ASC","label":"Stated maximum, ascending","description":"By `statedMaximum`, smaller first.","rank":6},
  {"value":"STATED_MAXIMUM_DESC","label":"Stated maximum, descending","description":"By `statedMaximum`, larger first.","rank":7},
  {"value":"DUE_ASC","label":"Due, ascending","description":"By `due`, by the earliest day, earlier first.","rank":8},
  {"value":"DUE_DESC","label":"Due, descending","description":"By `due`, by the earliest day, later first.","rank":9},
  {"value":"DERIVED_COUNT_ASC","label":"Derived count, ascending","description":"By `derivedCount`, smaller first.","rank":10},
  {"value":"DERIVED_COUNT_DESC","label":"Derived count, descending","description":"By `derivedCount`, larger first.","rank":11},
  {"value":"INFERRED_COUNT_ASC","label":"Inferred count, ascending","description":"By `inferredCount`, smaller first.","rank":12},
  {"value":"INFERRED_COUNT_DESC","label":"Inferred count, descending","description":"By `inferredCount`, larger first.","rank":13},
  {"value":"RECONCILIATION_ASC","label":"Reconciliation, ascending","description":"By `reconciliation`, its values A to Z.","rank":14},
  {"value":"RECONCILIATION_DESC","label":"Reconciliation, descending","description":"By `reconciliation`, its values Z to A.","rank":15},
] as const;

/** What compounds can be counted by. */
export const compoundFacets = [
  {"value":"MODALITY","label":"Modality","description":"By `modality`: the key is the value. The filter `{ modality: { eq: KEY } }` lists a bucket.","rank":0},
  {"value":"STAGE","label":"Stage","description":"By `stage`: the key is the value. The filter `{ stage: { eq: KEY } }` lists a bucket.","rank":1},
  {"value":"HIGHEST_PHASE","label":"Highest phase","description":"By `highestPhase`: the key is the value. The filter `{ highestPhase: { eq: KEY } }` lists a bucket.","rank":2},
  {"value":"HIGHEST_PHASE_REACHED","label":"Highest phase reached","description":"By `highestPhaseReached`: the key is the value. The filter `{ highestPhaseReached: { eq: KEY } }` lists a bucket.","rank":3},
  {"value":"TARGET_DISCLOSURE","label":"Target disclosure","description":"By `targetDisclosure`: the key is the value. The filter `{ targetDisclosure: { eq: KEY } }` lists a bucket.","rank":4},
  {"value":"TECHNOLOGY","label":"Technology","description":"By `technology`: the key is the id. The filter `{ technology: { id: { eq: \"KEY\" } } }` lists a bucket.","rank":5},
  {"value":"TARGETS","label":"Targets","description":"By `targets`: the key is the id. The filter `{ targets: { some: { id: { eq: \"KEY\" } } } }` lists a bucket.","rank":6},
  {"value":"DEVELOPERS","label":"Developers","description":"By `developers`: the key is the id. The filter `{ developers: { some: { id: { eq: \"KEY\" } } } }` lists a bucket.","rank":7},
  {"value":"PARTNERS","label":"Partners","description":"By `partners`: the key is the id. The filter `{ partners: { some: { id: { eq: \"KEY\" } } } }` lists a bucket.","rank":8},
  {"value":"PROGRAMS_INDICATION","label":"Programs indication","description":"By `programs.indication`: the key is the id. The filter `{ programs: { some: { indication: { id: { eq: \"KEY\" } } } } }` lists a bucket.","rank":9},
  {"value":"TRIALS_PHASE","label":"Trials phase","description":"By `trials.phase`: the key is the value. The filter `{ trials: { some: { phase: { eq: KEY } } } }` lists a bucket.","rank":10},
  {"value":"TRIALS_STATUS","label":"Trials status","description":"By `trials.status`: the key is the value. The filter `{ trials: { some: { status: { eq: KEY } } } }` lists a bucket.","rank":11},
  {"value":"PRESENTATIONS_MEETING","label":"Presentations meeting","description":"By `presentations.meeting`: the key is the id. The filter `{ presentations: { some: { meeting: { id: { eq: \"KEY\" } } } } }` lists a bucket.","rank":12},
  {"value":"MILESTONES_TYPE","label":"Milestones type","description":"By `milestones.type`: the key is the value. The filter `{ milestones: { some: { type: { eq: KEY } } } }` lists a bucket.","rank":13},
  {"value":"MILESTONES_DUE_YEAR","label":"Milestones due year","description":"By the years in which `milestones.due` may lie: the key is the year, and a date that spans several counts in each. The filter `{ milestones: { some: { due: { overlaps: { from: \"KEY-01-01\", to: \"KEY-12-31\" } } } } }` lists a bucket.","rank":14},
  {"value":"DESIGNATIONS_TYPE","label":"Designations type","description":"By `designations.type`: the key is the value. The filter `{ designations: { some: { type: { eq: KEY } } } }` lists a bucket.","rank":15},
] as const;

/** What compounds are sorted by. Those that have no value come last, in either direction. */
export const compoundOrders = [
  {"value":"ID_ASC","label":"ID, ascending","description":"By `id`, A to Z.","rank":0},
  {"value":"ID_DESC","label":"ID, descending","description":"By `id`, Z to A.","rank":1},
  {"value":"NAME_ASC","label":"Name, ascending","description":"By `name`, whatever the case, A to Z.","rank":2},
  {"value":"NAME_DESC","label":"Name, descending","description":"By `name`, whatever the case, Z to A.","rank":3},
  {"value":"MODALITY_ASC","label":"Modality, ascending","description":"By `modality`, its values A to Z.","rank":4},
  {"value":"MODALITY_DESC","label":"Modality, descending","description":"By `modality`, its values Z to A.","rank":5},
  {"value":"STAGE_ASC","label":"Stage, ascending","description":"By `stage`, lower first; UNKNOWN last.","rank":6},
  {"value":"STAGE_DESC","label":"Stage, descending","description":"By `stage`, higher first; UNKNOWN last.","rank":7},
  {"value":"HIGHEST_PHASE_ASC","label":"Highest phase, ascending","description":"By `highestPhase`, lower first; UNKNOWN last.","rank":8},
  {"value":"HIGHEST_PHASE_DESC","label":"Highest phase, descending","description":"By `highestPhase`, higher first; UNKNOWN last.","rank":9},
  {"value":"HIGHEST_PHASE_REACHED_ASC","label":"Highest phase reached, ascending","description":"By `highestPhaseReached`, lower first; UNKNOWN last.","rank":10},
  {"value":"HIGHEST_PHASE_REACHED_DESC","label":"Highest phase reached, descending","description":"By `highestPhaseReached`, higher first; UNKNOWN last.","rank":11},
  {"value":"TARGET_DISCLOSURE_ASC","label":"Target disclosure, ascending","description":"By `targetDisclosure`, its values A to Z.","rank":12},
  {"value":"TARGET_DISCLOSURE_DESC","label":"Target disclosure, descending","description":"By `targetDisclosure`, its values Z to A.","rank":13},
] as const;

/** What a compound is in a trial. */
export const compoundRoles = [
  {"value":"INVESTIGATIONAL","label":"Investigational","description":"The drug that is being tested.","rank":0},
  {"value":"COMBINATION","label":"Combination","description":"A drug given together with the one that is tested, as dexamethasone with IMGN901.","rank":1},
  {"value":"COMPARATOR","label":"Comparator","description":"A drug that the tested one is compared with.","rank":2},
] as const;

/** What conferences can be counted by. */
export const conferenceFacets = [
  {"value":"MEETINGS","label":"Meetings","description":"By `meetings`: the key is the id. The filter `{ meetings: { some: { id: { eq: \"KEY\" } } } }` lists a bucket.","rank":0},
  {"value":"MEETINGS_DATE_YEAR","label":"Meetings date year","description":"By the years in which `meetings.date` may lie: the key is the year, and a date that spans several counts in each. The filter `{ meetings: { some: { date: { overlaps: { from: \"KEY-01-01\", to: \"KEY-12-31\" } } } } }` lists a bucket.","rank":1},
] as const;

/** What conferences are sorted by. Those that have no value come last, in either direction. */
export const conferenceOrders = [
  {"value":"ID_ASC","label":"ID, ascending","description":"By `id`, A to Z.","rank":0},
  {"value":"ID_DESC","label":"ID, descending","description":"By `id`, Z to A.","rank":1},
  {"value":"NAME_ASC","label":"Name, ascending","description":"By `name`, whatever the case, A to Z.","rank":2},
  {"value":"NAME_DESC","label":"Name, descending","description":"By `name`, whatever the case, Z to A.","rank":3},
] as const;

/** Where presented data come from. */
export const dataKinds = [
  {"value":"CLINICAL","label":"Clinical","description":"From patients.","rank":0},
  {"value":"PRECLINICAL","label":"Preclinical","description":"From the laboratory or from animals.","rank":1},
] as const;

/** How presented data relate to earlier ones. */
export const dataUpdates = [
  {"value":"FIRST","label":"First","description":"The first of their kind: “first clinical data”.","rank":0},
  {"value":"UPDATED","label":"Updated","description":"Newer than those shown before: “updated clinical data”.","rank":1},
  {"value":"INTERIM","label":"Interim","description":"Taken while the trial goes on: “interim data”.","rank":2},
  {"value":"FINAL","label":"Final","description":"Taken at the trial's end: “final data”.","rank":3},
  {"value":"ADDITIONAL","label":"Additional","description":"More than was shown before: “additional findings”.","rank":4},
  {"value":"NOT_STATED","label":"Not stated","description":"Not stated.","rank":5},
] as const;

/** How precise a stated date is. */
export const datePrecisions = [
  {"value":"DAY","label":"Day","description":"A day, as in October 28, 2010.","rank":0},
  {"value":"MONTH","label":"Month","description":"A month, as in “July 2010”.","rank":1},
  {"value":"QUARTER","label":"Quarter","description":"A quarter, as in “2Q2011”.","rank":2},
  {"value":"HALF","label":"Half","description":"Half a year, as in “2H2011”.","rank":3},
  {"value":"YEAR","label":"Year","description":"A whole year, as in “in 2012”.","rank":4},
  {"value":"PART_OF_YEAR","label":"Part of year","description":"A part of a year that is no quarter or half, as in “mid-2012” or “late 2010”.","rank":5},
  {"value":"OPEN","label":"Open","description":"A span without calendar bounds of its own, as in “during the coming year”.","rank":6},
] as const;

/** What designations can be counted by. */
export const designationFacets = [
  {"value":"TYPE","label":"Type","description":"By `type`: the key is the value. The filter `{ type: { eq: KEY } }` lists a bucket.","rank":0},
  {"value":"REGION","label":"Region","description":"By `region`: the key is the value. The filter `{ region: { eq: KEY } }` lists a bucket.","rank":1},
  {"value":"GRANTED_YEAR","label":"Granted year","description":"By the years in which `granted` may lie: the key is the year, and a date that spans several counts in each. The filter `{ granted: { overlaps: { from: \"KEY-01-01\", to: \"KEY-12-31\" } } }` lists a bucket.","rank":2},
  {"value":"COMPOUND","label":"Compound","description":"By `compound`: the key is the id. The filter `{ compound: { id: { eq: \"KEY\" } } }` lists a bucket.","rank":3},
  {"value":"INDICATION","label":"Indication","description":"By `indication`: the key is the id. The filter `{ indication: { id: { eq: \"KEY\" } } }` lists a bucket.","rank":4},
] as const;

/** What designations are sorted by. Those that have no value come last, in either direction. */
export const designationOrders = [
  {"value":"ID_ASC","label":"ID, ascending","description":"By `id`, A to Z.","rank":0},
  {"value":"ID_DESC","label":"ID, descending","description":"By `id`, Z to A.","rank":1},
  {"value":"NAME_ASC","label":"Name, ascending","description":"By `name`, whatever the case, A to Z.","rank":2},
  {"value":"NAME_DESC","label":"Name, descending","description":"By `name`, whatever the case, Z to A.","rank":3},
  {"value":"TYPE_ASC","label":"Type, ascending","description":"By `type`, its values A to Z.","rank":4},
  {"value":"TYPE_DESC","label":"Type, descending","description":"By `type`, its values Z to A.","rank":5},
  {"value":"REGION_ASC","label":"Region, ascending","description":"By `region`, its values A to Z.","rank":6},
  {"value":"REGION_DESC","label":"Region, descending","description":"By `region`, its values Z to A.","rank":7},
  {"value":"GRANTED_ASC","label":"Granted, ascending","description":"By `granted`, by the earliest day, earlier first.","rank":8},
  {"value":"GRANTED_DESC","label":"Granted, descending","description":"By `granted`, by the earliest day, later first.","rank":9},
] as const;

/** What status an authority grants. */
export const designationTypes = [
  {"value":"ORPHAN_DRUG","label":"Orphan drug","description":"For drugs against rare diseases.","rank":0},
  {"value":"FAST_TRACK","label":"Fast track","description":"Easier and more frequent contact with the authority.","rank":1},
  {"value":"PRIORITY_REVIEW","label":"Priority review","description":"A shorter review of the application.","rank":2},
  {"value":"BREAKTHROUGH","label":"Breakthrough","description":"For drugs that promise much more than those there are.","rank":3},
] as const;

/** What documents can be counted by. */
export const documentFacets = [
  {"value":"KIND","label":"Kind","description":"By `kind`: the key is the value. The filter `{ kind: { eq: KEY } }` lists a bucket.","rank":0},
  {"value":"PUBLISHER","label":"Publisher","description":"By `publisher`: the key is the id. The filter `{ publisher: { id: { eq: \"KEY\" } } }` lists a bucket.","rank":1},
  {"value":"DATE_YEAR","label":"Date year","description":"By the year of `date`: the key is the year. The filter `{ date: { gte: \"KEY-01-01\", lte: \"KEY-12-31\" } }` lists a bucket.","rank":2},
] as const;

/** What kind of text a document is. */
export const documentKinds = [
  {"value":"PRESS_RELEASE","label":"Press release","description":"News that a company gives to the public, also where it is filed with an authority.","rank":0},
  {"value":"FILING","label":"Filing","description":"A report to an authority such as the SEC.","rank":1},
  {"value":"REGISTRY","label":"Registry","description":"An entry in a registry, such as one of clinical trials.","rank":2},
  {"value":"ANNUAL_REPORT","label":"Annual report","description":"A company's report on its year.","rank":3},
  {"value":"OTHER","label":"Other","description":"Anything else.","rank":4},
] as const;

/** What documents are sorted by. Those that have no value come last, in either direction. */
export const documentOrders = [
  {"value":"ID_ASC","label":"ID, ascending","description":"By `id`, A to Z.","rank":0},
  {"value":"ID_DESC","label":"ID, descending","description":"By `id`, Z to A.","rank":1},
  {"value":"NAME_ASC","label":"Name, ascending","description":"By `name`, whatever the case, A to Z.","rank":2},
  {"value":"NAME_DESC","label":"Name, descending","description":"By `name`, whatever the case, Z to A.","rank":3},
  {"value":"KIND_ASC","label":"Kind, ascending","description":"By `kind`, its values A to Z.","rank":4},
  {"value":"KIND_DESC","label":"Kind, descending","description":"By `kind`, its values Z to A.","rank":5},
  {"value":"DATE_ASC","label":"Date, ascending","description":"By `date`, earlier first.","rank":6},
  {"value":"DATE_DESC","label":"Date, descending","description":"By `date`, later first.","rank":7},
] as const;

/** What entities are sorted by. Those that have no value come last, in either direction. */
export const entityOrders = [
  {"value":"ID_ASC","label":"ID, ascending","description":"By `id`, A to Z.","rank":0},
  {"value":"ID_DESC","label":"ID, descending","description":"By `id`, Z to A.","rank":1},
  {"value":"NAME_ASC","label":"Name, ascending","description":"By `name`, whatever the case, A to Z.","rank":2},
  {"value":"NAME_DESC","label":"Name, descending","description":"By `name`, whatever the case, Z to A.","rank":3},
] as const;

/** A type of entity. */
export const entityTypes = [
  {"value":"COMPOUND","label":"Compound","description":"A drug in development, or one named as part of a combination.","rank":0},
  {"value":"TECHNOLOGY","label":"Technology","description":"A way to make drugs that several compounds share, such as Targeted Antibody Payload (TAP).","rank":1},
  {"value":"TARGET","label":"Target","description":"A molecule that a compound is directed against, such as HER2.","rank":2},
  {"value":"INDICATION","label":"Indication","description":"A disease, or group of diseases, that a compound is meant to treat, as the documents name it.","rank":3},
  {"value":"ORGANIZATION","label":"Organization","description":"A company or another body, such as ImmunoGen or Roche.","rank":4},
  {"value":"PROGRAM","label":"Program","description":"The development of one compound for one indication, as the documents name it.","rank":5},
  {"value":"TRIAL","label":"Trial","description":"A clinical study that the documents speak of, whether it has a name or not, and whether it has begun or not.","rank":6},
  {"value":"CONFERENCE","label":"Conference","description":"A series of scientific meetings, such as that of ESMO or ASH.","rank":7},
  {"value":"MEETING","label":"Meeting","description":"One edition of a conference, such as ASH in December 2010.","rank":8},
  {"value":"PRESENTATION","label":"Presentation","description":"One set of data at one meeting, shown or still to come.","rank":9},
  {"value":"MILESTONE","label":"Milestone","description":"A dated or decided event in development, promised or reached. Data shown at a meeting are presentations instead.","rank":10},
  {"value":"DESIGNATION","label":"Designation","description":"A special regulatory status of one compound for one indication in one region, such as orphan drug status.","rank":11},
  {"value":"AGREEMENT","label":"Agreement","description":"A contract between organizations, such as a collaboration on drugs.","rank":12},
  {"value":"CLAIM","label":"Claim","description":"A number that a document states about programs and partners, held against what the graph counts, as in “seven TAP compounds in the clinic”.","rank":13},
  {"value":"FINANCIAL_METRIC","label":"Financial metric","description":"A financial figure of an organization: one that it reports, or one that it expects.","rank":14},
  {"value":"DOCUMENT","label":"Document","description":"A text that facts are quoted from, such as a press release. Everything in the graph rests on one, or is marked as external.","rank":15},
  {"value":"PERSON","label":"Person","description":"Somebody whom a document names or quotes, such as a chief executive.","rank":16},
] as const;

/** Whether evidence gives the words of a document or points to them. */
export const evidenceKinds = [
  {"value":"QUOTE","label":"Quote","description":"The words of the document, found in its text to the character.","rank":0},
  {"value":"CITATION","label":"Citation","description":"A document whose text is not kept here: its title and address, and the fact in the annotator's words.","rank":1},
] as const;

/** Whether a financial figure is reported or expected. */
export const financialKinds = [
  {"value":"REPORTED","label":"Reported","description":"It is reported for a time that has passed.","rank":0},
  {"value":"GUIDANCE","label":"Guidance","description":"It is expected for a time to come.","rank":1},
] as const;

/** What financial metrics can be counted by. */
export const financialMetricFacets = [
  {"value":"KIND","label":"Kind","description":"By `kind`: the key is the value. The filter `{ kind: { eq: KEY } }` lists a bucket.","rank":0},
  {"value":"PERIOD_YEAR","label":"Period year","description":"By the years in which `period` may lie: the key is the year, and a date that spans several counts in each. The filter `{ period: { overlaps: { from: \"KEY-01-01\", to: \"KEY-12-31\" } } }` lists a bucket.","rank":1},
  {"value":"ORGANIZATION","label":"Organization","description":"By `organization`: the key is the id. The filter `{ organization: { id: { eq: \"KEY\" } } }` lists a bucket.","rank":2},
  {"value":"REFLECTS","label":"Reflects","description":"By `reflects`: the key is the id. The filter `{ reflects: { some: { id: { eq: \"KEY\" } } } }` lists a bucket.","rank":3},
] as const;

/** What financial metrics are sorted by. Those that have no value come last, in either direction. */
export const financialMetricOrders = [
  {"value":"ID_ASC","label":"ID, ascending","description":"By `id`, A to Z.","rank":0},
  {"value":"ID_DESC","label":"ID, descending","description":"By `id`, Z to A.","rank":1},
  {"value":"NAME_ASC","label":"Name, ascending","description":"By `name`, whatever the case, A to Z.","rank":2},
  {"value":"NAME_DESC","label":"Name, descending","description":"By `name`, whatever the case, Z to A.","rank":3},
  {"value":"KIND_ASC","label":"Kind, ascending","description":"By `kind`, its values A to Z.","rank":4},
  {"value":"KIND_DESC","label":"Kind, descending","description":"By `kind`, its values Z to A.","rank":5},
  {"value":"PERIOD_ASC","label":"Period, ascending","description":"By `period`, by the earliest day, earlier first.","rank":6},
  {"value":"PERIOD_DESC","label":"Period, descending","description":"By `period`, by the earliest day, later first.","rank":7},
  {"value":"MINIMUM_ASC","label":"Minimum, ascending","description":"By `minimum`, smaller first.","rank":8},
  {"value":"MINIMUM_DESC","label":"Minimum, descending","description":"By `minimum`, larger first.","rank":9},
  {"value":"MAXIMUM_ASC","label":"Maximum, ascending","description":"By `maximum`, smaller first.","rank":10},
  {"value":"MAXIMUM_DESC","label":"Maximum, descending","description":"By `maximum`, larger first.","rank":11},
] as const;

/** What indications can be counted by. */
export const indicationFacets = [
  {"value":"BROADER","label":"Broader","description":"By `broader`: the key is the id. The filter `{ broader: { some: { id: { eq: \"KEY\" } } } }` lists a bucket.","rank":0},
  {"value":"PROGRAMS_COMPOUND","label":"Programs compound","description":"By `programs.compound`: the key is the id. The filter `{ programs: { some: { compound: { id: { eq: \"KEY\" } } } } }` lists a bucket.","rank":1},
  {"value":"PROGRAMS_PHASE","label":"Programs phase","description":"By `programs.phase`: the key is the value. The filter `{ programs: { some: { phase: { eq: KEY } } } }` lists a bucket.","rank":2},
  {"value":"TRIALS_PHASE","label":"Trials phase","description":"By `trials.phase`: the key is the value. The filter `{ trials: { some: { phase: { eq: KEY } } } }` lists a bucket.","rank":3},
] as const;

/** What indications are sorted by. Those that have no value come last, in either direction. */
export const indicationOrders = [
  {"value":"ID_ASC","label":"ID, ascending","description":"By `id`, A to Z.","rank":0},
  {"value":"ID_DESC","label":"ID, descending","description":"By `id`, Z to A.","rank":1},
  {"value":"NAME_ASC","label":"Name, ascending","description":"By `name`, whatever the case, A to Z.","rank":2},
  {"value":"NAME_DESC","label":"Name, descending","description":"By `name`, whatever the case, Z to A.","rank":3},
] as const;

/** After how many earlier treatments a therapy is given. */
export const linesOfTherapy = [
  {"value":"FIRST_LINE","label":"First line","description":"As the first treatment: “1st-line”.","rank":0},
  {"value":"SECOND_LINE","label":"Second line","description":"After one earlier treatment: “2nd-line”.","rank":1},
  {"value":"THIRD_LINE_OR_LATER","label":"Third line or later","description":"After two earlier treatments or more.","rank":2},
  {"value":"ADJUVANT_NEOADJUVANT","label":"Adjuvant neoadjuvant","description":"Beside surgery, before or after it.","rank":3},
  {"value":"NOT_STATED","label":"Not stated","description":"Not stated.","rank":4},
] as const;

/** Which way a relationship points in the graph. */
export const linkDirections = [
  {"value":"OUT","label":"Out","description":"From `from` to `to`.","rank":0},
  {"value":"IN","label":"In","description":"From `to` to `from`.","rank":1},
] as const;

/** What meetings can be counted by. */
export const meetingFacets = [
  {"value":"DATE_YEAR","label":"Date year","description":"By the years in which `date` may lie: the key is the year, and a date that spans several counts in each. The filter `{ date: { overlaps: { from: \"KEY-01-01\", to: \"KEY-12-31\" } } }` lists a bucket.","rank":0},
  {"value":"CONFERENCE","label":"Conference","description":"By `conference`: the key is the id. The filter `{ conference: { id: { eq: \"KEY\" } } }` lists a bucket.","rank":1},
  {"value":"PRESENTATIONS_COMPOUNDS","label":"Presentations compounds","description":"By `presentations.compounds`: the key is the id. The filter `{ presentations: { some: { compounds: { some: { id: { eq: \"KEY\" } } } } } }` lists a bucket.","rank":2},
  {"value":"PRESENTATIONS_STATUS","label":"Presentations status","description":"By `presentations.status`: the key is the value. The filter `{ presentations: { some: { status: { eq: KEY } } } }` lists a bucket.","rank":3},
] as const;

/** What meetings are sorted by. Those that have no value come last, in either direction. */
export const meetingOrders = [
  {"value":"ID_ASC","label":"ID, ascending","description":"By `id`, A to Z.","rank":0},
  {"value":"ID_DESC","label":"ID, descending","description":"By `id`, Z to A.","rank":1},
  {"value":"NAME_ASC","label":"Name, ascending","description":"By `name`, whatever the case, A to Z.","rank":2},
  {"value":"NAME_DESC","label":"Name, descending","description":"By `name`, whatever the case, Z to A.","rank":3},
  {"value":"DATE_ASC","label":"Date, ascending","description":"By `date`, by the earliest day, earlier first.","rank":4},
  {"value":"DATE_DESC","label":"Date, descending","description":"By `date`, by the earliest day, later first.","rank":5},
] as const;

/** What milestones can be counted by. */
export const milestoneFacets = [
  {"value":"TYPE","label":"Type","description":"By `type`: the key is the value. The filter `{ type: { eq: KEY } }` lists a bucket.","rank":0},
  {"value":"STATUS","label":"Status","description":"By `status`: the key is the value. The filter `{ status: { eq: KEY } }` lists a bucket.","rank":1},
  {"value":"DUE_YEAR","label":"Due year","description":"By the years in which `due` may lie: the key is the year, and a date that spans several counts in each. The filter `{ due: { overlaps: { from: \"KEY-01-01\", to: \"KEY-12-31\" } } }` lists a bucket.","rank":2},
  {"value":"OCCURRED_YEAR","label":"Occurred year","description":"By the years in which `occurred` may lie: the key is the year, and a date that spans several counts in each. The filter `{ occurred: { overlaps: { from: \"KEY-01-01\", to: \"KEY-12-31\" } } }` lists a bucket.","rank":3},
  {"value":"TO_PHASE","label":"To phase","description":"By `toPhase`: the key is the value. The filter `{ toPhase: { eq: KEY } }` lists a bucket.","rank":4},
  {"value":"REGION","label":"Region","description":"By `region`: the key is the value. The filter `{ region: { eq: KEY } }` lists a bucket.","rank":5},
  {"value":"SUBMISSION","label":"Submission","description":"By `submission`: the key is the value. The filter `{ submission: { eq: KEY } }` lists a bucket.","rank":6},
  {"value":"RESPONSIBLE","label":"Responsible","description":"By `responsible`: the key is the id. The filter `{ responsible: { id: { eq: \"KEY\" } } }` lists a bucket.","rank":7},
  {"value":"COMPOUNDS","label":"Compounds","description":"By `compounds`: the key is the id. The filter `{ compounds: { some: { id: { eq: \"KEY\" } } } }` lists a bucket.","rank":8},
  {"value":"TRIALS","label":"Trials","description":"By `trials`: the key is the id. The filter `{ trials: { some: { id: { eq: \"KEY\" } } } }` lists a bucket.","rank":9},
  {"value":"INDICATIONS","label":"Indications","description":"By `indications`: the key is the id. The filter `{ indications: { some: { id: { eq: \"KEY\" } } } }` lists a bucket.","rank":10},
] as const;

/** What milestones are sorted by. Those that have no value come last, in either direction. */
export const milestoneOrders = [
  {"value":"ID_ASC","label":"ID, ascending","description":"By `id`, A to Z.","rank":0},
  {"value":"ID_DESC","label":"ID, descending","description":"By `id`, Z to A.","rank":1},
  {"value":"NAME_ASC","label":"Name, ascending","description":"By `name`, whatever the case, A to Z.","rank":2},
  {"value":"NAME_DESC","label":"Name, descending","description":"By `name`, whatever the case, Z to A.","rank":3},
  {"value":"TYPE_ASC","label":"Type, ascending","description":"By `type`, its values A to Z.","rank":4},
  {"value":"TYPE_DESC","label":"Type, descending","description":"By `type`, its values Z to A.","rank":5},
  {"value":"STATUS_ASC","label":"Status, ascending","description":"By `status`, its values A to Z.","rank":6},
  {"value":"STATUS_DESC","label":"Status, descending","description":"By `status`, its values Z to A.","rank":7},
  {"value":"DUE_ASC","label":"Due, ascending","description":"By `due`, by the earliest day, earlier first.","rank":8},
  {"value":"DUE_DESC","label":"Due, descending","description":"By `due`, by the earliest day, later first.","rank":9},
  {"value":"OCCURRED_ASC","label":"Occurred, ascending","description":"By `occurred`, by the earliest day, earlier first.","rank":10},
  {"value":"OCCURRED_DESC","label":"Occurred, descending","description":"By `occurred`, by the earliest day, later first.","rank":11},
  {"value":"TO_PHASE_ASC","label":"To phase, ascending","description":"By `toPhase`, lower first; UNKNOWN last.","rank":12},
  {"value":"TO_PHASE_DESC","label":"To phase, descending","description":"By `toPhase`, higher first; UNKNOWN last.","rank":13},
  {"value":"REGION_ASC","label":"Region, ascending","description":"By `region`, its values A to Z.","rank":14},
  {"value":"REGION_DESC","label":"Region, descending","description":"By `region`, its values Z to A.","rank":15},
  {"value":"SUBMISSION_ASC","label":"Submission, ascending","description":"By `submission`, its values A to Z.","rank":16},
  {"value":"SUBMISSION_DESC","label":"Submission, descending","description":"By `submission`, its values Z to A.","rank":17},
] as const;

/** Whether a milestone has been reached. */
export const milestoneStatuses = [
  {"value":"EXPECTED","label":"Expected","description":"Planned or expected.","rank":0},
  {"value":"ACHIEVED","label":"Achieved","description":"Reached.","rank":1},
  {"value":"DELAYED","label":"Delayed","description":"Now expected later than before.","rank":2},
  {"value":"MISSED","label":"Missed","description":"The time has passed without it.","rank":3},
  {"value":"WITHDRAWN","label":"Withdrawn","description":"No longer intended.","rank":4},
] as const;

/** What kind of event a milestone is. */
export const milestoneTypes = [
  {"value":"TRIAL_INITIATION","label":"Trial initiation","description":"A trial starts: “on track to be initiated by late 2010”.","rank":0},
  {"value":"PHASE_ADVANCE","label":"Phase advance","description":"A compound goes on to a later phase: “expects this TAP compound to enter Phase II in 2H2011”.","rank":1},
  {"value":"CLINIC_ENTRY","label":"Clinic entry","description":"A compound is tested in people for the first time: “entered the clinic in September 2010”.","rank":2},
  {"value":"ENROLLMENT_START","label":"Enrollment start","description":"A trial begins to take patients: “patient enrollment has begun”.","rank":3},
  {"value":"DATA_READOUT","label":"Data readout","description":"Data are reported, without a meeting being named: “final data expected in 2Q2011”.","rank":4},
  {"value":"PROTOCOL_CHANGE","label":"Protocol change","description":"A trial's plan is changed: “study protocol is being revised”.","rank":5},
  {"value":"TRIAL_EXPANSION","label":"Trial expansion","description":"A trial is widened: “planning to further expand its Phase I evaluation”.","rank":6},
  {"value":"DEVELOPMENT_DECISION","label":"Development decision","description":"The decision whether to go on: “a go/no go decision”.","rank":7},
  {"value":"REGULATORY_SUBMISSION","label":"Regulatory submission","description":"An application is sent to an authority: “expects to submit an IND”. It is not an approval.","rank":8},
  {"value":"REGULATORY_DECISION","label":"Regulatory decision","description":"An authority decides on an application.","rank":9},
] as const;

/** What kind of drug a compound is. */
export const modalities = [
  {"value":"ANTIBODY_DRUG_CONJUGATE","label":"Antibody drug conjugate","description":"An antibody that carries a cell-killing agent to its target, as T-DM1 does.","rank":0},
  {"value":"NAKED_ANTIBODY","label":"Naked antibody","description":"An antibody that carries nothing, as SAR650984.","rank":1},
  {"value":"SMALL_MOLECULE","label":"Small molecule","description":"A chemically made drug of small size.","rank":2},
  {"value":"OTHER","label":"Other","description":"Another kind.","rank":3},
  {"value":"UNKNOWN","label":"Unknown","description":"The document does not say.","rank":4},
] as const;

/** By which of an entity's names a given name was found, the best first. */
export const nameMatches = [
  {"value":"EXACT","label":"Exact","description":"The preferred name, letter by letter.","rank":0},
  {"value":"NAME","label":"Name","description":"The preferred name in another spelling: case, hyphens, spaces, ® signs.","rank":1},
  {"value":"SYNONYM","label":"Synonym","description":"Another name that a document uses.","rank":2},
  {"value":"EXTERNAL_SYNONYM","label":"External synonym","description":"Another name, known from outside the documents.","rank":3},
] as const;

/** What organizations can be counted by. */
export const organizationFacets = [
  {"value":"MEMBER_OF","label":"Member of","description":"By `memberOf`: the key is the id. The filter `{ memberOf: { id: { eq: \"KEY\" } } }` lists a bucket.","rank":0},
  {"value":"DEVELOPED_COMPOUNDS","label":"Developed compounds","description":"By `developedCompounds`: the key is the id. The filter `{ developedCompounds: { some: { id: { eq: \"KEY\" } } } }` lists a bucket.","rank":1},
  {"value":"PARTNERED_COMPOUNDS","label":"Partnered compounds","description":"By `partneredCompounds`: the key is the id. The filter `{ partneredCompounds: { some: { id: { eq: \"KEY\" } } } }` lists a bucket.","rank":2},
  {"value":"AGREEMENTS_TYPE","label":"Agreements type","description":"By `agreements.type`: the key is the value. The filter `{ agreements: { some: { type: { eq: KEY } } } }` lists a bucket.","rank":3},
  {"value":"AGREEMENTS_STATUS","label":"Agreements status","description":"By `agreements.status`: the key is the value. The filter `{ agreements: { some: { status: { eq: KEY } } } }` lists a bucket.","rank":4},
] as const;

/** What organizations are sorted by. Those that have no value come last, in either direction. */
export const organizationOrders = [
  {"value":"ID_ASC","label":"ID, ascending","description":"By `id`, A to Z.","rank":0},
  {"value":"ID_DESC","label":"ID, descending","description":"By `id`, Z to A.","rank":1},
  {"value":"NAME_ASC","label":"Name, ascending","description":"By `name`, whatever the case, A to Z.","rank":2},
  {"value":"NAME_DESC","label":"Name, descending","description":"By `name`, whatever the case, Z to A.","rank":3},
] as const;

/** What an organization is in an agreement. */
export const partyRoles = [
  {"value":"ORIGINATOR","label":"Originator","description":"The compound or technology is from it.","rank":0},
  {"value":"LICENSOR","label":"Licensor","description":"It gives the right to use what it owns.","rank":1},
  {"value":"LICENSEE","label":"Licensee","description":"It gets the right to use what another owns.","rank":2},
  {"value":"DEVELOPER","label":"Developer","description":"It develops the compound.","rank":3},
  {"value":"COLLABORATOR","label":"Collaborator","description":"It works with the others; the document says no more.","rank":4},
] as const;

/** What people can be counted by. */
export const personFacets = [
  {"value":"ORGANIZATION","label":"Organization","description":"By `organization`: the key is the id. The filter `{ organization: { id: { eq: \"KEY\" } } }` lists a bucket.","rank":0},
] as const;

/** What people are sorted by. Those that have no value come last, in either direction. */
export const personOrders = [
  {"value":"ID_ASC","label":"ID, ascending","description":"By `id`, A to Z.","rank":0},
  {"value":"ID_DESC","label":"ID, descending","description":"By `id`, Z to A.","rank":1},
  {"value":"NAME_ASC","label":"Name, ascending","description":"By `name`, whatever the case, A to Z.","rank":2},
  {"value":"NAME_DESC","label":"Name, descending","description":"By `name`, whatever the case, Z to A.","rank":3},
] as const;

/** How far development has come, by phase. The values rank as listed; UNKNOWN is in no range. */
export const phases = [
  {"value":"DISCOVERY","label":"Discovery","description":"Looking for a compound.","rank":0},
  {"value":"PRECLINICAL","label":"Preclinical","description":"Laboratory and animal studies.","rank":1},
  {"value":"IND","label":"IND","description":"The application to begin testing in people is submitted or cleared.","rank":2},
  {"value":"EARLY_PHASE_1","label":"Early phase 1","description":"A first, very small study in people.","rank":3},
  {"value":"PHASE_1","label":"Phase 1","description":"Phase I: safety and dose.","rank":4},
  {"value":"PHASE_1_2","label":"Phase 1/2","description":"Phase I and II in one study, also where the source writes “Phase Ib/II” or “Phase I/IIa”.","rank":5},
  {"value":"PHASE_2","label":"Phase 2","description":"Phase II: first signs that it works.","rank":6},
  {"value":"PHASE_2_3","label":"Phase 2/3","description":"Phase II and III in one study.","rank":7},
  {"value":"PHASE_3","label":"Phase 3","description":"Phase III: the proof that approval asks for.","rank":8},
  {"value":"PREREGISTRATION","label":"Preregistration","description":"Submitted for approval.","rank":9},
  {"value":"APPROVED","label":"Approved","description":"Approved, not yet sold.","rank":10},
  {"value":"LAUNCHED","label":"Launched","description":"On the market.","rank":11},
  {"value":"UNKNOWN","label":"Unknown","description":"Not stated, as in “in clinical testing”.","rank":12},
] as const;

/** What presentations can be counted by. */
export const presentationFacets = [
  {"value":"DATA_KIND","label":"Data kind","description":"By `dataKind`: the key is the value. The filter `{ dataKind: { eq: KEY } }` lists a bucket.","rank":0},
  {"value":"UPDATE","label":"Update","description":"By `update`: the key is the value. The filter `{ update: { eq: KEY } }` lists a bucket.","rank":1},
  {"value":"STATUS","label":"Status","description":"By `status`: the key is the value. The filter `{ status: { eq: KEY } }` lists a bucket.","rank":2},
  {"value":"MEETING","label":"Meeting","description":"By `meeting`: the key is the id. The filter `{ meeting: { id: { eq: \"KEY\" } } }` lists a bucket.","rank":3},
  {"value":"COMPOUNDS","label":"Compounds","description":"By `compounds`: the key is the id. The filter `{ compounds: { some: { id: { eq: \"KEY\" } } } }` lists a bucket.","rank":4},
  {"value":"TRIALS","label":"Trials","description":"By `trials`: the key is the id. The filter `{ trials: { some: { id: { eq: \"KEY\" } } } }` lists a bucket.","rank":5},
  {"value":"INDICATIONS","label":"Indications","description":"By `indications`: the key is the id. The filter `{ indications: { some: { id: { eq: \"KEY\" } } } }` lists a bucket.","rank":6},
  {"value":"MEETING_CONFERENCE","label":"Meeting conference","description":"By `meeting.conference`: the key is the id. The filter `{ meeting: { conference: { id: { eq: \"KEY\" } } } }` lists a bucket.","rank":7},
  {"value":"MEETING_DATE_YEAR","label":"Meeting date year","description":"By the years in which `meeting.date` may lie: the key is the year, and a date that spans several counts in each. The filter `{ meeting: { date: { overlaps: { from: \"KEY-01-01\", to: \"KEY-12-31\" } } } }` lists a bucket.","rank":8},
  {"value":"COMPOUNDS_PARTNERS","label":"Compounds partners","description":"By `compounds.partners`: the key is the id. The filter `{ compounds: { some: { partners: { some: { id: { eq: \"KEY\" } } } } } }` lists a bucket.","rank":9},
] as const;

/** What presentations are sorted by. Those that have no value come last, in either direction. */
export const presentationOrders = [
  {"value":"ID_ASC","label":"ID, ascending","description":"By `id`, A to Z.","rank":0},
  {"value":"ID_DESC","label":"ID, descending","description":"By `id`, Z to A.","rank":1},
  {"value":"NAME_ASC","label":"Name, ascending","description":"By `name`, whatever the case, A to Z.","rank":2},
  {"value":"NAME_DESC","label":"Name, descending","description":"By `name`, whatever the case, Z to A.","rank":3},
  {"value":"DATA_KIND_ASC","label":"Data kind, ascending","description":"By `dataKind`, its values A to Z.","rank":4},
  {"value":"DATA_KIND_DESC","label":"Data kind, descending","description":"By `dataKind`, its values Z to A.","rank":5},
  {"value":"UPDATE_ASC","label":"Update, ascending","description":"By `update`, its values A to Z.","rank":6},
  {"value":"UPDATE_DESC","label":"Update, descending","description":"By `update`, its values Z to A.","rank":7},
  {"value":"STATUS_ASC","label":"Status, ascending","description":"By `status`, its values A to Z.","rank":8},
  {"value":"STATUS_DESC","label":"Status, descending","description":"By `status`, its values Z to A.","rank":9},
] as const;

/** Whether data have been presented. */
export const presentationStatuses = [
  {"value":"EXPECTED","label":"Expected","description":"They are expected to be presented.","rank":0},
  {"value":"ACCEPTED","label":"Accepted","description":"The meeting has accepted them: “have been accepted for presentation”.","rank":1},
  {"value":"PRESENTED","label":"Presented","description":"They were presented: “were presented at the ESMO annual meeting”.","rank":2},
] as const;

/** What programs can be counted by. */
export const programFacets = [
  {"value":"COMPOUND","label":"Compound","description":"By `compound`: the key is the id. The filter `{ compound: { id: { eq: \"KEY\" } } }` lists a bucket.","rank":0},
  {"value":"INDICATION","label":"Indication","description":"By `indication`: the key is the id. The filter `{ indication: { id: { eq: \"KEY\" } } }` lists a bucket.","rank":1},
  {"value":"DEVELOPERS","label":"Developers","description":"By `developers`: the key is the id. The filter `{ developers: { some: { id: { eq: \"KEY\" } } } }` lists a bucket.","rank":2},
  {"value":"STAGE","label":"Stage","description":"By `stage`: the key is the value. The filter `{ stage: { eq: KEY } }` lists a bucket.","rank":3},
  {"value":"PHASE","label":"Phase","description":"By `phase`: the key is the value. The filter `{ phase: { eq: KEY } }` lists a bucket.","rank":4},
  {"value":"STATUS","label":"Status","description":"By `status`: the key is the value. The filter `{ status: { eq: KEY } }` lists a bucket.","rank":5},
  {"value":"COMPOUND_MODALITY","label":"Compound modality","description":"By `compound.modality`: the key is the value. The filter `{ compound: { modality: { eq: KEY } } }` lists a bucket.","rank":6},
  {"value":"COMPOUND_TARGETS","label":"Compound targets","description":"By `compound.targets`: the key is the id. The filter `{ compound: { targets: { some: { id: { eq: \"KEY\" } } } } }` lists a bucket.","rank":7},
  {"value":"COMPOUND_PARTNERS","label":"Compound partners","description":"By `compound.partners`: the key is the id. The filter `{ compound: { partners: { some: { id: { eq: \"KEY\" } } } } }` lists a bucket.","rank":8},
] as const;

/** What programs are sorted by. Those that have no value come last, in either direction. */
export const programOrders = [
  {"value":"ID_ASC","label":"ID, ascending","description":"By `id`, A to Z.","rank":0},
  {"value":"ID_DESC","label":"ID, descending","description":"By `id`, Z to A.","rank":1},
  {"value":"NAME_ASC","label":"Name, ascending","description":"By `name`, whatever the case, A to Z.","rank":2},
  {"value":"NAME_DESC","label":"Name, descending","description":"By `name`, whatever the case, Z to A.","rank":3},
  {"value":"STAGE_ASC","label":"Stage, ascending","description":"By `stage`, lower first; UNKNOWN last.","rank":4},
  {"value":"STAGE_DESC","label":"Stage, descending","description":"By `stage`, higher first; UNKNOWN last.","rank":5},
  {"value":"PHASE_ASC","label":"Phase, ascending","description":"By `phase`, lower first; UNKNOWN last.","rank":6},
  {"value":"PHASE_DESC","label":"Phase, descending","description":"By `phase`, higher first; UNKNOWN last.","rank":7},
  {"value":"STATUS_ASC","label":"Status, ascending","description":"By `status`, its values A to Z.","rank":8},
  {"value":"STATUS_DESC","label":"Status, descending","description":"By `status`, its values Z to A.","rank":9},
] as const;

/** Whether a program goes on. */
export const programStatuses = [
  {"value":"PLANNED","label":"Planned","description":"Intended, not begun.","rank":0},
  {"value":"ACTIVE","label":"Active","description":"Going on.","rank":1},
  {"value":"SUSPENDED","label":"Suspended","description":"Halted for now.","rank":2},
  {"value":"DISCONTINUED","label":"Discontinued","description":"Given up.","rank":3},
  {"value":"COMPLETED","label":"Completed","description":"Brought to its end.","rank":4},
  {"value":"NO_DEVELOPMENT_REPORTED","label":"No development reported","description":"Nothing has been heard of it for long.","rank":5},
  {"value":"UNKNOWN","label":"Unknown","description":"Not stated.","rank":6},
] as const;

/** Whether a claim agrees with the graph. */
export const reconciliations = [
  {"value":"MATCHES","label":"Matches","description":"The count lies between the smallest and the largest number that fit the words.","rank":0},
  {"value":"MISMATCH","label":"Mismatch","description":"It does not.","rank":1},
  {"value":"NOT_DERIVABLE","label":"Not derivable","description":"The graph cannot tell; the claim says why.","rank":2},
] as const;

/** Where a milestone or a designation holds. */
export const regions = [
  {"value":"US","label":"US","description":"The United States.","rank":0},
  {"value":"EUROPE","label":"Europe","description":"Europe.","rank":1},
  {"value":"JAPAN","label":"Japan","description":"Japan.","rank":2},
  {"value":"WORLDWIDE","label":"Worldwide","description":"The whole world.","rank":3},
  {"value":"UNSPECIFIED","label":"Unspecified","description":"The source names no region.","rank":4},
] as const;

/** How well a searched text was found, the best first. */
export const searchMatches = [
  {"value":"EXACT","label":"Exact","description":"The text is the name, whatever the case, hyphens, spaces or ® signs.","rank":0},
  {"value":"WORDS","label":"Words","description":"All words of the text are there.","rank":1},
  {"value":"PREFIX","label":"Prefix","description":"Something begins with the text, or has words that begin with its words.","rank":2},
  {"value":"SIMILAR","label":"Similar","description":"Words are there that are spelled similarly.","rank":3},
] as const;

/** Where a searched text was found. */
export const searchPlaces = [
  {"value":"NAME","label":"Name","description":"In the preferred name.","rank":0},
  {"value":"SYNONYM","label":"Synonym","description":"In another name that a document uses.","rank":1},
  {"value":"EXTERNAL_SYNONYM","label":"External synonym","description":"In another name, known from outside the documents.","rank":2},
  {"value":"QUOTE","label":"Quote","description":"In a quote from a document.","rank":3},
] as const;

/** What search can look for: a type of entity, or quotes. */
export const searchTypes = [
  {"value":"COMPOUND","label":"Compound","description":"A drug in development, or one named as part of a combination.","rank":0},
  {"value":"TECHNOLOGY","label":"Technology","description":"A way to make drugs that several compounds share, such as Targeted Antibody Payload (TAP).","rank":1},
  {"value":"TARGET","label":"Target","description":"A molecule that a compound is directed against, such as HER2.","rank":2},
  {"value":"INDICATION","label":"Indication","description":"A disease, or group of diseases, that a compound is meant to treat, as the documents name it.","rank":3},
  {"value":"ORGANIZATION","label":"Organization","description":"A company or another body, such as ImmunoGen or Roche.","rank":4},
  {"value":"PROGRAM","label":"Program","description":"The development of one compound for one indication, as the documents name it.","rank":5},
  {"value":"TRIAL","label":"Trial","description":"A clinical study that the documents speak of, whether it has a name or not, and whether it has begun or not.","rank":6},
  {"value":"CONFERENCE","label":"Conference","description":"A series of scientific meetings, such as that of ESMO or ASH.","rank":7},
  {"value":"MEETING","label":"Meeting","description":"One edition of a conference, such as ASH in December 2010.","rank":8},
  {"value":"PRESENTATION","label":"Presentation","description":"One set of data at one meeting, shown or still to come.","rank":9},
  {"value":"MILESTONE","label":"Milestone","description":"A dated or decided event in development, promised or reached. Data shown at a meeting are presentations instead.","rank":10},
  {"value":"DESIGNATION","label":"Designation","description":"A special regulatory status of one compound for one indication in one region, such as orphan drug status.","rank":11},
  {"value":"AGREEMENT","label":"Agreement","description":"A contract between organizations, such as a collaboration on drugs.","rank":12},
  {"value":"CLAIM","label":"Claim","description":"A number that a document states about programs and partners, held against what the graph counts, as in “seven TAP compounds in the clinic”.","rank":13},
  {"value":"FINANCIAL_METRIC","label":"Financial metric","description":"A financial figure of an organization: one that it reports, or one that it expects.","rank":14},
  {"value":"DOCUMENT","label":"Document","description":"A text that facts are quoted from, such as a press release. Everything in the graph rests on one, or is marked as external.","rank":15},
  {"value":"PERSON","label":"Person","description":"Somebody whom a document names or quotes, such as a chief executive.","rank":16},
  {"value":"EVIDENCE","label":"Evidence","description":"Quotes from documents.","rank":17},
] as const;

/** How far development has come, coarsely. The values rank as listed; UNKNOWN is in no range. */
export const stages = [
  {"value":"DISCOVERY","label":"Discovery","description":"Looking for a compound.","rank":0},
  {"value":"PRECLINICAL","label":"Preclinical","description":"Laboratory and animal studies.","rank":1},
  {"value":"CLINICAL","label":"Clinical","description":"Tested in people, in whatever phase: “in clinical testing”.","rank":2},
  {"value":"REGISTRATION","label":"Registration","description":"Submitted to an authority for approval.","rank":3},
  {"value":"MARKETED","label":"Marketed","description":"On the market.","rank":4},
  {"value":"UNKNOWN","label":"Unknown","description":"Not stated.","rank":5},
] as const;

/** What is submitted to an authority. */
export const submissionKinds = [
  {"value":"IND","label":"IND","description":"The application to begin testing in people.","rank":0},
  {"value":"MARKETING_APPLICATION","label":"Marketing application","description":"The application to sell the drug: “apply for marketing approval”.","rank":1},
] as const;

/** What kind of name a synonym is. */
export const synonymTypes = [
  {"value":"INN","label":"INN","description":"International nonproprietary name, as in trastuzumab emtansine.","rank":0},
  {"value":"USAN","label":"USAN","description":"United States adopted name, as in ado-trastuzumab emtansine.","rank":1},
  {"value":"CODE","label":"Code","description":"A developer's code: letters of a company and a number.","rank":2},
  {"value":"BRAND","label":"Brand","description":"A trade name, as in Revlimid.","rank":3},
  {"value":"GENERIC","label":"Generic","description":"A nonproprietary name, where the source does not say which authority gave it, as in lorvotuzumab mertansine.","rank":4},
  {"value":"ABBREVIATION","label":"Abbreviation","description":"A short form, as in SCLC for small-cell lung cancer.","rank":5},
  {"value":"COMMON","label":"Common","description":"Any other name in use, as in Roche Group.","rank":6},
  {"value":"FORMER_NAME","label":"Former name","description":"A name that documents used before a later one gave another, as in sanofi-aventis of Sanofi.","rank":7},
] as const;

/** Whether the documents say what a compound is directed against. */
export const targetDisclosures = [
  {"value":"STATED","label":"Stated","description":"The target is named: “targets folate receptor 1”.","rank":0},
  {"value":"INFERRED_FROM_MARKER","label":"Inferred from marker","description":"The target follows from a marker of the disease: CD56 from “CD56+ solid tumors”.","rank":1},
  {"value":"NOT_DISCLOSED","label":"Not disclosed","description":"No target and no marker is named. It is not filled in from elsewhere.","rank":2},
] as const;

/** What targets can be counted by. */
export const targetFacets = [
  {"value":"COMPOUNDS_STAGE","label":"Compounds stage","description":"By `compounds.stage`: the key is the value. The filter `{ compounds: { some: { stage: { eq: KEY } } } }` lists a bucket.","rank":0},
  {"value":"COMPOUNDS_HIGHEST_PHASE","label":"Compounds highest phase","description":"By `compounds.highestPhase`: the key is the value. The filter `{ compounds: { some: { highestPhase: { eq: KEY } } } }` lists a bucket.","rank":1},
  {"value":"COMPOUNDS_DEVELOPERS","label":"Compounds developers","description":"By `compounds.developers`: the key is the id. The filter `{ compounds: { some: { developers: { some: { id: { eq: \"KEY\" } } } } } }` lists a bucket.","rank":2},
] as const;

/** What targets are sorted by. Those that have no value come last, in either direction. */
export const targetOrders = [
  {"value":"ID_ASC","label":"ID, ascending","description":"By `id`, A to Z.","rank":0},
  {"value":"ID_DESC","label":"ID, descending","description":"By `id`, Z to A.","rank":1},
  {"value":"NAME_ASC","label":"Name, ascending","description":"By `name`, whatever the case, A to Z.","rank":2},
  {"value":"NAME_DESC","label":"Name, descending","description":"By `name`, whatever the case, Z to A.","rank":3},
] as const;

/** What technologies can be counted by. */
export const technologyFacets = [
  {"value":"OWNER","label":"Owner","description":"By `owner`: the key is the id. The filter `{ owner: { id: { eq: \"KEY\" } } }` lists a bucket.","rank":0},
  {"value":"COMPOUNDS_STAGE","label":"Compounds stage","description":"By `compounds.stage`: the key is the value. The filter `{ compounds: { some: { stage: { eq: KEY } } } }` lists a bucket.","rank":1},
  {"value":"COMPOUNDS_HIGHEST_PHASE","label":"Compounds highest phase","description":"By `compounds.highestPhase`: the key is the value. The filter `{ compounds: { some: { highestPhase: { eq: KEY } } } }` lists a bucket.","rank":2},
] as const;

/** What technologies are sorted by. Those that have no value come last, in either direction. */
export const technologyOrders = [
  {"value":"ID_ASC","label":"ID, ascending","description":"By `id`, A to Z.","rank":0},
  {"value":"ID_DESC","label":"ID, descending","description":"By `id`, Z to A.","rank":1},
  {"value":"NAME_ASC","label":"Name, ascending","description":"By `name`, whatever the case, A to Z.","rank":2},
  {"value":"NAME_DESC","label":"Name, descending","description":"By `name`, whatever the case, Z to A.","rank":3},
] as const;

/** What kind of event stands in the timeline. */
export const timelineEventTypes = [
  {"value":"MILESTONE","label":"Milestone","description":"A milestone, promised or reached.","rank":0},
  {"value":"PRESENTATION","label":"Presentation","description":"Data that were or will be shown at a meeting.","rank":1},
  {"value":"TRIAL_START","label":"Trial start","description":"A trial that was or will be started, where its start is stated. A milestone that tells the same is listed for itself.","rank":2},
] as const;

/** What trials can be counted by. */
export const trialFacets = [
  {"value":"PHASE","label":"Phase","description":"By `phase`: the key is the value. The filter `{ phase: { eq: KEY } }` lists a bucket.","rank":0},
  {"value":"STATUS","label":"Status","description":"By `status`: the key is the value. The filter `{ status: { eq: KEY } }` lists a bucket.","rank":1},
  {"value":"LINE_OF_THERAPY","label":"Line of therapy","description":"By `lineOfTherapy`: the key is the value. The filter `{ lineOfTherapy: { eq: KEY } }` lists a bucket.","rank":2},
  {"value":"START_DATE_YEAR","label":"Start date year","description":"By the years in which `startDate` may lie: the key is the year, and a date that spans several counts in each. The filter `{ startDate: { overlaps: { from: \"KEY-01-01\", to: \"KEY-12-31\" } } }` lists a bucket.","rank":3},
  {"value":"COMPOUNDS","label":"Compounds","description":"By `compounds`: the key is the id. The filter `{ compounds: { some: { id: { eq: \"KEY\" } } } }` lists a bucket.","rank":4},
  {"value":"INDICATIONS","label":"Indications","description":"By `indications`: the key is the id. The filter `{ indications: { some: { id: { eq: \"KEY\" } } } }` lists a bucket.","rank":5},
  {"value":"SPONSORS","label":"Sponsors","description":"By `sponsors`: the key is the id. The filter `{ sponsors: { some: { id: { eq: \"KEY\" } } } }` lists a bucket.","rank":6},
  {"value":"COMPOUNDS_TARGETS","label":"Compounds targets","description":"By `compounds.targets`: the key is the id. The filter `{ compounds: { some: { targets: { some: { id: { eq: \"KEY\" } } } } } }` lists a bucket.","rank":7},
  {"value":"COMPOUNDS_PARTNERS","label":"Compounds partners","description":"By `compounds.partners`: the key is the id. The filter `{ compounds: { some: { partners: { some: { id: { eq: \"KEY\" } } } } } }` lists a bucket.","rank":8},
] as const;

/** What trials are sorted by. Those that have no value come last, in either direction. */
export const trialOrders = [
  {"value":"ID_ASC","label":"ID, ascending","description":"By `id`, A to Z.","rank":0},
  {"value":"ID_DESC","label":"ID, descending","description":"By `id`, Z to A.","rank":1},
  {"value":"NAME_ASC","label":"Name, ascending","description":"By `name`, whatever the case, A to Z.","rank":2},
  {"value":"NAME_DESC","label":"Name, descending","description":"By `name`, whatever the case, Z to A.","rank":3},
  {"value":"PHASE_ASC","label":"Phase, ascending","description":"By `phase`, lower first; UNKNOWN last.","rank":4},
  {"value":"PHASE_DESC","label":"Phase, descending","description":"By `phase`, higher first; UNKNOWN last.","rank":5},
  {"value":"STATUS_ASC","label":"Status, ascending","description":"By `status`, its values A to Z.","rank":6},
  {"value":"STATUS_DESC","label":"Status, descending","description":"By `status`, its values Z to A.","rank":7},
  {"value":"LINE_OF_THERAPY_ASC","label":"Line of therapy, ascending","description":"By `lineOfTherapy`, its values A to Z.","rank":8},
  {"value":"LINE_OF_THERAPY_DESC","label":"Line of therapy, descending","description":"By `lineOfTherapy`, its values Z to A.","rank":9},
  {"value":"START_DATE_ASC","label":"Start date, ascending","description":"By `startDate`, by the earliest day, earlier first.","rank":10},
  {"value":"START_DATE_DESC","label":"Start date, descending","description":"By `startDate`, by the earliest day, later first.","rank":11},
  {"value":"PLANNED_ENROLLMENT_ASC","label":"Planned enrollment, ascending","description":"By `plannedEnrollment`, smaller first.","rank":12},
  {"value":"PLANNED_ENROLLMENT_DESC","label":"Planned enrollment, descending","description":"By `plannedEnrollment`, larger first.","rank":13},
] as const;

/** Where a trial stands, in the words of ClinicalTrials.gov. */
export const trialStatuses = [
  {"value":"ACTIVE_NOT_RECRUITING","label":"Active not recruiting","description":"Going on, and no longer taking patients.","rank":0},
  {"value":"COMPLETED","label":"Completed","description":"Ended as planned.","rank":1},
  {"value":"ENROLLING_BY_INVITATION","label":"Enrolling by invitation","description":"Taking patients who are invited.","rank":2},
  {"value":"NOT_YET_RECRUITING","label":"Not yet recruiting","description":"Planned; no patient has been taken yet.","rank":3},
  {"value":"RECRUITING","label":"Recruiting","description":"Taking patients.","rank":4},
  {"value":"SUSPENDED","label":"Suspended","description":"Halted for now.","rank":5},
  {"value":"TERMINATED","label":"Terminated","description":"Ended early.","rank":6},
  {"value":"WITHDRAWN","label":"Withdrawn","description":"Ended before the first patient.","rank":7},
  {"value":"UNKNOWN","label":"Unknown","description":"Not stated.","rank":8},
] as const;
