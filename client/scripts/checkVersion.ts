import type { Released } from './Released';
import { schemaChanges } from './schemaChanges';

/**
 * Holds a version of the package against what became of the API since the last release: what breaks clients needs a new
 * major version, and, once it is to be released, what else has changed a new minor one.
 *
 * @param releasing whether the version is about to be released; until then new fields may gather
 * @returns what is wrong; undefined where nothing is
 */
export async function checkVersion(
  released: Released,
  current: { readonly version: string; readonly sdl: string },
  releasing = false,
): Promise<string | undefined> {
  const { breaking, compatible } = await schemaChanges(released.sdl, current.sdl);
  const [major = 0, minor = 0] = numbersOf(released.version);
  const [newMajor = 0, newMinor = 0] = numbersOf(current.version);
  if (breaking.length > 0 && newMajor <= major)
    return problem(released, current, `${major + 1}.0.0`, 'break clients', breaking);
  if (releasing && compatible.length > 0 && newMajor <= major && newMinor <= minor) {
    return problem(released, current, `${major}.${minor + 1}.0`, 'are new', compatible);
  }
  return undefined;
}

function numbersOf(version: string): number[] {
  return version.split('.').map(Number);
}

function problem(
  released: Released,
  current: { readonly version: string },
  needed: string,
  what: string,
  changes: readonly string[],
): string {
  return [
    `client/package.json has version ${current.version}; it has to be ${needed} or higher, for since ${released.version} these ${what}:`,
    ...changes.map((change) => `  ${change}`),
  ].join('\n');
}
