import { type Token, TokenKind, type ValueNode } from 'graphql';

const opens: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closes: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Where a value stands in a document, as messages name places: the argument, or the variable of which it is the default. It
 * is read backwards from the value, for that is all that a scalar is told. Nothing for a value that was not parsed.
 *
 * @example
 * // of "soon" in `{ trials(filter: { startDate: { before: "soon" } }) { totalCount } }`
 * placeOfLiteral(node) // 'trials(filter.startDate.before)'
 */
export function placeOfLiteral({ loc }: ValueNode): string | undefined {
  const path: string[] = [];
  let value: Token | undefined = loc?.startToken;
  while (value) {
    const before = previous(value);
    if (before?.kind === TokenKind.EQUALS) return variableBefore(before);
    const isNamed = before?.kind === TokenKind.COLON;
    const name = isNamed ? previous(before) : undefined;
    if (name) path.unshift(name.value);
    // An object, a list or the arguments that the value is part of.
    const opening = openingBefore(name ?? value);
    if (opening?.kind === TokenKind.PAREN_L) return `${previous(opening)?.value}(${path.join('.')})`;
    value = opening;
  }
  return undefined;
}

function openingBefore(token: Token): Token | undefined {
  let closed = 0;
  for (let at = previous(token); at; at = previous(at)) {
    if (closes.has(at.kind)) closed++;
    else if (opens.has(at.kind) && closed-- === 0) return at;
  }
  return undefined;
}

/** `$day` of `$day: Date = "soon"`. */
function variableBefore(equals: Token): string | undefined {
  let name = equals;
  for (let at = previous(equals); at; name = at, at = previous(at)) {
    if (at.kind === TokenKind.DOLLAR) return `$${name.value}`;
  }
  return undefined;
}

function previous({ prev }: Token): Token | undefined {
  return prev?.kind === TokenKind.COMMENT ? previous(prev) : (prev ?? undefined);
}
