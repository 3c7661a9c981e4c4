import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { cacheConfig, useCompoundDetailsQuery, useCompoundsQuery } from 'drug-program-graph-client/apollo';
import { useState } from 'react';

const link = new HttpLink({ uri: 'http://localhost:4000/graphql' });
const client = new ApolloClient({ link, cache: new InMemoryCache(cacheConfig) });

function Compounds({ onOpen }: { readonly onOpen: (name: string) => void }) {
  const { data, error, fetchMore } = useCompoundsQuery({ variables: { first: 10 } });
  if (error) return <p role="alert">{error.message}</p>;
  const { edges, pageInfo, totalCount } = data?.compounds ?? { edges: [], totalCount: 0 };
  return (
    <>
      <p>{`${edges.length} of ${totalCount}`}</p>
      {edges.map(({ node: { id, name } }) => (
        <button key={id} type="button" onClick={() => onOpen(name)}>
          {name}
        </button>
      ))}
      {pageInfo?.hasNextPage && (
        <button type="button" onClick={() => fetchMore({ variables: { after: pageInfo.endCursor } })}>
          More
        </button>
      )}
    </>
  );
}

function Compound({ name, onClose }: { readonly name: string; readonly onClose: () => void }) {
  const { data, error } = useCompoundDetailsQuery({ variables: { name } });
  if (error) return <p role="alert">{error.message}</p>;
  return (
    <>
      <button type="button" onClick={onClose}>
        All compounds
      </button>
      {data?.compound?.targets.edges.map(({ node, evidence }) => (
        <p
          key={node.id}
        >{`${name} is directed against ${node.name}: “${evidence[0]?.quote ?? evidence[0]?.paraphrase}”`}</p>
      ))}
    </>
  );
}

function Pages() {
  const [name, setName] = useState<string>();
  return name ? <Compound name={name} onClose={() => setName(undefined)} /> : <Compounds onOpen={setName} />;
}

export function App() {
  return (
    <ApolloProvider client={client}>
      <Pages />
    </ApolloProvider>
  );
}
