import { useGraphiQL } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import { examples, exampleWith } from '../examples/examples';
import { examplesTitle } from '../examples/examplesPlugin';
import { notify } from '../notices/notices';
import { pane } from '../panes/pane';
import { type Editors, useEditors } from '../request/useEditors';
import { linkTo } from './linkTo';
import { readLink } from './readLink';

/** What an address without a question of its own stands for, in the history of the page. */
interface Written {
  readonly query: string;
  readonly variables: string;
}

/**
 * Opens what the address of the page asks for, once; from then on the address follows the tab: an example has its own, and
 * what a link brought keeps the link as long as nobody changes it. An example that is chosen is a step of the history, so
 * that Back leads to what was there before.
 */
export function FollowLink(): null {
  const editors = useEditors();
  const tab = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]);
  const query = tab?.query ?? '';
  const variables = tab?.variables ?? '';
  const opened = useRef(false);
  const written = useRef<Written>(undefined);
  const latest = useRef<Editors>(undefined);
  latest.current = editors;

  useEffect(() => {
    if (!editors || opened.current) return;
    opened.current = true;
    open(editors);
  }, [editors]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer changes the tab, too
  useEffect(() => {
    if (!opened.current) return;
    const address = addressFor(query, variables);
    if (address !== window.location.href) {
      const isStep = written.current !== undefined && readLink(new URL(address).search);
      if (isStep) {
        window.history.replaceState(written.current, '');
        window.history.pushState(null, '', address);
      } else window.history.replaceState(null, '', address);
    }
    written.current = { query, variables };
  }, [tab, query, variables]);

  useEffect(() => {
    const goBack = ({ state }: PopStateEvent) => {
      const before = state as Written | null;
      // So that what comes back is no step of its own.
      written.current = undefined;
      if (!latest.current) return;
      if (before) latest.current.open(before.query, before.variables, Boolean(exampleWith(before.query)));
      else open(latest.current);
    };
    window.addEventListener('popstate', goBack);
    return () => window.removeEventListener('popstate', goBack);
  }, []);
  return null;
}

function open(editors: Editors): void {
  const link = readLink(window.location.search);
  if (link && 'query' in link) {
    // Whoever made the link is a stranger: what is not one of the examples runs when its reader says so.
    const isExample = exampleWith(link.query) !== undefined && !link.variables;
    editors.open(link.query, link.variables, isExample);
    if (!isExample) notify('This question came with the link. Read it, then run it (Ctrl-Enter).');
    return;
  }
  // A question that stands there anyway is answered, too.
  const example = link ? examples.find(({ slug }) => slug === link.example) : exampleWith(editors.texts().query);
  if (example) editors.open(example.text);
  else if (link) {
    const there = `The ${examples.length} that there are stand under Examples.`;
    notify(`There is no example “${link.example}”. ${there}`, true);
    pane.show(examplesTitle);
  }
}

function addressFor(query: string, variables: string): string {
  const { href, origin, pathname, search } = window.location;
  const example = variables.trim() === '' ? exampleWith(query) : undefined;
  const link = linkTo(href, query, variables, example?.slug);
  if (example) return link;
  const brought = readLink(search);
  const isBrought = brought && 'query' in brought && linkTo(href, brought.query, brought.variables) === link;
  return isBrought ? href : `${origin}${pathname}`;
}
