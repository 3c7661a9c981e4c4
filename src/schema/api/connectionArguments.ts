import { namesOf } from './names';
import { described } from './sdlText';

/**
 * The arguments that every list of entities takes, in the order in which they are read aloud: what, how sorted, which page.
 * `first` has no default in the schema, for then nobody could ask for the `last` ones alone; the description tells it.
 *
 * @param more an argument that this list takes besides, as SDL
 * @example connectionArguments('Trial') // (filter: TrialFilter, orderBy: [TrialOrder!], first: Int, …)
 */
export function connectionArguments(type: string, more?: string): string {
  const { filter, order } = namesOf(type);
  return `(\n${[
    described('Lists only what matches.', `filter: ${filter}`),
    described(
      'Sorts by these, the first counting most; by name where none is given. The id decides between equals.',
      `orderBy: [${order}!]`,
    ),
    described(
      'How many from the beginning, at most {pageSize}; {defaultPageSize} where neither `first` nor `last` is given.',
      'first: Int @pageSize',
    ),
    described('Begins after the node that has this cursor.', 'after: String'),
    described('How many from the end, at most {pageSize}, in place of `first`.', 'last: Int @pageSize'),
    described('Ends before the node that has this cursor.', 'before: String'),
    ...(more ? [more] : []),
  ].join('\n')}\n)`;
}
