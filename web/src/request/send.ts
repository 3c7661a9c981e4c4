import type { Answer, ApiRequest, Exchange } from './ApiRequest';
import { endpoint } from './endpoint';

/**
 * Sends a request to the API that served this page. Never throws: what keeps an answer from coming is told as an error of
 * the answer, so that it is shown where answers are shown.
 *
 * @example const { answer } = await send({ query: '{ meta { dataVersion } }' });
 */
export async function send(request: ApiRequest): Promise<Exchange> {
  const { headers, ...body } = request;
  const begin = performance.now();
  const ended = (answer: Answer, status?: string): Exchange => {
    return { request, answer, status, milliseconds: performance.now() - begin };
  };
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    const status = `${response.status} ${response.statusText}`.trim();
    return ended(
      parse(text) ?? failure(`${endpoint} answered ${status} with what is not JSON: ${start(text)}`),
      status,
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return ended(failure(`No answer from ${endpoint} (${reason}). Is the server running, and this machine connected?`));
  }
}

function parse(text: string): Answer | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function failure(message: string): Answer {
  return { errors: [{ message }] };
}

function start(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)} …` : text || '(nothing)';
}
