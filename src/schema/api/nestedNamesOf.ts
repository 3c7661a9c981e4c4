import { capitalised } from './names';

/**
 * The names of what is generated for a field that leads over a relationship to a list of entities.
 *
 * @example nestedNamesOf('Compound', { name: 'trials' }).edge // 'CompoundTrialsEdge'
 */
export function nestedNamesOf(owner: string, field: { readonly name: string }) {
  const stem = owner + capitalised(field.name);
  return { connection: `${stem}Connection`, edge: `${stem}Edge`, relationFilter: `${stem}RelationFilter` };
}
