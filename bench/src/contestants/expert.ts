import neo4j from 'neo4j-driver';
import type { Question } from '../shapes/Shape';
import type { Contestant, GraphAddress } from './Contestant';

/** Page sizes, which must travel as integers. */
const sizes = { first: neo4j.int(25), ten: neo4j.int(10), twenty: neo4j.int(20), hundred: neo4j.int(100) };

/**
 * Cypher by hand: one statement with map projections, that commits itself (`session.run`) in a READ session of a named
 * database, which is the least that the driver needs for an answer.
 */
export function expert({ uri, user, password, database }: GraphAddress): Contestant<Question> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 50,
  });
  return {
    name: 'expert',
    async prepare({ expert: { cypher, parameters, answer } }: Question) {
      const all = { ...sizes, ...parameters };
      return {
        async run() {
          const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
          const { records } = await session.run(cypher, all, { timeout: 120_000 });
          void session.close();
          return records.map((record) => record.get(0) as unknown);
        },
        answer: (rows) => answer(rows as unknown[]),
      };
    },
    stop: () => driver.close(),
  };
}
