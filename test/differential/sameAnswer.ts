import type { Asked, TwoServers } from './TwoServers';

/**
 * Asks both servers and compares all that a client sees: status, headers and the body to the letter.
 *
 * @returns the body, and whether the fast path answered
 */
export async function sameAnswer(servers: TwoServers, asked: Asked) {
  const { fast, plain, wasFast } = await servers.ask(asked);
  expect(fast).toEqual(plain);
  const body = JSON.parse(fast.text) as { data?: Record<string, unknown> | null; errors?: readonly Failure[] };
  return { ...body, status: fast.status, text: fast.text, wasFast };
}

interface Failure {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>>;
}
