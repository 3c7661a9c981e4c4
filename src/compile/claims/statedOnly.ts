import Cypher from '@neo4j/cypher-builder';
import type { Predicate, Related } from '../filter/Predicate';
import { allOf, anyOf, whereOf } from '../filter/whereOf';
import { follow } from '../select/follow';

/**
 * Whether a node fulfils a filter without any premise that only the annotator concluded. Each comparison rests on the
 * evidence for its field, each relation on its own; a premise is inferred where all of its evidence is. What a filter
 * denies rests on nothing: that something is absent is not quoted. Names, and ways up a hierarchy, are no premises.
 *
 * @returns nothing where no premise is involved
 */
export function statedOnly(predicate: Predicate, subject: Cypher.Variable): Cypher.Predicate | undefined {
  switch (predicate.kind) {
    case 'all':
      return allOf(predicate.of.map((part) => statedOnly(part, subject)));
    case 'any': {
      const branches = predicate.of.map((part) => allOf([whereOf(part, subject), statedOnly(part, subject)]));
      return branches.includes(undefined) ? undefined : anyOf(branches.filter((branch) => branch !== undefined));
    }
    case 'compare':
    case 'overlaps':
      return fieldStated(predicate.field, subject);
    case 'related':
      return predicate.quantifier === 'some' && predicate.of === 'node'
        ? relationStated(predicate, subject)
        : undefined;
    default:
      return undefined;
  }
}

/**
 * Not all evidence for a field of a node is inferred. One subquery tells, by which assertions there are: Neo4j plans each,
 * and a claim's statement has this for every comparison of every claim.
 */
function fieldStated(field: string, subject: Cypher.Variable): Cypher.Predicate {
  const evidence = new Cypher.Node();
  const support = new Cypher.Relationship();
  const fields = support.property('fields');
  const assertions = new Cypher.Match(
    follow(subject, { relationship: 'SUPPORTED_BY', direction: 'OUT' }, support, evidence),
  )
    .where(Cypher.or(Cypher.isNull(fields), Cypher.in(new Cypher.Literal(field), fields)))
    .return(evidence.property('assertion'))
    .distinct();
  return Cypher.neq(new Cypher.Collect(assertions), new Cypher.Literal(['INFERRED']));
}

/** There is a way over the relationship of which each part is stated. */
function relationStated({ over, where, edge }: Related, subject: Cypher.Variable): Cypher.Predicate {
  const far = new Cypher.Node();
  const relationship = new Cypher.Relationship();
  const match = new Cypher.Match(follow(subject, over, relationship, far));
  const asked = allOf([
    whereOf(edge, relationship),
    whereOf(where, far),
    edgeStated(relationship),
    statedOnly(where, far),
  ]);
  return new Cypher.Exists(asked ? match.where(asked) : match);
}

function edgeStated(relationship: Cypher.Relationship): Cypher.Predicate {
  const id = new Cypher.Variable();
  const evidence = new Cypher.Node();
  return new Cypher.Exists(
    new Cypher.Unwind([relationship.property('evidenceIds'), id])
      .match(new Cypher.Pattern(evidence, { labels: ['Evidence'], properties: { id } }))
      .where(Cypher.neq(evidence.property('assertion'), new Cypher.Literal('INFERRED')))
      .return('*'),
  );
}
