import type { Answer, Shape } from './Shape';
import { one } from './toOne';

export const evidencePage: Shape = {
  name: 'evidence-page',
  title: 'A page of 25 compounds, each with nine quotes: where they stand, who said them, for whom',
  product: {
    query: `{
  compounds(first: 25) {
    nodes {
      name
      evidence(first: 10) {
        quote section assertion
        spans { start end }
        document { name date }
        assertedBy { name }
        onBehalfOf { name }
      }
    }
  }
}`,
    variables: {},
  },
  expert: {
    cypher: `MATCH (c:Compound) WHERE c.nameKey IS NOT NULL
WITH c ORDER BY c.nameKey, c.id LIMIT $first
RETURN c {
  .name,
  evidence: COLLECT {
    MATCH (c)-[:SUPPORTED_BY]->(e) WITH e ORDER BY e.id LIMIT $ten
    RETURN e {
      .quote, .section, .assertion,
      spans: [at IN range(0, size(e.spansStart) - 1) | { start: e.spansStart[at], end: e.spansEnd[at] }],
      document: head(COLLECT { MATCH (e)-[:QUOTED_FROM]->(d) RETURN d { .name, date: toString(d.date) } }),
      assertedBy: head(COLLECT { MATCH (e)-[:ASSERTED_BY]->(s) RETURN s { .name } }),
      onBehalfOf: head(COLLECT { MATCH (e)-[:ON_BEHALF_OF]->(o) RETURN o { .name } })
    }
  }
} AS row`,
    parameters: {},
    answer: (rows) => ({ compounds: rows }),
  },
  dataloader: {
    query: `{
  compounds(first: 25) {
    name
    evidence(first: 10) {
      quote section assertion
      spans { start end }
      document { name date }
      assertedBy { name }
      onBehalfOf { name }
    }
  }
}`,
    variables: {},
  },
  neo4jGraphql: {
    query: `{
  compounds(sort: [{ nameKey: ASC }, { id: ASC }], limit: 25) {
    name
    evidence(sort: [{ id: ASC }], limit: 10) {
      quote section assertion spansStart spansEnd
      document { name date }
      assertedBy { ... on Organization { name } ... on Person { name } }
      onBehalfOf { name }
    }
  }
}`,
    variables: {},
    answer: (data) => ({
      compounds: (one(data.compounds, 'document', 'assertedBy', 'onBehalfOf') as CompoundAnswer[]).map((compound) => ({
        ...compound,
        evidence: compound.evidence.map(withSpans),
      })),
    }),
    note: 'spans as the two parallel lists that are stored',
  },
};

interface CompoundAnswer extends Answer {
  readonly evidence: readonly EvidenceAnswer[];
}

interface EvidenceAnswer extends Answer {
  readonly spansStart: readonly number[];
  readonly spansEnd: readonly number[];
}

function withSpans({ spansStart, spansEnd, ...rest }: EvidenceAnswer): Answer {
  return { ...rest, spans: spansStart.map((start, at) => ({ start, end: spansEnd[at] })) };
}
