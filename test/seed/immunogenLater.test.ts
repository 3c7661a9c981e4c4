import { join } from 'node:path';
import { readMapping } from '../../src/schema/readMapping';
import { checkSeeds } from '../../src/seed/check/checkSeeds';
import { collectionFolders } from '../../src/seed/collectionFolders';
import { planGraph } from '../../src/seed/plan/planGraph';
import { releasePlan } from './support/releasePlan';

const mapping = readMapping();
const { facts, problems, notices } = checkSeeds(
  join(__dirname, '../../seeds'),
  mapping,
  collectionFolders(['immunogen-later']),
);

test('the later documents of ImmunoGen and its partners have no fault, and no two of a day disagree', () => {
  expect(problems).toEqual([]);
  expect(notices).toEqual([]);
  expect(facts.documents).toHaveLength(47);
  expect(facts.documents.filter(({ textNotShipped }) => textNotShipped === undefined)).toHaveLength(1);
});

test('they change what the release said, and what it counted stays', () => {
  const plan = planGraph(facts, mapping);
  const node = (id: string, of = plan) => of.nodes.find(({ key }) => key === `Entity/${id}`)?.properties;
  expect(node('compound:t-dm1')).toMatchObject({
    name: 'Kadcyla',
    synonyms: ['Trastuzumab-DM1', 'T-DM1', 'trastuzumab emtansine', 'ado-trastuzumab emtansine'],
    stage: 'MARKETED',
    highestPhase: 'APPROVED',
  });
  expect(node('organization:sanofi-aventis')).toMatchObject({ name: 'Sanofi', synonyms: ['sanofi-aventis'] });
  expect(node('program:imgn901-small-cell-lung-cancer')).toMatchObject({ phase: 'PHASE_2', status: 'DISCONTINUED' });
  expect(node('trial:imgn901-sclc')).toMatchObject({ status: 'TERMINATED' });
  expect(node('compound:imgn901')).toMatchObject({ highestPhase: 'PHASE_1', highestPhaseReached: 'PHASE_2' });
  expect(node('program:sar3419')).toMatchObject({ status: 'DISCONTINUED' });
  expect(node('compound:sar3419')).toMatchObject({ stage: 'UNKNOWN', highestPhaseReached: 'PHASE_2' });
  const partners = (compound: string) =>
    plan.relationships.filter(({ type, from }) => type === 'PARTNERED_WITH' && from === `Entity/compound:${compound}`);
  expect([partners('biib015'), partners('sar3419')].map((links) => links.length)).toEqual([0, 1]);

  const claims = releasePlan().nodes.filter(({ labels }) => labels.includes('Claim'));
  const moved = claims.filter(
    ({ properties: { id, derivedCount } }) => node(String(id))?.derivedCount !== derivedCount,
  );
  // The one that ImmunoGen itself made anew, with other numbers.
  expect(moved.map(({ properties }) => properties.id)).toEqual(['claim:compounds-in-the-clinic-by-the-end-of-2011']);
});

test('a collection that is not there is an error that names those that are', () => {
  expect(() => collectionFolders(['immunogen-latest'])).toThrow(
    /there is no collection "immunogen-latest"; allowed: immunogen-later/,
  );
});
