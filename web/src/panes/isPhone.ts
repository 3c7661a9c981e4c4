/** Whether the page is so narrow that a pane covers the editors; the same width as in page.css. */
export function isPhone(): boolean {
  return window.matchMedia('(max-width: 700px)').matches;
}
