import { useGraphiQL } from '@graphiql/react';
import { useLayoutEffect } from 'react';

const positions = new Map<string, number>();

/** Keeps how far each pane was scrolled: GraphiQL shows all of them in one element, which would scroll on from pane to pane. */
export function KeepScroll(): null {
  const title = useGraphiQL(({ visiblePlugin }) => visiblePlugin?.title);
  useLayoutEffect(() => {
    const element = document.querySelector('.graphiql-plugin');
    if (!element || title === undefined) return;
    return keepScroll(element, title);
  }, [title]);
  return null;
}

/** What a reader scrolls with; anything else that scrolls a pane is undone. */
const inputs = ['wheel', 'pointerdown', 'touchstart', 'keydown'] as const;

/** Scrolls a pane to where it was, also once more of it is loaded, until a reader scrolls it; that is remembered. */
function keepScroll(element: Element, title: string): () => void {
  let isTouched = false;
  const touch = () => {
    isTouched = true;
  };
  const follow = () => {
    if (isTouched) positions.set(title, element.scrollTop);
    else element.scrollTop = positions.get(title) ?? 0;
  };
  follow();
  const observer = new MutationObserver(follow);
  observer.observe(element, { childList: true, subtree: true });
  element.addEventListener('scroll', follow);
  for (const input of inputs) element.addEventListener(input, touch, { capture: true, passive: true });
  return () => {
    observer.disconnect();
    element.removeEventListener('scroll', follow);
    for (const input of inputs) element.removeEventListener(input, touch, { capture: true });
  };
}
