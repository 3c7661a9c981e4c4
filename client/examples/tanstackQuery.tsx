import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { CompoundDetailsDocument, documentId, type TypedDocumentNode } from 'drug-program-graph-client';
import { print } from 'graphql';

const client = new QueryClient();

/** Asks the API by the document's id, or by its text where it has none. */
async function ask<TData, TVariables>(document: TypedDocumentNode<TData, TVariables>, variables: TVariables) {
  const id = documentId(document);
  const response = await fetch('http://localhost:4000/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...(id ? { documentId: id } : { query: print(document) }), variables }),
  });
  const { data, errors } = (await response.json()) as { data?: TData; errors?: { message: string }[] };
  if (!data || errors) throw new Error(errors?.map(({ message }) => message).join('\n') ?? response.statusText);
  return data;
}

function Compound({ name }: { readonly name: string }) {
  const { data, error } = useQuery({
    queryKey: ['CompoundDetails', name],
    queryFn: () => ask(CompoundDetailsDocument, { name }),
  });
  if (error) return <p role="alert">{error.message}</p>;
  const targets = data?.compound?.targets.edges ?? [];
  return targets.map(({ node, evidence }) => (
    <p
      key={node.id}
    >{`${data?.compound?.name} is directed against ${node.name}: “${evidence[0]?.quote ?? evidence[0]?.paraphrase}”`}</p>
  ));
}

export function App() {
  return (
    <QueryClientProvider client={client}>
      <Compound name="trastuzumab-dm1" />
    </QueryClientProvider>
  );
}
