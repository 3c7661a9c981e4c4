import { notify } from '../notices/notices';
import type { ApiRequest } from '../request/ApiRequest';
import { openInNeo4jBrowser } from './openInNeo4jBrowser';
import { useSettings } from './useSettings';

const keptToItself = 'This server keeps its Cypher to itself. Whoever runs it can set SHOW_CYPHER=true.';

interface Props {
  /** Hands over the request that the editors hold, if it is one. */
  readonly withRequest: (use: (request: ApiRequest) => void) => void;
}

/** Shows the Cypher of the request in Neo4j Browser, where the server tells it. */
export function Neo4jBrowserButton({ withRequest }: Props) {
  const settings = useSettings();
  const isOff = settings !== undefined && !settings.showCypher;
  const show = () => {
    if (isOff) notify(keptToItself, true);
    else withRequest((request) => void openInNeo4jBrowser(settings?.neo4jBrowser ?? null, request));
  };
  return (
    <button type="button" aria-disabled={isOff} title={isOff ? keptToItself : 'Show in Neo4j Browser'} onClick={show}>
      {isOff ? 'Neo4j Browser (off here)' : 'Neo4j Browser'}
    </button>
  );
}
