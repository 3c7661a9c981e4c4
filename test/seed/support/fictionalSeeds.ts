import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files of a folder of seeds, by path. */
export type Files = Readonly<Record<string, string>>;

/** Everything here is fictional: no such company, compound or disease exists. */
const source = `Fictional Biotech Reports Fictional Results

FICTIONVILLE, March 3, 2020 — Fictional Biotech (“FB”) pays \\$5 million for a fictional test. "We expect much," says Ada Example, CEO.

Product Candidates

FB-1 — in clinical testing for treatment of fictional fever and fever of tests.

- · Phase I trial FIRST, assessing FB-1 in fictional fever, was initiated in

2

- January 2020. Data are expected in 2H2020.
- FB-1 targets FIC.

Outlook

FB-1 may be sold by the end of 2021.
`;

const document = `id: document:fictional-2020-03-03
name: Fictional Biotech Reports Fictional Results
kind: PRESS_RELEASE
publisher: organization:fictional-biotech
date: 2020-03-03
sha256: ${createHash('sha256').update(source).digest('hex')}
evidence: [{ quote: Fictional Biotech Reports Fictional Results, supports: [name] },
  { quote: 'FICTIONVILLE, March 3, 2020 — Fictional Biotech', supports: [kind, date, publisher] }]
fiscalYearEnd: 12-31
sections:
  - Fictional Biotech Reports Fictional Results
  - Product Candidates
  - Outlook
coveredSections: [Product Candidates]
`;

const facts = `entities:
  - id: organization:fictional-biotech
    name: Fictional Biotech
    synonyms: [{ label: FB, type: ABBREVIATION }]
    evidence: [{ quote: Fictional Biotech (“FB”) }]
  - id: person:ada-example
    name: Ada Example
    title: CEO
    organization: organization:fictional-biotech
    evidence: [{ quote: 'Ada Example, CEO' }]
  - id: compound:fb-1
    name: FB-1
    modality: UNKNOWN
    targets:
      - to: target:fic
        evidence: [{ quote: FB-1 targets FIC. }]
    evidence: [{ quote: FB-1 — in clinical testing }]
  - id: target:fic
    name: FIC
    evidence: [{ quote: FB-1 targets FIC. }]
  - id: indication:fictional-fever
    name: fictional fever
    evidence: [{ quote: treatment of fictional fever }]
  - id: indication:fever
    name: fever
    evidence: [{ quote: fever of tests }]
  - id: program:fb-1-fictional-fever
    name: FB-1 in fictional fever
    compound: compound:fb-1
    indication: indication:fictional-fever
    stage: CLINICAL
    phase: UNKNOWN
    status: ACTIVE
    evidence: [{ quote: FB-1 — in clinical testing for treatment of fictional fever }]
  - id: trial:first
    name: FIRST
    acronym: FIRST
    title: Phase I trial of FB-1 in fictional fever
    phase: PHASE_1
    phaseAsStated: Phase I
    status: UNKNOWN
    lineOfTherapy: NOT_STATED
    startDate: January 2020
    compounds: [{ to: compound:fb-1, role: INVESTIGATIONAL }]
    indications: [indication:fictional-fever]
    evidence:
      - quote: ['Phase I trial FIRST, assessing FB-1 in fictional fever, was initiated in', 'January 2020.']
  - id: milestone:fb-1-data
    name: FB-1 data
    type: DATA_READOUT
    status: EXPECTED
    due: 2H2020
    compounds: [compound:fb-1]
    evidence:
      - quote: Data are expected in 2H2020.
        assertion: EXPECTATION
        onBehalfOf: organization:fictional-biotech
`;

export const DOCUMENT = 'fictional-2020-03-03/document.yaml';
export const SOURCE = 'fictional-2020-03-03/source.txt';
export const FACTS = 'fictional-2020-03-03/facts/facts.yaml';
export const HIERARCHY = 'reference/hierarchy.csv';
export const XREFS = 'reference/xrefs.csv';

/** A small folder of seeds without a fault, all of it fictional. */
export const fictionalSeeds: Files = {
  [SOURCE]: source,
  [DOCUMENT]: document,
  [FACTS]: facts,
  [HIERARCHY]:
    'narrower,broader,source\nindication:fictional-fever,indication:fever,external: a fictional classification\n',
  [XREFS]:
    'id,field,value,source\ncompound:fb-1,inn,fictionumab,a fictional list\ncompound:fb-1,chembl_id,CHEMBL1,a fictional list\n',
};

/** The seeds with a text of one file replaced; fails where that text is not there. */
export function replaced(file: string, from: string, to: string, files: Files = fictionalSeeds): Files {
  const text = files[file] ?? '';
  if (!text.includes(from)) throw new Error(`${file} does not have ${JSON.stringify(from)}`);
  return { ...files, [file]: text.replace(from, () => to) };
}

/** The seeds with lines at the end of a file. */
export function appended(file: string, lines: string, files: Files = fictionalSeeds): Files {
  return { ...files, [file]: `${files[file] ?? ''}${lines}` };
}

const folders: string[] = [];

/** Writes seeds into a folder of their own, which `removeSeeds` removes. */
export function writeSeeds(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'fictional-seeds-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

export function removeSeeds(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}
