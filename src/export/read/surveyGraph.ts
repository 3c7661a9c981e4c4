import type { Record as Row, Transaction } from 'neo4j-driver';
import { MARK, SOURCE } from '../../seed/load/mark';
import { readStamp } from '../../seed/load/stamp';
import { identityOf, tableOf } from '../GraphElement';
import type { GraphSurvey, PropertyType, PropertyTypes } from './GraphSurvey';
import { propertyTypeOf } from './propertyTypeOf';

/** Looks once at every node and relationship, inside Neo4j. */
export async function surveyGraph(transaction: Transaction): Promise<GraphSurvey> {
  const rows: Rows = async (cypher) => (await transaction.run(cypher, { mark: MARK })).records;
  return {
    ...(await nodesOf(rows)),
    ...(await relationshipsOf(rows)),
    schema: await schemaOf(rows),
    dataVersion: (await readStamp(transaction))?.value,
    sources: await sourcesOf(rows),
  };
}

type Rows = (cypher: string) => Promise<Row[]>;

async function nodesOf(rows: Rows): Promise<Pick<GraphSurvey, 'nodes' | 'foreign'>> {
  const nodes = new Map<string, Map<string, string[]>>();
  const foreign: { labels: string[]; count: number }[] = [];
  for (const row of await rows(
    // Without the record of the loads.
    `MATCH (n) WHERE coalesce(n.${MARK} <> '${SOURCE}', true) RETURN labels(n) AS labels, count(*) AS count`,
  )) {
    const labels = (row.get('labels') as string[]).toSorted();
    if (identityOf(labels)) nodes.set(tableOf(labels), new Map());
    else foreign.push({ labels, count: Number(row.get('count')) });
  }
  const properties = await rows(
    'MATCH (n) UNWIND keys(n) AS name WITH n, name WHERE name <> $mark RETURN labels(n) AS labels, name, collect(DISTINCT valueType(n[name])) AS types',
  );
  for (const row of properties) {
    const labels = (row.get('labels') as string[]).toSorted();
    if (identityOf(labels)) gather(nodes.get(tableOf(labels)), row);
  }
  return { nodes: typed(nodes), foreign };
}

async function relationshipsOf(rows: Rows): Promise<Pick<GraphSurvey, 'relationships' | 'ends'>> {
  const relationships = new Map<string, Map<string, string[]>>();
  const ends = new Map<string, { from: string[]; to: string[] }>();
  const between = await rows(
    'MATCH (a)-[r]->(b) RETURN DISTINCT type(r) AS type, labels(a) AS from, labels(b) AS to ORDER BY type, from, to',
  );
  for (const row of between) {
    const [type, from, to] = [row.get('type'), row.get('from'), row.get('to')] as [string, string[], string[]];
    if (!identityOf(from) || !identityOf(to)) continue;
    relationships.set(type, new Map());
    const known = ends.get(type) ?? { from: [], to: [] };
    ends.set(type, {
      from: [...new Set([...known.from, tableOf(from.toSorted())])].sort(),
      to: [...new Set([...known.to, tableOf(to.toSorted())])].sort(),
    });
  }
  const properties = await rows(
    'MATCH ()-[r]->() UNWIND keys(r) AS name WITH r, name WHERE name <> $mark RETURN type(r) AS type, name, collect(DISTINCT valueType(r[name])) AS types',
  );
  for (const row of properties) gather(relationships.get(row.get('type')), row);
  return { relationships: typed(relationships), ends };
}

async function schemaOf(rows: Rows): Promise<string[]> {
  const constraints = await rows('SHOW CONSTRAINTS YIELD name, createStatement RETURN createStatement ORDER BY name');
  // A new database has its lookup indexes already, and a constraint brings its own index.
  const indexes = await rows(
    `SHOW INDEXES YIELD name, type, owningConstraint, createStatement
     WHERE type <> 'LOOKUP' AND owningConstraint IS NULL RETURN createStatement ORDER BY name`,
  );
  return [...constraints, ...indexes].map((row) => row.get('createStatement'));
}

async function sourcesOf(rows: Rows): Promise<GraphSurvey['sources']> {
  const documents = await rows('MATCH (d:Document) RETURN d.name AS title, d.url AS path ORDER BY d.id');
  const elsewhere = await rows(
    `CALL () {
       MATCH (n) WHERE (n:CrossReference OR n:ExternalFact) AND n.source IS NOT NULL RETURN n.source AS title
       UNION MATCH ()-[r]->() WHERE r.source IS NOT NULL RETURN r.source AS title
     }
     RETURN title ORDER BY title`,
  );
  return [
    ...documents.map((row) => ({ title: row.get('title'), ...(row.get('path') && { path: row.get('path') }) })),
    ...elsewhere.map((row) => ({ title: row.get('title') })),
  ];
}

/** Adds a row's types to what is known of the property. */
function gather(properties: Map<string, string[]> | undefined, row: Row): void {
  properties?.set(row.get('name'), [...(properties.get(row.get('name')) ?? []), ...row.get('types')]);
}

function typed(tables: ReadonlyMap<string, ReadonlyMap<string, string[]>>): Map<string, PropertyTypes> {
  return inOrder(tables, (properties) => inOrder<string[], PropertyType>(properties, propertyTypeOf));
}

function inOrder<From, To>(map: ReadonlyMap<string, From>, convert: (value: From) => To): Map<string, To> {
  const names = [...map.keys()].sort();
  return new Map(names.map((name) => [name, convert(map.get(name) as From)]));
}
