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
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
