import { type OperationDefinitionNode, parse } from 'graphql';
import persisted from '../../client/persisted-documents.json';
import type { Graph } from '../../src/graph/Graph';
import { seedGraph } from '../support/seedGraph';
import { type Answer, type ServedApi, serveApi } from '../support/serveApi';

/** What each operation of the package is asked for here, and where its answer has something. */
const asked: Readonly<Record<string, { variables?: object; found: (data: never) => unknown }>> = {
  AgreementsOf: {
    variables: { organization: 'sanofiaventis' },
    found: (data: { organization: { agreements: { edges: unknown[] } } }) => data.organization.agreements.edges[0],
  },
  CompoundDetails: {
    variables: { name: 't dm1' },
    found: (data: { compound: { targets: { edges: { evidence: unknown[] }[] } } }) =>
      data.compound.targets.edges[0]?.evidence[0],
  },
  Compounds: {
    variables: { filter: { partners: { some: { within: 'Roche' } } }, orderBy: ['NAME_ASC'], first: 1 },
    found: (data: { compounds: { edges: unknown[] } }) => data.compounds.edges[0],
  },
  DataVersion: { found: (data: { meta: { loadedAt: string } }) => data.meta.loadedAt },
  EvidenceOf: {
    variables: { id: 'trial:emilia' },
    found: (data: { node: { evidence: unknown[] } }) => data.node.evidence[0],
  },
  MilestonesBetween: {
    variables: { from: '2011-09-01', to: '2011-09-30' },
    found: (data: { milestones: { edges: { node: { due: { text: string } } }[] } }) =>
      data.milestones.edges[0]?.node.due.text,
  },
  PresentationsAt: {
    variables: { conference: 'ASH' },
    found: (data: { presentations: { edges: unknown[] } }) => data.presentations.edges[0],
  },
  RochePhaseThree: {
    found: (data: { compounds: { nodes: { trials: { nodes: unknown[] } }[] } }) =>
      data.compounds.nodes[0]?.trials.nodes[1],
  },
  WithinDisease: {
    variables: { disease: 'solid tumors' },
    found: (data: { compounds: { edges: { node: { programs: { nodes: unknown[] } } }[] } }) =>
      data.compounds.edges[0]?.node.programs.nodes[0],
  },
};

let graph: Graph;
let api: ServedApi;
beforeAll(async () => {
  graph = await seedGraph();
  api = await serveApi(graph, { PERSISTED_ONLY: 'true' });
});
afterAll(async () => {
  await api.stop();
  await graph.close();
});

test('every operation of the package is asked here', () => {
  const names = Object.values(persisted).map(nameOf);
  expect(names.sort()).toEqual(Object.keys(asked));
});

test.each(Object.entries(persisted).map(([id, text]) => [nameOf(text), id] as const))(
  '%s is answered by its id, within the limits',
  async (name, documentId) => {
    const { variables, found } = asked[name] ?? { found: () => undefined };
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ documentId, variables }),
    });
    const { data, errors } = (await response.json()) as Answer;
    expect(errors).toBeUndefined();
    expect(found(data as never)).toBeTruthy();
  },
);

function nameOf(text: string): string {
  const operation = parse(text).definitions[0] as OperationDefinitionNode;
  return operation.name?.value ?? '';
}
