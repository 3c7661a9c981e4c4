import type { Driver } from 'neo4j-driver';
import type { GraphPlan } from '../../../src/seed/plan/GraphPlan';

const replace = `
  CALL () { MATCH (old) DETACH DELETE old }
  CALL () {
    UNWIND $nodes AS node
    CREATE (made:$(node.labels))
    SET made = node.properties
    RETURN collect(made) AS made
  }
  CALL (made) {
    UNWIND $relationships AS each
    WITH made[each.from] AS from, made[each.to] AS to, each
    CREATE (from)-[relationship:$(each.type)]->(to)
    SET relationship = each.properties
  }
  MATCH (document:Document)
  SET document.dataVersion = $version, document.loadedAt = datetime('2020-01-01T00:00:00Z')`;

/** Puts a plan in the place of all that the database holds, in one statement. */
export async function replaceGraph(driver: Driver, database: string, plan: GraphPlan): Promise<void> {
  const places = new Map(plan.nodes.map(({ key }, index) => [key, index]));
  const session = driver.session({ database });
  try {
    await session.run(replace, {
      nodes: plan.nodes.map(({ labels, properties }) => ({ labels, properties })),
      relationships: plan.relationships.map(({ type, from, to, properties }) => ({
        type,
        from: BigInt(places.get(from) as number),
        to: BigInt(places.get(to) as number),
        properties,
      })),
      version: plan.dataVersion,
    });
  } finally {
    await session.close();
  }
}
