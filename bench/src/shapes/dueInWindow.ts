import { endYear } from '../graph/block/events';
import { day } from '../graph/values';
import type { Answer, Shape } from './Shape';
import { one } from './toOne';

const from = `${endYear}-07-01`;
const to = `${endYear}-12-31`;

export const dueInWindow: Shape = {
  name: 'fuzzy-date-overlap',
  title: 'Milestones that may fall due in half a year to come (40 of all)',
  product: {
    query: `query ($from: Date!, $to: Date!) {
  milestones(filter: { due: { overlaps: { from: $from, to: $to } } }) {
    nodes {
      id name type status
      due { text earliest latest precision }
      compounds { nodes { name } }
      responsible { name }
    }
  }
}`,
    variables: { from, to },
  },
  expert: {
    // Time ends with what is planned: few dates reach as far as the window, while nearly all begin before its end.
    cypher: `MATCH (m:Milestone) USING INDEX m:Milestone(dueLatest)
WHERE m.dueLatest >= $from AND m.dueEarliest <= $to
WITH m ORDER BY m.nameKey, m.id LIMIT $first
RETURN m {
  .id, .name, .type, .status,
  due: { text: m.dueText, earliest: toString(m.dueEarliest), latest: toString(m.dueLatest), precision: m.duePrecision },
  compounds: COLLECT { MATCH (m)-[:CONCERNS]->(x) WITH x ORDER BY x.nameKey, x.id LIMIT $first RETURN x { .name } },
  responsible: head(COLLECT { MATCH (m)-[:RESPONSIBILITY_OF]->(x) RETURN x { .name } })
} AS row`,
    parameters: { from: day(from), to: day(to) },
    answer: (rows) => ({ milestones: rows }),
  },
  dataloader: {
    query: `query ($from: String!, $to: String!) {
  milestonesDue(from: $from, to: $to, first: 25) {
    id name type status due { text earliest latest precision } compounds { name } responsible { name }
  }
}`,
    variables: { from, to },
  },
  neo4jGraphql: {
    query: `query ($from: Date!, $to: Date!) {
  milestones(
    where: { dueLatest: { gte: $from }, dueEarliest: { lte: $to } }
    sort: [{ nameKey: ASC }, { id: ASC }]
    limit: 25
  ) {
    id name type status dueText dueEarliest dueLatest duePrecision
    compounds(sort: [{ nameKey: ASC }], limit: 25) { name }
    responsible { name }
  }
}`,
    variables: { from, to },
    answer: (data) => ({ milestones: (one(data.milestones, 'responsible') as Answer[]).map(withDue) }),
    note: 'as a comparison of the two stored days',
  },
};

function withDue(milestone: Answer): Answer {
  const { dueText, dueEarliest, dueLatest, duePrecision, ...rest } = milestone;
  return { ...rest, due: { text: dueText, earliest: dueEarliest, latest: dueLatest, precision: duePrecision } };
}
