import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider, useQuery } from '@apollo/client/react';
import { createRoot } from 'react-dom/client';

/** An app that knows nothing of our package: Apollo Client as it is, and operations of its own. */
const uri = new URLSearchParams(window.location.search).get('api') ?? '';
const client = new ApolloClient({ link: new HttpLink({ uri }), cache: new InMemoryCache() });

interface Answer {
  readonly compound: {
    readonly name: string;
    readonly trials: { readonly nodes: readonly { readonly name: string }[] };
  };
}

const mine = gql`
  query Mine($name: String!) {
    compound(name: $name) {
      id
      name
      trials(first: 5) {
        nodes {
          id
          name
        }
      }
    }
  }
`;

const wrong = gql`
  query Wrong {
    compound(name: "T-DM1") {
      colour
    }
  }
`;

function App() {
  const { data, error } = useQuery<Answer>(mine, { variables: { name: 'T-DM1' } });
  const failed = useQuery(wrong);
  const trials = data?.compound.trials.nodes.map(({ name }) => name).join(', ');
  return (
    <main>
      <p>{error ? `Failed: ${error.message}` : `Trials: ${trials}`}</p>
      <p role="alert">{failed.error?.message}</p>
    </main>
  );
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <ApolloProvider client={client}>
      <App />
    </ApolloProvider>,
  );
}
