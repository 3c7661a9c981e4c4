import type {
  FieldMapping,
  GraphMapping,
  NodeMapping,
  PropertyField,
  RelationshipField,
} from '../../schema/GraphMapping';
import { entityTypes, memberTypes, prefixOf } from '../check/entityTypes';
import { writableFields } from '../check/writableFields';

/** A JSON Schema, or a part of one. */
export type JsonSchema = { readonly [keyword: string]: JsonValue };
type JsonValue = string | number | boolean | readonly JsonValue[] | JsonSchema;

const DRAFT = 'http://json-schema.org/draft-07/schema#';

/** Scalars of the SDL as YAML writes them. */
const SCALARS: Readonly<Record<string, JsonSchema>> = {
  Int: { type: 'integer' },
  Float: { type: 'number' },
  Boolean: { type: 'boolean' },
  Date: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
};

/**
 * The JSON Schema of `facts/*.yaml`, for editors: which fields an entity may have is known from the prefix of its id.
 * Editors complete and underline by it; what the loader accepts is for `npm run seeds -- check` to say.
 */
export function factsSchema(mapping: GraphMapping): JsonSchema {
  const { entities, definitions } = factsParts(mapping);
  return {
    $schema: DRAFT,
    title: 'Facts of a document',
    type: 'object',
    required: ['entities'],
    additionalProperties: false,
    properties: { entities },
    definitions,
  };
}

/** The JSON Schema of a document in one file, `<document>.yaml`: document.yaml with the entities below. */
export function documentFileSchema(mapping: GraphMapping): JsonSchema {
  const { entities, definitions } = factsParts(mapping);
  const document = documentSchema(mapping);
  const { properties, ...rest } = document;
  return {
    ...rest,
    title: 'A document with its facts',
    properties: { ...(properties as JsonSchema), entities },
    definitions,
  };
}

function factsParts(mapping: GraphMapping): { entities: JsonSchema; definitions: JsonSchema } {
  const types = entityTypes(mapping).filter((type) => !type.isSource);
  const choose = types.map((type) => ({
    if: { properties: { id: { type: 'string', pattern: `^${prefixOf(type.name)}:` } } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { $ref: `#/definitions/${type.name}` },
  }));
  return {
    entities: {
      type: 'array',
      description: 'What the document speaks of. The type of an entity is the prefix of its id.',
      items: {
        type: 'object',
        required: ['id'],
        properties: { id: { type: 'string', pattern: `^(${types.map((type) => prefixOf(type.name)).join('|')}):` } },
        allOf: choose,
      },
    },
    definitions: {
      ...shared(mapping),
      ...Object.fromEntries(types.map((type) => [type.name, entitySchema(type, {}, mapping)])),
    },
  };
}

/** The JSON Schema of `document.yaml`, for editors. */
export function documentSchema(mapping: GraphMapping): JsonSchema {
  const type = entityTypes(mapping).find(({ isSource }) => isSource);
  if (type === undefined) throw new Error('The schema has no @source.');
  const headings = { type: 'array', items: { type: 'string' } };
  const reading: Record<string, JsonSchema> = {
    fiscalYearEnd: {
      type: 'string',
      pattern: '^\\d{2}-\\d{2}$',
      description: "The last day of the publisher's fiscal year, month and day, as in 06-30.",
    },
    sections: { ...headings, description: 'The headings as they stand in the text, in their order.' },
    coveredSections: { ...headings, description: 'Those in which every sentence carries a fact or has a reason.' },
    withoutFacts: {
      type: 'array',
      description: 'Sentences of covered sections that carry no fact, each with the reason.',
      items: {
        type: 'object',
        required: ['quote', 'reason'],
        additionalProperties: false,
        properties: { quote: { $ref: '#/definitions/quote' }, reason: { type: 'string' } },
      },
    },
  };
  return { $schema: DRAFT, title: 'A document', ...entitySchema(type, reading, mapping), definitions: shared(mapping) };
}

function entitySchema(type: NodeMapping, extra: Record<string, JsonSchema>, mapping: GraphMapping): JsonSchema {
  const fields = writableFields(type, mapping).filter((field) => field.name !== 'id');
  return {
    type: 'object',
    description: type.description,
    additionalProperties: false,
    properties: {
      id: { type: 'string', pattern: `^${prefixOf(type.name)}:[a-z0-9]+(-[a-z0-9]+)*$` },
      ...Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field, mapping)])),
      evidence: { $ref: '#/definitions/ownEvidence' },
      external: { type: 'string', description: 'Where the entity is known from, if no document names it.' },
      ended: endedSchema(fields, mapping),
      ...extra,
    },
  };
}

/** What earlier documents link and this one says has ended, by field. */
function endedSchema(fields: readonly FieldMapping[], mapping: GraphMapping): JsonSchema {
  const links = fields.flatMap((field) => (field.kind === 'relationship' ? [field] : []));
  const ending = ({ type }: RelationshipField): JsonSchema => ({
    type: 'array',
    items: {
      type: 'object',
      required: ['to', 'evidence'],
      additionalProperties: false,
      properties: {
        to: { type: 'string', pattern: `^(${memberTypes(type, mapping).map(prefixOf).join('|')}):` },
        evidence: { $ref: '#/definitions/evidence' },
      },
    },
  });
  return {
    type: 'object',
    description: 'Links of earlier documents that have ended by this one, each with its evidence.',
    additionalProperties: false,
    properties: Object.fromEntries(links.map((field) => [field.name, ending(field)])),
  };
}

function fieldSchema(field: FieldMapping, mapping: GraphMapping): JsonSchema {
  const { description } = field;
  if (field.kind === 'relationshipValue') return { $ref: '#/definitions/synonyms', description };
  if (field.kind === 'value') return { $ref: '#/definitions/fuzzyDate', description };
  if (field.kind === 'property') return { ...listed(field, scalarSchema(field, mapping)), description };
  if (field.kind === 'computed' || field.kind === 'reference') return {};
  const prefixes = memberTypes(field.type, mapping).map(prefixOf).join('|');
  const id: JsonSchema = { type: 'string', pattern: `^(${prefixes}):` };
  const carried = mapping.relationshipProperties.get(field.properties ?? '') ?? [];
  const long: JsonSchema = {
    type: 'object',
    required: ['to', ...carried.filter((property) => property.required).map((property) => property.name)],
    additionalProperties: false,
    properties: {
      to: id,
      ...Object.fromEntries(carried.map((property) => [property.name, fieldSchema(property, mapping)])),
      evidence: { $ref: '#/definitions/evidence' },
    },
  };
  const one: JsonSchema = carried.some((property) => property.required) ? long : { anyOf: [id, long] };
  const many: JsonSchema = { type: 'array', items: one };
  return { ...(field.list ? many : { anyOf: [one, { ...many, maxItems: 1 }] }), description };
}

function listed(field: FieldMapping, schema: JsonSchema): JsonSchema {
  return field.list ? { type: 'array', items: schema } : schema;
}

function scalarSchema(field: PropertyField, mapping: GraphMapping): JsonSchema {
  const values = mapping.enums.get(field.type)?.values;
  return values ? { enum: values } : (SCALARS[field.type] ?? { type: 'string' });
}

/** What both schemas refer to. */
function shared(mapping: GraphMapping): Record<string, JsonSchema> {
  const enumOf = (name: string): JsonSchema => ({ enum: mapping.enums.get(name)?.values ?? [] });
  const described = (type: string, field: string) => mapping.types.get(type)?.fields.get(field)?.description ?? '';
  const idOf = (field: string): JsonSchema => {
    const type = mapping.types.get('Evidence')?.fields.get(field)?.type ?? '';
    const pattern = memberTypes(type, mapping).map(prefixOf).join('|');
    return { type: 'string', pattern: `^(${pattern}):`, description: described('Evidence', field) };
  };
  const evidence: Record<string, JsonSchema> = {
    quote: { $ref: '#/definitions/quote' },
    paraphrase: { type: 'string', description: described('Evidence', 'paraphrase') },
    locator: { type: 'string', description: described('Evidence', 'locator') },
    assertion: { ...enumOf('Assertion'), description: described('Evidence', 'assertion') },
    reasoning: { type: 'string', description: described('Evidence', 'reasoning') },
    assertedBy: idOf('assertedBy'),
    onBehalfOf: idOf('onBehalfOf'),
  };
  const supports: JsonSchema = {
    type: 'array',
    minItems: 1,
    items: { type: 'string' },
    description: 'The fields that the quote supports; all of them where it is left out.',
  };
  const day: JsonSchema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
  const list = (properties: Record<string, JsonSchema>): JsonSchema => ({
    type: 'array',
    minItems: 1,
    items: {
      type: 'object',
      anyOf: [{ required: ['quote'] }, { required: ['paraphrase'] }],
      additionalProperties: false,
      properties,
    },
  });
  return {
    quote: {
      description: 'The exact words of source.txt; where a page break cuts them, the list of the segments.',
      anyOf: [
        { type: 'string', minLength: 1 },
        { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } },
      ],
    },
    evidence: list(evidence),
    ownEvidence: list({ ...evidence, supports }),
    synonyms: {
      type: 'array',
      items: {
        type: 'object',
        required: ['label', 'type'],
        additionalProperties: false,
        properties: { label: { type: 'string' }, type: enumOf('SynonymType') },
      },
    },
    fuzzyDate: {
      anyOf: [
        { type: ['string', 'integer'] },
        {
          type: 'object',
          required: ['text', 'precision'],
          additionalProperties: false,
          properties: { text: { type: 'string' }, earliest: day, latest: day, precision: enumOf('DatePrecision') },
        },
      ],
    },
  };
}
