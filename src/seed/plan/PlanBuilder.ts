import { createHash } from 'node:crypto';
import { canonical } from '../canonical';
import { PlannedGraph } from '../derive/PlannedGraph';
import type { GraphProperties, GraphValue } from '../GraphValue';
import {
  type GraphPlan,
  IDENTITIES,
  type Identity,
  type NodeKey,
  nodeKey,
  type PlannedRelationship,
} from './GraphPlan';

/** Gathers nodes and relationships; a node that is added again is the same node. */
export class PlanBuilder {
  readonly #nodes = new Map<NodeKey, GraphPlan['nodes'][number]>();
  readonly #relationships: PlannedRelationship[] = [];

  has(key: NodeKey): boolean {
    return this.#nodes.has(key);
  }

  /** Properties that are `undefined` are left out. */
  node(
    identity: Identity,
    value: string,
    labels: readonly string[],
    properties: Readonly<Record<string, GraphValue | undefined>>,
  ): NodeKey {
    const key = nodeKey(identity, value);
    if (!this.#nodes.has(key)) {
      this.#nodes.set(key, {
        key,
        labels: [identity, ...labels],
        properties: { [IDENTITIES[identity]]: value, ...present(properties) },
      });
    }
    return key;
  }

  /** Adds properties to a node that is there. */
  amend(key: NodeKey, properties: GraphProperties): void {
    const node = this.#nodes.get(key);
    if (node === undefined) throw new Error(`There is no node ${key} to add to.`);
    this.#nodes.set(key, { ...node, properties: { ...node.properties, ...properties } });
  }

  relate(
    from: NodeKey,
    type: string,
    to: NodeKey,
    properties: Readonly<Record<string, GraphValue | undefined>> = {},
  ): void {
    this.#relationships.push({ type, from, to, properties: present(properties) });
  }

  /** Adds properties to relationships that are there. */
  amendRelationships(more: (relationship: PlannedRelationship) => GraphProperties): void {
    this.#relationships.forEach((relationship, index) => {
      const properties = { ...relationship.properties, ...more(relationship) };
      this.#relationships[index] = { ...relationship, properties };
    });
  }

  /** What is planned so far, to be walked. */
  graph(): PlannedGraph {
    return new PlannedGraph([...this.#nodes.values()], this.#relationships);
  }

  /** Entities come first: Neo4j gives nodes in the order in which they were made, and so draws these, and not names. */
  build(): GraphPlan {
    const nodes = [...this.#nodes.values()].sort((a, b) => place(a) - place(b));
    return { dataVersion: versionOf(nodes, this.#relationships), nodes, relationships: this.#relationships };
  }
}

function place({ labels: [identity] }: GraphPlan['nodes'][number]): number {
  return identity === 'Entity' ? 0 : 1;
}

function present(properties: Readonly<Record<string, GraphValue | undefined>>): GraphProperties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as GraphProperties;
}

/** Twelve hexadecimal digits of the SHA-256 over nodes and relationships in an order that does not depend on files. */
export function versionOf(nodes: GraphPlan['nodes'], relationships: GraphPlan['relationships']): string {
  const lines = [
    ...nodes.map(({ key, labels, properties }) => `${key} ${labels.join()} ${canonical(properties)}`),
    ...relationships.map(({ from, type, to, properties }) => `${from} ${type} ${to} ${canonical(properties)}`),
  ].sort();
  const hash = createHash('sha256');
  for (const line of lines) hash.update(line).update('\n');
  return hash.digest('hex').slice(0, 12);
}
