import type { SeedFacts } from '../check/SeedFacts';
import { evidenceId } from './evidenceId';
import { nodeKey } from './GraphPlan';
import type { PlanBuilder } from './PlanBuilder';

/**
 * Writes on each quote the relationships that rest on it, as parallel lists: `linksFrom` and `linksTo` are the ids at their
 * ends, `linksField` the field of the API that leads from the one to the other. A relationship has its `evidenceIds`, which
 * no index finds; this is the same the other way round, so that reading a quote back costs what rests on it.
 */
export function planSupport(facts: SeedFacts, builder: PlanBuilder): void {
  const links = new Map<string, Map<string, readonly [from: string, field: string, to: string]>>();
  for (const entity of facts.entities.values()) {
    for (const { field, to, evidence } of entity.links) {
      for (const item of evidence) {
        const id = evidenceId(item);
        const known = links.get(id) ?? new Map();
        links.set(id, known.set(`${entity.id} ${field.name} ${to}`, [entity.id, field.name, to]));
      }
    }
  }
  for (const [id, known] of links) {
    const ordered = [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, link]) => link);
    builder.amend(nodeKey('Evidence', id), {
      linksFrom: ordered.map(([from]) => from),
      linksField: ordered.map(([, field]) => field),
      linksTo: ordered.map(([, , to]) => to),
    });
  }
}
