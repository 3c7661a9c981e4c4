import type { GraphMapping } from '../../../src/schema/GraphMapping';
import type { GraphRows } from './GraphRows';

/**
 * Writes on each piece of evidence the relationships that rest on it, as the product stores them: parallel lists of the ids
 * at their ends and of the field of the API that leads from the one to the other.
 */
export function addSupport(rows: GraphRows, mapping: GraphMapping) {
  for (const { properties } of rows.others.get('Evidence') ?? []) {
    const links = (rows.support.get(String(properties.id)) ?? [])
      .map(([from, type, to]) => ({ from, field: fieldOf(mapping, from, type), to }))
      .sort((a, b) => (`${a.from} ${a.field} ${a.to}` < `${b.from} ${b.field} ${b.to}` ? -1 : 1));
    properties.linksFrom = links.map(({ from }) => from);
    properties.linksField = links.map(({ field }) => field);
    properties.linksTo = links.map(({ to }) => to);
  }
}

/** The field that follows a relationship from its start: `compounds` for EVALUATES from a trial. */
function fieldOf(mapping: GraphMapping, from: string, relationship: string): string {
  const type = typeOf(from);
  for (const field of mapping.types.get(type)?.fields.values() ?? []) {
    if (field.kind === 'relationship' && field.relationship === relationship && field.direction === 'OUT')
      return field.name;
  }
  throw new Error(`addSupport: ${type} has no field that follows ${relationship}`);
}

/** `compound:compound-000001` is a Compound. */
function typeOf(id: string): string {
  const prefix = id.slice(0, id.indexOf(':'));
  return `${prefix.charAt(0).toUpperCase()}${prefix.slice(1)}`;
}
