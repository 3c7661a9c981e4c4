/** A question to the API, and the statement that an expert writes for it by hand. */
export interface ExpertStatement {
  readonly query: string;
  readonly cypher: string;
}

const either = (partner: string, target: string) =>
  `or: [{ partners: { some: { named: "${partner}" } } }, { targets: { some: { named: "${target}" } } }]`;
const rare = either('Fictional Organization 105', 'Fictional Target 107');
const union = `CALL () {
    MATCH (:Name {key: 'fictionalorganization105'})<-[:NAMED]-(:Organization)<-[:PARTNERED_WITH]-(c) RETURN c
    UNION
    MATCH (:Name {key: 'fictionaltarget107'})<-[:NAMED]-(:Target)<-[:TARGETS]-(c) RETURN c
  }`;
const page = 'WITH c ORDER BY c.nameKey, c.id LIMIT 25 RETURN c.name';
const pageAndTotal = `WITH c ORDER BY c.nameKey, c.id WITH collect(c) AS found
  RETURN size(found), [c IN found[0..25] | c.name]`;
const inTrial = (condition: string, exists = 'EXISTS') =>
  `MATCH (c:Compound) WHERE c.nameKey IS NOT NULL AND ${exists} { (c)<-[:EVALUATES]-(t) WHERE ${condition} }`;
const trials = (filter: string, quantifier = 'some') => `trials: { ${quantifier}: { ${filter} } }`;
const listed = (filter: string, total = '', order = '') =>
  `{ compounds(filter: { ${filter} }${order}) { ${total} nodes { name } } }`;

/** Shapes that once cost more than by hand: an `or` over two relations, and a filtered page with its total. */
export const expertStatements: readonly ExpertStatement[] = [
  { query: listed(rare), cypher: `${union} ${page}` },
  { query: listed(rare, 'totalCount'), cypher: `${union} ${pageAndTotal}` },
  { query: listed(trials('phase: { eq: PHASE_3 }')), cypher: `${inTrial("t.phase = 'PHASE_3'")} ${page}` },
  {
    query: listed(trials('phase: { eq: PHASE_3 }'), 'totalCount'),
    cypher: `${inTrial("t.phase = 'PHASE_3'")} ${pageAndTotal}`,
  },
  {
    query: listed(trials('phase: { eq: PHASE_3 }', 'none'), 'totalCount'),
    cypher: `${inTrial("t.phase = 'PHASE_3'", 'NOT EXISTS')} ${pageAndTotal}`,
  },
  {
    query: listed(trials('name: { contains: "trial 1999" }'), 'totalCount'),
    cypher: `${inTrial("t.nameKey CONTAINS 'trial 1999'")} ${pageAndTotal}`,
  },
  {
    query: listed(trials('name: { contains: "trial 1999" }'), 'totalCount', ', orderBy: [STAGE_ASC]'),
    cypher: `MATCH (c:Compound) WHERE EXISTS { (c)<-[:EVALUATES]-(t) WHERE t.nameKey CONTAINS 'trial 1999' }
      WITH c ORDER BY c.stageRank, c.id WITH collect(c) AS found RETURN size(found), [c IN found[0..25] | c.name]`,
  },
  {
    query: '{ trials(filter: { phase: { eq: PHASE_3 }, indications: { some: {} } }) { totalCount nodes { name } } }',
    cypher: `MATCH (c:Trial {phase: 'PHASE_3'}) WHERE EXISTS { (c)-[:STUDIES]->() } ${pageAndTotal}`,
  },
  {
    query: listed('partners: { some: { named: "Fictional Organization 105" } }', 'totalCount'),
    cypher: `MATCH (:Name {key: 'fictionalorganization105'})<-[:NAMED]-(:Organization)<-[:PARTNERED_WITH]-(c) ${pageAndTotal}`,
  },
  {
    query: listed('name: { startsWith: "fictional compound 19" }', 'totalCount'),
    cypher: `MATCH (c:Compound) WHERE c.nameKey STARTS WITH 'fictional compound 19' ${pageAndTotal}`,
  },
];
