import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../Compilation';
import type { Predicate, Target } from '../filter/Predicate';
import { readFilter } from '../filter/readFilter';
import { targetOf } from '../filter/targetOf';
import type { Row } from '../select/Row';
import type { Derivation } from './Derivation';
import { countCounted } from './findCounted';

/** What a claim counts: nodes of a type under a filter. */
export interface Counted extends Derivation {
  readonly target: Target;
  readonly predicate: Predicate;
}

/** For each claim that can be derived, something worked out; null for the others. */
export function forEachClaim(
  compilation: Compilation,
  claim: Cypher.Variable,
  value: (counted: Counted) => Cypher.Expr,
): Cypher.Expr {
  const { derivations, params } = compilation;
  if (derivations.length === 0) return Cypher.Null;
  const choice = new Cypher.Case(claim.property('id'));
  for (const derivation of derivations) {
    choice.when(params.add(derivation.claim)).then(value(countedBy(compilation, derivation)));
  }
  return choice;
}

function countedBy(compilation: Compilation, derivation: Derivation): Counted {
  const { claim, type, filters } = derivation;
  const target = targetOf(compilation.mapping, type);
  const of = filters.map((filter) => readFilter(compilation, target, filter, `${claim}(derivation)`));
  return { ...derivation, target, predicate: { kind: 'all', of } };
}

/** The column with how many the graph holds, null where that cannot be derived: counted once, whoever asks for it. */
export function countColumn(compilation: Compilation, claim: Cypher.Variable, row: Row): number {
  return row.share('claimCount', () => forEachClaim(compilation, claim, countCounted));
}
