import { type Located, show } from '../read/Located';
import type { CheckContext } from './CheckContext';
import { readFields, readText } from './readFields';
import { readProperty } from './readScalar';
import type { SeedSynonym } from './SeedFacts';

/** Reads `synonyms`: a list of `{label, type}`. That a name is external is known from where it comes from. */
export function readSynonyms(located: Located, context: CheckContext): SeedSynonym[] {
  if (located.kind !== 'list') {
    context.problems.add(located.place, `"synonyms" is ${show(located)}; it must be a list of {label, type}`);
    return [];
  }
  return located.items.flatMap((item) => {
    const fields = readFields(item, 'a synonym', ['label', 'type'], context);
    const given = fields?.get('label');
    const kind = fields?.get('type');
    if (fields && (!given || !kind)) {
      context.problems.add(item.place, `a synonym without "${given ? 'type' : 'label'}"; it must be {label, type}`);
    }
    const label = given && readText(given, 'label', context);
    const type = kind && readProperty(kind, synonymType, context);
    return label !== undefined && typeof type === 'string' ? [{ label, type, place: item.place }] : [];
  });
}

const synonymType = {
  kind: 'property',
  name: 'type',
  type: 'SynonymType',
  list: false,
  required: true,
  description: '',
} as const;
