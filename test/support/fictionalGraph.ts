import neo4j, { type Session } from 'neo4j-driver';
import { connect } from '../../src/graph/connect';
import type { Graph } from '../../src/graph/Graph';
import { foldCase } from '../../src/schema/foldCase';
import { normaliseName } from '../../src/schema/normaliseName';
import { readMapping } from '../../src/schema/readMapping';
import { indexedText } from '../../src/schema/wordsOf';
import { applySchema } from '../../src/seed/load/applySchema';
import { neo4jForTests } from './neo4jForTests';

/** An entity of a small graph, all of whose names are fictional and say so. */
export interface FictionalEntity {
  readonly label: string;
  readonly id: string;
  readonly name: string;
  readonly synonyms?: readonly string[];
  /** As they are stored. */
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** From, type, to, and what the relationship bears. */
export type FictionalRelation = readonly [string, string, string, Readonly<Record<string, unknown>>?];

/** The run's Neo4j with nothing in it but a test's own graph. */
export interface FictionalGraph extends Graph {
  readonly add: (entities: readonly FictionalEntity[], relations?: readonly FictionalRelation[]) => Promise<void>;
  readonly write: (cypher: string, params?: object) => Promise<void>;
}

/** Opens the run's Neo4j, emptied, with the constraints and indexes of the project. */
export async function fictionalGraph(): Promise<FictionalGraph> {
  const { uri, user, password, database } = neo4jForTests();
  const graph = connect({ uri, user, password, database }, { transactionTimeoutMs: 30_000 });
  const inSession = async (work: (session: Session) => Promise<unknown>) => {
    const session = graph.driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
    try {
      await work(session);
    } finally {
      await session.close();
    }
  };
  const write = (cypher: string, params: object = {}) => inSession((session) => session.run(cypher, params));
  await write('MATCH (n) DETACH DELETE n');
  await inSession((session) => applySchema(session, readMapping()));
  return {
    ...graph,
    write,
    add: async (entities, relations = []) => {
      for (const entity of entities) await write(createEntity.replace('LABEL', entity.label), rowOf(entity));
      for (const [from, type, to, properties = {}] of relations) {
        await write(createRelation.replace('TYPE', type), { from, to, properties: { evidenceIds: [], ...properties } });
      }
    },
  };
}

// Labels and types are the tests' own words.
const createEntity = `CREATE (n:Entity:LABEL) SET n = $properties
  WITH n UNWIND $names AS name MERGE (k:Name {key: name.key}) CREATE (n)-[r:NAMED]->(k) SET r = name.properties`;
const createRelation = `MATCH (a:Entity {id: $from}) MATCH (b:Entity {id: $to}) CREATE (a)-[r:TYPE]->(b) SET r = $properties`;

function rowOf({ label: entityType, id, name, synonyms = [], properties = {} }: FictionalEntity) {
  const names = [name, ...synonyms].map((label, position) => {
    const key = normaliseName(label);
    const type = position === 0 ? null : 'COMMON';
    return {
      key,
      properties: {
        label,
        type,
        external: false,
        position: neo4j.int(position),
        words: indexedText(label),
        key,
        entityType,
      },
    };
  });
  return { properties: { id, name, nameKey: foldCase(name), ...properties }, names };
}
