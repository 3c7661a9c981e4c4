import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { Access } from './access/Access';
import { EditorThemes } from './access/EditorThemes';
import { evidencePlugin } from './evidence/evidencePlugin';
import { flagship } from './examples/examples';
import { examplesPlugin } from './examples/examplesPlugin';
import { defaultFields } from './explorer/defaultFields';
import { explorerPane } from './explorer/explorerPane';
import { FollowLink } from './links/FollowLink';
import { NoticeBar } from './notices/NoticeBar';
import { KeepScroll } from './panes/KeepScroll';
import { asking, fetcher } from './request/fetcher';
import { WrapLines } from './request/WrapLines';
import { ResultBar } from './result/ResultBar';
import { SystemTheme } from './SystemTheme';
import { introspectionName } from './schema/introspect';
import { KeepSchema } from './schema/KeepSchema';
import { Title } from './Title';

const plugins = [examplesPlugin, explorerPane, evidencePlugin, HISTORY_PLUGIN];

/** GraphiQL against the server that served it, with examples, evidence, and what else a reader does with an answer. */
export function Playground() {
  return (
    <GraphiQL
      fetcher={fetcher}
      introspectionQueryName={introspectionName}
      dangerouslyAssumeSchemaIsValid
      getDefaultFieldNames={defaultFields}
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
      <Access />
      <EditorThemes />
      <FollowLink />
      <KeepSchema />
      <KeepScroll />
      <SystemTheme />
      <WrapLines />
      <NoticeBar />
    </GraphiQL>
  );
}
