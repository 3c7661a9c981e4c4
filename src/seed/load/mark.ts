import type { GraphMapping } from '../../schema/GraphMapping';
import { IDENTITIES, type NodeKey } from '../plan/GraphPlan';

/**
 * The property that says which source wrote a node or a relationship. Whatever has no such mark was not written by a load,
 * and no load changes or removes it. A property, for a label would be drawn by Neo4j Browser.
 *
 * A node's mark holds its key, too: a copy that somebody makes of a node, mark and all, has another id and so is known as
 * a copy. A relationship's mark is the source alone.
 *
 * @example
 * markOf('Entity/compound:t-dm1') // 'seeds/Entity/compound:t-dm1'
 */
export const MARK = 'loadedFrom';

/** The source of what is loaded from `seeds/`. */
export const SOURCE = 'seeds';

/** Before the mark of a node that has left the source but stays for what others attached to it. */
const FORMERLY = 'formerly ';

export const prefixes = { current: `${SOURCE}/`, former: `${FORMERLY}${SOURCE}/` } as const;

export function markOf(key: NodeKey): string {
  return `${prefixes.current}${key}`;
}

export function formerMarkOf(key: NodeKey): string {
  return `${prefixes.former}${key}`;
}

/** The key in a mark, and whether the node has left the source; nothing where the mark is not one of this source. */
export function readMark(mark: unknown): { readonly key: NodeKey; readonly former: boolean } | undefined {
  if (typeof mark !== 'string') return undefined;
  if (mark.startsWith(prefixes.current)) return { key: mark.slice(prefixes.current.length) as NodeKey, former: false };
  if (mark.startsWith(prefixes.former)) return { key: mark.slice(prefixes.former.length) as NodeKey, former: true };
  return undefined;
}

/** The labels that loads write. */
export function ownLabels(mapping: GraphMapping): string[] {
  return [...new Set([...Object.keys(IDENTITIES), ...[...mapping.types.values()].map((type) => type.label)])];
}

/** That a node bears one of the labels given as parameter `$labels`. With the labels in the text, Neo4j scans once for each. */
export function bearsOne(variable: string): string {
  return `any(label IN labels(${variable}) WHERE label IN $labels)`;
}

/** Properties without the mark: what an element says. */
export function withoutMark(properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { [MARK]: _, ...facts } = properties;
  return facts;
}
