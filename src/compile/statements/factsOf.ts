import Cypher from '@neo4j/cypher-builder';
import type { GraphMapping } from '../../schema/GraphMapping';
import { partOf } from '../../schema/indexedProperties';
import { cypher } from '../cypher';

/** A fact of a quote, as variables of the statement; the object is null where it is about the subject alone. */
export interface FactVariables {
  readonly subject: Cypher.Node;
  readonly fields: Cypher.Variable;
  readonly object: Cypher.Node;
}

/** Values that say nothing, and so need no quote. */
const unsaid = ['UNKNOWN', 'NOT_STATED', 'UNSPECIFIED'];

/**
 * Binds the facts that rest on a quote, in their order: first the entities of which it supports fields, which the graph has as
 * SUPPORTED_BY, then the relations that it lists itself. What a quote supports is found from the quote, whatever the size of
 * the graph.
 */
export function factsOf(mapping: GraphMapping, quote: Cypher.Variable, fact: FactVariables): Cypher.Raw {
  const { subject, fields, object } = fact;
  return cypher`CALL (${quote}) {
MATCH (subject)-[support:SUPPORTED_BY]->(${quote})
RETURN subject, coalesce(support.fields, ${ownFields(mapping)}) AS fields, null AS object, -1 AS place
UNION ALL
UNWIND range(0, coalesce(size(${quote}.linksFrom), 0) - 1) AS place
MATCH (subject:Entity {id: ${quote}.linksFrom[place]})
MATCH (object:Entity {id: ${quote}.linksTo[place]})
RETURN subject, [${quote}.linksField[place]] AS fields, object, place
}
WITH subject AS ${subject}, fields AS ${fields}, object AS ${object}, place ORDER BY place, ${subject}.id`;
}

/** How many facts rest on a quote. */
export function factCount(quote: Cypher.Variable): Cypher.Raw {
  const supported = new Cypher.Count(
    new Cypher.Pattern(quote).related({ type: 'SUPPORTED_BY', direction: 'left' }).to(),
  );
  return cypher`${supported} + coalesce(size(${quote}.linksFrom), 0)`;
}

/** Where a quote supports all of an entity: the fields of which it has a value that says something. */
function ownFields(mapping: GraphMapping): Cypher.Raw {
  const stored = new Map<string, string>();
  for (const { isEntity, fields } of mapping.types.values()) {
    for (const field of isEntity ? fields.values() : []) {
      if (field.kind === 'property' && field.name !== 'id') stored.set(field.name, field.storedAs ?? field.name);
      const present = field.kind === 'value' && mapping.values.get(field.type)?.find(({ required }) => required);
      if (present) stored.set(field.name, partOf(field.name, present.name));
    }
  }
  const pairs = [...stored].map(([field, property]) => [field, property].map((name) => new Cypher.Literal(name)));
  const all = new Cypher.List(pairs.map((pair) => new Cypher.List(pair)));
  const silent = new Cypher.List(unsaid.map((value) => new Cypher.Literal(value)));
  return cypher`[own IN ${all} WHERE subject[own[1]] IS NOT NULL AND NOT subject[own[1]] IN ${silent} | own[0]]`;
}
