import type { CheckContext } from './CheckContext';
import type { SeedEntity } from './SeedFacts';
import { suggest } from './suggest';

/** Every id that is named somewhere must be that of an entity, and of a type that fits there. */
export function checkReferences(entities: ReadonlyMap<string, SeedEntity>, context: CheckContext): void {
  const ids = [...entities.keys()];
  for (const { id, types, place } of context.references) {
    const entity = entities.get(id);
    if (entity === undefined) {
      const fitting = ids.filter((known) => types.includes(entities.get(known)?.type.name ?? ''));
      context.problems.add(place, `no entity has the id "${id}"; ${suggest(id, fitting)}`);
    } else if (!types.includes(entity.type.name)) {
      context.problems.add(
        place,
        `"${id}" is of type ${entity.type.name}; here must be one of type ${types.join(' or ')}`,
      );
    }
  }
}
