import path from 'node:path';
import { nodeElements, relationshipElements } from '../datapackage/elementSchemas';
import { idOf } from '../GraphElement';
import type { Opening } from './formats';
import type { GraphWriter } from './GraphWriter';
import { jsonProperties } from './jsonValue';
import { OutputFile } from './OutputFile';

/** JSON Lines: one file of nodes and one of relationships, an object a line. */
export async function openJsonl({ folder }: Opening): Promise<GraphWriter> {
  const nodes = new OutputFile(path.join(folder, 'nodes.jsonl'));
  const relationships = new OutputFile(path.join(folder, 'relationships.jsonl'));
  return {
    node: (node) =>
      nodes.write(line({ id: idOf(node), labels: node.labels, properties: jsonProperties(node.properties) })),
    relationship: ({ type, from, to, properties }) =>
      relationships.write(line({ type, from: idOf(from), to: idOf(to), properties: jsonProperties(properties) })),
    end: async () => [
      { name: 'nodes', path: 'nodes.jsonl', ...jsonl, ...(await nodes.end()), schema: nodeElements },
      {
        name: 'relationships',
        path: 'relationships.jsonl',
        ...jsonl,
        ...(await relationships.end()),
        schema: relationshipElements,
      },
    ],
  };
}

const jsonl = { type: 'table', format: 'jsonl', mediatype: 'application/jsonl', encoding: 'utf-8' } as const;

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
