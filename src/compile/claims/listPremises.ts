import Cypher from '@neo4j/cypher-builder';
import { cypher, joined } from '../cypher';
import { allOf, whereOf } from '../filter/whereOf';
import type { Parameters } from '../Parameters';
import { follow } from '../select/follow';
import type { OwnPremise, Premise, RelatedPremise } from './Premise';

/** How many related entities that fulfil a condition are shown. */
const mostShown = 5;

/**
 * The premises of a counted node as a list of rows: the words, the field, whose field it is, the node that fulfils it, the
 * field that quotes support, and the ids of the quotes that a relationship rests on. No quote is looked up yet, for these
 * stand in the statement once for each claim: `selectPremises` does that for all of them at once.
 */
export function listPremises(params: Parameters, premises: readonly Premise[], subject: Cypher.Node): Cypher.Expr {
  const lists = premises.map((premise) => listOne(params, premise, subject));
  return lists.length > 0 ? joined(lists, ' + ') : new Cypher.List([]);
}

function listOne(params: Parameters, premise: Premise, subject: Cypher.Node): Cypher.Expr {
  switch (premise.kind) {
    case 'own':
      return ownPremise(params, premise, subject);
    case 'related':
      return relatedPremises(params, premise, subject);
    case 'branch':
      return new Cypher.Case()
        .when(whereOf(premise.when, subject) ?? Cypher.true)
        .then(listPremises(params, premise.premises, subject))
        .else(new Cypher.List([]));
  }
}

function ownPremise(params: Parameters, { words, field, supports }: OwnPremise, subject: Cypher.Node): Cypher.Raw {
  const supported = supports === undefined ? Cypher.Null : params.add(supports);
  return cypher`[[${params.add(words)}, ${params.add(field)}, ${subject}, null, ${supported}, null]]`;
}

function relatedPremises(params: Parameters, premise: RelatedPremise, subject: Cypher.Node): Cypher.Expr {
  const { words, field, related, premises } = premise;
  const far = new Cypher.Node();
  const edge = new Cypher.Relationship();
  const where = allOf([whereOf(related.edge, edge), whereOf(related.where, far)]);
  const match = new Cypher.Match(follow(subject, related.over, edge, far));
  const found = (where ? match.where(where) : match)
    .with(edge, far)
    .orderBy([far.property('id')])
    .limit(new Cypher.Literal(mostShown));
  const ids = Cypher.coalesce(edge.property('evidenceIds'), new Cypher.List([]));
  const own = cypher`[[${params.add(words)}, ${params.add(field)}, ${subject}, ${far}, null, ${ids}]]`;
  const row = new Cypher.Variable();
  return new Cypher.Collect(cypher`${found}
UNWIND ${own} + ${listPremises(params, premises, far)} AS ${row}
RETURN ${row}`);
}
