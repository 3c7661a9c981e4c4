import { Lexer, Source, TokenKind } from 'graphql';

/** How large the text of a document is, as far as it can be read at all. */
export interface TextSize {
  /** Words and signs, comments left out. */
  readonly tokens: number;
  /** How deep brackets of any kind are nested in each other: the parser, and all that walks a document, calls itself so often. */
  readonly nesting: number;
}

const opening: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Measures a document before it is parsed. */
export function measureText(document: string): TextSize {
  const lexer = new Lexer(new Source(document));
  let [tokens, open, nesting] = [0, 0, 0];
  try {
    for (let { kind } = lexer.advance(); kind !== TokenKind.EOF; { kind } = lexer.advance()) {
      tokens++;
      if (opening.has(kind)) nesting = Math.max(nesting, ++open);
      else if (closing.has(kind)) open--;
    }
  } catch {
    // A character that is no GraphQL: the parser says so, with its place.
  }
  return { tokens, nesting };
}
