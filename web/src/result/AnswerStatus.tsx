import type { Exchange } from '../request/ApiRequest';

interface Props {
  readonly exchange: Exchange | undefined;
  /** Whether an answer is awaited. */
  readonly isAsking: boolean;
  /** What stands in the query's editor now. */
  readonly query: string;
  /** What stands where answers do; null for nothing. */
  readonly shown: string | null;
}

/**
 * How the request went whose answer is shown: its status and how long it took, or what is wrong, in the API's own words. What
 * is no longer true is not told: an answer is awaited, nothing was sent, or the query is another by now.
 */
export function AnswerStatus({ exchange, isAsking, query, shown }: Props) {
  if (isAsking) return <output className="answer-status quiet">Asking …</output>;
  const unsent = unsentIn(shown, exchange);
  if (unsent) {
    return (
      <output className="answer-status problem">
        <b>Not sent</b> {unsent}
      </output>
    );
  }
  if (!exchange) return <output className="answer-status quiet">Not run yet</output>;
  const { answer, status, milliseconds } = exchange;
  const isOther = exchange.request.query.trim() !== query.trim();
  const note = isOther && <span className="quiet"> · of the query before it was changed</span>;
  const [error, ...others] = answer.errors ?? [];
  if (!error) {
    return (
      <output className="answer-status">
        {`${status} · ${Math.round(milliseconds)} ms`}
        {note}
      </output>
    );
  }
  const code = error.extensions?.code;
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  return (
    <output className="answer-status problem">
      <b>{[status ?? 'No answer', code].filter(Boolean).join(' · ')}</b> {error.message}
      {more}
      {note}
    </output>
  );
}

/** What GraphiQL itself found wrong before it sent anything, such as variables that are no JSON. */
function unsentIn(shown: string | null, exchange: Exchange | undefined): string | undefined {
  if (!shown || (exchange && shown === JSON.stringify(exchange.answer, null, 2))) return undefined;
  try {
    const { errors } = JSON.parse(shown) as { errors?: readonly { message?: string }[] };
    return errors?.[0]?.message;
  } catch {
    return undefined;
  }
}
