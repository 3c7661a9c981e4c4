import { useGraphiQL } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import { examples, exampleWith } from '../examples/examples';
import { examplesTitle } from '../examples/examplesPlugin';
import { notify } from '../notices/notices';
import { pane } from '../panes/pane';
import { useEditors } from '../request/useEditors';
import { linkTo } from './linkTo';
import { readLink } from './readLink';

/**
 * Opens what the address of the page asks for, once; from then on the address follows the tab: an example has its own, and
 * what a link brought keeps the link as long as nobody changes it.
 */
export function FollowLink(): null {
  const editors = useEditors();
  const tab = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]);
  const opened = useRef(false);

  useEffect(() => {
    if (!editors || opened.current) return;
    opened.current = true;
    const link = readLink(window.location.search);
    if (!link) return;
    if ('query' in link) {
      editors.open(link.query, link.variables);
      return;
    }
    const example = examples.find(({ slug }) => slug === link.example);
    if (example) editors.open(example.text);
    else {
      notify(
        `There is no example “${link.example}”. The ${examples.length} that there are stand under Examples.`,
        true,
      );
      pane.show(examplesTitle);
    }
  }, [editors]);

  useEffect(() => {
    if (!opened.current) return;
    const query = tab?.query ?? '';
    const variables = tab?.variables ?? '';
    const example = exampleWith(query);
    const link = linkTo(window.location.href, query, variables, example?.slug);
    const { origin, pathname, search, href } = window.location;
    const brought = readLink(search);
    const isBrought = brought && 'query' in brought && linkTo(href, brought.query, brought.variables) === link;
    const address = example && variables.trim() === '' ? link : isBrought ? href : `${origin}${pathname}`;
    if (address !== href) window.history.replaceState(null, '', address);
  }, [tab]);
  return null;
}
