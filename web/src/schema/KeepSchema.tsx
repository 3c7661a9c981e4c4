import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import { useExchange } from '../request/exchanges';

/** How long until the schema is asked for again where it could not be had. */
const pauseMs = 3_000;

/** Asks for the schema until it is there, and anew once a server that was away answers again: it may be another. */
export function KeepSchema(): null {
  const { schema, isIntrospecting, tabs, activeTabIndex } = useGraphiQL(
    pick('schema', 'isIntrospecting', 'tabs', 'activeTabIndex'),
  );
  const { introspect } = useGraphiQLActions();
  const exchange = useExchange(tabs[activeTabIndex]?.id);
  const wasAway = useRef(false);

  useEffect(() => {
    if (schema || isIntrospecting) return;
    const timer = window.setTimeout(() => void introspect(), pauseMs);
    return () => window.clearTimeout(timer);
  }, [schema, isIntrospecting, introspect]);

  useEffect(() => {
    if (!exchange) return;
    const isAway = exchange.status === undefined;
    if (wasAway.current && !isAway) void introspect();
    wasAway.current = isAway;
  }, [exchange, introspect]);
  return null;
}
