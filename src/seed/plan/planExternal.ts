import { createHash } from 'node:crypto';
import type { GraphMapping } from '../../schema/GraphMapping';
import type { ExternalStatement, SeedFacts } from '../check/SeedFacts';
import { nodeKey } from './GraphPlan';
import type { PlanBuilder } from './PlanBuilder';
import { relationshipOf } from './planEvidence';

/** Plans what comes from outside the documents: identifiers in public databases, and statements with their source. */
export function planExternal(facts: SeedFacts, builder: PlanBuilder, mapping: GraphMapping): void {
  const positions = new Map<string, number>();
  const next = (key: string): bigint => {
    const position = positions.get(key) ?? 0;
    positions.set(key, position + 1);
    return BigInt(position);
  };
  for (const { entity: id, database, identifier, url, source } of facts.external.crossReferences) {
    const type = facts.entities.get(id)?.type.name ?? '';
    const key = builder.node('CrossReference', `crossreference:${database}:${identifier}`, [], {
      database,
      identifier,
      url,
      source,
    });
    const identifiedBy = relationshipOf(type, 'crossReferences', mapping);
    builder.relate(nodeKey('Entity', id), identifiedBy, key, { position: next(`${identifiedBy} ${id}`) });
  }
  const unnamed = [...facts.entities.values()].flatMap(({ id, name, external }) =>
    external === undefined ? [] : [{ entity: id, field: 'name', value: name, source: external }],
  );
  for (const statement of [...unnamed, ...facts.external.statements]) {
    const { entity: id, field, value, source } = statement;
    const type = facts.entities.get(id)?.type.name ?? '';
    const key = builder.node('ExternalFact', statementId(statement), [], { field, value, source });
    const statedElsewhere = relationshipOf(type, 'externalFacts', mapping);
    builder.relate(nodeKey('Entity', id), statedElsewhere, key, { position: next(`${statedElsewhere} ${id}`) });
  }
}

/** Of one field an entity may have several statements, so the value is part of the id. */
function statementId({ entity, field, value }: ExternalStatement): string {
  return `externalfact:${entity}:${field}:${createHash('sha256').update(value).digest('hex').slice(0, 8)}`;
}
