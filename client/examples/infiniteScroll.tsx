import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { cacheConfig, useCompoundsQuery } from 'drug-program-graph-client/apollo';
import { useEffect, useRef } from 'react';

const link = new HttpLink({ uri: 'http://localhost:4000/graphql' });
const client = new ApolloClient({ link, cache: new InMemoryCache(cacheConfig) });

function Compounds() {
  const { data, error, loading, fetchMore } = useCompoundsQuery({ variables: { first: 4 } });
  const end = useRef<HTMLParagraphElement>(null);
  const { hasNextPage, endCursor } = data?.compounds.pageInfo ?? {};
  useEffect(() => {
    if (!end.current || loading || !hasNextPage) return;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) void fetchMore({ variables: { after: endCursor } });
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [loading, hasNextPage, endCursor, fetchMore]);
  if (error) return <p role="alert">{error.message}</p>;
  return (
    <section aria-label="Compounds" style={{ height: 100, overflowY: 'auto' }}>
      {data?.compounds.edges.map(({ node: { id, name, stage } }) => (
        <p key={id}>{`${name}: ${stage}`}</p>
      ))}
      <p ref={end}>{hasNextPage ? 'More …' : `These are all ${data?.compounds.totalCount ?? ''}`}</p>
    </section>
  );
}

export function App() {
  return (
    <ApolloProvider client={client}>
      <Compounds />
    </ApolloProvider>
  );
}
