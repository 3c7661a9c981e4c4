import type Cypher from '@neo4j/cypher-builder';
import { normaliseName } from '../../schema/normaliseName';
import type { Compilation } from '../Compilation';
import { checkedText } from '../search/checkedText';
import { labelsOf } from '../search/labelsOf';
import { similarNames } from '../search/queryTexts';

/**
 * The names to resolve as a parameter: for each, once, in their order, the name, its key, and the full-text query for names
 * that are similar; null where there can be none.
 *
 * @param types values of EntityType; absent or null for all
 * @throws GraphQLError BAD_USER_INPUT, when it is bound, for a name that is too long
 */
export function namesParameter({ params, mapping }: Compilation, names: unknown, types: unknown): Cypher.NamedParam {
  return params.add([names, types ?? null], (source) => {
    const [given, among] = source as [readonly string[], readonly string[] | null];
    const only = among ? `+entityType:(${labelsOf(mapping, among).join(' ')})` : '';
    given.forEach((name, index) => void checkedText(name, `resolveNames(names[${index}])`));
    return [...new Set(given)].map((name) => {
      const query = among?.length === 0 ? undefined : similarNames(name, 'label', 'key', only);
      return [name, normaliseName(name), query ?? null];
    });
  });
}
