import { normaliseName } from '../../schema/normaliseName';
import { formatProblem, type Problem } from '../Problem';
import type { ExternalName, SeedEntity } from './SeedFacts';

/**
 * Names that several entities of one type bear: no error, but a look-up by such a name is AMBIGUOUS.
 *
 * @returns one notice a name, as `file:line: message`
 */
export function findSharedNames(
  entities: ReadonlyMap<string, SeedEntity>,
  external: readonly ExternalName[],
): string[] {
  const bearers = new Map<string, { label: string; ids: Set<string>; first: SeedEntity }>();
  const add = (entity: SeedEntity, label: string) => {
    const key = `${entity.type.name}:${normaliseName(label)}`;
    const entry = bearers.get(key) ?? { label, ids: new Set(), first: entity };
    entry.ids.add(entity.id);
    bearers.set(key, entry);
  };
  for (const entity of entities.values()) {
    add(entity, entity.name);
    for (const { label } of entity.synonyms) add(entity, label);
  }
  for (const { entity: id, label } of external) {
    const entity = entities.get(id);
    if (entity !== undefined) add(entity, label);
  }
  const shared = [...bearers.values()].filter(({ ids }) => ids.size > 1);
  return shared.map(({ label, ids, first }) => {
    const notice: Problem = {
      ...first.place,
      message: `note: the name "${label}" is borne by ${[...ids].join(' and ')}; looking it up will be ambiguous`,
    };
    return formatProblem(notice);
  });
}
