import type Cypher from '@neo4j/cypher-builder';
import neo4j from 'neo4j-driver';
import { constantOf } from '../../schema/api/names';
import type { GraphMapping } from '../../schema/GraphMapping';
import { normaliseName } from '../../schema/normaliseName';
import { wordsOf } from '../../schema/wordsOf';
import { badUserInput, shown } from '../badUserInput';
import type { Compilation } from '../Compilation';
import { sizeParameter } from '../page/readPage';
import type { SelectedField } from '../selection';
import { fullTextQueries } from './fullTextQueries';

/** The longest text that is searched, in Unicode code points: a sentence, not a page. */
const longestText = 200;

/** A text may hold more words than code points, for some are a phrase of their own (ﷺ). */
const mostWords = 200;

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

/** How many names of one entity may be read before the next. */
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
    first: sizeParameter(params, first, limits.pageSize, 'search(first)'),
    most: params.add(first, (value) => neo4j.int((value as number) * namesOfOne)),
  };
}

/**
 * A text to look for, unless it is too long, as it stands or as what it is taken for.
 *
 * @throws GraphQLError BAD_USER_INPUT
 */
export function checkedText(text: string, place: string): string {
  const length = text.length > 2 * longestText ? text.length : [...text].length;
  if (length > longestText) {
    throw badUserInput(place, `has ${length} characters (${shown(text)}); allowed are at most ${longestText}.`);
  }
  const words = wordsOf(text).length;
  if (words > mostWords) {
    throw badUserInput(place, `reads as ${words} words (${shown(text)}); allowed are at most ${mostWords}.`);
  }
  return text;
}

/**
 * The labels of the entity types that values of the enums EntityType and SearchType stand for; quotes are none.
 *
 * @example labelsOf(mapping, ['FINANCIAL_METRIC', 'EVIDENCE']) // ['FinancialMetric']
 */
export function labelsOf(mapping: GraphMapping, types: readonly string[]): string[] {
  const entityTypes = [...mapping.types.values()].filter(({ isEntity }) => isEntity);
  return entityTypes.filter(({ name }) => types.includes(constantOf(name))).map(({ label }) => label);
}
