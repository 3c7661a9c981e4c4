import Cypher from '@neo4j/cypher-builder';
import type { Api } from '../Api';
import type { Compilation, RootStatement } from '../Compilation';
import type { CompiledRoot } from '../CompiledOperation';
import { compact } from '../compact';
import { compileResolveNames } from '../names/compileResolveNames';
import { compileNeighborhood } from '../paths/compileNeighborhood';
import { compilePath } from '../paths/compilePath';
import { compileSearch } from '../search/compileSearch';
import type { SelectedField } from '../selection';
import { compileStatements } from '../statements/compileStatements';
import { compileTimeline } from '../timeline/compileTimeline';
import { compileMany } from './compileMany';
import { compileMeta } from './compileMeta';
import { compileNode, compileOne } from './compileOne';

/** Root fields that are no list and no entity of one type, by name. */
const others: Readonly<Record<string, (compilation: Compilation, selected: SelectedField) => RootStatement>> = {
  node: compileNode,
  meta: compileMeta,
  timeline: compileTimeline,
  path: compilePath,
  neighborhood: compileNeighborhood,
  resolveNames: compileResolveNames,
  search: compileSearch,
  statements: compileStatements,
};

/** Compiles one root field into its statement and shape. */
export function compileRoot(api: Api, compilation: Compilation, selected: SelectedField): CompiledRoot {
  if (selected.name === '__typename') {
    return { key: selected.key, shape: { kind: 'constant', key: selected.key, value: 'Query' } };
  }
  const root = api.roots.get(selected.name);
  const { prelude, row, stream, shape, lookups } = root
    ? root.kind === 'one'
      ? compileOne(compilation, root, selected)
      : compileMany(compilation, root, selected)
    : other(compilation, selected);
  // Where only the type's name is asked for, there is nothing to ask the graph.
  if (row.length === 0) return { key: selected.key, shape };
  const answer = stream?.clause() ?? new Cypher.Return(...row.asRecord());
  const { cypher } = (prelude ? Cypher.utils.concat(prelude, answer) : answer).build();
  const statement = {
    cypher,
    compact: compact(cypher),
    columns: row.length,
    params: compilation.params.bindings,
    ...(stream && { most: stream.most }),
  };
  compilation.budget.spendOnStatement(statement, `"${selected.key}"`, selected.nodes);
  return {
    key: selected.key,
    statement,
    shape,
    ...(lookups && { lookups }),
  };
}

function other(compilation: Compilation, selected: SelectedField): RootStatement {
  const compile = others[selected.name];
  if (!compile) throw new Error(`Nothing answers Query.${selected.name}`);
  return compile(compilation, selected);
}
