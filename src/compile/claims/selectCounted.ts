import Cypher from '@neo4j/cypher-builder';
import { nestedNamesOf } from '../../schema/api/nestedNamesOf';
import type { Compilation } from '../Compilation';
import { cypher, joined } from '../cypher';
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
import { type Counted, countColumn, derivedCount, forEachClaim } from './countClaim';
import { listPremises } from './listPremises';
import { premisesOf } from './premisesOf';
import { selectPremises } from './selectPremises';
import { statedOnly } from './statedOnly';

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
  const page = readPage(compilation, entity, 'Claim.counted', selected.arguments);
  const node = new Cypher.Node();
  const also = (predicate: Predicate): Predicate => ({ kind: 'all', of: [predicate, asked] });
  // What each claim says of a counted node in its own words, under a name that all share.
  const said: Said[] = [];
  const rowsOf = (counted: Counted) => {
    const { target, predicate } = counted;
    const found = scan({ target, node, predicate: also(predicate), page });
    return collectRows(found, new Cypher.List([node, ...said.map(({ value }) => value(counted))]));
  };
  return selectConnection(
    compilation,
    {
      target: entity,
      connection: nestedNamesOf('Claim', { name: 'counted' }).connection,
      node,
      page,
      rows: (item) => {
        // The columns stand once in the statement, and not once for each claim.
        const counted = new Cypher.Variable();
        const parts = [node, ...said.map(({ name }) => name)].map(
          (name, index) => cypher`${counted}[${new Cypher.Literal(index)}] AS ${name}`,
        );
        return new Cypher.Collect(cypher`UNWIND ${forEachClaim(compilation, claim, rowsOf)} AS ${counted}
WITH ${joined(parts, ', ')}
RETURN ${item}`);
      },
      total: () =>
        Cypher.coalesce(
          forEachClaim(compilation, claim, (counted) =>
            derivedCount({ ...counted, predicate: also(counted.predicate) }),
          ),
          new Cypher.Literal(0),
        ),
      ...(!filter && { totalColumn: () => countColumn(compilation, claim, row) }),
      edgeField: (field, item) => selectSaid(compilation, node, field, item, said),
    },
    selected,
    row,
  );
}

/** Something that each claim says of a counted node. */
interface Said {
  readonly name: Cypher.Variable;
  readonly value: (counted: Counted) => Cypher.Expr;
}

/** A field that the edges bear: whether the node counts by inference alone, and its premises. */
function selectSaid(
  compilation: Compilation,
  node: Cypher.Node,
  field: SelectedField,
  item: Row,
  said: Said[],
): FieldShape {
  const name = new Cypher.Variable();
  if (field.name === 'inferred') {
    said.push({ name, value: ({ predicate }) => isInferred(predicate, node) });
    return { kind: 'leaf', key: field.key, column: item.add(name), required: true, temporal: false };
  }
  const value = ({ target, filters, claim }: Counted) => {
    const premises = filters.flatMap((filter) => premisesOf(compilation, target, filter, `${claim}(derivation)`));
    return listPremises(compilation.params, premises, node);
  };
  said.push({ name, value });
  return selectPremises(compilation, name, field, item);
}

function isInferred(predicate: Predicate, node: Cypher.Node): Cypher.Expr {
  const stated = statedOnly(predicate, node);
  return stated ? Cypher.not(stated) : Cypher.false;
}
