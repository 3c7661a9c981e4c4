import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { ApolloProvider } from '@apollo/client/react';
import { documentId } from 'drug-program-graph-client';
import { cacheConfig, useMilestonesBetweenLazyQuery } from 'drug-program-graph-client/apollo';

// Sends the ids of documents, not their texts; a document without an id is sent as text.
const http = new HttpLink({ uri: 'http://localhost:4000/graphql' });
const persisted = new PersistedQueryLink({ generateHash: (document) => documentId(document) ?? '' });
const link = ApolloLink.split(({ query }) => documentId(query) !== undefined, persisted.concat(http), http);
const client = new ApolloClient({ link, cache: new InMemoryCache(cacheConfig) });

function Milestones() {
  const [ask, { data, error }] = useMilestonesBetweenLazyQuery();
  const inSeptember = { from: '2011-09-01', to: '2011-09-30' };
  return (
    <>
      <button type="button" onClick={() => ask({ variables: inSeptember })}>
        What may fall into September 2011?
      </button>
      {error && <p role="alert">{error.message}</p>}
      {data?.milestones.edges.map(({ node: { id, name, due } }) => (
        <p key={id}>{`${due?.text}: ${name}`}</p>
      ))}
    </>
  );
}

export function App() {
  return (
    <ApolloProvider client={client}>
      <Milestones />
    </ApolloProvider>
  );
}
