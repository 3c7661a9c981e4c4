import { createHash } from 'node:crypto';
import { readMapping } from '../../src/schema/readMapping';
import { checkSeeds } from '../../src/seed/check/checkSeeds';
import { planGraph } from '../../src/seed/plan/planGraph';
import { type Files, fictionalSeeds, removeSeeds, writeSeeds } from './support/fictionalSeeds';
import { problemsOf } from './support/problemsOf';

afterAll(removeSeeds);

const mapping = readMapping();
const source =
  'More Fiction\n\nApril 1, 2020 — FB-1, also called Fictiva, targets FIC. Fictional Partner develops it.\n';

/** A second fictional document that speaks of the compound of the first. */
function secondDocument(compound: string): Files {
  return {
    ...fictionalSeeds,
    'later/source.txt': source,
    'later/document.yaml': `id: document:later
name: More Fiction
kind: OTHER
publisher: organization:fictional-biotech
date: 2020-04-01
sha256: ${createHash('sha256').update(source).digest('hex')}
evidence: [{ quote: More Fiction, supports: [name] }, { quote: 'April 1, 2020', supports: [kind, date, publisher] }]
sections: [More Fiction]
`,
    'later/facts/facts.yaml': `entities:
  - id: organization:fictional-partner
    name: Fictional Partner
    evidence: [{ quote: Fictional Partner develops it. }]
  - id: compound:fb-1
${compound}    evidence: [{ quote: 'FB-1, also called Fictiva,' }]
`,
  };
}

test('another document adds names, links and evidence to an entity', () => {
  const files = secondDocument(`    synonyms: [{ label: Fictiva, type: BRAND }]
    targets: [{ to: target:fic, evidence: [{ quote: targets FIC }] }]
    developers: [{ to: organization:fictional-partner, evidence: [{ quote: Fictional Partner develops it. }] }]
`);
  expect(problemsOf(files)).toEqual([]);
  const plan = planGraph(checkSeeds(writeSeeds(files), mapping).facts, mapping);
  const from = (type: string) =>
    plan.relationships.filter(
      (relationship) => relationship.from === 'Entity/compound:fb-1' && relationship.type === type,
    );
  expect(from('NAMED').map(({ properties }) => properties.label)).toEqual(['FB-1', 'Fictiva', 'fictionumab']);
  expect(from('DEVELOPED_BY')).toHaveLength(1);
  expect(from('TARGETS').map(({ properties }) => properties.evidenceIds)).toEqual([
    [expect.stringMatching(/^evidence:fictional-2020-03-03:/), expect.stringMatching(/^evidence:later:/)],
  ]);
  // What the second document says supports what it gives, and nothing that it leaves to the first.
  expect(from('SUPPORTED_BY').map(({ to, properties }) => [to.split(':')[1], properties.fields])).toEqual([
    ['fictional-2020-03-03', ['name']],
    ['later', ['synonyms']],
    ['fictional-2020-03-03', ['stage']],
    ['fictional-2020-03-03', ['highestPhase', 'highestPhaseReached']],
    ['fictional-2020-03-03', ['targetDisclosure']],
    ['later', ['targetDisclosure']],
  ]);
});

test('names that several entities bear are worth a notice', () => {
  const files = secondDocument('    synonyms: [{ label: Fictiva, type: BRAND }]\n');
  const more = {
    ...files,
    'later/facts/more.yaml':
      'entities:\n  - id: compound:other\n    name: fictiva®\n    modality: UNKNOWN\n    evidence: [{ quote: also called Fictiva }]\n',
  };
  const { problems, notices } = checkSeeds(writeSeeds(more), mapping);
  expect(problems).toEqual([]);
  expect(notices).toEqual([
    expect.stringMatching(
      /note: the name "Fictiva" is borne by compound:fb-1 and compound:other; looking it up will be ambiguous$/,
    ),
  ]);
});
