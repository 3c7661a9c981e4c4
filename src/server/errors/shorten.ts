/** A word or a quoted text of a message that is longer than anybody reads: it was sent by a client. */
const longParts = /"(?:[^"\\]|\\.){100,}"|[^\s"]{100,}/gs;

const longestMessage = 1_500;

/**
 * Shortens a message that repeats what a client sent: long words and quoted texts to their beginning, and all of it to what
 * somebody still reads.
 *
 * @example shorten(`"${'x'.repeat(90_000)}" is no date`) // '"xxxx … (89918 more characters)" is no date'
 */
export function shorten(message: string, longest = longestMessage): string {
  if (message.length < 100) return message;
  const short = message.replace(longParts, (part) => begin(part, 80) + (part.startsWith('"') ? '"' : ''));
  return short.length <= longest ? short : begin(short, longest);
}

function begin(text: string, length: number): string {
  return `${text.slice(0, length)} … (${text.length - length} more characters)`;
}
