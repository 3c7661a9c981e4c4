import { parseArgs } from 'node:util';
import { ConfigError } from '../config/ConfigError';
import type { Environment } from '../config/readConfig';

/** Arguments of `npm start --` and the settings that they stand for. */
const settings = {
  load: { LOAD_SEEDS: 'always' },
  adopt: { LOAD_ADOPT: 'true' },
  'allow-removal': { LOAD_ALLOW_REMOVAL: 'true' },
} as const;

/**
 * The settings that the arguments of a start stand for.
 *
 * @throws ConfigError where an argument is none of them
 * @example readArguments(['--load', '--with', 'acme-later']) // { LOAD_SEEDS: 'always', COLLECTIONS: 'acme-later' }
 */
export function readArguments(args: readonly string[]): Environment {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        load: { type: 'boolean' },
        adopt: { type: 'boolean' },
        'allow-removal': { type: 'boolean' },
        with: { type: 'string', multiple: true },
      },
    });
    const given = (Object.keys(settings) as (keyof typeof settings)[]).filter((name) => values[name]);
    const collections = values.with && { COLLECTIONS: values.with.join() };
    return Object.assign({}, ...given.map((name) => settings[name]), collections);
  } catch (error) {
    const allowed = [...Object.keys(settings).map((name) => `--${name}`), '--with <collection>'];
    throw new ConfigError([`${(error as Error).message}; allowed: ${allowed.join(', ')}`]);
  }
}
