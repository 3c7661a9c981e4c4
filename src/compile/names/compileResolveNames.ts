import Cypher from '@neo4j/cypher-builder';
import neo4j from 'neo4j-driver';
import { normaliseName } from '../../schema/normaliseName';
import type { Compilation, RootStatement } from '../Compilation';
import { cypher } from '../cypher';
import { similarNames } from '../search/fullTextQueries';
import { checkedText, labelsOf } from '../search/searchParameters';
import { Row } from '../select/Row';
import { selectRecord } from '../select/selectRecord';
import { objectType, type SelectedField, selectedFields } from '../selection';
import { bearersOf, similarBearers } from './bearersOf';
import { selectNames } from './selectNames';

/** `resolveNames(names, types)`: which entities bear which names, all names at once. */
export function compileResolveNames(compilation: Compilation, selected: SelectedField): RootStatement {
  const { names, types } = selected.arguments;
  const resolved = new Cypher.NamedVariable('resolved');
  const labels =
    types === undefined || types === null
      ? undefined
      : compilation.params.add(types, (values) => labelsOf(compilation.mapping, values as readonly string[]));
  const prelude = cypher`UNWIND ${namesParameter(compilation, names, types)} AS asked
CALL (asked) {
${bearersOf(cypher`asked[1]`, labels)}
WITH node, named ORDER BY named.position > 0, node.id LIMIT ${new Cypher.Literal(compilation.limits.pageSize)}
RETURN collect([node, named]) AS bearers
}
${findSimilar(compilation, selected)}
WITH collect([asked, bearers, similar]) AS ${resolved}`;
  const row = new Row();
  const list = (field: SelectedField) => selectNames(compilation, resolved, field, row);
  const columns = { matched: list, ambiguous: list, unmatched: list };
  const node = selectRecord(compilation, 'NameResolution', selected.nodes, row, columns);
  const answer = new Row();
  const column = answer.add(new Cypher.List([row.asList()]));
  return { prelude, row: answer, shape: { kind: 'one', key: selected.key, column, required: true, node } };
}

/**
 * The names to resolve as a parameter: for each, once, in their order, the name, its key, and the full-text query for names
 * that are similar; null where there can be none.
 *
 * @param types values of EntityType; absent or null for all
 * @throws GraphQLError BAD_USER_INPUT, when it is bound, for a name that is too long
 */
function namesParameter({ params, mapping }: Compilation, names: unknown, types: unknown): Cypher.NamedParam {
  return params.add([names, types ?? null], (source) => {
    const [given, among] = source as [readonly string[], readonly string[] | null];
    const only = among ? `+entityType:(${labelsOf(mapping, among).join(' ')})` : '';
    given.forEach((name, index) => void checkedText(name, `resolveNames(names[${index}])`));
    return [...new Set(given)].map((name) => {
      const query = among?.length === 0 ? undefined : similarNames(name, only);
      return [name, normaliseName(name), query ?? null];
    });
  });
}

/** Binds `similar` to entities with similar names, for names that nothing bears, if suggestions are asked for. */
function findSimilar(compilation: Compilation, selected: SelectedField): Cypher.Clause {
  const type = (name: string) => objectType(compilation, name);
  const suggestions = selectedFields(compilation, type('NameResolution'), selected.nodes)
    .filter(({ name }) => name === 'unmatched')
    .flatMap(({ nodes }) => selectedFields(compilation, type('UnmatchedName'), nodes))
    .filter(({ name }) => name === 'suggestions');
  if (suggestions.length === 0) return cypher`WITH asked, bearers, [] AS similar`;
  const sizes = suggestions.map(({ arguments: { first } }) => first);
  const most = compilation.params.add(sizes, (values) =>
    neo4j.int(Math.min(compilation.limits.pageSize, Math.max(...(values as number[])))),
  );
  return cypher`CALL (asked, bearers) {
${similarBearers(cypher`asked[2]`, cypher`size(bearers) = 0`, most)}
}`;
}
