import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMapping } from '../../src/schema/readMapping';
import { checkSeeds } from '../../src/seed/check/checkSeeds';
import { coverageOf } from '../../src/seed/coverage/coverageOf';
import { formatProblem } from '../../src/seed/Problem';
import type { GraphPlan, PlannedNode } from '../../src/seed/plan/GraphPlan';
import { planGraph } from '../../src/seed/plan/planGraph';

const seedsDir = join(__dirname, '..', '..', 'seeds');
const mapping = readMapping();
const { facts, problems } = checkSeeds(seedsDir, mapping);
const plan: GraphPlan = planGraph(facts, mapping);

const entities = plan.nodes.filter(({ labels }) => labels[0] === 'Entity');
const evidence = plan.nodes.filter(({ labels }) => labels[0] === 'Evidence');

function relationshipsFrom(node: PlannedNode) {
  return plan.relationships.filter(({ from }) => from === node.key);
}

test('the seeds of the release have no fault', () => {
  expect(problems.map(formatProblem)).toEqual([]);
});

test('every quote is the text at its places, counted in code points', () => {
  expect(evidence.length).toBeGreaterThan(150);
  const [document] = facts.documents;
  const text = readFileSync(join(seedsDir, document?.slug ?? '', 'source.txt'), 'utf8');
  const points = [...text];
  const headings = document?.sections.map(({ heading }) => heading);
  for (const { properties } of evidence) {
    const starts = properties.spansStart as bigint[];
    const ends = properties.spansEnd as bigint[];
    const segments = starts.map((start, index) => points.slice(Number(start), Number(ends[index])).join(''));
    expect(segments.join(' ')).toBe(properties.quote);
    expect(starts.length).toBe(ends.length);
    // The last heading that stands at or before the quote, found without the loader's help.
    const before = points.slice(0, Number(starts[0]) + 1).join('');
    const lines = `${before}${text.slice(before.length).split('\n')[0]}`.split('\n');
    expect(headings).toContain(properties.section);
    expect(lines.findLast((line) => headings?.includes(line.trim()))?.trim()).toBe(properties.section);
  }
});

test('evidence ids in their order are quotes in the order of the document', () => {
  const ordered = evidence.toSorted((a, b) => (String(a.properties.id) < String(b.properties.id) ? -1 : 1));
  const starts = ordered.map(({ properties }) => Number((properties.spansStart as bigint[])[0]));
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
});

test('nothing is without evidence or an external source', () => {
  const keys = new Set(plan.nodes.map(({ key }) => key));
  for (const entity of entities) {
    const types = relationshipsFrom(entity).map(({ type }) => type);
    expect(types.some((type) => type === 'SUPPORTED_BY' || type === 'STATED_ELSEWHERE')).toBe(true);
  }
  const apart = new Set([
    'NAMED',
    'SUPPORTED_BY',
    'IDENTIFIED_BY',
    'STATED_ELSEWHERE',
    'QUOTED_FROM',
    'ASSERTED_BY',
    'ON_BEHALF_OF',
    // What follows from other facts rests on theirs.
    'HAS_PASSAGE',
  ]);
  for (const { type, from, to, properties } of plan.relationships) {
    expect(keys.has(from) && keys.has(to)).toBe(true);
    if (apart.has(type)) continue;
    const ids = (properties.evidenceIds ?? []) as string[];
    expect(ids.length > 0 || typeof properties.source === 'string').toBe(true);
    for (const id of ids) expect(keys.has(`Evidence/${id}`)).toBe(true);
    expect(ids).toEqual(ids.toSorted());
  }
});

test('nothing from outside the document answers for it', () => {
  const disclosed = entities.filter(({ properties }) => properties.targetDisclosure === 'NOT_DISCLOSED');
  expect(disclosed.length).toBeGreaterThan(5);
  for (const compound of disclosed)
    expect(relationshipsFrom(compound).some(({ type }) => type === 'TARGETS')).toBe(false);
  for (const entity of entities) {
    const named = relationshipsFrom(entity).filter(({ type }) => type === 'NAMED');
    // Names that follow from others come behind those that somebody gave.
    const derived = named.map(({ properties }) => properties.derived === true);
    expect(derived).toEqual(derived.toSorted((a, b) => Number(a) - Number(b)));
    const external = named.filter((_, index) => !derived[index]).map(({ properties }) => properties.external);
    expect(external).toEqual(external.toSorted((a, b) => Number(a) - Number(b)));
    expect(named[0]?.properties).toMatchObject({ label: entity.properties.name, external: false, position: 0n });
    expect(named[0]?.properties.type).toBeUndefined();
  }
});

test('what follows from programs, trials and targets', () => {
  const compounds = entities.filter(({ labels }) => labels[1] === 'Compound');
  const rows = compounds.map(({ properties: { name, stage, highestPhase, targetDisclosure } }) =>
    [name, stage, highestPhase, targetDisclosure].join(' '),
  );
  expect(rows.toSorted()).toEqual([
    'BIIB015 CLINICAL UNKNOWN NOT_DISCLOSED',
    'BT-062 CLINICAL PHASE_1_2 NOT_DISCLOSED',
    'IMGN388 CLINICAL UNKNOWN NOT_DISCLOSED',
    'IMGN529 PRECLINICAL PRECLINICAL NOT_DISCLOSED',
    'IMGN853 PRECLINICAL PRECLINICAL STATED',
    'IMGN901 CLINICAL UNKNOWN INFERRED_FROM_MARKER',
    'SAR3419 CLINICAL PHASE_1 NOT_DISCLOSED',
    'SAR566658 CLINICAL UNKNOWN INFERRED_FROM_MARKER',
    'SAR650984 CLINICAL UNKNOWN NOT_DISCLOSED',
    'T-DM1 CLINICAL PHASE_3 INFERRED_FROM_MARKER',
    'dexamethasone UNKNOWN UNKNOWN NOT_DISCLOSED',
    'lenalidomide UNKNOWN UNKNOWN NOT_DISCLOSED',
    'pertuzumab UNKNOWN UNKNOWN NOT_DISCLOSED',
  ]);
});

test('a derived value rests on the evidence of what it follows from', () => {
  const [stage] = plan.relationships.filter(
    ({ from, type, properties }) =>
      from === 'Entity/compound:biib015' &&
      type === 'SUPPORTED_BY' &&
      (properties.fields as string[]).includes('stage'),
  );
  expect(plan.nodes.find(({ key }) => key === stage?.to)?.properties).toMatchObject({ assertion: 'INFERRED' });
});

test('reference data keeps what it says and where it is from', () => {
  const find = (key: string) => plan.nodes.find((node) => node.key === key)?.properties;
  expect(find('Entity/meeting:ash-2010')).toMatchObject({ place: 'Orlando, Florida, USA', dateText: 'December 2010' });
  expect(find('CrossReference/crossreference:clinicaltrials.gov:NCT00829166')).toMatchObject({
    identifier: 'NCT00829166',
    url: 'https://clinicaltrials.gov/study/NCT00829166',
  });
  const names = plan.relationships.filter(({ from, type }) => from === 'Entity/compound:t-dm1' && type === 'NAMED');
  expect(names.map(({ properties: { label, type, external } }) => [label, type, external])).toEqual([
    ['T-DM1', undefined, false],
    ['Trastuzumab-DM1', 'COMMON', false],
    ['trastuzumab emtansine', 'INN', true],
    ['ado-trastuzumab emtansine', 'USAN', true],
  ]);
  const broader = plan.relationships.filter(({ type }) => type === 'BROADER');
  expect(
    broader
      .filter(({ properties }) => properties.source === undefined)
      .map(({ from }) => from)
      .toSorted(),
  ).toEqual([
    'Entity/indication:ca6-positive-solid-tumors',
    'Entity/indication:cd56-positive-solid-tumors',
    'Entity/indication:ovarian-cancer',
  ]);
});

test('every sentence of the program and partner sections carries a fact or has a reason', () => {
  const [document] = facts.documents;
  const sentences = document ? coverageOf(document, facts).filter(({ mustBeCovered }) => mustBeCovered) : [];
  expect(sentences.length).toBeGreaterThan(30);
  expect(sentences.filter(({ facts: resting, withoutFact }) => resting.length === 0 && !withoutFact)).toEqual([]);
});

test('the same seeds are the same version', () => {
  const again = planGraph(checkSeeds(seedsDir, mapping).facts, mapping);
  expect(again.dataVersion).toBe(plan.dataVersion);
  expect(plan.dataVersion).toMatch(/^[0-9a-f]{12}$/);
});

test('who reads the graph in Cypher finds names, quotes and indications where they look', () => {
  const find = (key: string) => plan.nodes.find((node) => node.key === key)?.properties;
  expect(find('Entity/compound:t-dm1')?.synonyms).toEqual([
    'Trastuzumab-DM1',
    'trastuzumab emtansine',
    'ado-trastuzumab emtansine',
  ]);
  // "ESMO meeting" finds ESMO, but is no other name of it; who has none has an empty list, which can be added to.
  expect(find('Entity/conference:esmo')?.synonyms).toEqual(['European Society for Medical Oncology']);
  expect(find('Entity/compound:biib015')?.synonyms).toEqual([]);
  const quotes = new Map(evidence.map(({ properties }) => [properties.id, properties.quote]));
  const joined = plan.relationships.filter(({ properties }) => properties.evidenceIds !== undefined);
  for (const { properties } of joined) {
    expect(properties.quotes).toEqual((properties.evidenceIds as string[]).map((id) => quotes.get(id)));
    expect(properties.assertion).toMatch(/^(STATED_FACT|EXPECTATION|PLAN|INFERRED)$/);
  }
  const developed = plan.relationships.filter(({ type }) => type === 'DEVELOPED_FOR');
  expect(developed).toHaveLength(15);
  expect(developed.filter(({ from }) => from === 'Entity/compound:t-dm1')).toEqual([
    expect.objectContaining({
      to: 'Entity/indication:her2-positive-breast-cancer',
      properties: expect.objectContaining({ phase: 'PHASE_3', program: 'program:t-dm1-her2-positive-breast-cancer' }),
    }),
  ]);
});

test('entities are made first: Neo4j draws the first nodes that it has', () => {
  const first = plan.nodes.slice(0, 100).map(({ labels }) => labels);
  expect(first.every(([identity]) => identity === 'Entity')).toBe(true);
  expect(new Set(first.map(([, type]) => type)).size).toBeGreaterThan(9);
});
