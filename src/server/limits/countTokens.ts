import { Lexer, Source, TokenKind } from 'graphql';

/** How many words and signs a document has, comments left out; as far as it can be read at all. */
export function countTokens(document: string): number {
  const lexer = new Lexer(new Source(document));
  let tokens = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) tokens++;
  } catch {
    // A character that is no GraphQL: the parser says so, with its place.
  }
  return tokens;
}
