import Cypher from '@neo4j/cypher-builder';
import { badUserInput, shown } from '../badUserInput';
import type { Compilation, RootStatement } from '../Compilation';
import { cypher } from '../cypher';
import { selectableOf } from '../filter/Predicate';
import { endPage } from '../page/Page';
import { orderKeys, readPage } from '../page/readPage';
import { relationTypes } from '../paths/relationTypes';
import { selectRootConnection } from '../select/selectConnection';
import { asksForMore, objectType, type SelectedField, selectedFields } from '../selection';
import { findStatements, type Statements } from './findStatements';

/** `statements(about, document, …)`: what documents state, quote by quote. */
export function compileStatements(compilation: Compilation, selected: SelectedField): RootStatement {
  const connection = 'StatementConnection';
  const selectable = selectableOf(compilation.mapping, 'Evidence');
  const fields = selectedFields(compilation, objectType(compilation, connection), selected.nodes);
  const byId = orderKeys(compilation.mapping, selectable, ['ID_ASC']);
  const page = readPage(compilation, byId, 'statements', selected.arguments, asksForMore(compilation, fields));
  const statements = readStatements(compilation, selected.arguments);
  const node = new Cypher.NamedNode('this');
  return selectRootConnection(
    compilation,
    {
      selectable,
      connection,
      node,
      page,
      rows: () =>
        Cypher.utils.concat(findStatements(statements, node, page), endPage(new Cypher.With(node), node, page)),
      total: () => {
        const counted = new Cypher.Node();
        return cypher`COUNT { ${findStatements(statements, counted)} RETURN ${counted} }`;
      },
    },
    selected,
  );
}

/** @throws GraphQLError BAD_USER_INPUT, when they are bound, for ids of the wrong kind */
function readStatements({ params, mapping }: Compilation, args: SelectedField['arguments']): Statements {
  const given = (name: string, encode?: (value: unknown) => unknown) =>
    args[name] === undefined || args[name] === null ? undefined : params.add(args[name], encode);
  return {
    relations: relationTypes(mapping).stated,
    about: given('about'),
    speaker: given('speaker', (id) => idOf(id as string, ['organization', 'person'], 'statements(speaker)')),
    // The ids of quotes begin with that of their document, so that one index has the quotes of each in order.
    document: given('document', (id) => {
      const checked = idOf(id as string, ['document'], 'statements(document)');
      return `evidence:${checked.slice('document:'.length)}:`;
    }),
    section: given('section', (heading) => (heading as string).trim().toLowerCase()),
    assertion: given('assertion'),
  };
}

/** An id of one of some types, by the word that it begins with. */
function idOf(id: string, types: readonly string[], place: string): string {
  if (types.some((type) => id.startsWith(`${type}:`))) return id;
  const allowed = types.map((type) => `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type} (${type}:…)`).join(' or ');
  throw badUserInput(place, `is ${shown(id)}; it must be the id of ${allowed}.`);
}
