import { explorerPlugin, type GraphiQLExplorerPluginProps } from '@graphiql/plugin-explorer';
import type { GraphiQLPlugin } from '@graphiql/react';
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { PaneHead } from '../panes/PaneHead';
import { defaultFields } from './defaultFields';

const title = 'GraphiQL Explorer';
const options = { showAttribution: false, getDefaultFieldNames: defaultFields } as GraphiQLExplorerPluginProps;
const { icon, content: Explorer } = explorerPlugin(options);

/** The query as a tree to tick, in a pane of GraphiQL. */
export const explorerPane: GraphiQLPlugin = { title, icon, content: ExplorerPane };

/**
 * GraphiQL's explorer focuses and selects the text of the last argument when it is opened, so that the next key would rewrite
 * the query; here the focus stays where it was. What it makes of plain elements is named, and can be reached by the keyboard.
 */
function ExplorerPane() {
  const pane = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = pane.current;
    if (!element) return;
    nameAll(element);
    const observer = new MutationObserver(() => nameAll(element));
    observer.observe(element, { childList: true, subtree: true });
    const stop = keepFocus(element);
    return () => {
      observer.disconnect();
      stop();
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event;
    if (!(target instanceof HTMLElement) || !target.matches('span[tabindex]')) return;
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    target.click();
  };
  return (
    <section className="pane explorer" aria-label={title} ref={pane} onKeyDown={onKeyDown}>
      <PaneHead title={title} />
      <Explorer />
    </section>
  );
}

/**
 * Gives the focus back to where it was if a field takes it as soon as it is there (it is not named yet), and nobody has
 * pressed or clicked anything to bring it into the pane.
 */
function keepFocus(pane: HTMLElement): () => void {
  let isWanted = false;
  // A button that was clicked and is focused again shows its tooltip, and goes on showing it.
  const isKeyboard = document.activeElement?.matches(':focus-visible');
  const want = ({ target, type }: Event) => {
    isWanted ||= type === 'keydown' || (target instanceof Node && pane.contains(target));
  };
  const giveBack = ({ target, relatedTarget }: FocusEvent) => {
    if (isWanted || !(target instanceof HTMLInputElement) || target.hasAttribute('aria-label')) return;
    if (isKeyboard && relatedTarget instanceof HTMLElement) relatedTarget.focus({ preventScroll: true });
    else target.blur();
  };
  pane.addEventListener('focusin', giveBack);
  document.addEventListener('pointerdown', want, true);
  document.addEventListener('keydown', want, true);
  return () => {
    pane.removeEventListener('focusin', giveBack);
    document.removeEventListener('pointerdown', want, true);
    document.removeEventListener('keydown', want, true);
  };
}

/** Names its fields after the arguments that they hold, and has its entries take the focus. */
function nameAll(pane: HTMLElement): void {
  for (const field of pane.querySelectorAll('input:not([aria-label]), select:not([aria-label])')) {
    const argument = field.closest('[data-arg-name]')?.getAttribute('data-arg-name');
    const other = field instanceof HTMLSelectElement ? 'Kind of the operation to add' : 'Name of the operation';
    field.setAttribute('aria-label', argument ?? other);
  }
  for (const entry of pane.querySelectorAll<HTMLElement>('span[style*="cursor: pointer"]:not([tabindex])')) {
    entry.tabIndex = 0;
    entry.setAttribute('role', 'button');
  }
}
