import type { Exchange } from '../request/ApiRequest';

/** How a request went: its status and how long it took, or what is wrong, in the API's own words. */
export function AnswerStatus({ exchange }: { readonly exchange: Exchange | undefined }) {
  if (!exchange) return <output className="answer-status quiet">Not run yet</output>;
  const { answer, status, milliseconds } = exchange;
  const [error, ...others] = answer.errors ?? [];
  if (!error) return <output className="answer-status">{`${status} · ${Math.round(milliseconds)} ms`}</output>;
  const code = error.extensions?.code;
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  return (
    <output className="answer-status problem">
      <b>{[status ?? 'No answer', code].filter(Boolean).join(' · ')}</b> {error.message}
      {more}
    </output>
  );
}
