import type { EnumMapping, FieldMapping, GraphMapping, RelationshipField } from '../GraphMapping';
import { evidenceOf, namesOf } from './names';
import { nestedNamesOf } from './nestedNamesOf';
import { block, described } from './sdlText';
import { singularWords, withArticle } from './words';

/** A type that can be asked for by what it is and by what it is joined to. */
export interface Filterable {
  readonly name: string;
  /** Its fields by name. */
  readonly fields: ReadonlyMap<string, FieldMapping>;
  /** Whether it is found by its names: an entity, or an interface that only entities implement. */
  readonly named: boolean;
}

/** The filter of a type: what may be asked of each of its fields, and how conditions are joined. */
export function filterType(type: Filterable): string {
  const { filter } = namesOf(type.name);
  const upwards = [...type.fields.values()].find((field) => field.kind === 'relationship' && field.hierarchy);
  const conditions = [...type.fields.values()].flatMap((field) => {
    const by = filterOf(type.name, field);
    return by ? [described(conditionDescription(field), `${field.name}: ${by}`), ...evidenceCondition(field)] : [];
  });
  return block(
    `What to ask of ${withArticle(type.name)}. All that is given must hold; \`{}\` asks nothing, and holds for any.`,
    `input ${filter}`,
    [
      described('All of these hold. An empty list asks nothing.', `and: [${filter}!]`),
      described('At least one of these holds. An empty list matches nothing.', `or: [${filter}!]`),
      described('This does not hold.', `not: ${filter}`),
      ...(type.named
        ? [
            described(
              'Has this name, preferred or other, whatever the case, hyphens, spaces or ® signs.',
              'named: String',
            ),
          ]
        : []),
      ...(upwards
        ? [
            described(
              `Is the ${singularWords(type.name)} of this name, or lies below it, however many steps of \`${upwards.name}\` down.`,
              'within: String',
            ),
          ]
        : []),
      ...conditions,
    ],
  );
}

/** What is asked of the field is what the field says; one that may lead nowhere can be asked whether it does. */
function conditionDescription(field: FieldMapping): string {
  const optional = field.kind === 'relationship' && !field.list && !field.required;
  return optional ? `${field.description} \`{}\` means that there is one.` : field.description;
}

const evidenceFilter = namesOf('Evidence').relationFilter;

/** What the relation to one other entity rests on is asked beside the entity itself. */
function evidenceCondition(field: FieldMapping): string[] {
  if (field.kind !== 'relationship' || field.list || !field.restsOnEvidence) return [];
  const description = `What \`${field.name}\` rests on: quotes that say which one it is. \`some: { assertion: { eq: STATED_FACT } }\` means that it is stated; where there is none, there is no quote.`;
  return [described(description, `${evidenceOf(field.name)}: ${evidenceFilter}`)];
}

/** The input type that a condition on the field has; nothing where the field cannot be asked for. */
export function filterOf(owner: string, field: FieldMapping): string | undefined {
  switch (field.kind) {
    case 'property':
      // Ids are looked up by themselves, and not in lists.
      if (field.list) return field.type === 'ID' ? undefined : `${field.type}ListFilter`;
      return namesOf(field.type).filter;
    case 'value':
      return field.list || field.type !== 'FuzzyDate' ? undefined : namesOf(field.type).filter;
    case 'relationshipValue':
      return namesOf(field.type).relationFilter;
    case 'relationship':
      if (!field.list) return namesOf(field.type).filter;
      return hasOwnFilter(field) ? nestedNamesOf(owner, field).relationFilter : namesOf(field.type).relationFilter;
    case 'reference':
    case 'computed':
      return undefined;
  }
}

/** Whether more may be asked of a list than of what is in it: a role, or the quotes that the relationship rests on. */
export function hasOwnFilter(field: RelationshipField): boolean {
  return field.list && (field.properties !== undefined || field.restsOnEvidence);
}

/** The filter of a list: some, none or every one of what it leads to. */
export function relationFilterType(type: string): string {
  return block(
    `What to ask of a list: of some, none or every ${singularWords(type)} in it. All that is given must hold.`,
    `input ${namesOf(type).relationFilter}`,
    quantifiers(type),
  );
}

/** The same over a relationship that says something of its own, which narrows what is looked at. */
export function nestedRelationFilterType(mapping: GraphMapping, owner: string, field: RelationshipField): string {
  const properties = mapping.relationshipProperties.get(field.properties ?? '') ?? [];
  return block(
    `What to ask of the ${singularWords(field.name)} of ${withArticle(owner)}: of some, none or every one. All that is given must hold.`,
    `input ${nestedNamesOf(owner, field).relationFilter}`,
    [
      ...quantifiers(field.type),
      ...properties.map((property) =>
        described(
          `Looks only at those joined in this way; goes together with \`some\`, \`none\` or \`every\`. ${property.description}`,
          `${property.name}: ${namesOf(property.type).filter}`,
        ),
      ),
      ...(field.restsOnEvidence
        ? [
            described(
              'Looks only at those that such quotes say to be joined; goes together with `some`, `none` or `every`. `some: { assertion: { eq: STATED_FACT } }` leaves out what is only concluded.',
              `evidence: ${evidenceFilter}`,
            ),
          ]
        : []),
    ],
  );
}

function quantifiers(type: string): string[] {
  const { filter } = namesOf(type);
  return [
    described('At least one matches; `some: {}` means that there is one.', `some: ${filter}`),
    described('None matches; `none: {}` means that there are none.', `none: ${filter}`),
    described('All match, also where there are none.', `every: ${filter}`),
  ];
}

/** The comparisons of an enum; an ordered one can also be greater or less. */
export function enumFilterType(type: EnumMapping): string {
  const words = singularWords(type.name);
  return block(
    `Compares ${withArticle(type.name)}. At least one comparison, and all given hold.${type.ordered && type.values.includes('UNKNOWN') ? ' UNKNOWN ranks neither higher nor lower than any other.' : ''}`,
    `input ${namesOf(type.name).filter}`,
    [
      described(`Is this ${words}.`, `eq: ${type.name}`),
      described(`Is there, and is not this ${words}.`, `ne: ${type.name}`),
      described('Is one of these. An empty list matches nothing.', `in: [${type.name}!]`),
      ...(type.ordered
        ? [
            described('Ranks higher.', `gt: ${type.name}`),
            described('Ranks higher or the same.', `gte: ${type.name}`),
            described('Ranks lower.', `lt: ${type.name}`),
            described('Ranks lower or the same.', `lte: ${type.name}`),
          ]
        : []),
      described('Is absent (true), or is there (false).', 'isNull: Boolean'),
    ],
  );
}
