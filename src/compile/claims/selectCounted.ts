import Cypher from '@neo4j/cypher-builder';
import { nestedNamesOf } from '../../schema/api/nestedNamesOf';
import type { Compilation } from '../Compilation';
import { cypher, joined } from '../cypher';
import type { Predicate } from '../filter/Predicate';
import { anything } from '../filter/Predicate';
import { type FilterInput, readFilter } from '../filter/readFilter';
import { targetOf } from '../filter/targetOf';
import { readPage } from '../page/readPage';
import type { Row } from '../select/Row';
import { asksForMore, collectRows, selectConnection } from '../select/selectConnection';
import { objectType, type SelectedField, selectedFields } from '../select/selectObject';
import type { FieldShape } from '../shape/Shape';
import { type Counted, countColumn, forEachClaim } from './countClaim';
import { countCounted, findCounted } from './findCounted';
import { isStated, type PlacedPremise } from './isStated';
import { listPremises } from './listPremises';
import { placedPremises } from './quotesOf';
import { selectPremises } from './selectPremises';

/** `Claim.counted`: a page of what the claim's number counts, of whatever type that is, and why each counts. */
export function selectCounted(
  compilation: Compilation,
  claim: Cypher.Variable,
  selected: SelectedField,
  row: Row,
): FieldShape {
  const entity = targetOf(compilation.mapping, 'Entity');
  const filter = selected.arguments.filter as FilterInput | null | undefined;
  const asked = filter ? readFilter(compilation, entity, filter, 'Claim.counted(filter)') : anything;
  const { connection } = nestedNamesOf('Claim', { name: 'counted' });
  const fields = selectedFields(compilation, objectType(compilation, connection), selected.nodes);
  const peeks = asksForMore(compilation, fields);
  const page = readPage(compilation, entity, 'Claim.counted', selected.arguments, peeks);
  const node = new Cypher.Node();
  const also = (predicate: Predicate): Predicate => ({ kind: 'all', of: [predicate, asked] });
  // What each claim says of a counted node in its own words, under a name that all share.
  const premises = new Cypher.Variable();
  let explained = false;
  const rowsOf = (counted: Counted) => {
    const found = findCounted({ ...counted, predicate: also(counted.predicate) }, node, page);
    return collectRows(
      found,
      new Cypher.List([node, ...(explained ? [listPremises(compilation, counted, node)] : [])]),
    );
  };
  return selectConnection(
    compilation,
    {
      target: entity,
      connection,
      node,
      page,
      rows: (item) => {
        // The columns stand once in the statement, and not once for each claim.
        const counted = new Cypher.Variable();
        const parts = [node, ...(explained ? [premises] : [])].map(
          (name, index) => cypher`${counted}[${new Cypher.Literal(index)}] AS ${name}`,
        );
        return new Cypher.Collect(cypher`UNWIND ${forEachClaim(compilation, claim, rowsOf)} AS ${counted}
WITH ${joined(parts, ', ')}
RETURN ${item}`);
      },
      total: () =>
        Cypher.coalesce(
          forEachClaim(compilation, claim, (counted) =>
            countCounted({ ...counted, predicate: also(counted.predicate) }),
          ),
          new Cypher.Literal(0),
        ),
      ...(!filter && { totalColumn: () => countColumn(compilation, claim, row) }),
      edgeField: (field, item) => {
        explained = true;
        return selectSaid(compilation, premises, field, item);
      },
    },
    selected,
    row,
  );
}

/** A field that the edges bear: the premises of what is counted, or whether it counts by conclusion alone, which they tell. */
function selectSaid(compilation: Compilation, premises: Cypher.Variable, field: SelectedField, item: Row): FieldShape {
  if (field.name !== 'inferred') return selectPremises(compilation, premises, field, item);
  const derive = ([placed]: readonly unknown[]) => !isStated(placed as readonly PlacedPremise[]);
  return { kind: 'derived', key: field.key, columns: [item.add(placedPremises(premises))], derive };
}
