import { buildASTSchema } from 'graphql';
import { apiDocument } from '../schema/generateApi';
import { defaultPageLimits, type PageLimits } from '../schema/PageLimits';
import { mappingOf, readSources } from '../schema/readMapping';
import { readRootFields } from '../schema/readRootFields';
import { type Api, apiRoots } from './Api';
import type { CompileLimits } from './budget/Budget';

/**
 * Makes the API from what people write in `schema/`.
 *
 * @param configured how many nodes a page may have, which the descriptions tell, and what an operation may cost
 */
export function readApi(configured: Partial<PageLimits> & CompileLimits = {}): Api {
  const limits = { ...defaultPageLimits, ...configured };
  const sources = readSources();
  const mapping = mappingOf(sources);
  return {
    schema: buildASTSchema(apiDocument(sources, limits), { assumeValid: true }),
    mapping,
    roots: apiRoots(readRootFields(sources, mapping)),
    limits,
  };
}
