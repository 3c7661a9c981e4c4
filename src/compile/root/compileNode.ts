import type { Compilation } from '../Compilation';
import { selectableOf } from '../filter/selectableOf';
import type { SelectedField } from '../select/selectObject';
import { byId } from './compileOne';
import type { RootStatement } from './RootStatement';

/** `node(id)`: any entity by its id. */
export function compileNode(compilation: Compilation, selected: SelectedField): RootStatement {
  return byId(compilation, selectableOf(compilation.mapping, 'Entity'), selected, selected.arguments.id);
}
