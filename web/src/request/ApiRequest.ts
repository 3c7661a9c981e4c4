/** What is asked, as it is sent. */
export interface ApiRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  /** Beside the content type. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What came back, or what kept it from coming. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly AnswerError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** An error as the API words it. */
export interface AnswerError {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** A request with its answer. */
export interface Exchange {
  readonly request: ApiRequest;
  readonly answer: Answer;
  /** As in `400 Bad Request`; undefined where nothing came. */
  readonly status: string | undefined;
  readonly milliseconds: number;
}
