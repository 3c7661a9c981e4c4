import { explain } from '../../../src/seed/derive/explain';
import { holds } from '../../../src/seed/derive/holds';
import { readDerivation } from '../../../src/seed/derive/readDerivation';
import { PlanBuilder } from '../../../src/seed/plan/PlanBuilder';

/** A fictional compound in the clinic, with milestones by their number and whether they rest on conclusions alone. */
function planned({ stage = false, milestones = {} }: { stage?: boolean; milestones?: Record<string, boolean> }) {
  const builder = new PlanBuilder();
  const quote = (inferred: boolean) => {
    const id = inferred ? 'evidence:b' : 'evidence:a';
    builder.node('Evidence', id, [], { assertion: inferred ? 'INFERRED' : 'STATED_FACT' });
    return id;
  };
  const compound = builder.node('Entity', 'compound:fictional', ['Compound'], { stage: 'CLINICAL' });
  builder.relate(compound, 'SUPPORTED_BY', `Evidence/${quote(stage)}`, { fields: ['stage'] });
  for (const [number, inferred] of Object.entries(milestones)) {
    const milestone = builder.node('Entity', `milestone:${number}`, ['Milestone'], { type: 'CLINIC_ENTRY' });
    builder.relate(milestone, 'CONCERNS', compound, { evidenceIds: [quote(inferred)] });
  }
  return builder.graph();
}

function explained(filter: string, of: Parameters<typeof planned>[0]) {
  const graph = planned(of);
  const { operands, predicate, premises } = readDerivation(`{ compounds(filter: ${filter}) { totalCount } }`);
  const compound = graph.node('Entity/compound:fictional');
  const asked = { graph, operands };
  return { holds: holds(asked, predicate, compound), ...explain(asked, premises, compound) };
}

const entry = 'milestones: { some: { type: { eq: CLINIC_ENTRY } } }';
const clinical = 'stage: { eq: CLINICAL }';

test.each([
  ['nothing is asked', '{}', {}, true],
  ['all conditions are stated', `{ ${clinical}, ${entry} }`, { milestones: { 1: false } }, true],
  ['one condition is a conclusion', `{ ${clinical}, ${entry} }`, { stage: true, milestones: { 1: false } }, false],
  ['one of several related entities is stated', `{ ${entry} }`, { milestones: { 1: true, 2: false } }, true],
  ['each related entity is a conclusion', `{ ${entry} }`, { milestones: { 1: true, 2: true } }, false],
  ['one branch is stated', `{ or: [{ ${clinical} }, { ${entry} }] }`, { stage: true, milestones: { 1: false } }, true],
  ['the branch that is stated is not taken', `{ or: [{ ${clinical} }, { ${entry} }] }`, { stage: true }, false],
  ['no branch is stated', `{ or: [{ ${clinical} }, { ${entry} }] }`, { stage: true, milestones: { 1: true } }, false],
  ['a branch is taken that has no premises', `{ or: [{ ${clinical} }, {}] }`, { stage: true }, true],
  ['what is denied rests on nothing', '{ not: { stage: { eq: MARKETED } } }', { stage: true }, true],
])('%s', (_, filter, of, stated) => {
  expect(explained(filter, of)).toMatchObject({ holds: true, stated });
});

test('of each condition five related entities are shown, with all that is asked of them; all are looked at', () => {
  const milestones = { 1: true, 2: true, 3: true, 4: true, 5: true, 6: false };
  const { said, stated } = explained(`{ ${entry}, ${clinical} }`, { milestones });
  expect(said.map(({ field, through }) => [field, through?.properties.id])).toEqual([
    ['Compound.stage', undefined],
    ...[1, 2, 3, 4, 5].flatMap((number) => [
      ['Compound.milestones', `milestone:${number}`],
      ['Milestone.type', undefined],
    ]),
  ]);
  expect(stated).toBe(true);
});

test.each([
  ['compounds(filter: {})', /^Syntax Error: Unexpected Name "compounds"/],
  ['{ compound(id: "x") { id } }', /^A derivation is one list of the API and its count, as in/],
  ['{ compounds { nodes { id } } }', /^A derivation is one list of the API and its count, as in/],
  ['{ a: compounds { totalCount } b: compounds { totalCount } }', /^A derivation is one list/],
  ['{ timeline { totalCount } }', /^timeline is no list; allowed are compounds, /],
  ['{ compounds(first: 3) { totalCount } }', /^compounds\(first\) is not counted by; only filter is\.$/],
  ['{ compounds(filter: { stage: {} }) { totalCount } }', /^compounds\(filter\.stage\) has no operator/],
  ['{ compounds(filter: { stagee: { eq: CLINICAL } }) { totalCount } }', /^Field "stagee" is not defined/],
])('refuses %s', (derivation, message) => {
  expect(() => readDerivation(derivation)).toThrow(message);
});
