import Cypher from '@neo4j/cypher-builder';
import { namesOf } from '../../schema/api/names';
import type { ApiRoot } from '../Api';
import type { Compilation, RootStatement } from '../Compilation';
import { selectFacets } from '../facets/selectFacets';
import { type Predicate, selectableOf } from '../filter/Predicate';
import { readFilter } from '../filter/readFilter';
import type { FilterInput } from '../filter/readOperators';
import { orderKeys, readPage } from '../page/readPage';
import { selectRootConnection } from '../select/selectConnection';
import { asksForMore, objectType, type SelectedField, selectedFields } from '../selection';
import { rootList } from './rootList';

/** What of a connection needs the nodes of its page. */
const ofPage: ReadonlySet<string> = new Set(['nodes', 'edges', 'pageInfo']);

/** `compounds(filter, orderBy, first, …)`: a page of all entities of a type that match. */
export function compileMany(compilation: Compilation, root: ApiRoot, selected: SelectedField): RootStatement {
  const selectable = selectableOf(compilation.mapping, root.type);
  const filters = [selected.arguments.filter as FilterInput | null | undefined, root.presetFilter];
  const predicate: Predicate = {
    kind: 'all',
    of: filters.flatMap((filter) =>
      filter ? [readFilter(compilation, selectable, filter, `${root.name}(filter)`)] : [],
    ),
  };
  const { connection } = namesOf(root.type);
  const asked = selectedFields(compilation, objectType(compilation, connection), selected.nodes);
  const keys = orderKeys(compilation.mapping, selectable, selected.arguments.orderBy);
  const page = readPage(compilation, keys, root.name, selected.arguments, asksForMore(compilation, asked));
  const asks = (field: string) => asked.some(({ name }) => name === field);
  const node = new Cypher.NamedNode('this');
  const list = rootList(
    compilation.mapping,
    { selectable, node, page, predicate },
    { total: asks('totalCount'), nodes: asked.some(({ name }) => ofPage.has(name)), all: asks('facets') },
  );
  const prelude = list.prelude ? [list.prelude] : [];
  const statement = selectRootConnection(
    compilation,
    {
      selectable,
      connection,
      node,
      page,
      rows: list.rows,
      total: list.total,
      other: (field, row) => {
        const facets = selectFacets(compilation, root.name, { selectable, matched: list.matched }, field, row);
        prelude.push(...facets.counts);
        return facets.shape;
      },
    },
    selected,
  );
  return { ...statement, ...(prelude.length > 0 && { prelude: Cypher.utils.concat(...prelude) }) };
}
