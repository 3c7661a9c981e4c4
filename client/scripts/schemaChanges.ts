import { CriticalityLevel, DiffRule, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** What became of an API between two versions, in words, each with its place: `Compound.stage: Field 'stage' was …`. */
export interface SchemaChanges {
  /** An operation that was valid may be no longer, or gives another type. */
  readonly breaking: readonly string[];
  /** All other changes, descriptions apart. */
  readonly compatible: readonly string[];
}

/** Compares two schemas as clients see them. */
export async function schemaChanges(before: string, after: string): Promise<SchemaChanges> {
  const changes = await diff(buildSchema(before), buildSchema(after), [DiffRule.ignoreDescriptionChanges]);
  const isBreaking = (level: CriticalityLevel) => level === CriticalityLevel.Breaking;
  const worded = changes.map(({ criticality, path, message }) => ({
    breaking: isBreaking(criticality.level),
    words: path ? `${path}: ${message}` : message,
  }));
  return {
    breaking: worded.filter(({ breaking }) => breaking).map(({ words }) => words),
    compatible: worded.filter(({ breaking }) => !breaking).map(({ words }) => words),
  };
}
