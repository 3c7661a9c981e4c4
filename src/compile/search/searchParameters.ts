import type Cypher from '@neo4j/cypher-builder';
import neo4j from 'neo4j-driver';
import { normaliseName } from '../../schema/normaliseName';
import type { Compilation } from '../Compilation';
import { checkedSize } from '../page/readPage';
import type { SelectedField } from '../selection';
import { checkedText } from './checkedText';
import { fullTextQueries } from './fullTextQueries';
import { labelsOf } from './labelsOf';

/** The parameters of a search. */
export interface SearchParameters {
  readonly text: Cypher.NamedParam;
  /** The key of a name that is the text. */
  readonly key: Cypher.NamedParam;
  /** The labels among which names are looked for; absent for all. */
  readonly labels?: Cypher.NamedParam;
  /** The full-text queries for names, a map; null where no name is looked for. */
  readonly names: Cypher.NamedParam;
  /** The same for quotes. */
  readonly quotes: Cypher.NamedParam;
  readonly first: Cypher.NamedParam;
  /** How many names or quotes are read at most to find so many: an entity may be found by several of its names. */
  readonly most: Cypher.NamedParam;
}

const namesOfOne = 5;

/**
 * Reads the arguments of `search`. What is asked of the indexes follows from the text when the statement is bound.
 *
 * @throws GraphQLError BAD_USER_INPUT, when they are bound, for a text that is too long and a size out of bounds
 */
export function searchParameters(
  { params, mapping, limits }: Compilation,
  { arguments: { text, types, first } }: SelectedField,
): SearchParameters {
  const all = types === undefined || types === null;
  const add = (value: (text: string, types: readonly string[] | undefined) => unknown) =>
    params.add([text, all ? null : types], (source) => {
      const [given, among] = source as [string, string[] | null];
      return value(checkedText(given, 'search(text)'), among ?? undefined);
    });
  const size = (value: unknown) => checkedSize(value as number, limits.pageSize, 'search(first)');
  return {
    text: add((given) => given),
    key: add((given) => normaliseName(given)),
    ...(!all && { labels: add((_, among = []) => labelsOf(mapping, among)) }),
    names: add((given, among) => {
      const labels = among && labelsOf(mapping, among);
      if (labels?.length === 0) return null;
      return fullTextQueries(given, labels && `+entityType:(${labels.join(' ')})`, true) ?? null;
    }),
    quotes: add((given, among) => {
      if (among && !among.includes('EVIDENCE')) return null;
      return fullTextQueries(given) ?? null;
    }),
    first: params.add(first, (value) => neo4j.int(size(value))),
    most: params.add(first, (value) => neo4j.int(size(value) * namesOfOne)),
  };
}
