/** What the graph holds, read before it is exported, for tables have their columns and GraphML its keys on top. */
export interface GraphSurvey {
  /** Of the nodes of each table (the type's label), the properties that occur. */
  readonly nodes: ReadonlyMap<string, PropertyTypes>;
  /** Of the relationships of each type. */
  readonly relationships: ReadonlyMap<string, PropertyTypes>;
  /** Of the relationships of each type, the tables of the nodes where they begin and end. */
  readonly ends: ReadonlyMap<string, { readonly from: readonly string[]; readonly to: readonly string[] }>;
  /** Statements that create the constraints and indexes, by name. */
  readonly schema: readonly string[];
  /** Somebody else's nodes, which are left out, by their labels. */
  readonly foreign: readonly { readonly labels: readonly string[]; readonly count: number }[];
  readonly dataVersion: string | undefined;
  /** Where the facts come from: documents, and what is not from documents. */
  readonly sources: readonly { readonly title: string; readonly path?: string }[];
}

/** By the name of the property. */
export type PropertyTypes = ReadonlyMap<string, PropertyType>;

/** `other` is whatever is rare enough to be written as text: several types under one name, durations and the like. */
export type PropertyType = 'string' | 'integer' | 'float' | 'boolean' | 'date' | 'datetime' | 'list' | 'other';
