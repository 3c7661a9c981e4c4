import { appended, FACTS, type Files, HIERARCHY, removeSeeds, replaced, XREFS } from './support/fictionalSeeds';
import { problemsOf } from './support/problemsOf';

afterAll(removeSeeds);

/** Faults of seeds/reference/: one each, and everything that the check says of it. */
const faults: [fault: string, files: Files, said: string[]][] = [
  [
    'reference data on an id that nothing has',
    appended(XREFS, 'compound:fb-2,inn,fictionumab,fiction\n'),
    ['xrefs.csv:4: no entity has the id "compound:fb-2"; did you mean "compound:fb-1"?'],
  ],
  [
    'reference data with an unknown field',
    appended(XREFS, 'compound:fb-1,chembl,CHEMBL2,fiction\n'),
    ['xrefs.csv:4: unknown field "chembl"; did you mean "chembl_id"?'],
  ],
  [
    'an identifier of the wrong form',
    appended(XREFS, 'compound:fb-1,drugbank_id,D1,fiction\n'),
    [`xrefs.csv:4: "D1" is no identifier of drugbank; one has the form DB\\d{5}`],
  ],
  [
    'reference data on a type that has none',
    appended(XREFS, 'person:ada-example,mesh_id,D000001,fiction\nperson:ada-example,place,Fictionville,fiction\n'),
    [
      'xrefs.csv:4: type Person has no cross references; "mesh_id" of "person:ada-example" has no place',
      'xrefs.csv:5: type Person has no "place"; "place" of "person:ada-example" has no place',
    ],
  ],
  [
    'reference data given twice',
    appended(XREFS, 'compound:fb-1,chembl_id,CHEMBL1,fiction\n'),
    ['xrefs.csv:4: says the same as line 3'],
  ],
  [
    'reference data without source',
    appended(XREFS, 'compound:fb-1,chembl_id,CHEMBL2,\n'),
    [
      'xrefs.csv:4: the row "compound:fb-1,chembl_id,CHEMBL2," has 4 columns, nothing under source; it must say id, field, value, source',
    ],
  ],
  [
    'reference data with another first line',
    replaced(XREFS, 'id,field,value,source', 'id,field,value'),
    ['xrefs.csv:1: the first line is "id,field,value"; it must be "id,field,value,source"'],
  ],
  [
    'a CSV with an open quotation mark',
    appended(XREFS, 'compound:fb-1,inn,"fictionumab,fiction\n'),
    ['xrefs.csv:4: not readable as CSV: Quote Not Closed: the parsing is finished with an opening quote at line 4'],
  ],
  [
    'more than a hundred cross references',
    appended(XREFS, Array.from({ length: 100 }, (_, i) => `compound:fb-1,chembl_id,CHEMBL${i + 2},fiction\n`).join('')),
    ['xrefs.csv:102: "compound:fb-1" has more than 100 cross references; allowed are 100'],
  ],
  [
    'more than a hundred synonyms',
    replaced(
      FACTS,
      '[{ label: FB, type: ABBREVIATION }]',
      `[${Array.from({ length: 101 }, (_, i) => `{ label: FB${i}, type: CODE }`).join()}]`,
    ),
    ['facts.yaml:2: "organization:fictional-biotech" has 101 synonyms; allowed are 100'],
  ],
  [
    'a hierarchy of things that have none',
    appended(HIERARCHY, 'target:fic,indication:fever,external: fiction\n'),
    [
      'hierarchy.csv:3: "target:fic" is of type Target, which has no hierarchy; allowed are organization:fictional-biotech, indication:fictional-fever, indication:fever',
    ],
  ],
  [
    'a hierarchy with an unknown id',
    appended(HIERARCHY, 'indication:fever,indication:illness,external: fiction\n'),
    ['hierarchy.csv:3: no entity has the id "indication:illness"; did you mean "indication:fever"?'],
  ],
  [
    'a hierarchy without kind of source',
    appended(HIERARCHY, 'indication:fever,indication:fictional-fever,fiction\n'),
    ['hierarchy.csv:3: the source "fiction" must be "external: <where it is from>" or "release: <words of a text>"'],
  ],
  [
    'a hierarchy with words that no text has',
    appended(HIERARCHY, 'indication:fever,indication:fictional-fever,release: words of fiction\n'),
    ['hierarchy.csv:3: the text does not have the quote "words of fiction"; copy the words from source.txt'],
  ],
  [
    'a hierarchy that leads in a circle',
    appended(HIERARCHY, 'indication:fever,indication:fictional-fever,external: fiction\n'),
    [
      'hierarchy.csv:3: "broader" leads in a circle: indication:fictional-fever → indication:fever → indication:fictional-fever',
    ],
  ],
  [
    'a hierarchy stated twice',
    appended(HIERARCHY, 'indication:fictional-fever,indication:fever,external: fiction\n'),
    ['hierarchy.csv:3: "indication:fictional-fever" under "indication:fever" is stated already'],
  ],
];

test.each(faults)('%s', (_, files, said) => {
  expect(problemsOf(files)).toEqual(said);
});
