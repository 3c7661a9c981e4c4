/**
 * Moves the focus among the field of a search and the entries under it, as in a menu: up, down, and to the ends.
 *
 * @returns whether the key was one of those
 */
export function moveFocus(menu: HTMLElement, key: string): boolean {
  const stops = [...menu.querySelectorAll<HTMLElement>('input, li button')];
  const focused = document.activeElement;
  const at = focused instanceof HTMLElement ? stops.indexOf(focused) : -1;
  const isInText = focused instanceof HTMLInputElement;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 }[key];
  if (to === undefined || (isInText && (key === 'Home' || key === 'End'))) return false;
  stops[Math.min(Math.max(to, 0), stops.length - 1)]?.focus();
  return true;
}
