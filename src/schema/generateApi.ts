import {
  buildSchema,
  type DefinitionNode,
  type DirectiveNode,
  type DocumentNode,
  Kind,
  parse,
  print,
  type StringValueNode,
  specifiedDirectives,
  visit,
} from 'graphql';
import { enumFilterType } from './api/filterTypes';
import { keepReachable } from './api/keepReachable';
import { rootFieldDefinitions } from './api/rootFieldDefinitions';
import { typesOf } from './api/typesOf';
import { writtenTypes } from './api/writtenTypes';
import { defaultPageLimits, type PageLimits } from './PageLimits';
import { mappingOf } from './readMapping';
import { readRootFields } from './readRootFields';

const HEADER = '# Generated from the other files of this folder by `npm run generate`. Do not edit.\n\n';

/**
 * The API that follows from the schema's source, as it is published.
 *
 * @param limits the page sizes that its descriptions tell
 * @returns the SDL of the API, with a description on everything, and without what the source says of the graph
 * @throws GraphQLError where the source does not make a schema: a type without definition, or two of one name
 * @example generateApi(readSources())
 */
export function generateApi(documents: readonly DocumentNode[], limits: PageLimits = defaultPageLimits): string {
  const sdl = print(
    visit(apiDocument(documents, limits), { Directive: (node) => (isOfGraphQL(node) ? undefined : null) }),
  );
  buildSchema(sdl);
  return `${HEADER}${sdl}\n`;
}

/**
 * The same as a document that still bears the directives of the source, for those who serve it: the types as written, with
 * connections in place of lists of entities, the root fields, and the filters, orders, connections and edges that they need.
 *
 * @param documents the schema's source, in the order in which its types are to appear; `Query` comes first in any case
 */
export function apiDocument(documents: readonly DocumentNode[], limits: PageLimits): DocumentNode {
  const mapping = mappingOf(documents);
  const roots = readRootFields(documents, mapping);
  const written = documents.flatMap((document) => document.definitions);
  const definitions = [
    ...written.filter(isQuery).map((query) => withFields(query, rootFieldDefinitions(mapping, roots))),
    ...written.filter((node) => !isQuery(node)),
  ];
  const kept = definitionsOf(writtenTypes(mapping, definitions));
  const fieldsOf = (type: string) =>
    written.flatMap((node) =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === type ? (node.fields ?? []).map(print) : [],
    );
  const generated = definitionsOf([
    ...typesOf(mapping, roots, fieldsOf),
    ...[...mapping.enums.values()].map(enumFilterType),
  ]);
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [...kept, ...keepReachable(generated, kept)] };
  return visit(document, { StringValue: (node) => withSizes(node, limits) });
}

/** Descriptions tell the page sizes that are configured. */
function withSizes(node: StringValueNode, limits: PageLimits): StringValueNode | undefined {
  const value = node.value.replaceAll(/\{(pageSize|defaultPageSize)\}/g, (_, name: keyof PageLimits) =>
    String(limits[name]),
  );
  return value === node.value ? undefined : { ...node, value };
}

function isOfGraphQL(node: DirectiveNode): boolean {
  return specifiedDirectives.some(({ name }) => name === node.name.value);
}

function isQuery(node: DefinitionNode): boolean {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === 'Query';
}

/** The type with more fields, given as SDL, before its own. */
function withFields(node: DefinitionNode, fields: readonly string[]): DefinitionNode {
  const [more] = fields.length > 0 ? definitionsOf([`type More {\n${fields.join('\n')}\n}`]) : [];
  if (node.kind !== Kind.OBJECT_TYPE_DEFINITION || more?.kind !== Kind.OBJECT_TYPE_DEFINITION) return node;
  return { ...node, fields: [...(more.fields ?? []), ...(node.fields ?? [])] };
}

function definitionsOf(sdl: readonly string[]): readonly DefinitionNode[] {
  return sdl.length > 0 ? parse(sdl.join('\n\n'), { noLocation: true }).definitions : [];
}
