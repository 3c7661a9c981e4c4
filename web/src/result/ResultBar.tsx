import { DropdownMenu, pick, useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';
import { evidenceTitle } from '../evidence/evidencePlugin';
import { notify } from '../notices/notices';
import { pane } from '../panes/pane';
import type { ApiRequest } from '../request/ApiRequest';
import { endpoint } from '../request/endpoint';
import { useExchange } from '../request/exchanges';
import { asking } from '../request/fetcher';
import { requestInEditors } from '../request/requestInEditors';
import { useEditors } from '../request/useEditors';
import { AnswerStatus } from './AnswerStatus';
import { asCsv } from './asCsv';
import { asCurl } from './asCurl';
import { asTypeScript } from './asTypeScript';
import { copy } from './copy';
import { copyLink } from './copyLink';
import { openInNeo4jBrowser } from './openInNeo4jBrowser';
import { saveFile } from './saveFile';
import { tablesOf } from './tablesOf';

/** What can be done with an answer, and with the request that the editors hold. */
export function ResultBar() {
  const { tabs, activeTabIndex } = useGraphiQL(pick('tabs', 'activeTabIndex'));
  const tab = tabs[activeTabIndex]?.id;
  const editors = useEditors();
  const exchange = useExchange(tab);
  useEffect(() => {
    asking.tab = tab;
  }, [tab]);

  const withRequest = (use: (request: ApiRequest) => void | Promise<void>) => () => {
    if (!editors) return;
    try {
      void use(requestInEditors(editors.texts()));
    } catch (error) {
      notify(error instanceof Error ? error.message : String(error), true);
    }
  };
  const showInNeo4j = async (request: ApiRequest) => {
    const { text, isProblem } = await openInNeo4jBrowser(request);
    notify(text, isProblem);
  };
  const tables = tablesOf(exchange?.answer.data);
  return (
    <div className="result-bar" role="toolbar" aria-label="Answer">
      <AnswerStatus exchange={exchange} />
      <button type="button" onClick={() => pane.show(evidenceTitle)}>
        Evidence
      </button>
      <DropdownMenu>
        <DropdownMenu.Button disabled={tables.length === 0}>CSV ▾</DropdownMenu.Button>
        <DropdownMenu.Content>
          {tables.map((table) => (
            <DropdownMenu.Item
              key={table.name}
              onSelect={() => saveFile(`${table.name}.csv`, 'text/csv;charset=utf-8', asCsv(table))}
            >
              {table.name} ({table.rows.length} {table.rows.length === 1 ? 'row' : 'rows'})
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu>
      <DropdownMenu>
        <DropdownMenu.Button disabled={!editors}>Copy ▾</DropdownMenu.Button>
        <DropdownMenu.Content>
          <DropdownMenu.Item onSelect={() => editors && copyLink(editors.texts())}>Link</DropdownMenu.Item>
          <DropdownMenu.Item onSelect={withRequest((request) => copy('curl command', asCurl(endpoint, request)))}>
            curl
          </DropdownMenu.Item>
          <DropdownMenu.Item onSelect={withRequest((request) => copy('TypeScript', asTypeScript(endpoint, request)))}>
            TypeScript
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu>
      <button type="button" disabled={!editors} onClick={withRequest(showInNeo4j)}>
        Show in Neo4j Browser
      </button>
    </div>
  );
}
