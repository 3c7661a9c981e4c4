/** What is asked of one contestant: a GraphQL operation. */
export interface GraphqlRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** An answer in the form in which contestants are compared: lists are plain lists, whatever wraps them in an API. */
export type Answer = Readonly<Record<string, unknown>>;

/** A question that the product answers. The anchors in it match as much at every size of the graph. */
export interface Asked {
  readonly name: string;
  /** The question, in words. */
  readonly title: string;
  readonly product: GraphqlRequest;
  /** The compound after which the product's page begins: the harness adds its cursor as the variable `after`. */
  readonly cursorOf?: string;
}

/** A question that an expert can ask Neo4j, too. */
export interface Question extends Asked {
  readonly expert: {
    /** As an expert writes it, who knows the graph and picks the start; each row is a map under `row`. */
    readonly cypher: string;
    readonly parameters: Readonly<Record<string, unknown>>;
    readonly answer: (rows: readonly unknown[]) => Answer;
  };
}

/** A question that every contestant can be asked, as each is asked it. */
export interface Shape extends Question {
  readonly dataloader: GraphqlRequest;
  readonly neo4jGraphql: GraphqlRequest & {
    /** Brings the answer into the common form, outside the measured time; absent where it already has it. */
    readonly answer?: (data: Answer) => Answer;
    /** How the question had to be changed to be askable. */
    readonly note?: string;
  };
}
