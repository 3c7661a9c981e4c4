import type { CheckContext } from './CheckContext';
import type { SeedEntity, SeedLink } from './SeedFacts';

/** A hierarchy must not lead back to where it began: nothing is broader than itself. */
export function checkHierarchies(entities: ReadonlyMap<string, SeedEntity>, context: CheckContext): void {
  const done = new Set<string>();
  function climb(id: string, path: readonly string[]): void {
    if (done.has(id)) return;
    for (const link of upward(entities.get(id))) {
      const begin = [...path, id].indexOf(link.to);
      if (begin === -1) climb(link.to, [...path, id]);
      else {
        const circle = [...path, id].slice(begin);
        context.problems.add(link.place, `"${link.field.name}" leads in a circle: ${[...circle, link.to].join(' → ')}`);
      }
    }
    done.add(id);
  }
  for (const id of entities.keys()) climb(id, []);
}

function upward(entity: SeedEntity | undefined): SeedLink[] {
  return entity?.links.filter((link) => link.field.hierarchy) ?? [];
}
