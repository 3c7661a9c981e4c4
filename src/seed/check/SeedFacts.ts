import type { NodeMapping, RelationshipField } from '../../schema/GraphMapping';
import type { FuzzyDate } from '../dates/FuzzyDate';
import type { GraphProperties, GraphValue } from '../GraphValue';
import type { Place } from '../Problem';
import type { Span } from '../text/locateQuote';
import type { SourceText } from '../text/SourceText';
import type { GivenEntity, Versions } from './foldEntities';

/** What the seeds say, read by the mapping and checked: every id leads somewhere, every quote has its place. */
export interface SeedFacts {
  readonly documents: readonly SeedDocument[];
  /** By id, as they are now; documents are among them. */
  readonly entities: ReadonlyMap<string, SeedEntity>;
  /** By id, what each was after every document that speaks of it. */
  readonly versions: ReadonlyMap<string, Versions>;
  /** Each entity as each document gives it. */
  readonly told: readonly GivenEntity[];
  /** What `reference/hierarchy.csv` adds to `entities`. */
  readonly hierarchy: readonly { readonly narrower: string; readonly link: SeedLink }[];
  readonly external: ExternalFacts;
}

/** A document as the source of facts; as an entity of the graph it is among `SeedFacts.entities`. */
export interface SeedDocument {
  readonly id: string;
  readonly slug: string;
  /** Of document.yaml. */
  readonly file: string;
  /** Empty where `textNotShipped` says why. */
  readonly source: SourceText;
  readonly sourceFile: string;
  /** Why there is no text: the document is cited, and not quoted. */
  readonly textNotShipped?: string;
  readonly date: string;
  readonly fiscalYearEnd?: string;
  /** Id of who speaks where evidence names nobody. */
  readonly publisher?: string;
  readonly sections: readonly Section[];
  readonly withoutFacts: readonly WithoutFact[];
}

/** What stands between one heading and the next, the heading included, in code points. */
export interface Section extends Span {
  readonly heading: string;
  /** Each of its sentences must carry a fact or have a reason why it carries none. */
  readonly covered: boolean;
}

export interface WithoutFact {
  readonly place: Place;
  readonly spans: readonly Span[];
  readonly reason: string;
}

export interface SeedEntity {
  readonly id: string;
  readonly type: NodeMapping;
  readonly place: Place;
  readonly name: string;
  /** Names of the fields that are written, also those whose value could not be read. */
  readonly given: ReadonlySet<string>;
  /** Evidence is written that could not be read: the rest may seem to rest on nothing. */
  readonly lostEvidence: boolean;
  /** Scalars and enums by field name, `name` included. */
  readonly properties: Map<string, Stated<GraphValue>>;
  readonly dates: Map<string, Stated<FuzzyDate>>;
  readonly synonyms: SeedSynonym[];
  readonly links: SeedLink[];
  /** Links of earlier documents that this one says have ended. */
  readonly ended: readonly Pick<SeedLink, 'field' | 'to' | 'evidence' | 'place'>[];
  readonly evidence: OwnEvidence[];
  /** Where the entity itself is known from, if no document names it. */
  readonly external?: string;
}

/** A value and where it is written. */
export interface Stated<T> {
  readonly value: T;
  readonly place: Place;
}

export interface SeedSynonym {
  readonly label: string;
  readonly type: string;
  readonly place: Place;
}

/** A relationship to another entity, given from its OUT side. */
export interface SeedLink {
  readonly field: RelationshipField;
  readonly to: string;
  readonly properties: GraphProperties;
  /** Its own or, where it gives none, the evidence of its entity that supports the field. */
  readonly evidence: readonly SeedEvidence[];
  readonly place: Place;
}

/** A quote with its place in the text, or a citation of a text that is not here; who says it and how firmly. */
export interface SeedEvidence {
  readonly document: SeedDocument;
  readonly said: Quoted | Cited;
  readonly assertion: string;
  readonly reasoning?: string;
  readonly assertedBy?: string;
  readonly onBehalfOf?: string;
  readonly place: Place;
}

export interface Quoted {
  readonly kind: 'QUOTE';
  /** The segments, joined with one space. */
  readonly words: string;
  readonly spans: readonly Span[];
  readonly section?: string;
}

export interface Cited {
  readonly kind: 'CITATION';
  /** The annotator's. */
  readonly words: string;
  /** Where in the document, as in "table 2". */
  readonly locator?: string;
}

/** Evidence of an entity: what it supports are the named fields, or all. */
export interface OwnEvidence extends SeedEvidence {
  readonly supports?: readonly string[];
}

/** What `seeds/reference/` adds. */
export interface ExternalFacts {
  readonly crossReferences: readonly ExternalIdentifier[];
  readonly names: readonly ExternalName[];
  readonly statements: readonly ExternalStatement[];
}

export interface ExternalIdentifier {
  readonly entity: string;
  readonly database: string;
  readonly identifier: string;
  readonly url?: string;
  readonly source: string;
}

export interface ExternalName {
  readonly entity: string;
  readonly label: string;
  readonly type: string;
}

export interface ExternalStatement {
  readonly entity: string;
  readonly field: string;
  readonly value: string;
  readonly source: string;
  /** The entity's property that takes the value where the documents leave it open. */
  readonly property?: string;
}
