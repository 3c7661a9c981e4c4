import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dependencies, devDependencies } from '../../package.json';
import { runWell } from './run';

const root = path.join(__dirname, '../..');
const versions: Readonly<Record<string, string>> = { ...dependencies, ...devDependencies };

/** What the app of this test uses beside the client: each library at the version that this project knows. */
const libraries = [
  ...['@apollo/client', 'rxjs', 'graphql', 'react', 'react-dom', '@types/react', '@types/react-dom'],
  ...['urql', '@urql/exchange-persisted', '@tanstack/react-query', 'vite', 'typescript'],
  ...['@graphql-codegen/cli', '@graphql-codegen/typed-document-node', '@graphql-codegen/typescript-operations'],
];

/** An app of its own, in a folder of its own, that has installed the packed client. */
export interface InstalledClient {
  readonly folder: string;
  /** The package as it would be published. */
  readonly tarball: string;
}

/** Packs the client and installs it into an empty Vite and React app that holds all examples and an operation of its own. */
export async function installClient(): Promise<InstalledClient> {
  const folder = await mkdtemp(path.join(tmpdir(), 'drug-program-graph-app-'));
  await runWell(path.join(root, 'client'), 'npm', 'pack', '--silent', '--pack-destination', folder);
  const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz')) ?? '';
  await cp(path.join(__dirname, 'app'), folder, { recursive: true });
  await cp(path.join(root, 'client/examples'), path.join(folder, 'src/examples'), { recursive: true });
  const installed = libraries.map((name) => [name, versions[name]]);
  const manifest = {
    private: true,
    type: 'module',
    dependencies: { 'drug-program-graph-client': `file:${tarball}`, ...Object.fromEntries(installed) },
  };
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest));
  await runWell(folder, 'npm', 'install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund');
  return { folder, tarball: path.join(folder, tarball) };
}

/** Lets all code of the app ask another server than the one on the usual port. */
export async function pointAt(folder: string, url: string): Promise<void> {
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith('.tsx')) continue;
    const text = await readFile(path.join(folder, name), 'utf8');
    await writeFile(path.join(folder, name), text.replaceAll('http://localhost:4000', url));
  }
}
