import { IDENTITIES, type Identity } from '../seed/plan/GraphPlan';

/** A node by what identifies it: `{ label: 'Entity', value: 'compound:t-dm1' }`. */
export interface NodeReference {
  readonly label: Identity;
  readonly value: string;
}

/** As the driver gives them where whole numbers are exact: `bigint` for integers, `number` for floats, its own dates. */
export type Properties = Readonly<Record<string, unknown>>;

export interface ExportedNode extends NodeReference {
  /** The identifying one first. */
  readonly labels: readonly string[];
  readonly properties: Properties;
}

export interface ExportedRelationship {
  readonly type: string;
  readonly from: NodeReference;
  readonly to: NodeReference;
  readonly properties: Properties;
}

/**
 * An id that no other node of the graph has. Names have none, and events have that of what they tell of.
 *
 * @example idOf({ label: 'Name', value: 'tdm1' }) // 'name:tdm1'
 */
export function idOf({ label, value }: NodeReference): string {
  if (label === 'Name') return `name:${value}`;
  return label === 'TimelineEvent' ? `event:${value}` : value;
}

/** The label that identifies a node of ours; of somebody else's nodes there is none. */
export function identityOf(labels: readonly string[]): Identity | undefined {
  return (Object.keys(IDENTITIES) as Identity[]).find((label) => labels.includes(label));
}

/** The most special label, after which its table is called: Compound, not Entity. */
export function tableOf(labels: readonly string[]): string {
  return labels.find((label) => label !== 'Entity') ?? 'Entity';
}
