import { bucketFilter, keyPlace } from '../facetFilters';
import { type FacetMapping, facetsOf } from '../facetsOf';
import type { GraphMapping } from '../GraphMapping';
import { namesOf } from './names';
import { block, described } from './sdlText';

/** The enum of what lists of a type can be counted by, as SDL; nothing where that is nothing. */
export function facetType(mapping: GraphMapping, type: string, plural: string): string | undefined {
  const facets = facetsOf(mapping, type);
  if (facets.length === 0) return undefined;
  return block(
    `What ${plural} can be counted by.`,
    `enum ${namesOf(type).facet} @structural`,
    facets.map((facet) => described(facetDescription(facet), facet.value)),
  );
}

/** The field of a connection that counts what matches, as SDL. */
export function facetsField(type: string, plural: string): string {
  const by = described('What to count by, each at most once.', `by: [${namesOf(type).facet}!]! @pages(most: 15)`);
  const first = described(
    'How many buckets of each at most, the largest first; at most {pageSize}.',
    'first: Int = 10 @pageSize',
  );
  return described(
    `Counts of all ${plural} that match, on this page or another. They cost time only where they are asked for.`,
    `facets(\n${by}\n${first}\n): [Facet!]! @ofWholeList`,
  );
}

function facetDescription(facet: FacetMapping): string {
  const path = facet.path.join('.');
  const filter = bucketFilter(facet).replaceAll(keyPlace, 'KEY');
  const says = {
    entity: `By \`${path}\`: the key is the id.`,
    enum: `By \`${path}\`: the key is the value.`,
    years: `By the years in which \`${path}\` may lie: the key is the year, and a date that spans several counts in each.`,
    year: `By the year of \`${path}\`: the key is the year.`,
  }[facet.of.kind];
  return `${says} The filter \`${filter}\` lists a bucket.`;
}
