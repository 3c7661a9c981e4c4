import { CloseIcon } from '@graphiql/react';
import { pane } from './pane';

/** The heading of a pane, with a button that closes it: at phone width a pane covers the editors. */
export function PaneHead({ title }: { readonly title: string }) {
  return (
    <div className="pane-head">
      <h2>{title}</h2>
      <button type="button" aria-label={`Close ${title}`} onClick={() => pane.hide(title)}>
        <CloseIcon aria-hidden="true" />
      </button>
    </div>
  );
}
