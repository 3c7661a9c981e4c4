import type Cypher from '@neo4j/cypher-builder';
import { badUserInput, shown } from '../badUserInput';
import type { Compilation } from '../Compilation';
import { selectableOf } from '../filter/Predicate';
import type { Page } from '../page/Page';
import { orderKeys, readPage } from '../page/readPage';

/** The arguments of `statements`, read: parameters for what is given. */
export interface Statements {
  readonly page: Page;
  readonly about: Cypher.Param | undefined;
  readonly speaker: Cypher.Param | undefined;
  /** What the ids of the quotes of the document begin with. */
  readonly document: Cypher.Param | undefined;
  /** In lower case. */
  readonly section: Cypher.Param | undefined;
  readonly assertion: Cypher.Param | undefined;
}

/**
 * Reads the arguments of `statements`.
 *
 * @param lookAhead whether it is asked if the list goes on
 * @throws GraphQLError BAD_USER_INPUT for a page out of contract and, when they are bound, for ids of the wrong kind
 */
export function readStatements(
  compilation: Compilation,
  args: Readonly<Record<string, unknown>>,
  lookAhead: boolean,
): Statements {
  const given = (name: string, encode: (value: unknown) => unknown) =>
    args[name] === undefined || args[name] === null ? undefined : compilation.params.add(args[name], encode);
  const evidence = selectableOf(compilation.mapping, 'Evidence');
  return {
    page: readPage(compilation, orderKeys(compilation.mapping, evidence, ['ID_ASC']), 'statements', args, lookAhead),
    about: given('about', (id) => id),
    speaker: given('speaker', (id) => idOf(id as string, ['organization', 'person'], 'statements(speaker)')),
    // The ids of quotes begin with that of their document, so that one index has the quotes of each in order.
    document: given('document', (id) => {
      const checked = idOf(id as string, ['document'], 'statements(document)');
      return `evidence:${checked.slice('document:'.length)}:`;
    }),
    section: given('section', (heading) => (heading as string).trim().toLowerCase()),
    assertion: given('assertion', (values) => values),
  };
}

/** An id of one of some types, by the word that it begins with. */
function idOf(id: string, types: readonly string[], place: string): string {
  if (types.some((type) => id.startsWith(`${type}:`))) return id;
  throw badUserInput(
    place,
    `is ${shown(id)}; it must be the id of ${types.map((type) => `${article(type)} ${type} (${type}:…)`).join(' or ')}.`,
  );
}

function article(word: string): string {
  return /^[aeiou]/.test(word) ? 'an' : 'a';
}
