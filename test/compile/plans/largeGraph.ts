import neo4j, { type Driver } from 'neo4j-driver';
import { readMapping } from '../../../src/schema/readMapping';
import { applySchema } from '../../../src/seed/load/applySchema';
import { emptyGraph } from '../../support/emptyGraph';
import { neo4jForTests } from '../../support/neo4jForTests';

/** How many compounds the graph has: with few of them Neo4j plans otherwise than where it matters. */
export const compounds = 20_000;

/**
 * Fills the run's Neo4j with a graph of which only the sizes matter, made inside Neo4j in a few seconds. All of its names
 * are fictional, and say so. Its hubs are one partner and one target of a tenth of all compounds each; `Fictional
 * Organization 0` and `Fictional Target 0`; those from 100 on are rare.
 */
export async function largeGraph(): Promise<Driver> {
  const { uri, user, password, database } = neo4jForTests();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  await emptyGraph(driver);
  const session = driver.session({ database });
  for (const statement of statements) await session.run(statement, { compounds: neo4j.int(compounds) });
  await applySchema(session, readMapping());
  await session.run('CALL db.prepareForReplanning()');
  await session.close();
  return driver;
}

/** A node, numbered by `i`. */
const entity = (variable: string, label: string, properties = '') =>
  `(${variable}:Entity:${label} {id: '${label.toLowerCase()}:' + i, name: 'Fictional ${label} ' + i,
    nameKey: 'fictional ${label.toLowerCase()} ' + i${properties}})`;

/** A thousand nodes of a label, named and numbered from 0, each in a hierarchy of tens below others where there is one. */
const named = (label: string) => `UNWIND range(0, 999) AS i
  CREATE ${entity('n', label)}-[:NAMED {label: 'Fictional ${label} ' + i, external: false, position: 0}]->(:Name {key: 'fictional${label.toLowerCase()}' + i})
  WITH n ORDER BY i`;
const below = (type: string) => `WITH collect(n) AS all UNWIND range(1, 999) AS i
  WITH all[i] AS a, all[i / 10] AS b CREATE (a)-[:${type} {evidenceIds: []}]->(b)`;

const inOrder = (label: string) => `COLLECT { MATCH (n:${label}) RETURN n ORDER BY toInteger(split(n.id, ':')[1]) }`;

const statements = [
  `${named('Organization')} ${below('MEMBER_OF')}`,
  `${named('Indication')} ${below('BROADER')}`,
  `${named('Target')} RETURN count(*)`,
  `${named('Technology')} RETURN count(*)`,
  `WITH ${inOrder('Organization')} AS partners, ${inOrder('Target')} AS targets,
     ${inOrder('Technology')} AS technologies, ${inOrder('Indication')} AS diseases
   UNWIND range(0, $compounds - 1) AS i
   WITH i, CASE i % 10 WHEN 0 THEN 0 ELSE 100 + i % 900 END AS hubOrRare, partners, targets, technologies, diseases
   WITH i, 1990 + i % 40 AS year, partners[hubOrRare] AS partner, targets[hubOrRare] AS target,
     technologies[i % 1000] AS technology, diseases[i % 1000] AS disease
   CALL (i, year, partner, target, technology, disease) {
   CREATE ${entity('c', 'Compound', ", stage: 'CLINICAL', stageRank: 2, highestPhase: 'PHASE_1', highestPhaseRank: 4")}
   CREATE (c)-[:IDENTIFIED_BY {position: 0}]->(:CrossReference {id: 'crossreference:fictional:' + i, identifier: 'F' + i})
   CREATE (c)-[:PARTNERED_WITH {evidenceIds: []}]->(partner)
   CREATE (c)-[:TARGETS {evidenceIds: []}]->(target)
   CREATE (c)-[:USES {evidenceIds: []}]->(technology)
   CREATE ${entity('t', 'Trial', ", phase: CASE i % 20 WHEN 0 THEN 'PHASE_3' ELSE 'PHASE_1' END, phaseRank: CASE i % 20 WHEN 0 THEN 8 ELSE 4 END")}
   CREATE (c)<-[:EVALUATES {role: 'INVESTIGATIONAL', evidenceIds: []}]-(t)-[:STUDIES {evidenceIds: []}]->(disease)
   CREATE (c)<-[:CONCERNS {evidenceIds: []}]-${entity(
     'm',
     'Milestone',
     ", status: 'EXPECTED', dueText: toString(year), dueDays: 364, dueEarliest: date({year: year}), dueLatest: date({year: year, month: 12, day: 31})",
   )}
   } IN TRANSACTIONS OF 2000 ROWS`,
];
