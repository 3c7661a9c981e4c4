/** Compounds in one block: the whole graph is blocks of this size, alike inside, so that an anchor matches as much in all. */
export const blockSize = 2_000;
export const organizationsPerBlock = 60;
export const targetsPerBlock = 60;

const padded = (number: number, digits: number) => String(number).padStart(digits, '0');

/** Names and ids of what the graphs hold. All of it is fictional, and its names say so. `block` and the rest count from 0. */
export const names = {
  compound: (block: number, index: number) => `Compound ${padded(block * blockSize + index + 1, 6)}`,
  organization: (block: number, rank: number) =>
    `Fictional Pharma ${padded(block * organizationsPerBlock + rank + 1, 4)}`,
  hubOrganization: (rank: number) => `Fictional Hub Pharma ${rank + 1}`,
  group: (block: number) => `Fictional Group ${padded(block + 1, 3)}`,
  target: (block: number, rank: number) => `Fictional target ${padded(block * targetsPerBlock + rank + 1, 4)}`,
  hubTarget: () => 'Fictional hub target 1',
  technology: (rank: number) => `Fictional technology ${rank + 1}`,
  area: (number: number) => `Fictional disease area ${padded(number, 2)}`,
  indication: (level: string, block: number, number: number) =>
    `Fictional ${level} ${padded(block + 1, 3)}-${padded(number + 1, 2)}`,
  conference: (number: number) => `Fictional conference ${padded(number + 1, 2)}`,
  meeting: (number: number) => `Fictional meeting ${padded(number + 1, 2)}`,
  document: (block: number, number: number) => `Fictional release ${padded(block + 1, 3)}-${padded(number + 1, 2)}`,
  person: (block: number, number: number) => `Fictional person ${padded(block + 1, 3)}-${padded(number + 1, 2)}`,
};

/** The readable id of a name: `idOf('compound', 'Compound 000001')` is `compound:compound-000001`. */
export function idOf(type: string, name: string): string {
  return `${type}:${name.toLowerCase().replaceAll(' ', '-')}`;
}
