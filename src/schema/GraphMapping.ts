/**
 * What the SDL in `schema/` says about the graph, read once: which type is which label, which field is which property,
 * relationship or computed value. Everything that touches both sides (the compiler, the loader, the generator of
 * `schema/api.graphql`) reads this and nothing else, so that a field added to the SDL exists everywhere at once.
 */
export interface GraphMapping {
  /** Node types by GraphQL type name, in the order of the SDL. */
  readonly types: ReadonlyMap<string, NodeMapping>;
  /** Types that several node types share (`Entity`, `Speaker`) with the names of their members. */
  readonly interfaces: ReadonlyMap<string, InterfaceMapping>;
  /** Properties that a relationship carries, by the name of the type that describes them (`Evaluates` → `role`). */
  readonly relationshipProperties: ReadonlyMap<string, readonly PropertyField[]>;
  /** Values that are stored flat on their owner (`FuzzyDate`, `Span`), by type name. */
  readonly values: ReadonlyMap<string, readonly PropertyField[]>;
  readonly enums: ReadonlyMap<string, EnumMapping>;
}

/** One node type: `type Compound implements Entity @node(label: "Compound")`. */
export interface NodeMapping {
  readonly name: string;
  readonly label: string;
  /** Entities have `id`, `name` and `nameKey`, the second label `Entity`, and are listed as connections. */
  readonly isEntity: boolean;
  /** `@source`: what facts are quoted from, a document. */
  readonly isSource: boolean;
  readonly interfaces: readonly string[];
  /** In the order of the SDL. */
  readonly fields: ReadonlyMap<string, FieldMapping>;
  readonly description: string;
  /** `@facet(path: …)`: what lists of the type are counted by beside its own fields, as paths of fields. */
  readonly facets: readonly string[];
  /** `@commonNoun`: words that people put behind names of the type. */
  readonly commonNouns: readonly string[];
  /** `@goesBy`: the field that leads to an entity whose names it goes by, too. */
  readonly goesBy?: string;
}

export interface InterfaceMapping {
  readonly name: string;
  /** The label that every member bears, where there is one (`Entity`); `Speaker` has none. */
  readonly label?: string;
  readonly members: readonly string[];
  readonly fields: ReadonlyMap<string, FieldMapping>;
}

export interface EnumMapping {
  readonly name: string;
  readonly values: readonly string[];
  /** `@ordered`: the values rank as listed, and `<field>Rank` is stored beside the value; `UNKNOWN` has no rank. */
  readonly ordered: boolean;
}

export type FieldMapping =
  | PropertyField
  | ValueField
  | RelationshipField
  | RelationshipValueField
  | ReferenceField
  | ComputedField;

interface FieldCommon {
  readonly name: string;
  /** The GraphQL type's own name, without list and non-null marks: `String`, `Phase`, `FuzzyDate`, `Trial`. */
  readonly type: string;
  readonly list: boolean;
  /** Non-null in the API. */
  readonly required: boolean;
  readonly description: string;
}

/** A scalar or enum, stored under its own name; of an `@ordered` enum also `<name>Rank`. */
export interface PropertyField extends FieldCommon {
  readonly kind: 'property';
  /** `@property(name: …)`: the property's name in the graph, where it is not the field's (`CrossReference.id`). */
  readonly storedAs?: string;
}

/** A value object stored flat: `due: FuzzyDate` as `dueText`, `dueEarliest` …; a list of them as parallel lists. */
export interface ValueField extends FieldCommon {
  readonly kind: 'value';
}

/** Other nodes, over a relationship. A list of entities is a connection in the API; a list of others is a plain list. */
export interface RelationshipField extends FieldCommon {
  readonly kind: 'relationship';
  readonly relationship: string;
  readonly direction: 'IN' | 'OUT';
  /** Name in `relationshipProperties` of what the relationship carries beside `evidenceIds`. */
  readonly properties?: string;
  /** It joins two entities, and so bears the ids of the quotes that say so: `evidenceIds`. */
  readonly restsOnEvidence: boolean;
  /** `@hierarchy`: the field leads from the part to the whole, and the type's filter has `within`. */
  readonly hierarchy?: boolean;
}

/** Values that are the properties of a relationship: a synonym is what `NAMED` says on its way to the `Name`. */
export interface RelationshipValueField extends FieldCommon {
  readonly kind: 'relationshipValue';
  readonly relationship: string;
  readonly direction: 'IN' | 'OUT';
}

/** Other nodes, named by their ids in a property, where a relationship would only burden the nodes that it leads to. */
export interface ReferenceField extends FieldCommon {
  readonly kind: 'reference';
  /** `@reference(ids: …)`: the property with the id, or the list of ids. */
  readonly ids: string;
}

/** Not stored: worked out when asked. `by` names the computation. */
export interface ComputedField extends FieldCommon {
  readonly kind: 'computed';
  readonly by: string;
}
