import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'graphql';
import { z } from 'zod';
import { ConfigError } from '../../config/ConfigError';
import type { PersistedDocuments } from './PersistedDocuments';
import { sha256 } from './sha256';

/** The documents of the client package, seen from `src/server/persisted` and from `dist/server/persisted` alike. */
const ofTheClient = path.join(__dirname, '../../../client/persisted-documents.json');

const manifest = z.record(z.string(), z.string());

/**
 * Reads the documents of `client/` and those of further files.
 *
 * @param files JSON files that map the SHA-256 of a document to its text, as the plugin of the client package writes them
 * @throws ConfigError with everything that is wrong with any of the files
 * @example readPersistedDocuments(['apps/pipeline/persisted-documents.json']).get('62b0…') // 'query OpenTrials { … }'
 */
export function readPersistedDocuments(files: readonly string[]): PersistedDocuments {
  const documents = new Map<string, string>();
  const problems: string[] = [];
  for (const file of [ofTheClient, ...files]) {
    for (const [id, text] of Object.entries(readManifest(file, problems))) {
      const problem = problemOf(id, text);
      if (problem) problems.push(`PERSISTED_DOCUMENTS: ${file}, ${JSON.stringify(id)}: ${problem}`);
      documents.set(id, text);
    }
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return documents;
}

function readManifest(file: string, problems: string[]): Readonly<Record<string, string>> {
  try {
    const parsed = manifest.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (parsed.success) return parsed.data;
    problems.push(`PERSISTED_DOCUMENTS: ${file} is no JSON object whose values are the texts of documents`);
  } catch (error) {
    problems.push(`PERSISTED_DOCUMENTS: ${file} cannot be read: ${messageOf(error)}`);
  }
  return {};
}

/** Ids are checksums, so that the same id is the same document for ever, whichever app brings it. */
function problemOf(id: string, text: string): string | undefined {
  const expected = sha256(text);
  if (id !== expected) return `the SHA-256 of its text is ${expected}`;
  try {
    parse(text);
    return undefined;
  } catch (error) {
    return `its text is no GraphQL document: ${messageOf(error)}`;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
