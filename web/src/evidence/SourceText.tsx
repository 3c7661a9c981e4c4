import { ChevronLeftIcon } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import { assertionWords } from './assertionWords';
import { highlight } from './highlight';
import type { Quote } from './Quote';
import { readDocument } from './readDocument';
import { useLoaded } from './useLoaded';

interface Props {
  readonly quote: Quote;
  readonly onBack: () => void;
}

/** The text of a document, at a quote, which is highlighted. */
export function SourceText({ quote, onBack }: Props) {
  const document = useLoaded(quote.document.id, readDocument);
  const text = useRef<HTMLDivElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the text is there
  useEffect(() => {
    const mark = text.current?.querySelector('mark');
    // Not `scrollIntoView`, which scrolls the whole page along.
    if (text.current && mark) text.current.scrollTop = mark.offsetTop - text.current.clientHeight / 3;
  }, [document]);
  return (
    <section className="pane source" aria-label="Source text">
      <button type="button" className="back" ref={back} onClick={onBack}>
        <ChevronLeftIcon aria-hidden="true" /> All quotes
      </button>
      {!document && <p className="quiet">Reading …</p>}
      {document && 'problem' in document && <p className="problem">{document.problem}</p>}
      {document && 'value' in document && (
        <>
          <h2>{document.value.name}</h2>
          <p className="quiet">
            {[document.value.date, assertionWords(quote), quote.section ?? quote.locator].filter(Boolean).join(' · ')}
            {quote.reasoning && <em> Inferred: {quote.reasoning}</em>}
          </p>
          {quote.quote === null && <p className="paraphrase">In our words: {quote.paraphrase}</p>}
          {document.value.text === null && (
            <p className="quiet">
              Its text is not kept here. {document.value.textNotShipped}{' '}
              {document.value.url && (
                <a href={document.value.url} target="_blank" rel="noreferrer">
                  Read it at its publisher’s
                </a>
              )}
            </p>
          )}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
          <div className="text" ref={text} tabIndex={0} role="document" aria-label={document.value.name}>
            {highlight(document.value.text ?? '', quote.spans).map(({ text: piece, isQuoted, start }) =>
              isQuoted ? <mark key={start}>{piece}</mark> : <span key={start}>{piece}</span>,
            )}
          </div>
        </>
      )}
    </section>
  );
}
