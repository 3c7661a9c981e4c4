/**
 * Every `extensions.code` that a client can meet, and the HTTP status of an answer that has such errors and no data. An error
 * with any other code is a defect: INTERNAL_SERVER_ERROR.
 */
export const errorCodes = {
  GRAPHQL_PARSE_FAILED: { status: 400 },
  GRAPHQL_VALIDATION_FAILED: { status: 400 },
  OPERATION_RESOLUTION_FAILURE: { status: 400 },
  BAD_REQUEST: { status: 400 },
  PERSISTED_QUERY_NOT_FOUND: { status: 400 },
  PERSISTED_QUERY_NOT_SUPPORTED: { status: 400 },
  PERSISTED_QUERY_ONLY: { status: 400 },
  BAD_USER_INPUT: { status: 400 },
  AMBIGUOUS_NAME: { status: 400 },
  LIMIT_EXCEEDED: { status: 400 },
  NOT_FOUND: { status: 404 },
  SERVICE_UNAVAILABLE: { status: 503 },
  INTERNAL_SERVER_ERROR: { status: 500 },
} as const satisfies Record<string, { readonly status: number }>;

export type ErrorCode = keyof typeof errorCodes;

export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(errorCodes, code);
}
