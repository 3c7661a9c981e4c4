import Cypher from '@neo4j/cypher-builder';
import { cypher } from '../cypher';

/** A row of `listPremises` in the statement, its parts under names. */
export interface PremiseVariables {
  readonly words: Cypher.Variable;
  readonly field: Cypher.Variable;
  readonly of: Cypher.Node;
  readonly through: Cypher.Node;
  readonly supports: Cypher.Variable;
  readonly evidenceIds: Cypher.Variable;
  readonly place: Cypher.Variable;
}

/** Gives the parts of each row of a list of premises names of their own. */
export function eachPremise(premises: Cypher.Variable): {
  readonly premise: PremiseVariables;
  readonly rows: Cypher.Raw;
} {
  const premise = {
    words: new Cypher.Variable(),
    field: new Cypher.Variable(),
    of: new Cypher.Node(),
    through: new Cypher.Node(),
    supports: new Cypher.Variable(),
    evidenceIds: new Cypher.Variable(),
    place: new Cypher.Variable(),
  };
  const { words, field, of, through, supports, evidenceIds, place } = premise;
  const each = new Cypher.Variable();
  const rows = cypher`UNWIND ${premises} AS ${each}
WITH ${each}[0] AS ${words}, ${each}[1] AS ${field}, ${each}[2] AS ${of}, ${each}[3] AS ${through}, ${each}[4] AS ${supports}, ${each}[5] AS ${evidenceIds}, ${each}[6] AS ${place}`;
  return { premise, rows };
}

/** Binds the quotes that a premise rests on: those for a field of an entity, or those of a relationship. */
export function quotesOf({ of, supports, evidenceIds }: PremiseVariables, evidence: Cypher.Node): Cypher.Raw {
  const support = new Cypher.Relationship();
  const id = new Cypher.Variable();
  return cypher`CALL (${of}, ${supports}, ${evidenceIds}) {
  MATCH (${of})-[${support}:SUPPORTED_BY]->(${evidence})
  WHERE ${supports} IS NOT NULL AND (${support.property('fields')} IS NULL OR ${supports} IN ${support.property('fields')})
  RETURN ${evidence}
  UNION ALL
  UNWIND ${evidenceIds} AS ${id}
  MATCH (${evidence}:Evidence { id: ${id} })
  RETURN ${evidence}
}`;
}

/** All quotes are conclusions; a relation without any is one, too, and what is absent is none. */
export function isInferred(premise: PremiseVariables): Cypher.Raw {
  const evidence = new Cypher.Node();
  const assertions = new Cypher.Collect(cypher`${quotesOf(premise, evidence)}
RETURN DISTINCT ${evidence.property('assertion')}`);
  return cypher`(${assertions} = ['INFERRED'] OR coalesce(${premise.evidenceIds} = [], false))`;
}

/** The list of what `isStated` asks about: of each premise its place, and whether it is a conclusion. */
export function placedPremises(premises: Cypher.Variable): Cypher.Collect {
  const { premise, rows } = eachPremise(premises);
  return new Cypher.Collect(cypher`${rows}
RETURN [${premise.place}, ${isInferred(premise)}]`);
}
