import { useSyncExternalStore } from 'react';

/** Something to be told in passing. */
export interface Notice {
  readonly text: string;
  /** Whether something did not work; such a notice stays until it is closed. */
  readonly isProblem: boolean;
}

let current: Notice | undefined;
let timer: number | undefined;
const listeners = new Set<() => void>();

/** Tells the reader something, in place of what was told before; what went well is gone again after a while. */
export function notify(text: string, isProblem = false): void {
  window.clearTimeout(timer);
  show({ text, isProblem });
  if (!isProblem) timer = window.setTimeout(() => show(undefined), 4_000);
}

/** Takes the notice away. */
export function closeNotice(): void {
  show(undefined);
}

/** The notice that stands there now. */
export function useNotice(): Notice | undefined {
  return useSyncExternalStore(subscribe, () => current);
}

function show(notice: Notice | undefined): void {
  current = notice;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
