/** The oldest Neo4j whose Cypher has all that compiled queries use: `COLLECT { … }` (5.6) and `CALL (x) { … }` (5.23). */
export const oldestServer = '5.23';

/**
 * Whether a server, by what it calls itself, is recent enough. Neo4j counts 5.x, then years: 2025.01, 2025.02 …
 *
 * @example
 * isSupportedServer('Neo4j/5.22.0') // false
 * isSupportedServer('Neo4j/5.27-aura') // true
 * isSupportedServer('Neo4j/2025.10.1') // true
 */
export function isSupportedServer(agent: string): boolean {
  const version = /^Neo4j\/(\d+)\.(\d+)/.exec(agent);
  if (version === null) return false;
  const [major, minor] = [Number(version[1]), Number(version[2])];
  const [oldestMajor, oldestMinor] = oldestServer.split('.').map(Number) as [number, number];
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}
