import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { ApolloProvider } from '@apollo/client/react';
import { documentId, documentIds } from 'drug-program-graph-client';
import { cacheConfig } from 'drug-program-graph-client/apollo';
import { Suspense } from 'react';
import { documentIds as own } from './generated/documentIds';
import { useTrialsOfQuery, useTrialsOfSuspenseQuery } from './generated/hooks';

const ids = { ...documentIds, ...own };
const persisted = new PersistedQueryLink({ generateHash: (document) => documentId(document, ids) ?? '' });
const link = persisted.concat(new HttpLink({ uri: 'http://localhost:4000/graphql' }));
const client = new ApolloClient({ link, cache: new InMemoryCache(cacheConfig) });

function Trials() {
  const { data, error } = useTrialsOfQuery({ variables: { partner: 'genentech', phase: 'PHASE_3' } });
  if (error) return <p role="alert">{error.message}</p>;
  return data?.trials.nodes.map(({ id, name }) => <p key={id}>{`asked: ${name}`}</p>);
}

function AwaitedTrials() {
  const { data } = useTrialsOfSuspenseQuery({ variables: { partner: 'Roche', phase: 'PHASE_3' } });
  return data.trials.nodes.map(({ id, name }) => <p key={id}>{`awaited: ${name}`}</p>);
}

export function App() {
  return (
    <ApolloProvider client={client}>
      <Trials />
      <Suspense fallback="waiting">
        <AwaitedTrials />
      </Suspense>
    </ApolloProvider>
  );
}
