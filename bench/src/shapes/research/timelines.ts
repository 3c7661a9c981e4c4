import { names } from '../../graph/names';
import { day } from '../../graph/values';
import { normaliseName } from '../keys';
import type { Question } from '../Shape';

const [from, to] = ['2015-01-01', '2015-03-31'];
const asOf = '2020-03-15';
const organization = names.organization(0, 3);

const fields = 'id name type certainty date { text earliest latest precision }';

/** A branch for each type of event, each with its day, in one form. */
const events = {
  milestone: `m AS node, 'MILESTONE' AS type,
    CASE WHEN m.occurredText IS NULL THEN [m.dueText, m.dueEarliest, m.dueLatest, m.duePrecision]
      ELSE [m.occurredText, m.occurredEarliest, m.occurredLatest, m.occurredPrecision] END AS date`,
  presentation: `p AS node, 'PRESENTATION' AS type, [at.dateText, at.dateEarliest, at.dateLatest, at.datePrecision] AS date`,
  trial: `t AS node, 'TRIAL_START' AS type, [t.startDateText, t.startDateEarliest, t.startDateLatest, t.startDatePrecision] AS date`,
};
const page = `WITH node, type, date ORDER BY date[1], date[2], node.id LIMIT $first`;
const row = (certainty: string) => `RETURN node {
  .id, .name, type: type, certainty: ${certainty},
  date: { text: date[0], earliest: toString(date[1]), latest: toString(date[2]), precision: date[3] }
} AS row`;
const certainty = `CASE WHEN node.status IN ['EXPECTED', 'DELAYED', 'ACCEPTED', 'NOT_YET_RECRUITING'] THEN 'PROMISED'
    WHEN node.status IN ['MISSED', 'WITHDRAWN'] THEN 'LAPSED' ELSE 'OCCURRED' END`;

/** Events in their order: all that may lie in a quarter, and what was still to come of one organization. */
export const timelines: readonly Question[] = [
  {
    name: 'timeline-of-a-quarter',
    title: 'The first 25 events that may lie in a quarter: milestones, presentations, starts of trials',
    product: {
      query: `query ($from: Date!, $to: Date!) { timeline(from: $from, to: $to) { nodes { ${fields} } } }`,
      variables: { from, to },
    },
    expert: {
      // No date is longer than a year, which lets the index on the first day be the start.
      cypher: `CALL () {
  MATCH (m:Milestone) WHERE m.occurredEarliest >= $year AND m.occurredEarliest <= $to AND m.occurredLatest >= $from
  WITH m ORDER BY m.occurredEarliest, m.occurredLatest, m.id LIMIT $first
  RETURN ${events.milestone}
  UNION ALL
  MATCH (m:Milestone) WHERE m.dueEarliest >= $year AND m.dueEarliest <= $to AND m.dueLatest >= $from AND m.occurredText IS NULL
  WITH m ORDER BY m.dueEarliest, m.dueLatest, m.id LIMIT $first
  RETURN ${events.milestone}
  UNION ALL
  MATCH (at:Meeting)<-[:PRESENTED_AT]-(p) WHERE at.dateEarliest >= $year AND at.dateEarliest <= $to AND at.dateLatest >= $from
  WITH at, p ORDER BY at.dateEarliest, at.dateLatest, p.id LIMIT $first
  RETURN ${events.presentation}
  UNION ALL
  MATCH (t:Trial) WHERE t.startDateEarliest >= $year AND t.startDateEarliest <= $to AND t.startDateLatest >= $from
  WITH t ORDER BY t.startDateEarliest, t.startDateLatest, t.id LIMIT $first
  RETURN ${events.trial}
}
${page}
${row(certainty)}`,
      parameters: { from: day(from), to: day(to), year: day('2014-01-01') },
      answer: (rows) => ({ timeline: rows }),
    },
  },
  {
    name: 'timeline-as-of',
    title: 'What was still to come of an organization, seen from a day, in the ten years after it',
    product: {
      query: `query ($asOf: Date!, $name: String!) {
  timeline(asOf: $asOf, nextMonths: 120, filter: { organizations: { named: $name } }) { nodes { ${fields} } }
}`,
      variables: { asOf, name: organization },
    },
    expert: {
      cypher: `MATCH (:Name {key: $name})<-[:NAMED]-(o:Organization)
CALL (o) {
  MATCH (o)<-[:RESPONSIBILITY_OF]-(m) RETURN ${events.milestone}
  UNION ALL
  MATCH (o)<-[:DEVELOPED_BY]-()<-[:REPORTS_ON]-(p) WITH DISTINCT p MATCH (p)-[:PRESENTED_AT]->(at) RETURN ${events.presentation}
  UNION ALL
  MATCH (o)<-[:SPONSORED_BY]-(t) RETURN ${events.trial}
}
WITH node, type, date
WHERE date[2] >= $asOf AND date[1] <= $end AND ${certainty} <> 'LAPSED'
  AND (node.status IN ['EXPECTED', 'DELAYED', 'ACCEPTED', 'NOT_YET_RECRUITING'] OR date[1] > $asOf)
  AND EXISTS { (node)-[:SUPPORTED_BY]->()-[:QUOTED_FROM]->(d) WHERE d.date <= $asOf }
${page}
${row(`'PROMISED'`)}`,
      parameters: { asOf: day(asOf), end: day('2030-03-15'), name: normaliseName(organization) },
      answer: (rows) => ({ timeline: rows }),
    },
  },
];
