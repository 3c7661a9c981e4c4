/** Ways to be told to end: Ctrl-C, a service manager, a terminal that is closed. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** npm passes Ctrl-C on, so that one press arrives twice; a person who presses again takes longer. */
const samePressMs = 500;

/**
 * Listens for the wish to end: the first one asks, which `asked` tells; a second one forces the process to end at once,
 * leaving Neo4j to be found by the next start.
 */
export function stopSignals(onForce: () => void): { readonly asked: AbortSignal } {
  const stop = new AbortController();
  let first = 0;
  const listener = () => {
    if (!stop.signal.aborted) {
      first = Date.now();
      stop.abort();
    } else if (Date.now() - first > samePressMs) {
      onForce();
    }
  };
  for (const signal of signals) process.on(signal, listener);
  return { asked: stop.signal };
}
