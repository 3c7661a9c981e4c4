import type { RelationshipField } from '../../schema/GraphMapping';
import { showText } from '../read/Located';
import type { CsvRow } from '../read/readCsv';
import type { HierarchyColumn } from '../read/SeedFiles';
import type { CheckContext } from './CheckContext';
import { locate } from './readEvidence';
import type { SeedDocument, SeedEntity, SeedEvidence, SeedFacts } from './SeedFacts';
import { suggest } from './suggest';

/**
 * Adds what reference/hierarchy.csv says to the entities: each narrower one gets a link to the broader one, which says its
 * source (`external: …`) or rests on a quote of a document (`release: …`).
 *
 * @returns what was added
 */
export function readHierarchy(
  rows: readonly CsvRow<HierarchyColumn>[],
  entities: ReadonlyMap<string, SeedEntity>,
  documents: readonly SeedDocument[],
  context: CheckContext,
): SeedFacts['hierarchy'] {
  const added: SeedFacts['hierarchy'][number][] = [];
  for (const { values, place } of rows) {
    const { narrower, broader, source } = values;
    const entity = entities.get(narrower);
    const field = entity && hierarchyOf(entity);
    if (entity === undefined || field === undefined) {
      const known = [...entities.values()]
        .filter((candidate) => hierarchyOf(candidate) !== undefined)
        .map(({ id }) => id);
      const wrong = entity
        ? `"${narrower}" is of type ${entity.type.name}, which has no hierarchy`
        : `no entity has the id "${narrower}"`;
      context.problems.add(place, `${wrong}; ${suggest(narrower, known)}`);
      continue;
    }
    context.references.push({ id: broader, types: [field.type], place });
    if (
      [...entity.links, ...added.flatMap((one) => (one.narrower === narrower ? one.link : []))].some(
        (link) => link.field === field && link.to === broader,
      )
    ) {
      context.problems.add(place, `"${narrower}" under "${broader}" is stated already`);
      continue;
    }
    const [, kind, words = ''] = /^(external|release): (.+)$/.exec(source) ?? [];
    if (kind === undefined) {
      context.problems.add(
        place,
        `the source ${showText(source)} must be "external: <where it is from>" or "release: <words of a text>"`,
      );
    } else if (kind === 'external') {
      added.push({ narrower, link: { field, to: broader, properties: { source: words }, evidence: [], place } });
    } else {
      const evidence = quoteFrom(documents, words, place, context);
      if (evidence) added.push({ narrower, link: { field, to: broader, properties: {}, evidence: [evidence], place } });
    }
  }
  for (const { narrower, link } of added) entities.get(narrower)?.links.push(link);
  return added;
}

function hierarchyOf({ type }: SeedEntity): RelationshipField | undefined {
  return [...type.fields.values()].find(
    (field): field is RelationshipField => field.kind === 'relationship' && field.hierarchy === true,
  );
}

/** The words as evidence from the one document that has them. */
function quoteFrom(
  documents: readonly SeedDocument[],
  words: string,
  place: SeedEvidence['place'],
  context: CheckContext,
): SeedEvidence | undefined {
  const having = documents.filter(({ source }) => source.text.includes(words));
  if (having.length > 1) {
    context.problems.add(
      place,
      `${having.map(({ id }) => id).join(' and ')} have the words ${showText(words)}; lengthen them`,
    );
    return undefined;
  }
  const document = having[0] ?? documents[0];
  const where = document && locate({ kind: 'scalar', place, value: words, written: words }, document, context);
  if (!document || !where) return undefined;
  return {
    document,
    said: where,
    assertion: 'STATED_FACT',
    ...(document.publisher && { assertedBy: document.publisher }),
    place,
  };
}
