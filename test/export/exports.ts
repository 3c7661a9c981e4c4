import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connect } from '../../src/graph/connect';
import type { Graph } from '../../src/graph/Graph';
import { neo4jForTests } from '../support/neo4jForTests';

/** The Neo4j of the tests, where whole numbers differ from floats. */
export function exactGraph(): Graph {
  return connect(neo4jForTests(), { transactionTimeoutMs: 60_000, exactIntegers: true });
}

/** A folder that the test removes in the end. */
export function temporaryFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'drug-program-graph-export-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Every file of a folder, by its path there: its size and checksum. */
export function filesOf(folder: string): Record<string, { readonly bytes: number; readonly hash: string }> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((name) => statSync(path.join(folder, name)).isFile());
  return Object.fromEntries(
    files.map((name) => {
      const content = readFileSync(path.join(folder, name));
      return [name, { bytes: content.length, hash: `sha256:${createHash('sha256').update(content).digest('hex')}` }];
    }),
  );
}

/** What a hand may put into a graph, and what is hard to write: the same for every export that is tested. */
export const oddities = `
  MATCH (c:Compound {id: 'compound:t-dm1'})
  SET c.oddText = $text, c.oddWhole = 2.0, c.oddLarge = 9007199254740993, c.oddHuge = 1.5e300, c.oddTruth = true,
      c.oddNothing = [], c.oddList = ['a;\\nb', $text], c.oddDays = [date('2010-10-28')],
      c.oddMoment = datetime('2010-10-28T06:30:00.5[America/New_York]'), c.oddSpan = duration('P1M2DT3S'),
      c.oddNumbers = [1.0, 2.5], c.oddLocal = localdatetime('2010-10-28T06:30:00'), c.\`odd name\` = 1
  CREATE (:Stranger {id: 'nobody of ours'})-[:KNOWS {since: 1}]->(c)`;

export const oddText = `'"quoted"' \\u0041 \\\\ back & &lt;b> ]]>\r\n\ttab; "comma, and"\u0001 ünï 😀\n;`;
