import { assertionWords } from './assertionWords';
import type { Quote } from './Quote';
import { supports } from './supports';

interface Props {
  readonly quotes: readonly Quote[];
  /** The entity that they are listed for. */
  readonly about?: string;
  readonly onOpen: (quote: Quote) => void;
}

/** Quotes with what they support and who says it; each opens in its text. */
export function QuoteList({ quotes, about, onOpen }: Props) {
  return (
    <ul className="quotes">
      {quotes.map((quote) => (
        <li key={quote.id ?? quote.quote ?? quote.paraphrase}>
          <button type="button" className="quote" onClick={() => onOpen(quote)}>
            {quote.quote === null ? <span className="paraphrase">{quote.paraphrase}</span> : <q>{quote.quote}</q>}
            <small>
              {[
                quote.quote === null && 'cited, in our words',
                supports(quote, about),
                assertionWords(quote),
                quote.section ?? quote.locator,
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </button>
        </li>
      ))}
    </ul>
  );
}
