/** What a `field` of seeds/reference/xrefs.csv means. */
export type ReferenceField = IdentifierField | NameField | StatementField;

/** The value identifies the entity in a public database. */
export interface IdentifierField {
  readonly kind: 'identifier';
  readonly database: string;
  /** What an identifier of the database looks like. */
  readonly form: RegExp;
  /** The page of an identifier, where the database promises one. */
  readonly url?: (identifier: string) => string;
  /** The identifier is a name too, under which people look for the entity. */
  readonly name?: string;
}

/** The value is another name, of a type of the SDL's `SynonymType`. */
export interface NameField {
  readonly kind: 'name';
  readonly type: string;
}

/** The value is something else that is known; where `property` is given, the entity's property takes it. */
export interface StatementField {
  readonly kind: 'statement';
  readonly property?: string;
}

const escaped = encodeURIComponent;

export const REFERENCE_FIELDS: Readonly<Record<string, ReferenceField>> = {
  inn: { kind: 'name', type: 'INN' },
  full_name: { kind: 'name', type: 'COMMON' },
  place: { kind: 'statement', property: 'place' },
  dates: { kind: 'statement' },
  chembl_id: {
    kind: 'identifier',
    database: 'chembl',
    form: /^CHEMBL\d+$/,
    url: (id) => `https://www.ebi.ac.uk/chembl/explore/compound/${id}`,
  },
  drugbank_id: {
    kind: 'identifier',
    database: 'drugbank',
    form: /^DB\d{5}$/,
    url: (id) => `https://go.drugbank.com/drugs/${id}`,
  },
  mesh_id: {
    kind: 'identifier',
    database: 'mesh',
    form: /^[CD]\d{6,9}$/,
    url: (id) => `https://meshb.nlm.nih.gov/record/ui?ui=${id}`,
  },
  ncit_id: {
    kind: 'identifier',
    database: 'ncit',
    form: /^C\d+$/,
    url: (id) => `https://ncit.nci.nih.gov/ncitbrowser/ConceptReport.jsp?dictionary=NCI_Thesaurus&code=${id}`,
  },
  chebi_id: {
    kind: 'identifier',
    database: 'chebi',
    form: /^CHEBI:\d+$/,
    url: (id) => `http://purl.obolibrary.org/obo/${id.replace(':', '_')}`,
  },
  mondo_id: {
    kind: 'identifier',
    database: 'mondo',
    form: /^MONDO:\d{7}$/,
    url: (id) => `http://purl.obolibrary.org/obo/${id.replace(':', '_')}`,
  },
  efo_id: {
    kind: 'identifier',
    database: 'efo',
    form: /^EFO:\d{7}$/,
    url: (id) => `http://www.ebi.ac.uk/efo/${id.replace(':', '_')}`,
  },
  // No page for any substance is promised: the open part of the registry has common ones alone.
  cas: { kind: 'identifier', database: 'cas', form: /^\d{2,7}-\d{2}-\d$/ },
  hgnc_symbol: { kind: 'identifier', database: 'hgnc.symbol', form: /^[A-Z0-9-]+$/, name: 'ABBREVIATION' },
  hgnc_id: {
    kind: 'identifier',
    database: 'hgnc',
    form: /^HGNC:\d+$/,
    url: (id) => `https://www.genenames.org/data/gene-symbol-report/#!/hgnc_id/${id}`,
  },
  uniprot: {
    kind: 'identifier',
    database: 'uniprot',
    form: /^[A-Z][A-Z0-9]{5}([A-Z0-9]{4})?$/,
    url: (id) => `https://www.uniprot.org/uniprotkb/${id}`,
  },
  ensembl_gene: {
    kind: 'identifier',
    database: 'ensembl',
    form: /^ENSG\d{11}$/,
    url: (id) => `https://www.ensembl.org/id/${id}`,
  },
  nct_id: {
    kind: 'identifier',
    database: 'clinicaltrials.gov',
    form: /^NCT\d{8}$/,
    url: (id) => `https://clinicaltrials.gov/study/${id}`,
  },
  eudract: {
    kind: 'identifier',
    database: 'eudract',
    form: /^\d{4}-\d{6}-\d{2}$/,
    url: (id) => `https://www.clinicaltrialsregister.eu/ctr-search/search?query=${escaped(`eudract_number:${id}`)}`,
  },
  cik: {
    kind: 'identifier',
    database: 'sec',
    form: /^\d{10}$/,
    url: (id) => `https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=${id}`,
  },
};
