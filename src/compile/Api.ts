import { buildASTSchema, type GraphQLSchema, parseConstValue, valueFromASTUntyped } from 'graphql';
import type { GraphMapping } from '../schema/GraphMapping';
import { apiDocument } from '../schema/generateApi';
import { defaultPageLimits, type PageLimits } from '../schema/PageLimits';
import { mappingOf, readSources } from '../schema/readMapping';
import { type RootField, readRootFields } from '../schema/readRootFields';
import type { CompileLimits } from './budget/Budget';
import type { FilterInput } from './filter/readOperators';

/** The API that operations are compiled against: made once, when the server starts. */
export interface Api {
  readonly schema: GraphQLSchema;
  readonly mapping: GraphMapping;
  readonly roots: ReadonlyMap<string, ApiRoot>;
  readonly limits: PageLimits & CompileLimits;
}

export interface ApiRoot extends RootField {
  /** The preset filter, read. */
  readonly presetFilter?: FilterInput;
}

/** Root fields by name, their preset filters read from the API's own language. */
export function apiRoots(fields: readonly RootField[]): ReadonlyMap<string, ApiRoot> {
  return new Map(
    fields.map((field) => {
      const filter = field.preset && (valueFromASTUntyped(parseConstValue(field.preset)) as FilterInput);
      return [field.name, { ...field, ...(filter && { presetFilter: filter }) }];
    }),
  );
}

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
