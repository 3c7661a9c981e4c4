import { pick, useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';
import { evidenceTitle } from '../evidence/evidencePlugin';
import { notify } from '../notices/notices';
import { pane } from '../panes/pane';
import type { ApiRequest } from '../request/ApiRequest';
import { useExchange } from '../request/exchanges';
import { asking } from '../request/fetcher';
import { requestInEditors } from '../request/requestInEditors';
import { useEditors } from '../request/useEditors';
import { AnswerStatus } from './AnswerStatus';
import { CopyMenu } from './CopyMenu';
import { CsvMenu } from './CsvMenu';
import { Neo4jBrowserButton } from './Neo4jBrowserButton';

/** What can be done with an answer, and with the request that the editors hold. */
export function ResultBar() {
  const { tabs, activeTabIndex, isFetching } = useGraphiQL(pick('tabs', 'activeTabIndex', 'isFetching'));
  const active = tabs[activeTabIndex];
  const tab = active?.id;
  const editors = useEditors();
  const exchange = useExchange(tab);
  useEffect(() => {
    asking.tab = tab;
  }, [tab]);

  const withRequest = (use: (request: ApiRequest) => void) => {
    if (!editors) return;
    try {
      use(requestInEditors(editors.texts()));
    } catch (error) {
      notify(error instanceof Error ? error.message : String(error), true);
    }
  };
  return (
    <div className="result-bar" role="toolbar" aria-label="Answer">
      <AnswerStatus
        exchange={exchange}
        isAsking={isFetching}
        query={active?.query ?? ''}
        shown={active?.response ?? null}
      />
      <button type="button" onClick={() => pane.show(evidenceTitle)}>
        Evidence
      </button>
      <CsvMenu data={exchange?.answer.data} />
      <CopyMenu texts={editors?.texts} withRequest={withRequest} />
      <Neo4jBrowserButton withRequest={withRequest} />
    </div>
  );
}
