import { FACTS, type Files, fictionalSeeds, removeSeeds, replaced } from './support/fictionalSeeds';
import { problemsOf } from './support/problemsOf';

afterAll(removeSeeds);

test('seeds without a fault', () => {
  expect(problemsOf(fictionalSeeds)).toEqual([]);
});

/** Faults of entities and their fields: one each, and everything that the check says of it. */
const faults: [fault: string, files: Files, said: string[]][] = [
  [
    'a file that is no YAML',
    replaced(FACTS, 'name: FIC\n', 'name: [FIC\n'),
    [
      'facts.yaml:19: "name" is a list; it must be a text (in quotes, where it looks like a number)',
      'facts.yaml:20: not readable as YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
  ],
  [
    'a text with a colon that is not in quotes',
    replaced(FACTS, "{ quote: 'Ada Example, CEO' }", '{ quote: a: b: c }'),
    [
      'facts.yaml:10: not readable as YAML: Nested mappings are not allowed in compact mappings; a text that has a colon and a space in it must stand in quotes',
      'facts.yaml:10: not readable as YAML: Block collections are not allowed within flow collections',
      'facts.yaml:10: "quote" is a map; it must be words of the text, or a list of its segments',
    ],
  ],
  [
    'a field given twice',
    replaced(FACTS, 'name: FIC\n', 'name: FIC\n    name: FIK\n'),
    ['facts.yaml:20: not readable as YAML: Map keys must be unique; a field is given once'],
  ],
  [
    'an alias without anchor',
    replaced(FACTS, '[{ quote: fever of tests }]', '*nowhere'),
    [
      'facts.yaml:26: alias "*nowhere" leads nowhere; allowed is the name of an anchor above it',
      'facts.yaml:26: "evidence" is nothing; it must be a list with at least one {quote: …}',
    ],
  ],
  [
    'an unknown field',
    replaced(FACTS, 'acronym: FIRST', 'acronyn: FIRST'),
    ['facts.yaml:37: unknown field "acronyn" of type Trial; did you mean "acronym"?'],
  ],
  [
    'a field that is like none',
    replaced(FACTS, 'title: CEO', 'shoeSize: 43'),
    [
      'facts.yaml:8: unknown field "shoeSize" of type Person; allowed are id, name, synonyms, title, organization, organizationAsStated, contactFor, evidence, external, ended',
    ],
  ],
  [
    'a value of the wrong type',
    replaced(FACTS, 'acronym: FIRST', 'plannedEnrollment: many'),
    ['facts.yaml:37: "plannedEnrollment" is "many"; it must be a whole number'],
  ],
  [
    'a number where a text must be',
    replaced(FACTS, 'name: FIC\n', 'name: 7\n'),
    ['facts.yaml:19: "name" is "7"; it must be a text (in quotes, where it looks like a number)'],
  ],
  [
    'one value where a list must be',
    replaced(FACTS, 'indications: [indication:fictional-fever]', 'indications: indication:fictional-fever'),
    ['facts.yaml:45: "indications" is "indication:fictional-fever"; it must be a list'],
  ],
  [
    'a required field that is missing',
    replaced(FACTS, '    modality: UNKNOWN\n', ''),
    [
      'facts.yaml:11: "compound:fb-1" lacks "modality"; it must be one of ANTIBODY_DRUG_CONJUGATE, NAKED_ANTIBODY, SMALL_MOLECULE, OTHER, UNKNOWN',
    ],
  ],
  [
    'a required relationship that is missing',
    replaced(FACTS, '    compound: compound:fb-1\n', ''),
    ['facts.yaml:27: "program:fb-1-fictional-fever" lacks "compound"; it must be the id of one of type Compound'],
  ],
  [
    'an enum value that does not exist',
    replaced(FACTS, 'phase: PHASE_1\n', 'phase: PHASE_I\n'),
    ['facts.yaml:39: "phase" is "PHASE_I", no Phase; did you mean "PHASE_1"?'],
  ],
  [
    'a role that is missing',
    replaced(FACTS, '{ to: compound:fb-1, role: INVESTIGATIONAL }', 'compound:fb-1'),
    [
      'facts.yaml:44: "compounds" without "role"; write {to: …, role: …} with one of INVESTIGATIONAL, COMBINATION, COMPARATOR',
    ],
  ],
  [
    'two values where one is allowed',
    replaced(
      FACTS,
      'indication: indication:fictional-fever',
      'indication: [indication:fictional-fever, indication:fever]',
    ),
    ['facts.yaml:30: "indication" has 2 values; it takes one'],
  ],
  [
    'the same link twice',
    replaced(FACTS, 'compounds: [compound:fb-1]', 'compounds: [compound:fb-1, compound:fb-1]'),
    ['facts.yaml:53: "compounds" has "compound:fb-1" twice'],
  ],
  [
    'an id given twice',
    replaced(FACTS, 'id: indication:fever', 'id: indication:fictional-fever'),
    [
      'facts.yaml:24: the id "indication:fictional-fever" is given twice; first at facts.yaml:21',
      'hierarchy.csv:2: no entity has the id "indication:fever"; allowed are indication:fictional-fever',
    ],
  ],
  [
    'an id of no known type',
    replaced(FACTS, 'id: trial:first', 'id: trail:first'),
    ['facts.yaml:35: the id "trail:first" begins with no type of entity; did you mean "trial"?'],
  ],
  [
    'an id with upper case',
    replaced(FACTS, 'id: milestone:fb-1-data', 'id: milestone:FB-1 data'),
    [
      'facts.yaml:48: the id "milestone:FB-1 data" may have lower case letters, digits and single hyphens after the colon',
    ],
  ],
  [
    'an entity without id',
    replaced(FACTS, '  - id: milestone:fb-1-data\n    name', '  - name'),
    ['facts.yaml:48: an entity without "id"; it must be like compound:t-dm1'],
  ],
  [
    'an id that nothing has',
    replaced(FACTS, 'compounds: [compound:fb-1]', 'compounds: [compound:fb1]'),
    ['facts.yaml:53: no entity has the id "compound:fb1"; did you mean "compound:fb-1"?'],
  ],
  [
    'an id of another type',
    replaced(FACTS, 'compounds: [compound:fb-1]', 'compounds: [target:fic]'),
    ['facts.yaml:53: "target:fic" is of type Target; here must be one of type Compound'],
  ],
  [
    'a speaker that is none',
    replaced(FACTS, 'onBehalfOf: organization:fictional-biotech', 'assertedBy: compound:fb-1'),
    ['facts.yaml:57: "compound:fb-1" is of type Compound; here must be one of type Organization or Person'],
  ],
];

test.each(faults)('%s', (_, files, said) => {
  expect(problemsOf(files)).toEqual(said);
});
