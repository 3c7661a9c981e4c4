import { releasePlan } from './support/releasePlan';

const { nodes, relationships } = releasePlan();
const labelled = (label: string) => nodes.filter(({ labels }) => labels.includes(label));

test.each([
  ['Compound', 13],
  ['Program', 18],
  ['Trial', 12],
  ['Conference', 4],
  ['Meeting', 4],
  ['Presentation', 8],
  ['Milestone', 18],
  ['Designation', 4],
  ['Agreement', 8],
  ['Organization', 10],
  ['Target', 4],
  ['Indication', 12],
  ['Claim', 5],
  ['Document', 1],
])('the release has as many of %s as the rules of annotation find', (label, count) => {
  expect(labelled(label)).toHaveLength(count);
});

describe('of the thirteen compounds', () => {
  const compounds = labelled('Compound').map(
    ({ key, properties }) => ({ key, ...properties }) as Record<string, unknown>,
  );
  const developed = compounds.filter(({ stage }) => stage !== 'UNKNOWN');
  const reaches = (key: unknown, type: string) => relationships.some((one) => one.type === type && one.from === key);

  test('ten are in development', () => expect(developed).toHaveLength(10));

  test('six of these have neither target nor marker', () => {
    expect(developed.filter(({ targetDisclosure }) => targetDisclosure === 'NOT_DISCLOSED')).toHaveLength(6);
    expect(developed.filter(({ key }) => !reaches(key, 'TARGETS'))).toHaveLength(6);
  });

  test('five are in the clinic without a stated phase', () => {
    const unstated = developed.filter(({ stage, highestPhase }) => stage === 'CLINICAL' && highestPhase === 'UNKNOWN');
    expect(unstated).toHaveLength(5);
  });

  test('three have no stated indication', () => {
    const without = developed.filter(({ key }) => {
      const programs = relationships.filter(({ type, to }) => type === 'PROGRAM_OF' && to === key);
      return programs.every(({ from }) => !reaches(from, 'PROGRAM_FOR'));
    });
    expect(without.map(({ name }) => name).sort()).toEqual(['BIIB015', 'BT-062', 'SAR3419']);
  });
});
