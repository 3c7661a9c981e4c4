import { createHash } from 'node:crypto';
import { type Files, fictionalSeeds } from './fictionalSeeds';

/**
 * A fictional follow-up of the fictional release: no such company, compound or result exists. It changes what the release
 * said in every way in which a later document can.
 */
const source = `Fictional Biotech Changes Everything, in Fiction

October 5, 2020 — FictiBio, formerly Fictional Biotech, says that all of this is fictional.

FB-1 is now called Fictiva. The Phase II trial FIRST, which gives Fictiva as comparator, was terminated; its endpoints are fever and joy. It is led by Fictional Partner, and no longer develops FIC.

Data are now expected in 2Q2021.

Fictiva in fictional fever was discontinued after Phase II. One compound is in clinical testing.
`;

const head = (slug: string, date: string, text: string) => `id: document:${slug}
name: Fictional Biotech Changes Everything, in Fiction
kind: PRESS_RELEASE
publisher: organization:fictional-biotech
date: ${date}
sha256: ${createHash('sha256').update(text).digest('hex')}
evidence: [{ quote: 'Fictional Biotech Changes Everything, in Fiction' }]
sections: ['Fictional Biotech Changes Everything, in Fiction']
`;

const facts = `entities:
  - id: organization:fictional-biotech
    name: FictiBio
    evidence: [{ quote: 'FictiBio, formerly Fictional Biotech' }]
  - id: organization:fictional-partner
    name: Fictional Partner
    evidence: [{ quote: It is led by Fictional Partner }]
  - id: compound:fb-1
    name: Fictiva
    modality: UNKNOWN
    ended: { targets: [{ to: target:fic, evidence: [{ quote: no longer develops FIC }] }] }
    evidence: [{ quote: FB-1 is now called Fictiva }]
  - id: program:fb-1-fictional-fever
    phase: PHASE_2
    phaseAsStated: Phase II
    status: DISCONTINUED
    evidence: [{ quote: Fictiva in fictional fever was discontinued after Phase II }]
  - id: trial:first
    phase: PHASE_2
    status: TERMINATED
    endpoints: [fever, joy]
    lineOfTherapy: NOT_STATED
    compounds: [{ to: compound:fb-1, role: COMPARATOR }]
    evidence:
      - quote: The Phase II trial FIRST, which gives Fictiva as comparator, was terminated; its endpoints are fever and joy
  - id: person:ada-example
    organization: organization:fictional-partner
    evidence: [{ quote: It is led by Fictional Partner }]
  - id: milestone:fb-1-data
    due: 2Q2021
    evidence:
      - quote: Data are now expected in 2Q2021
        assertion: EXPECTATION
`;

export const FOLLOW_UP_FACTS = 'fictional-2020-10-05/facts/facts.yaml';

/** The follow-up alone. */
export const followUpAlone: Files = {
  'fictional-2020-10-05/source.txt': source,
  'fictional-2020-10-05/document.yaml': head('fictional-2020-10-05', '2020-10-05', source),
  [FOLLOW_UP_FACTS]: facts,
};

/** The release and its follow-up. */
export const followUp: Files = { ...fictionalSeeds, ...followUpAlone };
