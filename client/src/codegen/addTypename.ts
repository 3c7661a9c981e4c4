import type { Types } from '@graphql-codegen/plugin-helpers';
import { type DocumentNode, Kind, type SelectionNode, visit } from 'graphql';

/**
 * A document transform of codegen that selects `__typename` of every object, as Apollo Client and urql do by themselves
 * before they send a document. So what is typed, what is persisted and what is sent are one text.
 */
export const transform: Types.DocumentTransformFunction = ({ documents }) =>
  documents.map((file) => (file.document ? { ...file, document: withTypename(file.document) } : file));

const typename: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

function withTypename(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet(node, _key, parent) {
      if (parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION) return undefined;
      const has = node.selections.some(
        ({ kind, ...field }) => kind === Kind.FIELD && 'name' in field && field.name.value === '__typename',
      );
      return has ? undefined : { ...node, selections: [...node.selections, typename] };
    },
  });
}
