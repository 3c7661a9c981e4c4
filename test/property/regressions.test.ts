import { evidenceId } from '../../src/seed/plan/evidenceId';
import { seedEvidence } from './graph/seedEvidence';
import { edge, entity, smallGraph } from './graph/smallGraph';
import type { TestNode } from './graph/TestGraph';
import { TestApi } from './TestApi';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());

/** A quote of `document:d`, which an `organization:o` says. */
function quote(): TestNode {
  const values = {
    kind: 'QUOTE',
    quote: 'Both.',
    section: 'Heading',
    assertion: 'STATED_FACT',
    spans: [{ start: 0, end: 5 }],
  };
  const id = evidenceId(seedEvidence({ document: 'document:d', values, assertedBy: 'organization:o' }));
  return { key: id, type: 'Evidence', values: { id, ...values }, synonyms: [] };
}

test('what rests on a quote, or has an identifier, is listed by its type, not with all that shares it', async () => {
  const { key } = quote();
  await api.load(
    smallGraph(
      [
        quote(),
        entity('Document', 'document:d', { name: 'D' }),
        entity('Organization', 'organization:o', { name: 'O' }),
        entity('Compound', 'compound:a', { name: 'A' }),
        entity('Target', 'target:a', { name: 'A' }),
        { key: 'x', type: 'CrossReference', values: { database: 'one', id: 'X1', source: 'here' }, synonyms: [] },
      ],
      [
        edge(key, 'QUOTED_FROM', 'document:d'),
        edge(key, 'ASSERTED_BY', 'organization:o'),
        ...['compound:a', 'target:a'].flatMap((id) => [edge(id, 'SUPPORTED_BY', key), edge(id, 'IDENTIFIED_BY', 'x')]),
      ],
    ),
  );
  const { data } = await api.ask(
    /* GraphQL */ `
      query ($quote: ID) {
        byQuote: compounds(filter: { evidence: { some: { id: { eq: $quote } } } }) { totalCount nodes { id } }
        byDocument: compounds(filter: { evidence: { some: { document: { named: "D" } } } }, orderBy: [STAGE_ASC]) { nodes { id } }
        bySpeaker: targets(filter: { evidence: { some: { assertedBy: { named: "O" } } } }) { nodes { id } }
        byIdentifier: targets(filter: { crossReferences: { some: { id: { eq: "X1" } } } }) { nodes { id } }
      }
    `,
    { quote: key },
  );
  expect(data).toEqual({
    byQuote: { totalCount: 1, nodes: [{ id: 'compound:a' }] },
    byDocument: { nodes: [{ id: 'compound:a' }] },
    bySpeaker: { nodes: [{ id: 'target:a' }] },
    byIdentifier: { nodes: [{ id: 'target:a' }] },
  });
});
