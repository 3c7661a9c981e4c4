import { useState } from 'react';
import { askStatements } from './askStatements';
import type { Quote, Subject } from './Quote';
import { QuoteList } from './QuoteList';
import { useLoaded } from './useLoaded';

interface Props {
  readonly subject: Subject;
  readonly isOpenAtFirst: boolean;
  readonly onOpen: (quote: Quote) => void;
}

/** An entity; opened, it asks for the quotes that its facts rest on. */
export function SubjectQuotes({ subject, isOpenAtFirst, onOpen }: Props) {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const statements = useLoaded(isOpen ? subject.id : undefined, askStatements);
  return (
    <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        {subject.name} <small>{subject.type}</small>
      </summary>
      {isOpen && !statements && <p className="quiet">Asking …</p>}
      {statements && 'problem' in statements && <p className="problem">{statements.problem}</p>}
      {statements && 'value' in statements && (
        <>
          {statements.value.totalCount === 0 && <p className="quiet">No document says anything about it.</p>}
          <QuoteList quotes={statements.value.quotes} about={subject.id} onOpen={onOpen} />
          {statements.value.totalCount > statements.value.quotes.length && (
            <p className="quiet">
              The first {statements.value.quotes.length} of {statements.value.totalCount}. The others:{' '}
              <code>statements(about: "{subject.id}", after: …)</code>
            </p>
          )}
        </>
      )}
    </details>
  );
}
