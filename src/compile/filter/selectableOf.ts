import type { GraphMapping } from '../../schema/GraphMapping';
import type { Selectable } from './Predicate';

/** The node type or interface of a name, as filters and selections see it. */
export function selectableOf(mapping: GraphMapping, name: string): Selectable {
  const selectable = mapping.types.get(name) ?? mapping.interfaces.get(name);
  if (!selectable) throw new Error(`${name} is no type of the graph`);
  return selectable;
}
