import type { Places } from './askPlaces';
import type { Quote } from './Quote';
import { QuoteList } from './QuoteList';
import { SubjectQuotes } from './SubjectQuotes';

interface Props {
  readonly places: Places;
  readonly onOpen: (quote: Quote) => void;
}

/** The quotes of an answer, and the entities that it names, with what is said about each. */
export function PlaceLists({ places: { quotes, subjects, problem }, onOpen }: Props) {
  return (
    <>
      {problem && <p className="problem">{problem}</p>}
      {quotes.length > 0 && (
        <section aria-label="Quotes in the answer">
          <h3>Quotes in the answer</h3>
          <QuoteList quotes={quotes} onOpen={onOpen} />
        </section>
      )}
      {subjects.length > 0 && (
        <section aria-label="What is said about">
          <h3>What is said about</h3>
          {subjects.map((subject, index) => (
            <SubjectQuotes
              key={subject.id}
              subject={subject}
              isOpenAtFirst={index === 0 && quotes.length === 0}
              onOpen={onOpen}
            />
          ))}
        </section>
      )}
      {quotes.length + subjects.length === 0 && (
        <p className="quiet">
          The answer names no entity and has no quote. Ask for entities, as in{' '}
          <code>compounds {'{ nodes { name } }'}</code>, or for <code>evidence {'{ quote }'}</code> of one.
        </p>
      )}
    </>
  );
}
