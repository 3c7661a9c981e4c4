/**
 * Shows or hides a pane of GraphiQL as its button in the sidebar does: whether a pane is laid out is known to the sidebar
 * alone, and `setVisiblePlugin` by itself fills a pane that stays hidden.
 */
export const pane = {
  show: (title: string) => press(`Show ${title}`),
  hide: (title: string) => press(`Hide ${title}`),
};

function press(label: string): void {
  document.querySelector<HTMLButtonElement>(`.graphiql-sidebar button[aria-label="${label}"]`)?.click();
}
