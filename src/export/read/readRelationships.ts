import type { Transaction } from 'neo4j-driver';
import { canonical } from '../../seed/canonical';
import { withoutMark } from '../../seed/load/mark';
import { IDENTITIES, type Identity } from '../../seed/plan/GraphPlan';
import { type ExportedRelationship, identityOf } from '../GraphElement';

/**
 * All relationships between nodes of ours: in the order of the nodes where they begin (see `readNodes`), then by type,
 * by where they end and by what they say.
 */
export async function* readRelationships(transaction: Transaction): AsyncGenerator<ExportedRelationship> {
  for (const label of Object.keys(IDENTITIES) as Identity[]) {
    let alike: ExportedRelationship[] = [];
    for await (const relationship of readFrom(transaction, label)) {
      if (alike[0] && !isBetweenSame(alike[0], relationship)) {
        yield* inOrder(alike);
        alike = [];
      }
      alike.push(relationship);
    }
    yield* inOrder(alike);
  }
}

async function* readFrom(transaction: Transaction, label: Identity): AsyncGenerator<ExportedRelationship> {
  const property = IDENTITIES[label];
  const result = transaction.run(
    `MATCH (a:${label}) USING INDEX a:${label}(${property}) WHERE a.${property} IS NOT NULL
     MATCH (a)-[r]->(b)
     WITH a.${property} AS from, type(r) AS type, coalesce(b.id, b.key) AS to, labels(b) AS labels, properties(r) AS properties
     RETURN from, type, to, labels, properties ORDER BY from, type, to`,
  );
  for await (const record of result) {
    const end = identityOf(record.get('labels'));
    if (end === undefined) continue;
    yield {
      type: record.get('type'),
      from: { label, value: record.get('from') },
      to: { label: end, value: record.get('to') },
      properties: withoutMark(record.get('properties')),
    };
  }
}

function isBetweenSame(one: ExportedRelationship, other: ExportedRelationship): boolean {
  return one.type === other.type && one.from.value === other.from.value && one.to.value === other.to.value;
}

/** Two nodes may have several relationships of a type, as two spellings of one name do. */
function inOrder(alike: readonly ExportedRelationship[]): readonly ExportedRelationship[] {
  if (alike.length < 2) return alike;
  const keyed = alike.map((relationship) => ({ relationship, key: canonical(relationship.properties) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ relationship }) => relationship);
}
