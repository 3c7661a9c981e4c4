import { names } from '../../graph/names';
import { normaliseName } from '../keys';
import type { Answer, Question } from '../Shape';

const partner = names.organization(0, 0);
const target = names.target(0, 9);
const compound = names.compound(0, 2);
const keys = {
  partner: normaliseName(partner),
  target: normaliseName(target),
  compound: normaliseName(compound),
};

/** Clauses that an expert writes again and again. `$first` is 25. */
const byName = (node: string) => `WITH ${node} ORDER BY ${node}.nameKey, ${node}.id LIMIT $first`;
const list = (pattern: string, fields: string) => `COLLECT { MATCH ${pattern} ${byName('x')} RETURN x ${fields} }`;
/** A page of what was found, and how much was found: one record. */
const pageAndTotal = (fields: string, order = 'c.nameKey, c.id') => `WITH c ORDER BY ${order}
WITH collect(c) AS found
RETURN { totalCount: size(found), nodes: [c IN found[..25] | c ${fields}] } AS row`;
const ofPartner = 'MATCH (:Name {key: $partner})<-[:NAMED]-(:Organization)<-[:PARTNERED_WITH]-(c)';
const either = `CALL () {
  ${ofPartner} RETURN c
  UNION
  MATCH (:Name {key: $target})<-[:NAMED]-(:Target)<-[:TARGETS]-(c) RETURN c
}`;

const orFilter = 'or: [{ partners: { some: { named: $partner } } }, { targets: { some: { named: $target } } }]';
const single = (rows: readonly unknown[]) => rows[0] as Answer;

/** Kinds of questions that the other shapes do not have, each with an expert's statement for one of its kind. */
export const kinds: readonly Question[] = [
  {
    name: 'or-two-relations',
    title: 'Compounds of a partner (184) or of a target (27), with their partners',
    product: {
      query: `query ($partner: String!, $target: String!) {
  compounds(filter: { ${orFilter} }) { nodes { id name partners { nodes { name } } } }
}`,
      variables: { partner, target },
    },
    expert: {
      cypher: `${either}
${byName('c')}
RETURN c { .id, .name, partners: ${list('(c)-[:PARTNERED_WITH]->(x)', '{ .name }')} } AS row`,
      parameters: keys,
      answer: (rows) => ({ compounds: rows }),
    },
  },
  {
    name: 'or-with-total',
    title: 'The same with their number',
    product: {
      query: `query ($partner: String!, $target: String!) {
  compounds(filter: { ${orFilter} }) { totalCount nodes { id name } }
}`,
      variables: { partner, target },
    },
    expert: {
      cypher: `${either}
${pageAndTotal('{ .id, .name }')}`,
      parameters: keys,
      answer: (rows) => ({ compounds: rows[0] }),
    },
  },
  {
    name: 'filtered-page-and-total',
    title: 'Compounds of a partner (184) with a trial in Phase II or later, and how many they are',
    product: {
      query: `query ($partner: String!) {
  compounds(filter: { partners: { some: { named: $partner } }, trials: { some: { phase: { gte: PHASE_2 } } } }) {
    totalCount nodes { id name highestPhase }
  }
}`,
      variables: { partner },
    },
    expert: {
      // 6 is the rank of PHASE_2.
      cypher: `${ofPartner}
WHERE EXISTS { (c)<-[:EVALUATES]-(t) WHERE t.phaseRank >= 6 }
WITH DISTINCT c
${pageAndTotal('{ .id, .name, .highestPhase }')}`,
      parameters: keys,
      answer: (rows) => ({ compounds: rows[0] }),
    },
  },
  {
    name: 'names-by-prefix',
    title: 'The compounds whose name begins so (100), and how many they are',
    product: {
      query: `query ($prefix: String!) {
  compounds(filter: { name: { startsWith: $prefix } }) { totalCount nodes { id name } }
}`,
      variables: { prefix: 'Compound 0001' },
    },
    expert: {
      cypher: `MATCH (c:Compound) WHERE c.nameKey STARTS WITH $prefix
${pageAndTotal('{ .id, .name }')}`,
      parameters: { prefix: 'compound 0001' },
      answer: (rows) => ({ compounds: rows[0] }),
    },
  },
  {
    name: 'two-hops-ordered',
    title: 'The trials of a partner’s compounds, the furthest first, with what they test, and how many they are',
    product: {
      query: `query ($partner: String!) {
  trials(filter: { compounds: { some: { partners: { some: { named: $partner } } } } }, orderBy: [PHASE_DESC]) {
    totalCount nodes { id name phase }
  }
}`,
      variables: { partner },
    },
    expert: {
      cypher: `${ofPartner}
WITH DISTINCT c
MATCH (c)<-[:EVALUATES]-(t)
WITH DISTINCT t AS c
${pageAndTotal('{ .id, .name, .phase }', 'coalesce(c.phaseRank, -1) DESC, c.id')}`,
      parameters: keys,
      answer: (rows) => ({ trials: rows[0] }),
    },
  },
  {
    name: 'nested-totals',
    title: 'The trials, in one phase and in all, of a page of a target’s compounds (27)',
    product: {
      query: `query ($target: String!) {
  compounds(filter: { targets: { some: { named: $target } } }) {
    nodes {
      id name
      trials(filter: { phase: { eq: PHASE_3 } }) { totalCount nodes { name } }
      milestones { totalCount nodes { name type } }
    }
  }
}`,
      variables: { target },
    },
    expert: {
      cypher: `MATCH (:Name {key: $target})<-[:NAMED]-(:Target)<-[:TARGETS]-(c)
WITH DISTINCT c ORDER BY c.nameKey, c.id LIMIT $first
RETURN c {
  .id, .name,
  trials: {
    totalCount: COUNT { (c)<-[:EVALUATES]-(t) WHERE t.phase = 'PHASE_3' },
    nodes: COLLECT { MATCH (c)<-[:EVALUATES]-(x) WHERE x.phase = 'PHASE_3' ${byName('x')} RETURN x { .name } }
  },
  milestones: {
    totalCount: COUNT { (c)<-[:CONCERNS]-() },
    nodes: ${list('(c)<-[:CONCERNS]-(x)', '{ .name, .type }')}
  }
} AS row`,
      parameters: keys,
      answer: (rows) => ({ compounds: rows }),
    },
  },
  {
    name: 'three-roots-of-one',
    title: 'Three root fields: a compound, its trials, its milestones',
    product: {
      query: `query ($compound: String!) {
  compound(name: $compound) { id name highestPhase targets { nodes { name } } partners { nodes { name } } }
  trials(filter: { compounds: { some: { named: $compound } } }) { nodes { id name phase status } }
  milestones(filter: { compounds: { some: { named: $compound } } }) { nodes { id name type } }
}`,
      variables: { compound },
    },
    expert: {
      cypher: `MATCH (:Name {key: $compound})<-[:NAMED]-(c:Compound)
RETURN {
  compound: c {
    .id, .name, .highestPhase,
    targets: ${list('(c)-[:TARGETS]->(x)', '{ .name }')},
    partners: ${list('(c)-[:PARTNERED_WITH]->(x)', '{ .name }')}
  },
  trials: ${list('(c)<-[:EVALUATES]-(x)', '{ .id, .name, .phase, .status }')},
  milestones: ${list('(c)<-[:CONCERNS]-(x)', '{ .id, .name, .type }')}
} AS row`,
      parameters: keys,
      answer: single,
    },
  },
  {
    name: 'four-roots',
    title: 'Four root fields that have nothing to do with each other',
    product: {
      query: `query ($partner: String!, $target: String!, $compound: String!) {
  organization(name: $partner) { id name }
  ofTarget: compounds(filter: { targets: { some: { named: $target } } }) { nodes { id name } }
  trials { nodes { id name phase } }
  compound(name: $compound) { id name modality }
}`,
      variables: { partner, target, compound },
    },
    expert: {
      cypher: `RETURN {
  organization: head(COLLECT { MATCH (:Name {key: $partner})<-[:NAMED]-(o:Organization) RETURN o { .id, .name } }),
  ofTarget: COLLECT {
    MATCH (:Name {key: $target})<-[:NAMED]-(:Target)<-[:TARGETS]-(c)
    WITH DISTINCT c ORDER BY c.nameKey, c.id LIMIT $first RETURN c { .id, .name }
  },
  trials: COLLECT {
    MATCH (t:Trial) WHERE t.nameKey IS NOT NULL ${byName('t')} RETURN t { .id, .name, .phase }
  },
  compound: head(COLLECT { MATCH (:Name {key: $compound})<-[:NAMED]-(c:Compound) RETURN c { .id, .name, .modality } })
} AS row`,
      parameters: keys,
      answer: single,
    },
  },
];
