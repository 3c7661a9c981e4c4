import type { RelationshipField } from '../GraphMapping';
import { facetsField } from './facetType';
import { namesOf } from './names';
import { nestedNamesOf } from './nestedNamesOf';
import { block, described } from './sdlText';
import { singularWords, withArticle } from './words';

/**
 * The connection and the edge of a list that belongs to no node: a root field.
 *
 * @param faceted whether what matches can be counted by its values
 */
export function listConnection(type: string, plural: string, faceted: boolean): string[] {
  const { connection, edge } = namesOf(type);
  return [
    connectionType(connection, edge, type, `A page of ${plural}.`, plural, faceted ? [facetsField(type, plural)] : []),
    block(`One place in a list of ${plural}.`, `type ${edge}`, [cursorField, nodeField(type)]),
  ];
}

/**
 * The connection and the edge of a list that belongs to a node. The edge has what joins the two beside the other node: the
 * relationship's own properties (the role of a compound in a trial) and the evidence that they belong together.
 *
 * @param properties the fields that the edges bear besides, as SDL
 */
export function nestedConnection(owner: string, field: RelationshipField, properties: readonly string[]): string[] {
  const { connection, edge } = nestedNamesOf(owner, field);
  const whose = `the ${singularWords(field.name)} of ${withArticle(owner)}`;
  return [
    connectionType(connection, edge, field.type, `A page of ${whose}. ${field.description}`, singularWords(field.name)),
    block(`One place in ${whose}, with what joins the two.`, `type ${edge}`, [
      cursorField,
      nodeField(field.type),
      ...properties,
      evidenceField,
    ]),
  ];
}

function connectionType(
  connection: string,
  edge: string,
  type: string,
  description: string,
  words: string,
  more: readonly string[] = [],
): string {
  return block(description, `type ${connection}`, [
    described(`The ${words} on this page.`, `nodes: [${type}!]!`),
    described('The same, each with its place in the list.', `edges: [${edge}!]!`),
    described('Where the page lies in the list.', 'pageInfo: PageInfo!'),
    described('How many match in all, on this page or another.', 'totalCount: Int!'),
    ...more,
  ]);
}

const cursorField = described('Marks this place, for `after` and `before`.', 'cursor: String!');

const evidenceField = described(
  'Quotes that support that the two belong together, in document order.',
  `evidence(${described('How many quotes, at most {pageSize}.', 'first: Int = 10 @pageSize')}): [Evidence!]!`,
);

function nodeField(type: string): string {
  return described(`The ${singularWords(type)}.`, `node: ${type}!`);
}
