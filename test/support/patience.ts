/**
 * Deadlines for tests that are not about deadlines: a Neo4j that has just begun, on a machine that is busy, takes seconds to
 * plan its first large statements.
 */
export const patience = { TRANSACTION_TIMEOUT_MS: '60000', REQUEST_DEADLINE_MS: '60000' };
