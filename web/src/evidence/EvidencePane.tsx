import { pick, useGraphiQL } from '@graphiql/react';
import { useCallback, useEffect, useState } from 'react';
import { PaneHead } from '../panes/PaneHead';
import type { Exchange } from '../request/ApiRequest';
import { useExchange } from '../request/exchanges';
import { askPlaces } from './askPlaces';
import type { Quote } from './Quote';
import { QuoteList } from './QuoteList';
import { SourceText } from './SourceText';
import { SubjectQuotes } from './SubjectQuotes';
import { useLoaded } from './useLoaded';

/** What the answer beside it rests on: its quotes, those about the entities in it, and each of them in its text. */
export function EvidencePane() {
  const { tabs, activeTabIndex, schema } = useGraphiQL(pick('tabs', 'activeTabIndex', 'schema'));
  const exchange = useExchange(tabs[activeTabIndex]?.id);
  const [open, setOpen] = useState<Quote>();
  const load = useCallback(
    async (asked: Exchange) => {
      if (!schema) throw new Error('The schema is not there yet.');
      return askPlaces(schema, asked);
    },
    [schema],
  );
  const places = useLoaded(exchange?.answer.data ? exchange : undefined, load);
  // Another answer, other quotes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change that counts
  useEffect(() => setOpen(undefined), [exchange]);

  if (open) return <SourceText quote={open} onBack={() => setOpen(undefined)} />;
  return (
    <section className="pane" aria-label="Evidence" aria-busy={Boolean(exchange?.answer.data) && !places}>
      <PaneHead title="Evidence" />
      {!exchange?.answer.data && <p className="quiet">Run a query; what its answer rests on is shown here.</p>}
      {exchange?.answer.data && !places ? <p className="quiet">Asking …</p> : null}
      {places && 'problem' in places && <p className="problem">{places.problem}</p>}
      {places && 'value' in places && (
        <>
          {places.value.problem && <p className="problem">{places.value.problem}</p>}
          {places.value.quotes.length > 0 && (
            <section aria-label="Quotes in the answer">
              <h3>Quotes in the answer</h3>
              <QuoteList quotes={places.value.quotes} onOpen={setOpen} />
            </section>
          )}
          {places.value.subjects.length > 0 && (
            <section aria-label="What is said about">
              <h3>What is said about</h3>
              {places.value.subjects.map((subject) => (
                <SubjectQuotes key={subject.id} subject={subject} onOpen={setOpen} />
              ))}
            </section>
          )}
          {places.value.quotes.length + places.value.subjects.length === 0 && (
            <p className="quiet">
              The answer names no entity and has no quote. Ask for entities, as in{' '}
              <code>compounds {'{ nodes { name } }'}</code>, or for <code>evidence {'{ quote }'}</code> of one.
            </p>
          )}
        </>
      )}
    </section>
  );
}
