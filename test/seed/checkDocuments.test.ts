import {
  appended,
  DOCUMENT,
  FACTS,
  type Files,
  fictionalSeeds,
  removeSeeds,
  replaced,
  SOURCE,
} from './support/fictionalSeeds';
import { problemsOf } from './support/problemsOf';

afterAll(removeSeeds);

/** Faults of documents, their sections and files: one each, and everything that the check says of it. */
const faults: [fault: string, files: Files, said: string[]][] = [
  [
    'a hash that is not that of the text',
    appended(SOURCE, 'More fiction.\n'),
    [
      'document.yaml:6: "sha256" is "783f568ec755ae7dcb80ea3c207f796130543951ce2158f7ee0544cfe62a85f7", but that of source.txt is 20c6dd5a0b088eab3901fad24189ab0f2259912b0e32790fb6b642f306e5394c; restore the text, or read it anew',
    ],
  ],
  [
    'a document with the id of another folder',
    replaced(DOCUMENT, 'id: document:fictional-2020-03-03', 'id: document:fictional-2020'),
    [
      'document.yaml:1: "id" is "document:fictional-2020"; in the folder fictional-2020-03-03 it must be "document:fictional-2020-03-03"',
    ],
  ],
  [
    'a heading that is no line of the text',
    replaced(DOCUMENT, '  - Outlook\n', '  - FB-1 may be sold\n'),
    [
      'document.yaml:13: the heading "FB-1 may be sold" is no line of the text after the heading before it; copy it from source.txt',
      'source.txt:16: no fact rests on "Outlook"; add one, or say why there is none under "withoutFacts" of document.yaml',
      'source.txt:18: no fact rests on "FB-1 may be sold by the end of 2021."; add one, or say why there is none under "withoutFacts" of document.yaml',
    ],
  ],
  [
    'a covered section that is none',
    replaced(
      DOCUMENT,
      'coveredSections: [Product Candidates]',
      'coveredSections: [Product Candidate, Product Candidates]',
    ),
    ['document.yaml:14: "Product Candidate" is none of the sections; did you mean "Product Candidates"?'],
  ],
  [
    'a sentence without fact and reason',
    replaced(FACTS, '- quote: Data are expected in 2H2020.', '- quote: FB-1 — in clinical testing'),
    [
      'facts.yaml:52: the words "2H2020" of "due" are in no quote that supports it; quote where the text says so: "FB-1 — in clinical testing"',
      'facts.yaml:55: "FB-1 — in clinical testing" is EXPECTATION here and STATED_FACT at facts.yaml:17; the same words have one assertion',
      'source.txt:13: no fact rests on "Data are expected in 2H2020."; add one, or say why there is none under "withoutFacts" of document.yaml',
    ],
  ],
  [
    'a reason for a sentence that has facts',
    appended(DOCUMENT, 'withoutFacts:\n  - { quote: FB-1 targets FIC., reason: fictional }\n'),
    [
      'document.yaml:16: "withoutFacts" has "FB-1 targets FIC.", on which compound:fb-1 -[targets]-> target:fic; target:fic rests; remove the reason',
    ],
  ],
  [
    'a reason that is missing',
    appended(DOCUMENT, 'withoutFacts:\n  - { quote: FB-1 may be sold }\n'),
    ['document.yaml:16: "withoutFacts" lacks reason; it must be {quote, reason}'],
  ],
  [
    'a fiscal year that ends on no day',
    replaced(DOCUMENT, 'fiscalYearEnd: 12-31', 'fiscalYearEnd: 02-30'),
    ['document.yaml:9: "fiscalYearEnd" is "02-30"; it must be month and day, as in 06-30'],
  ],
  [
    'a facts file without entities',
    { ...fictionalSeeds, 'fictional-2020-03-03/facts/more.yaml': 'things: []\n' },
    ['facts/more.yaml:1: must have "entities:", and below it the entities as a list'],
  ],
  [
    'a facts file with another ending',
    { ...fictionalSeeds, 'fictional-2020-03-03/facts/more.yml': 'entities: []\n' },
    ['facts/more.yml:1: is no facts file; the names of those end in .yaml'],
  ],
  [
    'an entity that is no map',
    appended(FACTS, '  - compound:fb-2\n'),
    ['facts.yaml:58: "compound:fb-2" is no entity; an entity is a map with id, name and evidence'],
  ],
  [
    'a folder without text',
    { 'fictional/document.yaml': 'id: document:fictional\n' },
    [
      'fictional/source.txt:1: is missing; a document has source.txt beside document.yaml, or says under "textNotShipped" why not',
    ],
  ],
];

test.each(faults)('%s', (_, files, said) => {
  expect(problemsOf(files)).toEqual(said);
});
