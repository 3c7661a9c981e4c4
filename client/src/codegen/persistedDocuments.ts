import { createHash } from 'node:crypto';
import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import { type ASTNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, print, visit } from 'graphql';
import { fragmentsOf, operationsOf } from './operationsOf.js';

/**
 * A codegen plugin for documents that clients name instead of sending. Into a `.json` file it writes the texts by their
 * ids, the SHA-256 of each: that is for the server (PERSISTED_DOCUMENTS). Into a `.ts` file it writes the ids by the names
 * of the operations: that is for the app (`documentId`).
 *
 * @example
 * persisted-documents.json: { plugins: [drug-program-graph-client/codegen/persisted-documents] }
 * src/generated/documentIds.ts: { plugins: [drug-program-graph-client/codegen/persisted-documents] }
 */
export const plugin: PluginFunction<object> = (_schema, documents, _config, info) => {
  const fragments = fragmentsOf(documents);
  const persisted = operationsOf(documents).map(({ name, operation }) => {
    const text = textOf(operation, fragments);
    return { name, text, id: createHash('sha256').update(text, 'utf8').digest('hex') };
  });
  if (info?.outputFile?.endsWith('.json')) {
    return `${JSON.stringify(Object.fromEntries(persisted.map(({ id, text }) => [id, text])), null, 2)}\n`;
  }
  const ids = persisted.map(({ name, id }) => `  ${name}: '${id}',\n`).join('');
  return `/** The ids of the persisted documents, by the names of their operations. */\nexport const documentIds = {\n${ids}} as const;\n`;
};

/** The document as clients print it: the operation, and the fragments that it uses, in the order of their first use. */
function textOf(operation: OperationDefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): string {
  const used = new Map<string, FragmentDefinitionNode>();
  const collect = (node: ASTNode) => {
    visit(node, {
      FragmentSpread({ name: { value } }) {
        const fragment = fragments.get(value);
        if (!fragment || used.has(value)) return;
        used.set(value, fragment);
        collect(fragment);
      },
    });
  };
  collect(operation);
  return print({ kind: Kind.DOCUMENT, definitions: [operation, ...used.values()] });
}
