const toMb: Readonly<Record<string, number>> = { B: 1e-6, kB: 1e-3, MB: 1 };

/**
 * Follows Maven's lines and tells, at most once in two seconds, how many files have been downloaded and their size.
 *
 * @example
 * const follow = progressOf(console.log);
 * follow('Downloaded from central: https://…/neo4j-io-5.26.30.jar (1.2 MB at 3.4 MB/s)');
 */
export function progressOf(onProgress: (message: string) => void, everyMs = 2_000): (line: string) => void {
  let files = 0;
  let megabytes = 0;
  let told = Date.now();
  return (line) => {
    const size = /Downloaded from .*\(([\d.]+) (B|kB|MB) at /.exec(line);
    if (size === null) return;
    files += 1;
    megabytes += Number(size[1]) * (toMb[size[2] ?? ''] ?? 0);
    if (Date.now() - told < everyMs) return;
    told = Date.now();
    onProgress(`Fetching Neo4j: ${files} files, ${megabytes.toFixed(0)} MB so far`);
  };
}
