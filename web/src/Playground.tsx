import { explorerPlugin } from '@graphiql/plugin-explorer';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';

import { evidencePlugin } from './evidence/evidencePlugin';
import { flagship } from './examples/examples';
import { examplesPlugin } from './examples/examplesPlugin';
import { FollowLink } from './links/FollowLink';
import { NoticeBar } from './notices/NoticeBar';
import { fetcher } from './request/fetcher';
import { ResultBar } from './result/ResultBar';
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
    >
      <GraphiQL.Logo>
        <Title />
      </GraphiQL.Logo>
      <GraphiQL.Footer>
        <ResultBar />
      </GraphiQL.Footer>
      <FollowLink />
      <NoticeBar />
    </GraphiQL>
  );
}
