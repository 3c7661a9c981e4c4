import type { GraphMapping, RelationshipField } from '../GraphMapping';
import { namesOf } from './names';
import { nestedNamesOf } from './nestedNamesOf';
import { block, described } from './sdlText';
import { singularWords, withArticle } from './words';

/** The connection and the edge of a list that follows no relationship: a root field, or what a claim counts. */
export function listConnection(type: string, plural: string): string[] {
  const { connection, edge } = namesOf(type);
  return [
    connectionType(connection, edge, type, `A page of ${plural}.`, plural),
    block(`One place in a list of ${plural}.`, `type ${edge}`, [cursorField, nodeField(type)]),
  ];
}

/**
 * The connection and the edge of a list that follows a relationship. The edge has what the relationship says beside the
 * node: its own properties (the role of a compound in a trial) and the evidence that the two belong together.
 */
export function nestedConnection(mapping: GraphMapping, owner: string, field: RelationshipField): string[] {
  const { connection, edge } = nestedNamesOf(owner, field);
  const properties = (field.properties && mapping.relationshipProperties.get(field.properties)) || [];
  const whose = `the ${singularWords(field.name)} of ${withArticle(owner)}`;
  return [
    connectionType(connection, edge, field.type, `A page of ${whose}. ${field.description}`, singularWords(field.name)),
    block(`One place in ${whose}, with what joins the two.`, `type ${edge}`, [
      cursorField,
      nodeField(field.type),
      ...properties.map((property) =>
        described(property.description, `${property.name}: ${property.type}${property.required ? '!' : ''}`),
      ),
      described(
        'Quotes that support that the two belong together, in document order.',
        `evidence(${described('How many quotes, at most 100.', 'first: Int = 10')}): [Evidence!]!`,
      ),
    ]),
  ];
}

function connectionType(connection: string, edge: string, type: string, description: string, words: string): string {
  return block(description, `type ${connection}`, [
    described(`The ${words} on this page.`, `nodes: [${type}!]!`),
    described('The same, each with its place in the list.', `edges: [${edge}!]!`),
    described('Where the page lies in the list.', 'pageInfo: PageInfo!'),
    described('How many match in all, on this page or another.', 'totalCount: Int!'),
  ]);
}

const cursorField = described('Marks this place, for `after` and `before`.', 'cursor: String!');

function nodeField(type: string): string {
  return described(`The ${singularWords(type)}.`, `node: ${type}!`);
}
