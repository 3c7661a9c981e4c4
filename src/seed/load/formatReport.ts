import type { Changes, LoadReport, Tally } from './LoadReport';

/**
 * A report as lines of text: one line where nothing changed, else what was added, changed and removed.
 *
 * @example formatReport(report) // 'Nothing changed: the graph is at version 5f191b9067cd, loaded 2010-10-28T12:00:00Z.'
 */
export function formatReport(report: LoadReport): string {
  const lines: string[] = [];
  if (!report.changed) {
    lines.push(
      `Nothing ${report.dryRun ? 'would change' : 'changed'}: the graph is at version ${report.dataVersion}, loaded ${report.loadedAt}.`,
    );
  } else {
    lines.push(headline(report));
    lines.push(...formatChanges('nodes', report.nodes), ...formatChanges('relationships', report.relationships));
  }
  if (report.schema.length > 0) {
    lines.push(`  ${report.dryRun ? 'missing' : 'created'} ${report.schema.length} constraints and indexes`);
  }
  if (report.kept > 0) {
    lines.push(
      `  kept ${report.kept} of the removed nodes without what was ours: others added something to them or linked to them`,
    );
  }
  for (const { labels, count } of report.foreign) {
    lines.push(`  left alone: ${count} node(s) labelled ${labels.join(', ') || 'nothing'}, which the seeds do not own`);
  }
  if (report.refusal !== undefined) lines.push(`A load would refuse: ${report.refusal}`);
  return `${lines.join('\n')}\n`;
}

function headline({ dryRun, previousVersion, dataVersion, unmarked }: LoadReport): string {
  if (unmarked)
    return `${dryRun ? 'Would mark' : 'Marked'} what an older build had loaded; the graph is at version ${dataVersion}:`;
  if (previousVersion === dataVersion) {
    return `${dryRun ? 'Would revert' : 'Reverted'} manual edits of the graph at version ${dataVersion}:`;
  }
  const from = previousVersion === undefined ? '' : `from version ${previousVersion} `;
  return `${dryRun ? 'Would bring' : 'Brought'} the graph ${from}to version ${dataVersion}:`;
}

function formatChanges(called: string, changes: Changes): string[] {
  const parts = [
    ['added', changes.added],
    ['changed', changes.changed],
    ['removed', changes.removed],
  ] as const;
  const counts = parts.map(([what, { count }]) => `${count} ${what}`).join(', ');
  return [
    `  ${called}: ${counts}, ${changes.unchanged} unchanged`,
    ...parts.flatMap(([what, tally]) => formatTally(what, tally)),
  ];
}

/** What was added in a first load is a matter of numbers; what was changed or removed is worth reading. */
function formatTally(what: string, { count, byType, examples }: Tally): string[] {
  if (count === 0) return [];
  const types = Object.entries(byType).sort(([, a], [, b]) => b - a);
  const lines = [`    ${what}: ${types.map(([type, number]) => `${number} ${type}`).join(', ')}`];
  if (what !== 'added' || count <= examples.length) lines.push(...examples.map((example) => `      ${example}`));
  if (what !== 'added' && count > examples.length) lines.push(`      … and ${count - examples.length} more`);
  return lines;
}
