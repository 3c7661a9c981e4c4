import type { Predicate, Related } from '../../compile/filter/Predicate';

/** A condition of a claim's query, as it is explained for an entity that fulfils it. */
export type Premise =
  | OwnPremise
  | RelatedPremise
  /** Several ways to fulfil the query: those that are taken are explained. */
  | { readonly kind: 'either'; readonly branches: readonly Branch[] };

export interface Branch {
  readonly when: Predicate;
  readonly premises: readonly Premise[];
}

interface PremiseWords {
  readonly words: string;
  /** The field of the API, as in `Compound.stage`. */
  readonly field: string;
}

/** What is asked of the entity itself, and which of its fields bears the evidence; of what is absent none does. */
export interface OwnPremise extends PremiseWords {
  readonly kind: 'own';
  readonly supports: string | undefined;
}

/** What is asked of related entities, and what in turn of them. */
export interface RelatedPremise extends PremiseWords {
  readonly kind: 'related';
  readonly related: Related;
  readonly premises: readonly Premise[];
}
