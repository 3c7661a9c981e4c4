import { normaliseName } from '../../schema/normaliseName';
import { canonical } from '../canonical';
import type { Place } from '../Problem';
import type { OwnEvidence, SeedDocument, SeedEntity, SeedLink, SeedSynonym, Stated } from './SeedFacts';
import { quotableFields, statesSomething } from './supports';

/** An entity as one document gives it. */
export interface GivenEntity {
  readonly document: SeedDocument;
  readonly entity: SeedEntity;
}

/** What an entity was after each document that speaks of it, the last of which is what it is now. */
export type Versions = readonly [SeedEntity, ...SeedEntity[]];

/** Told what does not fit together. */
export interface FoldListener {
  readonly problem: (place: Place, message: string) => void;
  /** Two documents of one day give two values: the first, by id, counts. */
  readonly disagreement: (place: Place, message: string) => void;
}

/**
 * One entity for each id, as the documents make it one after the other, by their days and then by their ids; the order in
 * which they are given changes nothing. What a later document says takes the place of what an earlier one said; lists of
 * links and synonyms grow; what says nothing (UNKNOWN, an empty list, a field left out) changes nothing. Evidence of what was
 * replaced stays with the entity and supports the value no longer.
 */
export function foldEntities(given: readonly GivenEntity[], listener: FoldListener): Map<string, Versions> {
  const inOrder = given.toSorted((a, b) => compare(orderOf(a.document), orderOf(b.document)));
  const folds = new Map<string, Fold>();
  const seen = new Map<string, Place>();
  for (const each of inOrder) {
    const { id, place } = each.entity;
    const key = `${each.document.id}\n${id}`;
    const first = seen.get(key);
    if (first !== undefined) {
      listener.problem(place, `the id "${id}" is given twice; first at ${at(first)}`);
      continue;
    }
    seen.set(key, place);
    const fold = folds.get(id) ?? new Fold(each.entity, listener);
    folds.set(id, fold.add(each));
  }
  // Ids stay in the order in which they were given.
  const ids = new Set(given.map(({ entity }) => entity.id));
  return new Map([...ids].flatMap((id) => (folds.has(id) ? [[id, (folds.get(id) as Fold).versions()] as const] : [])));
}

const orderOf = ({ date, id }: SeedDocument) => `${date} ${id}`;
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Where a value was said last, also by a document that only says it again. */
interface Said {
  readonly document: SeedDocument;
  readonly place: Place;
}

class Fold {
  readonly #versions: SeedEntity[] = [];
  readonly #properties: SeedEntity['properties'] = new Map();
  readonly #dates: SeedEntity['dates'] = new Map();
  #synonyms: SeedSynonym[] = [];
  #links: SeedLink[] = [];
  #evidence: OwnEvidence[] = [];
  /** By field and, for a link of many, where it leads. */
  readonly #said = new Map<string, Said>();

  constructor(
    readonly first: SeedEntity,
    readonly listener: FoldListener,
  ) {}

  versions(): Versions {
    return this.#versions as unknown as Versions;
  }

  add(given: GivenEntity): this {
    const { document, entity } = given;
    /** What this document says and another of the same day said first: its evidence supports none of it. */
    const overruled = new Set<string>();
    for (const ending of entity.ended) this.#end(ending);
    this.#addValues(this.#properties, entity.properties, given, overruled);
    this.#addValues(this.#dates, entity.dates, given, overruled);
    for (const synonym of entity.synonyms) {
      const label = this.#properties.get('name')?.value;
      if (synonym.label === label) continue;
      this.#synonyms = [...this.#synonyms.filter((known) => known.label !== synonym.label), synonym];
    }
    for (const link of entity.links) this.#link(link, document, entity, overruled);
    const own = named(entity).map((evidence) => ({
      ...evidence,
      supports: (evidence.supports ?? []).filter((field) => !overruled.has(field)),
    }));
    const endings = entity.ended.flatMap(({ evidence }) => evidence.map((each) => ({ ...each, supports: [] })));
    this.#evidence = [...this.#evidence, ...own, ...endings];
    this.#versions.push(this.#version(entity));
    return this;
  }

  #version(entity: SeedEntity): SeedEntity {
    const before = this.#versions.at(-1);
    const name = this.#properties.get('name')?.value;
    const { external: _, ...first } = this.first;
    // Once a document names it, it needs no other source.
    const external = before?.external ?? entity.external;
    const isQuoted = before !== undefined && this.#evidence.length > 0;
    return {
      ...first,
      name: typeof name === 'string' ? name : '',
      given: new Set([...(before?.given ?? []), ...entity.given]),
      lostEvidence: (before?.lostEvidence ?? false) || entity.lostEvidence,
      properties: new Map(this.#properties),
      dates: new Map(this.#dates),
      synonyms: [...this.#synonyms],
      links: [...this.#links],
      ended: [],
      evidence: [...this.#evidence],
      ...(external !== undefined && !isQuoted && { external }),
    };
  }

  #addValues<T>(
    into: Map<string, Stated<T>>,
    from: ReadonlyMap<string, Stated<T>>,
    given: GivenEntity,
    overruled: Set<string>,
  ): void {
    for (const [field, stated] of from) {
      const before = into.get(field);
      const saysNothing = !statesSomething(stated.value as never);
      if (before === undefined) into.set(field, stated);
      else if (saysNothing) continue;
      else if (!statesSomething(before.value as never)) into.set(field, stated);
      else if (canonical(before.value as never) !== canonical(stated.value as never)) {
        if (!this.#mayReplace(field, field, given, stated.place)) {
          overruled.add(field);
          continue;
        }
        this.#noLongerSupported(field, given.entity);
        into.set(field, stated);
        if (field === 'name') this.#rename(String(before.value), String(stated.value), before.place);
      }
      if (!saysNothing) this.#said.set(field, { document: given.document, place: stated.place });
    }
  }

  /** Whether what a document says takes the place of what was said: not if that was said on the same day. */
  #mayReplace(key: string, field: string, { document, entity }: GivenEntity, place: Place): boolean {
    const before = this.#said.get(key);
    if (before === undefined || before.document.date !== document.date || before.document === document) return true;
    this.listener.disagreement(
      place,
      `"${field}" of "${entity.id}" is another at ${at(before.place)}, in a document of the same day; ` +
        `the one of ${before.document.id}, whose id comes first, counts`,
    );
    return false;
  }

  /** Evidence so far supports a field no longer; words of the source that went with the old value go with it. */
  #noLongerSupported(field: string, replacing: SeedEntity): void {
    const inWords = `${field}AsStated`;
    const gone = [field, ...(replacing.properties.has(inWords) ? [] : [inWords])];
    this.#properties.delete(gone[1] ?? '');
    this.#evidence = this.#evidence.map((evidence) => {
      const supports = evidence.supports?.filter((each) => !gone.includes(each)) ?? [];
      // What bore the former name bears that it is another name.
      const renamed = field === 'name' && evidence.supports?.includes('name') && !supports.includes('synonyms');
      return { ...evidence, supports: renamed ? [...supports, 'synonyms'] : supports };
    });
  }

  #rename(former: string, name: string, place: Place): void {
    this.#synonyms = this.#synonyms.filter(({ label }) => label !== name);
    if (normaliseName(former) === normaliseName(name) || this.#synonyms.some(({ label }) => label === former)) return;
    this.#synonyms.push({ label: former, type: 'FORMER_NAME', place });
  }

  #link(link: SeedLink, document: SeedDocument, entity: SeedEntity, overruled: Set<string>): void {
    const { field, to } = link;
    const key = field.list ? `${field.name} ${to}` : field.name;
    const index = this.#links.findIndex((known) => known.field === field && (known.to === to || !field.list));
    const before = this.#links[index];
    const given = { document, entity };
    if (before === undefined) this.#links.push(link);
    else if (before.to !== to) {
      if (!this.#mayReplace(key, field.name, given, link.place)) return void overruled.add(field.name);
      this.#noLongerSupported(field.name, entity);
      this.#links[index] = link;
    } else {
      const news = Object.entries(link.properties).filter(([, value]) => statesSomething(value));
      const isOther = news.some(([name, value]) => {
        const known = before.properties[name];
        return known !== undefined && statesSomething(known) && canonical(known) !== canonical(value);
      });
      if (isOther && !this.#mayReplace(key, `${field.name} → ${to}`, given, link.place)) return;
      const evidence = isOther ? link.evidence : [...before.evidence, ...link.evidence];
      this.#links[index] = { ...before, properties: { ...before.properties, ...Object.fromEntries(news) }, evidence };
    }
    this.#said.set(key, { document, place: link.place });
  }

  #end({ field, to, place }: SeedEntity['ended'][number]): void {
    const index = this.#links.findIndex((link) => link.field === field && link.to === to);
    if (index === -1) {
      const known = this.#links.filter((link) => link.field === field).map((link) => link.to);
      const there = known.length > 0 ? `; on that day it leads to ${known.join(', ')}` : '';
      this.listener.problem(place, `"ended" names "${field.name}" → "${to}", which no earlier document states${there}`);
      return;
    }
    this.#links.splice(index, 1);
    this.#said.delete(field.list ? `${field.name} ${to}` : field.name);
  }
}

/** An entity's evidence with the fields that it supports by name: "all" would take in those of other documents. */
function named(entity: SeedEntity): OwnEvidence[] {
  const all = quotableFields(entity);
  return entity.evidence.map((evidence) => ({ ...evidence, supports: evidence.supports ?? all }));
}

function at(place: Place): string {
  return `${place.file}:${place.line}`;
}
