import { foldCase } from '../../../src/schema/foldCase';
import { normaliseName } from '../../../src/schema/normaliseName';
import { indexedText } from '../../../src/schema/wordsOf';
import type { Identity } from '../../../src/seed/plan/GraphPlan';
import { whole } from './values';

/** Properties as the driver sends them. */
export type Properties = Record<string, unknown>;

/** A node to create: `names` are the `Name` nodes that an entity is found by. */
export interface NodeRow {
  readonly properties: Properties;
  readonly names: readonly { readonly key: string; readonly properties: Properties }[];
}

/** A relationship to create between two nodes named by their ids. */
export interface RelationshipRow {
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

export interface NewSynonym {
  readonly label: string;
  readonly type: string;
}

/**
 * Nodes and relationships on their way into the graph, stored as the product stores them: an entity has `nameKey` and a
 * `Name` node for each of its names; what is no entity (Evidence, CrossReference) has its label alone.
 */
export class GraphRows {
  /** By label. */
  readonly entities = new Map<string, NodeRow[]>();
  readonly others = new Map<string, NodeRow[]>();
  /** By type and by the labels whose ids its ends have: `SUPPORTED_BY Entity Evidence`. */
  readonly relationships = new Map<string, RelationshipRow[]>();

  /** What rests on each piece of evidence: the ends and the types of relationships. */
  readonly support = new Map<string, (readonly [from: string, type: string, to: string])[]>();

  entity(label: string, id: string, name: string, properties: Properties = {}, synonyms: readonly NewSynonym[] = []) {
    const names = [{ label: name, type: null }, ...synonyms].map((one, position) => ({
      key: normaliseName(one.label),
      properties: {
        label: one.label,
        type: one.type,
        external: false,
        position: whole(position),
        words: indexedText(one.label),
        key: normaliseName(one.label),
        entityType: label,
      },
    }));
    append(this.entities, label, { properties: { id, name, nameKey: foldCase(name), ...properties }, names });
    return id;
  }

  other(label: string, id: string, properties: Properties) {
    append(this.others, label, { properties: { id, ...properties }, names: [] });
    return id;
  }

  relate(
    from: string,
    type: string,
    to: string,
    properties: Properties & { readonly evidenceIds?: readonly string[] } = {},
  ) {
    for (const evidence of properties.evidenceIds ?? []) append(this.support, evidence, [from, type, to] as const);
    // A quote says which fields it supports.
    const stored = type === 'SUPPORTED_BY' ? { fields: ownFields, ...properties } : properties;
    append(this.relationships, `${type} ${idLabel(from)} ${idLabel(to)}`, { from, to, properties: stored });
  }
}

/** Fields of entities that a quote can support. */
const ownFields = ['name', 'type', 'phase', 'status', 'stage', 'dataKind', 'due'];

function append<T>(lists: Map<string, T[]>, key: string, value: T) {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The label under which an id is unique: ids of what is no entity say so themselves. */
export function idLabel(id: string): Identity {
  if (id.startsWith('evidence:')) return 'Evidence';
  if (id.startsWith('crossreference:')) return 'CrossReference';
  return 'Entity';
}
