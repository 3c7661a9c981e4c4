import { nodeKey, type PlannedNode } from '../plan/GraphPlan';
import { type Asked, followed, holds } from './holds';
import type { OwnPremise, Premise, RelatedPremise } from './Premise';

/** Why an entity counts. */
export interface Explanation {
  /** The conditions that it fulfils, in the order of the filter. */
  readonly said: readonly Said[];
  /** Whether it counts without any premise that only the annotator concluded. */
  readonly stated: boolean;
}

/** A condition that an entity fulfils, and the quotes that it rests on. */
export interface Said {
  readonly words: string;
  /** The field of the API, as in `Compound.stage`. */
  readonly field: string;
  readonly of: PlannedNode;
  /** The entity that fulfils the condition, where that is a relation. */
  readonly through?: PlannedNode;
  /** Ids of quotes, in the order of the document. */
  readonly evidence: readonly string[];
  readonly inferred: boolean;
}

/** What is asked, with what the claim itself concludes from quotes: the conclusion's id, by the place of its words. */
export interface Explained extends Asked {
  readonly concluded?: ReadonlyMap<string, string>;
}

/** How many related entities that fulfil a condition are shown; all are looked at. */
const mostShown = 5;

/** Explains conditions of which each must hold for a node, and does. */
export function explain(asked: Explained, premises: readonly Premise[], node: PlannedNode): Explanation {
  const parts = premises.map((premise) => explainOne(asked, premise, node));
  return { said: parts.flatMap(({ said }) => said), stated: parts.every(({ stated }) => stated) };
}

function explainOne(asked: Explained, premise: Premise, node: PlannedNode): Explanation {
  switch (premise.kind) {
    case 'own':
      return explainOwn(asked, premise, node);
    case 'related':
      return explainRelated(asked, premise, node);
    case 'either': {
      const taken = premise.branches
        .filter(({ when }) => holds(asked, when, node))
        .map(({ premises }) => explain(asked, premises, node));
      return { said: taken.flatMap(({ said }) => said), stated: taken.some(({ stated }) => stated) };
    }
  }
}

/** Of what is absent there is no quote, and nobody concludes it. */
function explainOwn(asked: Explained, { words, field, supports }: OwnPremise, of: PlannedNode): Explanation {
  const quotes = asked.graph.neighbours(of, { relationship: 'SUPPORTED_BY', direction: 'OUT' });
  const evidence = quotes
    .filter(({ relationship: { properties } }) => {
      const fields = properties.fields as readonly string[] | undefined;
      return supports !== undefined && (fields === undefined || fields.includes(supports));
    })
    .map(({ node }) => concludedFrom(asked, String(node.properties.id)))
    .sort();
  const inferred = evidence.length > 0 && areInferred(asked, evidence);
  return { said: [{ words, field, of, evidence, inferred }], stated: !inferred };
}

/** One of the related entities is enough; a relation that no quote is given for is a conclusion. */
function explainRelated(
  asked: Explained,
  { words, field, related, premises }: RelatedPremise,
  of: PlannedNode,
): Explanation {
  const ways = followed(asked, related, of)
    .filter(({ node }) => holds(asked, related.where, node))
    .sort((a, b) => (a.node.key < b.node.key ? -1 : 1))
    .map(({ node, relationship }): Explanation => {
      const ids = (relationship.properties.evidenceIds ?? []) as readonly string[];
      const evidence = ids.map((id) => concludedFrom(asked, id));
      const inferred = areInferred(asked, evidence);
      const inner = explain(asked, premises, node);
      return {
        said: [{ words, field, of, through: node, evidence, inferred }, ...inner.said],
        stated: !inferred && inner.stated,
      };
    });
  return {
    said: ways.slice(0, mostShown).flatMap(({ said }) => said),
    stated: ways.some(({ stated }) => stated),
  };
}

/** A quote from which the claim draws a conclusion counts as that conclusion, which says how it follows. */
function concludedFrom({ concluded }: Explained, id: string): string {
  return concluded?.get(placeOf(id)) ?? id;
}

/**
 * Document and places of a quote, whatever is said of it.
 *
 * @example placeOf('evidence:immunogen-2010-10-28:006391-006470:plan') // 'evidence:immunogen-2010-10-28:006391-006470'
 */
export function placeOf(evidenceId: string): string {
  return evidenceId.split(':').slice(0, 3).join(':');
}

function areInferred({ graph }: Asked, evidence: readonly string[]): boolean {
  return evidence.every((id) => graph.node(nodeKey('Evidence', id)).properties.assertion === 'INFERRED');
}
