import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mappingOf, readSources } from '../schema/readMapping';
import { readRootFields } from '../schema/readRootFields';
import { type Api, apiRoots, apiSchema } from './Api';

const API_FILE = join(__dirname, '..', '..', 'schema', 'api.graphql');

/** How many nodes a page has where neither `first` nor `last` is given: what the schema's descriptions promise. */
const defaultPageSize = 25;

/**
 * Reads the API from `schema/`: what people write there, and what is generated from it. Its claims are in the graph, and
 * not yet known.
 *
 * @param limits how many nodes a page may have
 */
export function readApi({ pageSize }: { readonly pageSize: number }): Api {
  const sources = readSources();
  const mapping = mappingOf(sources);
  return {
    schema: apiSchema(readFileSync(API_FILE, 'utf8')),
    mapping,
    roots: apiRoots(readRootFields(sources, mapping)),
    limits: { pageSize, defaultPageSize },
    derivations: [],
  };
}
