/** Documents that a client may name instead of sending: their texts, by the SHA-256 of each in lower-case hexadecimal. */
export type PersistedDocuments = ReadonlyMap<string, string>;
