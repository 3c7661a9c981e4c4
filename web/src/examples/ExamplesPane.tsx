import { useGraphiQL } from '@graphiql/react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { isPhone } from '../panes/isPhone';
import { PaneHead } from '../panes/PaneHead';
import { pane } from '../panes/pane';
import { useEditors } from '../request/useEditors';
import { examples, exampleWith } from './examples';
import { moveFocus } from './moveFocus';
import { searchExamples } from './searchExamples';

/** The menu of examples: search, choose with mouse or arrow keys and Enter, and it is opened and run. */
export function ExamplesPane() {
  const [search, setSearch] = useState('');
  const editors = useEditors();
  const query = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.query ?? '');
  const current = exampleWith(query)?.slug;
  const menu = useRef<HTMLElement>(null);
  const topics = searchExamples(examples, search);
  const onKeyDown = (event: KeyboardEvent) => {
    if (menu.current && moveFocus(menu.current, event.key)) event.preventDefault();
  };
  const choose = (text: string) => {
    editors?.open(text);
    // There the pane lies over what it opened.
    if (isPhone()) pane.hide('Examples');
  };
  return (
    <nav className="pane" aria-label="Examples" ref={menu} onKeyDown={onKeyDown}>
      <PaneHead title="Examples" />
      <input
        type="search"
        placeholder="Search the examples"
        aria-label="Search the examples"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      {topics.length === 0 && (
        <p className="quiet">
          No example has “{search}”. There are {examples.length}.
        </p>
      )}
      {topics.map(({ topic, examples: questions }) => (
        <section key={topic} aria-label={topic}>
          <h3>{topic}</h3>
          <ul>
            {questions.map(({ slug, question, text }) => (
              <li key={slug}>
                <button
                  type="button"
                  data-slug={slug}
                  aria-current={slug === current ? 'true' : undefined}
                  disabled={!editors}
                  onClick={() => choose(text)}
                >
                  {question}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
