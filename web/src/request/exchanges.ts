import { useSyncExternalStore } from 'react';
import type { Exchange } from './ApiRequest';

const byTab = new Map<string, Exchange>();
const listeners = new Set<() => void>();

/** The latest exchange of each tab of the editor. */
export const exchanges = {
  set(tab: string, exchange: Exchange): void {
    byTab.set(tab, exchange);
    for (const listener of listeners) listener();
  },
};

/** The latest exchange of a tab, for a component that is to follow it. */
export function useExchange(tab: string | undefined): Exchange | undefined {
  return useSyncExternalStore(subscribe, () => (tab === undefined ? undefined : byTab.get(tab)));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
