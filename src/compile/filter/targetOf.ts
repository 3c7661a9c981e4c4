import type { GraphMapping } from '../../schema/GraphMapping';
import type { Target } from './Predicate';

/** The node type or interface of a name, as filters and selections see it. */
export function targetOf(mapping: GraphMapping, name: string): Target {
  const target = mapping.types.get(name) ?? mapping.interfaces.get(name);
  if (!target) throw new Error(`${name} is no type of the graph`);
  return target;
}
