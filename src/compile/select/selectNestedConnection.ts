import Cypher from '@neo4j/cypher-builder';
import { nestedNamesOf } from '../../schema/api/nestedNamesOf';
import type { RelationshipField } from '../../schema/GraphMapping';
import { groupArgument } from '../../schema/groupArgument';
import type { Compilation } from '../Compilation';
import { cypher, follow } from '../cypher';
import { anything, selectableOf } from '../filter/Predicate';
import { readFilter } from '../filter/readFilter';
import type { FilterInput } from '../filter/readOperators';
import { allOf, whereOf } from '../filter/whereOf';
import { afterCursor, sortOf } from '../page/Page';
import { orderKeys, readPage } from '../page/readPage';
import { asksForMore, objectType, type SelectedField, selectedFields } from '../selection';
import type { FieldShape } from '../shape/Shape';
import type { Row } from './Row';
import { selectConnection } from './selectConnection';

/** A page of the entities that a node is related to. It starts at the node and never looks beyond its neighbours. */
export function selectNestedConnection(
  compilation: Compilation,
  owner: string,
  field: RelationshipField,
  subject: Cypher.Variable,
  selected: SelectedField,
  row: Row,
): FieldShape {
  const coordinate = `${owner}.${field.name}`;
  const selectable = selectableOf(compilation.mapping, field.type);
  const filter = selected.arguments.filter as FilterInput | null | undefined;
  const predicate = filter ? readFilter(compilation, selectable, filter, `${coordinate}(filter)`) : anything;
  const connection = nestedNamesOf(owner, field).connection;
  const asked = selectedFields(compilation, objectType(compilation, connection), selected.nodes);
  const keys = orderKeys(compilation.mapping, selectable, selected.arguments.orderBy);
  const page = readPage(compilation, keys, coordinate, selected.arguments, asksForMore(compilation, asked));
  const asksEdges = asked.some(({ name }) => name === 'edges');
  const node = new Cypher.Node();
  const relationship = new Cypher.Relationship();
  const group = groupArgument(compilation.mapping.types.get(owner)?.fields ?? new Map(), field);
  const parts = group && selected.arguments[group.name] === true ? group.parts : undefined;
  const matching = (far: Cypher.Node, edge?: Cypher.Relationship) =>
    new Cypher.Match(follow(subject, field, edge, far, parts));
  return selectConnection(
    compilation,
    {
      selectable,
      connection,
      node,
      edge: { relationship, properties: compilation.mapping.relationshipProperties.get(field.properties ?? '') ?? [] },
      page,
      rows: () => {
        // Only edges say something of the relationship; without them the statement need not carry it.
        const match = asksEdges && !parts ? matching(node, relationship) : matching(node);
        const where = allOf([whereOf(predicate, node), afterCursor(page, node)]);
        const found = where ? match.where(where) : match;
        // What several members of a group have is listed once, with what joins it to one of them.
        const listed = parts ? found.with(node).distinct() : found.with(node, ...(asksEdges ? [relationship] : []));
        const rows = listed.orderBy(...sortOf(page, node)).limit(page.limit);
        if (!parts || !asksEdges) return rows;
        const one = new Cypher.Relationship();
        const joining = cypher`COLLECT { ${matching(node, one)} RETURN ${one} LIMIT 1 }[0]`;
        return rows.with(node, [joining, relationship]);
      },
      total: () => {
        const far = new Cypher.Node();
        const where = whereOf(predicate, far);
        if (parts) {
          const found = matching(far);
          return cypher`COUNT { ${where ? found.where(where) : found} RETURN DISTINCT ${far} }`;
        }
        // Without a filter this is the degree of the node, which Neo4j keeps.
        if (!where) return new Cypher.Count(follow(subject, field, undefined, undefined));
        return new Cypher.Count(matching(far).where(where));
      },
    },
    selected,
    row,
  ).shape;
}
