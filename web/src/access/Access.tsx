import { useEffect } from 'react';

/**
 * Mends what screen readers and the keyboard meet in GraphiQL's own elements. Its tabs are list items that hold buttons, which
 * a tab must not, so here they are a list; an entry of the history is called by what it shows.
 */
export function Access(): null {
  useEffect(() => {
    const container = document.querySelector('.graphiql-container');
    if (!container) return;
    mend(container);
    const observer = new MutationObserver(() => mend(container));
    observer.observe(container, { childList: true, subtree: true, attributeFilter: ['aria-selected'] });
    return () => observer.disconnect();
  }, []);
  return null;
}

function mend(container: Element): void {
  const tabs = container.querySelector('.graphiql-tabs');
  if (tabs) set(tabs, 'role', 'list');
  for (const tab of container.querySelectorAll('.graphiql-tab')) {
    set(tab, 'role', 'listitem');
    const isActive = tab.classList.contains('graphiql-tab-active');
    const button = tab.querySelector('button');
    if (button) set(button, 'aria-current', String(isActive));
    tab.removeAttribute('aria-selected');
  }
  const session = container.querySelector('#graphiql-session');
  if (session) set(session, 'role', 'presentation');
  for (const entry of container.querySelectorAll('.graphiql-history-item-label[aria-label]'))
    entry.removeAttribute('aria-label');
}

function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
