import type { NodeMapping, RelationshipField } from '../../schema/GraphMapping';
import { type Located, show } from '../read/Located';
import type { CheckContext } from './CheckContext';
import { memberTypes } from './entityTypes';
import { readEvidenceList } from './readEvidence';
import { readFields, readReference } from './readFields';
import type { SeedDocument, SeedEntity } from './SeedFacts';
import { reasonNotWritable } from './writableFields';

/** Reads `ended`: by field, the links of earlier documents that are no more, as a list of `{to, evidence}`. */
export function readEnded(
  located: Located,
  type: NodeMapping,
  document: SeedDocument,
  context: CheckContext,
): SeedEntity['ended'] {
  const links = [...type.fields.values()].filter(
    (field): field is RelationshipField =>
      field.kind === 'relationship' &&
      field.name !== 'evidence' &&
      reasonNotWritable(type, field, context.mapping) === undefined,
  );
  const names = links.map(({ name }) => name);
  const fields = readFields(located, '"ended"', names, context);
  return [...(fields ?? [])].flatMap(([name, value]) => {
    const field = links.find((link) => link.name === name);
    if (field === undefined) return [];
    if (value.kind !== 'list') {
      context.problems.add(value.place, `"${name}" in "ended" is ${show(value)}; it must be a list of {to, evidence}`);
      return [];
    }
    return value.items.flatMap((item) => readEnding(item, field, document, context));
  });
}

function readEnding(
  item: Located,
  field: RelationshipField,
  document: SeedDocument,
  context: CheckContext,
): SeedEntity['ended'] {
  const parts = readFields(item, `"${field.name}" in "ended"`, ['to', 'evidence'], context);
  const [to, evidence] = [parts?.get('to'), parts?.get('evidence')];
  if (parts !== undefined && !(to && evidence)) {
    const missing = to ? 'evidence' : 'to';
    context.problems.add(item.place, `"${field.name}" in "ended" without "${missing}"; it must be {to, evidence}`);
  }
  if (!to || !evidence) return [];
  const id = readReference(to, field.name, memberTypes(field.type, context.mapping), context);
  const list = readEvidenceList(evidence, document, context);
  return id === undefined ? [] : [{ field, to: id, evidence: list, place: item.place }];
}
