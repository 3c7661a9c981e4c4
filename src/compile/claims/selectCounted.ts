import Cypher from '@neo4j/cypher-builder';
import { namesOf } from '../../schema/api/names';
import type { Compilation } from '../Compilation';
import type { Predicate } from '../filter/Predicate';
import { anything } from '../filter/Predicate';
import { type FilterInput, readFilter } from '../filter/readFilter';
import { targetOf } from '../filter/targetOf';
import { readPage } from '../page/readPage';
import { scan } from '../root/rootList';
import type { Row } from '../select/Row';
import { collectRows, selectConnection } from '../select/selectConnection';
import type { SelectedField } from '../select/selectObject';
import type { FieldShape } from '../shape/Shape';
import { derivedCount, forEachClaim } from './countClaim';

/** `Claim.counted`: a page of what the claim's number counts, of whatever type that is. */
export function selectCounted(
  compilation: Compilation,
  claim: Cypher.Variable,
  selected: SelectedField,
  row: Row,
): FieldShape {
  const entity = targetOf(compilation.mapping, 'Entity');
  const filter = selected.arguments.filter as FilterInput | null | undefined;
  const asked = filter ? readFilter(compilation, entity, filter, 'Claim.counted(filter)') : anything;
  const page = readPage(compilation, entity, 'Claim.counted', selected.arguments);
  const node = new Cypher.Node();
  const also = (predicate: Predicate): Predicate => ({ kind: 'all', of: [predicate, asked] });
  return selectConnection(
    compilation,
    {
      target: entity,
      connection: namesOf('Entity').connection,
      node,
      page,
      rows: (item) =>
        Cypher.coalesce(
          forEachClaim(compilation, claim, ({ target, predicate }) =>
            collectRows(scan({ target, node, predicate: also(predicate), page }), item),
          ),
          new Cypher.List([]),
        ),
      total: () =>
        Cypher.coalesce(
          forEachClaim(compilation, claim, ({ target, predicate }) =>
            derivedCount({ target, predicate: also(predicate) }),
          ),
          new Cypher.Literal(0),
        ),
    },
    selected,
    row,
  );
}
