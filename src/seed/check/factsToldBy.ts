import { foldEntities, type Versions } from './foldEntities';
import type { SeedDocument, SeedEntity, SeedFacts } from './SeedFacts';

/**
 * What the publisher of a document had told by the day of the document: the facts of its own documents up to that day. What
 * they only refer to has an id and its names, and nothing else is known of it.
 */
export function factsToldBy({ publisher, date }: SeedDocument, facts: SeedFacts): SeedFacts {
  const documents = facts.documents.filter((other) => other.publisher === publisher && other.date <= date);
  if (documents.length === facts.documents.length) return facts;
  const told = facts.told.filter(({ document }) => documents.includes(document));
  const versions = new Map(foldEntities(told, { problem: () => {}, disagreement: () => {} }));
  const hierarchy: SeedFacts['hierarchy'][number][] = [];
  const waiting = [...versions.keys()];
  const refer = (ids: readonly string[]) => {
    for (const id of ids) {
      const full = facts.entities.get(id);
      if (full === undefined || versions.has(id)) continue;
      versions.set(id, [stubOf(full)]);
      waiting.push(id);
    }
  };
  for (const { entity } of told) refer(referredBy(entity));
  // A stub may be under another one.
  while (waiting.length > 0) {
    const id = waiting.pop() ?? '';
    const entity = versions.get(id)?.at(-1);
    if (entity === undefined) continue;
    const above = facts.hierarchy.filter(
      ({ narrower, link }) => narrower === id && link.evidence.every(({ document }) => documents.includes(document)),
    );
    hierarchy.push(...above);
    entity.links.push(...above.map(({ link }) => link));
    refer(entity.links.map(({ to }) => to));
  }
  const entities = presentOf(versions);
  const { crossReferences, names, statements } = facts.external;
  const known = <T extends { readonly entity: string }>(list: readonly T[]) =>
    list.filter(({ entity }) => entities.has(entity));
  return {
    documents,
    told,
    versions,
    hierarchy,
    entities,
    external: { crossReferences: known(crossReferences), names: known(names), statements: known(statements) },
  };
}

/** Each entity as it is now. */
export function presentOf(versions: ReadonlyMap<string, Versions>): Map<string, SeedEntity> {
  return new Map([...versions].map(([id, all]) => [id, all.at(-1) ?? all[0]]));
}

function referredBy({ evidence, links, ended }: SeedEntity): string[] {
  const all = [...links, ...ended];
  const speakers = [...evidence, ...all.flatMap((link) => link.evidence)].flatMap(({ assertedBy, onBehalfOf }) => [
    assertedBy,
    onBehalfOf,
  ]);
  return [...all.map(({ to }) => to), ...speakers].filter((id) => id !== undefined);
}

function stubOf(entity: SeedEntity): SeedEntity {
  const name = entity.properties.get('name');
  return { ...entity, properties: new Map(name && [['name', name]]), dates: new Map(), links: [], evidence: [] };
}
