import { pick, useGraphiQL } from '@graphiql/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { PaneHead } from '../panes/PaneHead';
import type { Exchange } from '../request/ApiRequest';
import { useExchange } from '../request/exchanges';
import { askPlaces } from './askPlaces';
import { PlaceLists } from './PlaceLists';
import type { Quote } from './Quote';
import { SourceText } from './SourceText';
import { useLoaded } from './useLoaded';

/** What the answer beside it rests on: its quotes, those about the entities in it, and each of them in its text. */
export function EvidencePane() {
  const { tabs, activeTabIndex, schema } = useGraphiQL(pick('tabs', 'activeTabIndex', 'schema'));
  const exchange = useExchange(tabs[activeTabIndex]?.id);
  const asked = exchange?.answer.data ? exchange : undefined;
  const load = useCallback(async (each: Exchange) => (schema ? askPlaces(schema, each) : undefined), [schema]);
  const places = useLoaded(asked, load);

  const [open, setOpen] = useState<Quote>();
  const opener = useRef<Element>(null);
  const openQuote = (quote: Quote) => {
    opener.current = document.activeElement;
    setOpen(quote);
  };
  // Another answer, other quotes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change that counts
  useEffect(() => setOpen(undefined), [exchange]);
  useEffect(() => {
    if (!open && opener.current instanceof HTMLElement) opener.current.focus();
  }, [open]);

  const isAsking = asked && (!places || ('value' in places && !places.value));
  return (
    <>
      {open && <SourceText quote={open} onBack={() => setOpen(undefined)} />}
      <section className="pane" aria-label="Evidence" hidden={Boolean(open)} aria-busy={Boolean(isAsking)}>
        <PaneHead title="Evidence" />
        {!asked && <p className="quiet">Run a query; what its answer rests on is shown here.</p>}
        {isAsking && <p className="quiet">Asking …</p>}
        {places && 'problem' in places && <p className="problem">{places.problem}</p>}
        {places && 'value' in places && places.value && <PlaceLists places={places.value} onOpen={openQuote} />}
      </section>
    </>
  );
}
