import path from 'node:path';
import { utils } from '@neo4j/cypher-builder';
import { cypherLiteral } from '../../graph/cypherLiteral';
import { IDENTITIES } from '../../seed/plan/GraphPlan';
import type { NodeReference, Properties } from '../GraphElement';
import type { Opening } from './formats';
import type { GraphWriter } from './GraphWriter';
import { OutputFile } from './OutputFile';

/** As much as one statement holds, in rows and in characters: few round trips, and texts that any server reads. */
const mostRows = 100;
const mostCharacters = 200_000;

const introduction = `// The whole graph as Cypher. In an empty Neo4j 5.23 or later: cypher-shell --file graph.cypher
// A line that ends with a semicolon ends a statement; constraints and indexes come first.
`;

/** A script that rebuilds the graph in an empty Neo4j: constraints and indexes, nodes, relationships. */
export async function openCypher({ folder, survey }: Opening): Promise<GraphWriter> {
  const file = new OutputFile(path.join(folder, 'graph.cypher'));
  await file.write(introduction);
  for (const statement of survey.schema) await file.write(`${statement};\n`);
  await file.write('CALL db.awaitIndexes(600);\n');
  const batches = new Map<string, string[]>();

  /** Adds a row to those that the same clause creates. */
  const add = async (create: string, row: string) => {
    const rows = batches.get(create) ?? [];
    rows.push(row);
    const full = rows.length >= mostRows || rows.reduce((sum, { length }) => sum + length, 0) >= mostCharacters;
    batches.set(create, full ? [] : rows);
    if (full) await write(create, rows);
  };
  const write = (create: string, rows: readonly string[]) =>
    file.write(`UNWIND [\n  ${rows.join(',\n  ')}\n] AS row\n${create};\n`);
  const writeRest = async () => {
    for (const [create, rows] of batches) if (rows.length > 0) await write(create, rows);
    batches.clear();
  };

  let nodesAreDone = false;
  return {
    node: ({ labels, properties }) => {
      const bears = labels.map((label) => `:${utils.escapeLabel(label)}`).join('');
      return add(`CREATE (n${bears}) SET n = row`, cypherLiteral(inOrder(properties)));
    },
    relationship: async ({ type, from, to, properties }) => {
      if (!nodesAreDone) await writeRest();
      nodesAreDone = true;
      const create = `CREATE (a)-[r:${utils.escapeType(type)}]->(b) SET r = row[2]`;
      const row = [from.value, to.value, inOrder(properties)];
      await add(`MATCH (a${seek(from, 0)}) MATCH (b${seek(to, 1)}) ${create}`, cypherLiteral(row));
    },
    end: async () => {
      await writeRest();
      const about = 'A script that rebuilds the graph in an empty Neo4j.';
      return [{ name: 'script', path: 'graph.cypher', description: about, ...cypher, ...(await file.end()) }];
    },
  };
}

const cypher = { format: 'cypher', mediatype: 'text/plain', encoding: 'utf-8' } as const;

function seek({ label }: NodeReference, place: number): string {
  return `:${label} {${IDENTITIES[label]}: row[${place}]}`;
}

function inOrder(properties: Properties): Properties {
  const names = Object.keys(properties).sort();
  return Object.fromEntries(names.map((name) => [name, properties[name]]));
}
