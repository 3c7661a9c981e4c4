import type { GraphMapping, NodeMapping, PropertyField } from '../../schema/GraphMapping';
import { daysOf, partOf, rankOf } from '../../schema/indexedProperties';

/** What the SDL says of a stored property. */
export interface PropertyDescription {
  readonly description: string;
  /** The values of an enum. */
  readonly values?: readonly string[];
}

type Descriptions = ReadonlyMap<string, PropertyDescription>;

/**
 * The properties that nodes of a type store, by their names in the graph and in the order of the SDL.
 *
 * @example describeNode(mapping, trial).get('phaseRank')?.description // 'The place of phase in its order, from 0 on.'
 */
export function describeNode(mapping: GraphMapping, { label, fields }: NodeMapping): Descriptions {
  const described = new Map<string, PropertyDescription>();
  for (const field of fields.values()) {
    if (field.kind === 'property') describeProperty(mapping, field, described);
    if (field.kind !== 'value') continue;
    for (const part of mapping.values.get(field.type) ?? []) {
      const description = `${field.description} ${part.description}`;
      described.set(partOf(field.name, part.name), { description, ...valuesOf(mapping, part) });
    }
    if (!field.list) described.set(daysOf(field.name), { description: `How many days ${field.name} spans.` });
  }
  described.set('nameKey', nameKey);
  described.set('synonyms', { description: 'Other names, those of the documents first.' });
  if (label === 'Document') for (const [name, description] of stamp) described.set(name, { description });
  return described;
}

/** The properties that relationships of a type carry, beside the evidence that they rest on. */
export function describeRelationship(mapping: GraphMapping, type: string): Descriptions {
  const described = new Map<string, PropertyDescription>();
  for (const { fields } of mapping.types.values()) {
    for (const field of fields.values()) {
      if (!('relationship' in field) || field.relationship !== type) continue;
      const carried =
        field.kind === 'relationshipValue'
          ? mapping.values.get(field.type)
          : mapping.relationshipProperties.get(field.properties ?? '');
      for (const property of carried ?? []) describeProperty(mapping, property, described);
    }
  }
  described.set('source', { description: 'Where it is known from, if not from a document.' });
  for (const [name, description] of rests) described.set(name, { description });
  if (type === 'DEVELOPED_FOR') {
    for (const [name, description] of ofProgram) described.set(name, { description });
  }
  return described;
}

/** What every relationship between entities bears. */
const rests = [
  ['evidenceIds', 'Ids of the evidence that it rests on.'],
  ['quotes', 'The words of the quotes among that evidence, in its order.'],
  ['paraphrases', 'What the citations among that evidence say, in our words.'],
  ['assertion', 'How firmly it is said: the firmest of these quotes.'],
] as const;

/** What the one hop from a compound to what it is developed for tells of the program that it goes by. */
const ofProgram = [
  ['program', 'The id of the program that joins the two.'],
  ['stage', 'The stage of that program.'],
  ['phase', 'The phase of that program.'],
  ['status', 'The status of that program.'],
] as const;

/** What a load writes to every document. */
const stamp = [
  ['dataVersion', 'The version of the facts, the same on all documents.'],
  ['loadedAt', 'When that version was loaded.'],
] as const;

const nameKey = { description: 'The name as it orders: lower case, without accents.' };

function describeProperty(mapping: GraphMapping, field: PropertyField, described: Map<string, PropertyDescription>) {
  const stored = field.storedAs ?? field.name;
  described.set(stored, { description: field.description, ...valuesOf(mapping, field) });
  if (mapping.enums.get(field.type)?.ordered) {
    described.set(rankOf(stored), { description: `The place of ${stored} in its order, from 0 on.` });
  }
}

function valuesOf(mapping: GraphMapping, { type, list }: PropertyField): Pick<PropertyDescription, 'values'> {
  const values = list ? undefined : mapping.enums.get(type)?.values;
  return values ? { values } : {};
}
