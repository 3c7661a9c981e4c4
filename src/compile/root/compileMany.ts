import Cypher from '@neo4j/cypher-builder';
import { namesOf } from '../../schema/api/names';
import type { ApiRoot } from '../Api';
import type { Compilation } from '../Compilation';
import type { Predicate } from '../filter/Predicate';
import { type FilterInput, readFilter } from '../filter/readFilter';
import { targetOf } from '../filter/targetOf';
import { readPage } from '../page/readPage';
import { Row } from '../select/Row';
import { collectRows, selectConnection } from '../select/selectConnection';
import { objectType, type SelectedField, selectedFields } from '../select/selectObject';
import type { RootStatement } from './RootStatement';
import { rootList } from './rootList';

/** `compounds(filter, orderBy, first, …)`: a page of all entities of a type that match. */
export function compileMany(compilation: Compilation, root: ApiRoot, selected: SelectedField): RootStatement {
  const target = targetOf(compilation.mapping, root.type);
  const page = readPage(compilation, target, root.name, selected.arguments);
  const filters = [selected.arguments.filter as FilterInput | null | undefined, root.presetFilter];
  const predicate: Predicate = {
    kind: 'all',
    of: filters.flatMap((filter) => (filter ? [readFilter(compilation, target, filter, `${root.name}(filter)`)] : [])),
  };
  const { connection } = namesOf(root.type);
  const asked = selectedFields(compilation, objectType(compilation, connection), selected.nodes);
  const counted = asked.some(({ name }) => name === 'totalCount');
  const node = new Cypher.NamedNode('this');
  const row = new Row();
  const list = rootList(compilation.mapping, target, node, predicate, page, counted);
  const shape = selectConnection(
    compilation,
    { target, connection, node, page, rows: (item) => collectRows(list.rows(), item), total: list.total },
    selected,
    row,
  );
  return { ...(list.prelude && { prelude: list.prelude }), row, shape };
}
