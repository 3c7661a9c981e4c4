import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { NodeStyle } from '../../src/browser/styleSheet';

const root = path.join(__dirname, '../..');

/** A query of the guide and what is to come of it. */
export interface GuideQuery {
  readonly slide: string;
  readonly cypher: string;
  readonly rows: number;
  /** Labels of the nodes that Neo4j Browser draws; absent where the answer is a table. */
  readonly draws?: readonly string[];
}

type Expected = Omit<GuideQuery, 'cypher'>;

/** Builds the guide and gives its queries in order. */
export function guideQueries(): GuideQuery[] {
  execFileSync(process.execPath, ['--import', 'tsx', 'src/browser/buildGuide.ts'], { cwd: root });
  const scripts = readFileSync(path.join(root, 'dist/guide/queries.cypher'), 'utf8').split(/;\n/);
  const queries = scripts.map((script) => script.trim()).filter(Boolean);
  const expected: Expected[] = JSON.parse(readFileSync(path.join(__dirname, 'guide.expected.json'), 'utf8'));
  if (queries.length !== expected.length)
    throw new Error(`The guide has ${queries.length} queries, guide.expected.json ${expected.length}`);
  return expected.map((query, index) => ({ ...query, ...parsed(queries[index] ?? '') }));
}

/** A script is its slide's title in a comment, and the query. */
function parsed(script: string): { slide: string; cypher: string } {
  const [title = '', ...lines] = script.split('\n');
  return { slide: title.replace(/^\/\/ /, ''), cypher: lines.join('\n') };
}

/** How each label is drawn. */
export const palette: Readonly<Record<string, NodeStyle>> = JSON.parse(
  readFileSync(path.join(root, 'neo4j/browser/palette.json'), 'utf8'),
);
