import { persistedExchange } from '@urql/exchange-persisted';
import { documentId, RochePhaseThreeDocument } from 'drug-program-graph-client';
import { Client, cacheExchange, fetchExchange, Provider, useQuery } from 'urql';

// Leave this exchange out to send the texts of documents, not their ids.
const persisted = persistedExchange({
  enforcePersistedQueries: true,
  preferGetForPersistedQueries: false,
  // A document without an id is sent as text.
  generateHash: async (_text, document) => documentId(document) ?? '',
});
const client = new Client({
  url: 'http://localhost:4000/graphql',
  preferGetMethod: false,
  exchanges: [cacheExchange, persisted, fetchExchange],
});

function RocheTrials() {
  const [{ data, error }] = useQuery({ query: RochePhaseThreeDocument });
  if (error) return <p role="alert">{error.message}</p>;
  return data?.compounds.nodes.map(({ id, name, trials }) => (
    <p key={id}>{`${name}: ${trials.nodes.map((trial) => trial.name).join(', ')}`}</p>
  ));
}

export function App() {
  return (
    <Provider value={client}>
      <RocheTrials />
    </Provider>
  );
}
