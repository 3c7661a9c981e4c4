import { normaliseName } from '../../schema/normaliseName';
import { showText } from '../read/Located';
import type { CsvRow } from '../read/readCsv';
import type { CrossReferenceColumn } from '../read/SeedFiles';
import type { CheckContext } from './CheckContext';
import { MOST_VALUES } from './checkEntity';
import { REFERENCE_FIELDS } from './referenceFields';
import type { ExternalFacts, ExternalIdentifier, ExternalName, ExternalStatement, SeedEntity } from './SeedFacts';
import { suggest } from './suggest';

/** Reads what seeds/reference/xrefs.csv knows of the entities: identifiers, names and statements from outside the documents. */
export function readCrossReferences(
  rows: readonly CsvRow<CrossReferenceColumn>[],
  entities: ReadonlyMap<string, SeedEntity>,
  { problems }: CheckContext,
): ExternalFacts {
  const crossReferences: ExternalIdentifier[] = [];
  const names: ExternalName[] = [];
  const statements: ExternalStatement[] = [];
  const seen = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const { values, place } of rows) {
    const { id, field, value, source } = values;
    const entity = entities.get(id);
    const meaning = REFERENCE_FIELDS[field];
    const known = seen.get(`${id},${field},${value}`);
    seen.set(`${id},${field},${value}`, place.line);
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    if (entity === undefined) problems.add(place, `no entity has the id "${id}"; ${suggest(id, [...entities.keys()])}`);
    else if (meaning === undefined)
      problems.add(place, `unknown field "${field}"; ${suggest(field, Object.keys(REFERENCE_FIELDS))}`);
    else if (known !== undefined) problems.add(place, `says the same as line ${known}`);
    else if (count === MOST_VALUES + 1)
      problems.add(place, `"${id}" has more than ${MOST_VALUES} cross references; allowed are ${MOST_VALUES}`);
    else if (meaning.kind === 'identifier') {
      if (!entity.type.fields.has('crossReferences')) {
        problems.add(place, `type ${entity.type.name} has no cross references; "${field}" of "${id}" has no place`);
      } else if (!meaning.form.test(value)) {
        problems.add(
          place,
          `${showText(value)} is no identifier of ${meaning.database}; one has the form ${meaning.form.source.slice(1, -1)}`,
        );
      } else {
        const url = meaning.url?.(value);
        crossReferences.push({
          entity: id,
          database: meaning.database,
          identifier: value,
          ...(url && { url }),
          source,
        });
        if (meaning.name) addName(entity, value, meaning.name);
      }
    } else {
      const property = meaning.kind === 'statement' ? meaning.property : undefined;
      if (property !== undefined && !entity.type.fields.has(property)) {
        problems.add(place, `type ${entity.type.name} has no "${property}"; "${field}" of "${id}" has no place`);
      }
      statements.push({ entity: id, field, value, source, ...(property && { property }) });
      if (meaning.kind === 'name')
        for (const name of namesIn(value, meaning.type)) addName(entity, name.label, name.type);
    }
  }
  return { crossReferences, names, statements };

  /** A name that the entity bears already, from the documents or from here, is not added again. */
  function addName(entity: SeedEntity, label: string, type: string): void {
    const borne = [
      entity.name,
      ...entity.synonyms.map((synonym) => synonym.label),
      ...names.filter((name) => name.entity === entity.id).map((name) => name.label),
    ];
    if (!borne.map(normaliseName).includes(normaliseName(label))) names.push({ entity: entity.id, label, type });
  }
}

/**
 * The names in a value. A name of another type may follow in brackets; other brackets say what edition or place is meant
 * and are no part of the name.
 *
 * @example namesIn('trastuzumab emtansine (USAN: ado-trastuzumab emtansine)', 'INN') // the INN and the USAN
 * @example namesIn('American Society of Hematology (52nd Annual Meeting)', 'COMMON') // American Society of Hematology
 */
function namesIn(value: string, type: string): { label: string; type: string }[] {
  const others = [...value.matchAll(/\(([A-Z]+): ([^)]+)\)/g)].map(([, kind = '', label = '']) => ({
    label,
    type: kind,
  }));
  const label = value
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return [{ label, type }, ...others];
}
