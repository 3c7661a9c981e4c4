import { z } from 'zod';
import type { Setting } from './settings';

/** What zod accepts for one setting. Every input is the text of an environment variable. */
export function schemaOf(setting: Setting): z.ZodType<string | number | readonly string[], string> {
  switch (setting.kind) {
    case 'integer':
      return z.string().regex(/^\d+$/).transform(Number).pipe(z.number().int().min(setting.min).max(setting.max));
    case 'choice':
      return z.enum(setting.choices);
    case 'url':
      return z.string().refine((text) => isUrl(text, setting.schemes));
    case 'origins':
      return z
        .string()
        .transform((text) => text.split(',').map((origin) => origin.trim()))
        .pipe(z.array(z.string().refine(isOrigin)).min(1));
    case 'text':
    case 'secret':
      return z.string();
  }
}

/**
 * What a setting allows, in words, for messages and for docs/configuration.md.
 *
 * @example allowed({ name: 'PORT', kind: 'integer', min: 0, max: 65535, … }) // 'a whole number from 0 to 65535'
 */
export function allowed(setting: Setting): string {
  switch (setting.kind) {
    case 'integer':
      return `a whole number from ${setting.min} to ${setting.max}${setting.unit ? ` (${setting.unit})` : ''}`;
    case 'choice':
      return `one of ${setting.choices.join(', ')}`;
    case 'url':
      return `a URL such as ${setting.schemes[0]}://localhost:7687, with one of the schemes ${setting.schemes.join(', ')}`;
    case 'origins':
      return '* or origins such as https://example.org, separated by commas';
    case 'text':
    case 'secret':
      return 'any text';
  }
}

function isUrl(text: string, schemes: readonly string[]): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return schemes.includes(url.protocol.slice(0, -1)) && url.hostname !== '' && url.username === '';
}

function isOrigin(text: string): boolean {
  return text === '*' || (/^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text);
}
