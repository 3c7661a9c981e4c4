import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { cacheConfig, useRochePhaseThreeQuery } from 'drug-program-graph-client/apollo';

const link = new HttpLink({ uri: 'http://localhost:4000/graphql' });
const client = new ApolloClient({ link, cache: new InMemoryCache(cacheConfig) });

export const App = () => (
  <ApolloProvider client={client}>
    <RocheCompounds />
  </ApolloProvider>
);

function RocheCompounds() {
  const { data, error } = useRochePhaseThreeQuery();
  if (error) return <p role="alert">{error.message}</p>;
  return data?.compounds.nodes.map(({ id, name, trials: { nodes } }) => <p key={id}>{`${name}: ${nodes[0]?.name}`}</p>);
}
