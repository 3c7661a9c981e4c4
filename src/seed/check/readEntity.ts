import type { FieldMapping, NodeMapping } from '../../schema/GraphMapping';
import type { FuzzyDate } from '../dates/FuzzyDate';
import type { GraphValue } from '../GraphValue';
import { entryOf, type LocatedMap, show, showText } from '../read/Located';
import type { CheckContext } from './CheckContext';
import { entityTypes, prefixOf, typeOfId } from './entityTypes';
import { readDate } from './readDate';
import { readEnded } from './readEnded';
import { readEvidenceList } from './readEvidence';
import { readText } from './readFields';
import { readLinks } from './readLinks';
import { readProperty } from './readScalar';
import { readSynonyms } from './readSynonyms';
import type { SeedDocument, SeedEntity, SeedLink, SeedSynonym, Stated } from './SeedFacts';
import { suggest } from './suggest';
import { reasonNotWritable, writableFields } from './writableFields';

/** Fields of an entity in YAML that are none of its type in the API. */
const OWN_FIELDS = ['evidence', 'external', 'ended'];

/** Fields that no words of a text can support. */
const MACHINE_MADE = new Set(['id', 'sha256', 'url', 'textNotShipped']);

/**
 * Reads an entity by the mapping: its type is the prefix of its id, and it has the fields of that type. What is missing
 * is judged later, for another document may add to the entity.
 *
 * @param extra fields that are read elsewhere (`sections` of a document)
 */
export function readEntity(
  map: LocatedMap,
  document: SeedDocument,
  context: CheckContext,
  extra: readonly string[] = [],
): SeedEntity | undefined {
  const type = readType(map, context);
  if (type === undefined) return undefined;
  const properties = new Map<string, Stated<GraphValue>>();
  const dates = new Map<string, Stated<FuzzyDate>>();
  const synonyms: SeedSynonym[] = [];
  const links: SeedLink[] = [];
  const lostBefore = context.lost;
  const given = map.entries.map((entry) => entry.key);
  const supportable = given.filter((key) => !MACHINE_MADE.has(key) && fieldOf(type, key) !== undefined);
  const quoted = entryOf(map, 'evidence');
  const evidence = quoted ? readEvidenceList(quoted, document, context, supportable) : [];
  for (const { key, place, value } of map.entries) {
    if (OWN_FIELDS.includes(key) || extra.includes(key) || key === 'id') continue;
    const field = fieldOf(type, key);
    if (field === undefined) {
      const allowed = [...writableFields(type, context.mapping).map((known) => known.name), ...OWN_FIELDS, ...extra];
      context.problems.add(place, `unknown field "${key}" of type ${type.name}; ${suggest(key, allowed)}`);
      continue;
    }
    const reason = reasonNotWritable(type, field, context.mapping);
    if (reason !== undefined) {
      context.problems.add(place, `"${key}" of type ${type.name} is not written here: it ${reason}`);
    } else if (field.kind === 'property') {
      const read = readProperty(value, field, context);
      if (read !== undefined) properties.set(key, { value: read, place });
    } else if (field.kind === 'value') {
      const read = readDate(value, key, document, context);
      if (read !== undefined) dates.set(key, { value: read, place });
    } else if (field.kind === 'relationshipValue') {
      synonyms.push(...readSynonyms(value, context));
    } else if (field.kind === 'relationship') {
      links.push(...readLinks(value, field, evidence, document, context));
    }
  }
  const endings = entryOf(map, 'ended');
  const external = entryOf(map, 'external');
  const source = external && readText(external, 'external', context);
  const id = entryOf(map, 'id');
  const name = properties.get('name')?.value;
  return {
    id: id?.kind === 'scalar' ? id.written : '',
    type,
    place: map.place,
    name: typeof name === 'string' ? name : '',
    given: new Set(given),
    lostEvidence: context.lost > lostBefore,
    properties,
    dates,
    synonyms,
    links,
    ended: endings ? readEnded(endings, type, document, context) : [],
    evidence,
    ...(source !== undefined && { external: source }),
  };
}

function fieldOf(type: NodeMapping, key: string): FieldMapping | undefined {
  return key === 'evidence' ? undefined : type.fields.get(key);
}

/** The type that the entity's id names; an id that names none, or is no id, is reported. */
function readType(map: LocatedMap, { mapping, problems }: CheckContext): NodeMapping | undefined {
  const id = entryOf(map, 'id');
  if (id === undefined) {
    problems.add(map.place, 'an entity without "id"; it must be like compound:t-dm1');
    return undefined;
  }
  if (id.kind !== 'scalar' || typeof id.value !== 'string') {
    problems.add(id.place, `"id" is ${show(id)}; it must be like compound:t-dm1`);
    return undefined;
  }
  const type = typeOfId(id.value, mapping);
  if (type === undefined) {
    const prefixes = entityTypes(mapping).map((known) => prefixOf(known.name));
    const given = id.value.split(':')[0] ?? '';
    problems.add(id.place, `the id ${showText(id.value)} begins with no type of entity; ${suggest(given, prefixes)}`);
  } else if (!/^[a-z-]+:[a-z0-9]+(-[a-z0-9]+)*$/.test(id.value)) {
    problems.add(
      id.place,
      `the id ${showText(id.value)} may have lower case letters, digits and single hyphens after the colon`,
    );
  }
  return type;
}
