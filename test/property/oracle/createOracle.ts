import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { apiRoots } from '../../../src/compile/Api';
import { mappingOf, readSources } from '../../../src/schema/readMapping';
import { readRootFields } from '../../../src/schema/readRootFields';
import type { Oracle } from './answer';

const apiFile = join(__dirname, '..', '..', '..', 'schema', 'api.graphql');

/** The oracle for the API of `schema/`. */
export function createOracle(): Oracle {
  const sources = readSources();
  const mapping = mappingOf(sources);
  return {
    schema: buildSchema(readFileSync(apiFile, 'utf8')),
    mapping,
    roots: apiRoots(readRootFields(sources, mapping)),
  };
}
