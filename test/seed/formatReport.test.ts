import { formatReport } from '../../src/seed/load/formatReport';
import type { LoadReport, Tally } from '../../src/seed/load/LoadReport';

const none: Tally = { count: 0, byType: {}, examples: [] };
const nothing = { added: none, changed: none, removed: none, unchanged: 10 };

const unchanged: LoadReport = {
  dataVersion: 'abc',
  previousVersion: 'abc',
  loadedAt: '2010-10-28T12:00:00Z',
  dryRun: false,
  changed: false,
  unmarked: false,
  nodes: nothing,
  relationships: nothing,
  schema: [],
  kept: 0,
  foreign: [],
};

const changed: LoadReport = {
  ...unchanged,
  changed: true,
  nodes: {
    added: { count: 8, byType: { Name: 5, Trial: 3 }, examples: ['a', 'b'] },
    changed: { count: 1, byType: { Compound: 1 }, examples: ['compound:fb-1: name "XX" → "FB-1"'] },
    removed: { count: 7, byType: { Name: 7 }, examples: ['Name a', 'Name b'] },
    unchanged: 2,
  },
};

test('one line where nothing changed', () => {
  expect(formatReport(unchanged)).toBe('Nothing changed: the graph is at version abc, loaded 2010-10-28T12:00:00Z.\n');
  expect(formatReport({ ...unchanged, dryRun: true })).toMatch(/^Nothing would change: /);
});

test('what was added is a matter of numbers, what was changed and removed is shown', () => {
  expect(formatReport({ ...changed, previousVersion: 'older', foreign: [{ labels: ['Note'], count: 2 }] })).toBe(
    `Brought the graph from version older to version abc:
  nodes: 8 added, 1 changed, 7 removed, 2 unchanged
    added: 5 Name, 3 Trial
    changed: 1 Compound
      compound:fb-1: name "XX" → "FB-1"
    removed: 7 Name
      Name a
      Name b
      … and 5 more
  relationships: 0 added, 0 changed, 0 removed, 10 unchanged
  left alone: 2 node(s) labelled Note, which the seeds do not own
`,
  );
});

test('a repair and a dry run say what they are', () => {
  expect(formatReport(changed)).toMatch(/^Reverted manual edits of the graph at version abc:\n/);
  expect(formatReport({ ...changed, dryRun: true })).toMatch(/^Would revert manual edits of the graph/);
  expect(formatReport({ ...changed, dryRun: true, previousVersion: 'older', schema: ['x'] })).toMatch(
    /^Would bring the graph from version older to version abc:\n[\s\S]* {2}missing 1 constraints and indexes\n$/,
  );
});
