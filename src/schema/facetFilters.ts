import type { FacetMapping } from './facetsOf';

/** Where the key of a bucket stands in the text of its filter. */
export const keyPlace = '{key}';

/**
 * The filter that lists a bucket, in the API's own language, with `{key}` where its key stands.
 *
 * @example bucketFilter(targets) // '{ targets: { some: { id: { eq: "{key}" } } } }'
 */
export function bucketFilter(facet: FacetMapping): string {
  switch (facet.of.kind) {
    case 'entity':
      return along(facet, `{ id: { eq: "${keyPlace}" } }`);
    case 'enum':
      return along(facet, `{ eq: ${keyPlace} }`);
    case 'years':
      return along(facet, `{ overlaps: { from: "${keyPlace}-01-01", to: "${keyPlace}-12-31" } }`);
    case 'year':
      return along(facet, `{ gte: "${keyPlace}-01-01", lte: "${keyPlace}-12-31" }`);
  }
}

/**
 * The filter that lists what is in no bucket.
 *
 * @example missingFilter(targets) // '{ not: { targets: { some: {} } } }'
 */
export function missingFilter(facet: FacetMapping): string {
  const any = {
    entity: '{}',
    enum: '{ isNull: false }',
    years: '{ overlaps: { from: "0001-01-01", to: "9999-12-31" } }',
    year: '{ isNull: false }',
  }[facet.of.kind];
  return `{ not: ${along(facet, any)} }`;
}

/** What is asked at the end of the path, within what leads there. */
function along({ path, relations }: FacetMapping, asked: string): string {
  return path.reduceRight((inner, name) => {
    const isList = relations.find((field) => field.name === name)?.list;
    return `{ ${name}: ${isList ? `{ some: ${inner} }` : inner} }`;
  }, asked);
}
