import { randomBytes } from 'node:crypto';
import { access, mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { DataFolders } from '../dataFolders';
import { StartupError } from '../StartupError';
import { writeFileAtomically } from '../writeFileAtomically';
import { initialPassword } from './initialPassword';

/**
 * Makes the data folder fit for a start and returns the password. To be called while no Neo4j runs on it.
 *
 * A first start that was killed leaves databases that may be half made; nothing has been loaded into them, so they are
 * removed and the first start begins again.
 *
 * @throws StartupError if there are data whose password is not known: they are not ours to remove
 */
export async function prepareData(folders: DataFolders, user: string): Promise<string> {
  const known = await readPassword(folders);
  if (known === undefined && (await exists(folders.data))) {
    throw new StartupError(
      `${folders.data} has data, but the file with their password, ${folders.passwordFile}, is missing.`,
      'Put the file back; or, if the data were loaded from seeds/, delete the data folder to load them anew; ' +
        'or set DATA_DIR to a folder that nothing else uses.',
    );
  }
  const password = known ?? (await generatePassword(folders));
  if (!(await exists(folders.initialisedMark))) {
    await rm(folders.data, { recursive: true, force: true });
    await mkdir(path.join(folders.data, 'dbms'), { recursive: true });
    await writeFileAtomically(path.join(folders.data, 'dbms', 'auth.ini'), initialPassword(user, password), 0o600);
  }
  return password;
}

/** The password of a data folder, or undefined if none was generated yet. */
export async function readPassword(folders: DataFolders): Promise<string | undefined> {
  try {
    const password = (await readFile(folders.passwordFile, 'utf8')).trim();
    return password === '' ? undefined : password;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function generatePassword(folders: DataFolders): Promise<string> {
  const password = randomBytes(24).toString('base64url');
  await writeFileAtomically(folders.passwordFile, `${password}\n`, 0o600);
  return password;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
