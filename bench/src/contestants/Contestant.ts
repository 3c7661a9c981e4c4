import type { Answer, Shape } from '../shapes/Shape';

/** One of those compared, ready to be asked about one graph: every shape or, of some contestants, whatever a researcher asks. */
export interface Contestant<Asked = Shape> {
  readonly name: ContestantName;
  /** Makes a shape ready; what the call does is what is measured. */
  prepare(shape: Asked): Promise<Call>;
  stop(): Promise<void>;
}

export const contestantNames = ['product', 'expert', 'dataloader', 'neo4jGraphql'] as const;
export type ContestantName = (typeof contestantNames)[number];

export interface Call {
  /** One whole request, from the question to the answer as the contestant gives it. */
  readonly run: () => Promise<unknown>;
  /** The answer in the form in which contestants are compared; not measured. */
  readonly answer: (raw: unknown) => Answer;
}

/** Where the graph is that a contestant asks. */
export interface GraphAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}
