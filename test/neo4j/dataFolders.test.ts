import { chmod, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeDataFolders } from '../../src/neo4j/dataFolders';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'drug-program-graph-folders-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const modeOf = async (file: string) => ((await stat(file)).mode & 0o777).toString(8);

test('a data folder that is open to others is closed, and so is its password file', async () => {
  await chmod(folder, 0o755);
  await mkdir(path.join(folder, 'data'));
  const password = path.join(folder, 'neo4j-password');
  await writeFile(password, 'fictional', { mode: 0o644 });
  await makeDataFolders(folder);
  expect([await modeOf(folder), await modeOf(password)]).toEqual(['700', '600']);
});

test('a folder that holds other things is refused, and left open', async () => {
  await chmod(folder, 0o755);
  await writeFile(path.join(folder, 'thesis.txt'), 'fictional');
  await expect(makeDataFolders(folder)).rejects.toThrow(
    `The data folder ${folder} holds other things, such as thesis.txt.\nSet DATA_DIR to a folder that nothing else uses`,
  );
  expect(await modeOf(folder)).toBe('755');
});
