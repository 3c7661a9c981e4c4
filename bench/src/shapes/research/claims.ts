import type { Answer, Question } from '../Shape';

export const claims: Question = {
  name: 'claims-explained',
  title: 'Every claim: what is counted, and what each of it rests on',
  product: {
    query: `{
  claims {
    nodes {
      name derivedCount inferredCount reconciliation
      counted(first: 10) {
        edges {
          inferred node { name }
          premises { words field inferred of { name } through { name } evidence(first: 2) { id quote } }
        }
      }
    }
  }
}`,
    variables: {},
  },
  expert: {
    // What is counted was worked out when the graph was loaded, for both.
    cypher: `MATCH (claim:Claim)
WITH claim ORDER BY claim.nameKey, claim.id LIMIT $first
RETURN claim {
  .name, .derivedCount, .inferredCount, .reconciliation,
  counted: COLLECT {
    MATCH (claim)-[c:COUNTED]->(node)
    WITH c, node ORDER BY node.nameKey, node.id LIMIT 10
    RETURN {
      inferred: c.inferred, node: node { .name },
      premises: COLLECT {
        UNWIND c.premiseIds AS id
        MATCH (p:Premise {id: id})
        WITH p ORDER BY p.id
        RETURN p {
          .words, .field, .inferred,
          of: head(COLLECT { MATCH (x:Entity {id: p.ofId}) RETURN x { .name } }),
          through: head(COLLECT { MATCH (x:Entity {id: p.throughId}) RETURN x { .name } }),
          evidence: COLLECT {
            UNWIND p.evidenceIds AS id MATCH (e:Evidence {id: id})
            WITH e ORDER BY e.id LIMIT 2 RETURN e { .id, .quote }
          }
        }
      }
    }
  }
} AS row`,
    parameters: {},
    answer: (rows): Answer => ({ claims: rows }),
  },
};
