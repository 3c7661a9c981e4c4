import type { ExportReport } from './exportGraph';

/**
 * What was written, for the person at the terminal.
 *
 * @param out the folder as it was asked for
 */
export function formatReport(
  { nodes, relationships, resources, dataVersion, foreign }: ExportReport,
  out: string,
): string {
  const all = [...nodes.values()].reduce((sum, count) => sum + count, 0);
  const bytes = resources.reduce((sum, resource) => sum + resource.bytes, 0);
  const left = foreign.reduce((sum, { count }) => sum + count, 0);
  const labels = [...new Set(foreign.map((some) => some.labels.join(':') || 'no label'))];
  return [
    `Exported version ${dataVersion} of the graph to ${out}: ${all} nodes, ${relationships} relationships`,
    ...[...nodes].map(([table, count]) => `  ${String(count).padStart(7)} ${table}`),
    `${resources.length} files, ${bytes} bytes, described in datapackage.json`,
    ...(left > 0 ? [`Left out: ${left} nodes that are not of this project (${labels.join(', ')})`] : []),
    '',
  ].join('\n');
}
