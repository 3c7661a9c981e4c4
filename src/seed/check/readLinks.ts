import type { RelationshipField } from '../../schema/GraphMapping';
import type { GraphValue } from '../GraphValue';
import { type Located, show } from '../read/Located';
import type { CheckContext } from './CheckContext';
import { memberTypes } from './entityTypes';
import { readEvidenceList } from './readEvidence';
import { readFields, readReference } from './readFields';
import { readProperty } from './readScalar';
import type { OwnEvidence, SeedDocument, SeedLink } from './SeedFacts';
import { supports } from './supports';

/**
 * Reads a relationship field: an id, `{to: <id>, evidence: […]}` with what the relationship carries beside, or a list of
 * either. A field that leads to one takes one.
 *
 * @param own the evidence of the entity, on which a link rests that gives none of its own
 */
export function readLinks(
  located: Located,
  field: RelationshipField,
  own: readonly OwnEvidence[],
  document: SeedDocument,
  context: CheckContext,
): SeedLink[] {
  const { problems } = context;
  if (field.list && located.kind !== 'list') {
    problems.add(located.place, `"${field.name}" is ${show(located)}; it must be a list`);
    return [];
  }
  const items = located.kind === 'list' ? located.items : [located];
  if (!field.list && items.length !== 1) {
    problems.add(located.place, `"${field.name}" has ${items.length} values; it takes one`);
  }
  const links = items.flatMap((item) => readLink(item, field, own, document, context) ?? []);
  links.forEach((link, index) => {
    const first = links.findIndex((other) => other.to === link.to);
    if (first < index) problems.add(link.place, `"${field.name}" has "${link.to}" twice`);
  });
  return field.list ? links : links.slice(0, 1);
}

function readLink(
  located: Located,
  field: RelationshipField,
  own: readonly OwnEvidence[],
  document: SeedDocument,
  context: CheckContext,
): SeedLink | undefined {
  const carried = context.mapping.relationshipProperties.get(field.properties ?? '') ?? [];
  const types = memberTypes(field.type, context.mapping);
  const long = located.kind === 'map';
  const allowed = ['to', ...carried.map((property) => property.name), 'evidence'];
  const fields = long ? readFields(located, `"${field.name}"`, allowed, context) : new Map([['to', located]]);
  if (fields === undefined) return undefined;

  const properties: Record<string, GraphValue> = {};
  for (const property of carried) {
    const given = fields.get(property.name);
    const value = given && readProperty(given, property, context);
    if (value !== undefined) properties[property.name] = value;
    if (given === undefined && property.required) {
      const allowedValues = context.mapping.enums.get(property.type)?.values.join(', ') ?? property.type;
      context.problems.add(
        located.place,
        `"${field.name}" without "${property.name}"; write {to: …, ${property.name}: …} with one of ${allowedValues}`,
      );
    }
  }
  const evidence = fields.get('evidence');
  const to = fields.get('to');
  if (to === undefined) {
    context.problems.add(
      located.place,
      `"${field.name}" without "to"; it must be the id of one of type ${types.join(' or ')}`,
    );
    return undefined;
  }
  const id = readReference(to, field.name, types, context);
  if (id === undefined) return undefined;
  return {
    field,
    to: id,
    properties,
    evidence: evidence
      ? readEvidenceList(evidence, document, context)
      : own.filter((item) => supports(item, field.name)),
    place: located.place,
  };
}
