import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../Compilation';
import { cypher, joined } from '../cypher';
import { conjuncts } from '../filter/Predicate';
import { allOf, whereOf } from '../filter/whereOf';
import type { Parameters } from '../Parameters';
import { follow } from '../select/follow';
import type { Counted } from './countClaim';
import type { Branch, OwnPremise, Premise, RelatedPremise } from './Premise';
import { premisesOf } from './premisesOf';

/** How many related entities that fulfil a condition are looked at, to tell whether one is stated; fewer are shown. */
const mostLookedAt = 100;

/** Where premises stand: whose they are, and their place in the whole. */
interface Place {
  readonly params: Parameters;
  readonly subject: Cypher.Node;
  readonly path: readonly Cypher.Expr[];
}

/**
 * The premises of a counted node as a list of rows: the words, the field, whose field it is, the node that fulfils it, the
 * field that quotes support, the ids of the quotes that a relationship rests on, and the row's place in the whole. No quote
 * is looked up yet, for these stand in the statement once for each claim: `selectPremises` does that for all of them at once.
 *
 * A place is a path: conditions that must all hold count from 0 up, the branches of an `or` from -1 down, and related
 * entities of which one is enough are told apart by their relationship (see `isStated`). Rows without words are not shown.
 */
export function listPremises(compilation: Compilation, counted: Counted, subject: Cypher.Node): Cypher.Expr {
  const { target, filters, claim } = counted;
  const premises = filters.flatMap((filter) => premisesOf(compilation, target, filter, `${claim}(derivation)`));
  return listAll(premises, { params: compilation.params, subject, path: [] });
}

function listAll(premises: readonly Premise[], place: Place): Cypher.Expr {
  const lists = premises.map((premise, index) =>
    listOne(premise, { ...place, path: [...place.path, new Cypher.Literal(index)] }),
  );
  return lists.length > 0 ? joined(lists, ' + ') : new Cypher.List([]);
}

function listOne(premise: Premise, place: Place): Cypher.Expr {
  switch (premise.kind) {
    case 'own':
      return ownPremise(premise, place);
    case 'related':
      return relatedPremises(premise, place);
    case 'either':
      return joined(
        premise.branches.map((branch, index) => takenBranch(branch, index, place)),
        ' + ',
      );
  }
}

function ownPremise({ words, field, supports }: OwnPremise, place: Place): Cypher.Raw {
  const { params, subject } = place;
  const supported = supports === undefined ? Cypher.Null : params.add(supports);
  return cypher`[[${params.add(words)}, ${params.add(field)}, ${subject}, null, ${supported}, null, ${pathOf(place)}]]`;
}

function relatedPremises({ words, field, related, premises }: RelatedPremise, place: Place): Cypher.Expr {
  const { params, subject } = place;
  const far = new Cypher.Node();
  const edge = new Cypher.Relationship();
  const where = allOf([whereOf(related.edge, edge), whereOf(related.where, far)]);
  const match = new Cypher.Match(follow(subject, related.over, edge, far));
  const found = (where ? match.where(where) : match)
    .with(edge, far)
    .orderBy([far.property('id')])
    .limit(new Cypher.Literal(mostLookedAt));
  const row = new Cypher.Variable();
  const here = { ...place, path: [...place.path, Cypher.elementId(edge)] };
  const ids = Cypher.coalesce(edge.property('evidenceIds'), new Cypher.List([]));
  const own = cypher`[[${params.add(words)}, ${params.add(field)}, ${subject}, ${far}, null, ${ids}, ${pathOf(here)}]]`;
  return new Cypher.Collect(cypher`${found}
UNWIND ${own} + ${listAll(premises, { ...here, subject: far })} AS ${row}
RETURN ${row}`);
}

function takenBranch({ when, premises }: Branch, index: number, place: Place): Cypher.Expr {
  const here = { ...place, path: [...place.path, new Cypher.Literal(-1 - index)] };
  const nothing = cypher`[[null, null, null, null, null, null, ${pathOf(here)}]]`;
  const listed = premises.length > 0 ? listAll(premises, here) : nothing;
  // A branch that only asks for a related entity lists none where it is not taken.
  const [only, ...others] = conjuncts(when);
  if (only?.kind === 'related' && others.length === 0 && premises[0]?.kind === 'related') return listed;
  return new Cypher.Case()
    .when(whereOf(when, place.subject) ?? Cypher.true)
    .then(listed)
    .else(new Cypher.List([]));
}

function pathOf({ path }: Place): Cypher.List {
  return new Cypher.List([...path]);
}
