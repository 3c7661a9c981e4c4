import { allowed } from './schemaOf';
import { type Setting, settings } from './settings';

/** The settings as a Markdown table, for docs/configuration.md. */
export function settingsTable(): string {
  const rows = settings.map((setting: Setting) => [
    `\`${setting.name}\``,
    setting.meaning,
    setting.default === undefined ? (setting.unset ?? '') : `\`${setting.default}\``,
    allowed(setting),
  ]);
  const head = ['Variable', 'Meaning', 'Without it', 'Allowed'];
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |\n`;
  return [head, widths.map((width) => '-'.repeat(width)), ...rows].map(line).join('');
}
