import { explorerPlugin } from '@graphiql/plugin-explorer';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';

import { evidencePlugin } from './evidence/evidencePlugin';
import { flagship } from './examples/examples';
import { examplesPlugin } from './examples/examplesPlugin';
import { FollowLink } from './links/FollowLink';
import { NoticeBar } from './notices/NoticeBar';
import { asking, fetcher } from './request/fetcher';
import { WrapLines } from './request/WrapLines';
import { ResultBar } from './result/ResultBar';
import { SystemTheme } from './SystemTheme';
import { Title } from './Title';

const plugins = [examplesPlugin, explorerPlugin({ showAttribution: false }), evidencePlugin, HISTORY_PLUGIN];

/** GraphiQL against the server that served it, with examples, evidence, and what else a reader does with an answer. */
export function Playground() {
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      defaultTabs={[{ query: flagship.text }]}
      defaultEditorToolsVisibility={false}
      // Told before the tab's query can be run.
      onTabChange={({ tabs, activeTabIndex }) => {
        asking.tab = tabs[activeTabIndex]?.id;
      }}
    >
      <GraphiQL.Logo>
        <Title />
      </GraphiQL.Logo>
      <GraphiQL.Footer>
        <ResultBar />
      </GraphiQL.Footer>
      <FollowLink />
      <SystemTheme />
      <WrapLines />
      <NoticeBar />
    </GraphiQL>
  );
}
