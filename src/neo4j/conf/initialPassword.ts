import { createHash, randomBytes } from 'node:crypto';

const iterations = 1024;

/**
 * A line of `data/dbms/auth.ini`, the file in which `neo4j-admin dbms set-initial-password` leaves the first password
 * for the first start. Writing it before there are data means that no Neo4j ever runs with a password that is not in
 * the password file, whenever a process is killed.
 *
 * Neo4j keeps SHA-256 over salt and password, hashed again up to 1,024 times in all.
 */
export function initialPassword(user: string, password: string): string {
  const salt = randomBytes(32);
  let hash = createHash('sha256').update(salt).update(password, 'utf8').digest();
  for (let round = 1; round < iterations; round++) hash = createHash('sha256').update(hash).digest();
  return `${user}:SHA-256,${hash.toString('hex')},${salt.toString('hex')},${iterations}:\n`;
}
