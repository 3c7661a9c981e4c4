import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import flagship from './flagship.graphql?raw';

const fetcher = createGraphiQLFetcher({ url: '/graphql' });

/** GraphiQL against the server that served it, with a question to begin from in the first tab. */
export function Playground() {
  return <GraphiQL fetcher={fetcher} defaultTabs={[{ query: flagship }]} defaultEditorToolsVisibility="variables" />;
}
