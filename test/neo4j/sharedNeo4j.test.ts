import neo4j from 'neo4j-driver';
import { neo4jForTests } from '../support/neo4jForTests';

const { uri, httpUrl, user, password, database } = neo4jForTests();

test('the Neo4j of the run answers', async () => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const { records } = await driver.executeQuery('RETURN 1 AS one', {}, { database });
  expect(records[0]?.get('one').toNumber()).toBe(1);
  await driver.close();
  expect(httpUrl).toBeDefined();
});
