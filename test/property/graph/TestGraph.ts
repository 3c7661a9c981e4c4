/**
 * A small graph as the API shows it: entities, quotes and what comes from outside, and the relationships between them. The
 * same value is stored in Neo4j (`planOf`) and answered from memory (`oracle/`), so that the two can be compared.
 */
export interface TestGraph {
  readonly nodes: readonly TestNode[];
  readonly edges: readonly TestEdge[];
}

export interface TestNode {
  /** Unique among all nodes of the graph: the id of an entity or of evidence, a key of our own for the rest. */
  readonly key: string;
  /** The GraphQL type. */
  readonly type: string;
  /** Scalars, enums, lists and fuzzy dates by field name; absent where there is no value. */
  readonly values: Readonly<Record<string, TestValue>>;
  /** In the order in which the API lists them. */
  readonly synonyms: readonly TestSynonym[];
}

export type TestValue = string | number | readonly string[] | TestDate | readonly TestSpan[];

export interface TestDate {
  readonly text: string;
  readonly earliest?: string;
  readonly latest?: string;
  readonly precision: string;
  readonly edtf?: string;
}

export interface TestSpan {
  readonly start: number;
  readonly end: number;
}

export interface TestSynonym {
  readonly label: string;
  readonly type: string;
  readonly external: boolean;
}

export interface TestEdge {
  /** The relationship's type in the graph. */
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** What the relationship says itself: a role. */
  readonly properties: Readonly<Record<string, string | boolean>>;
  /** Keys of the evidence on which it rests. */
  readonly evidence: readonly string[];
  /** Of evidence: the fields that it supports, where not all. */
  readonly supports?: readonly string[];
}

/** A value of a fuzzy date. */
export function isDate(value: TestValue | undefined): value is TestDate {
  return typeof value === 'object' && 'precision' in value;
}
