import { names } from '../../graph/names';
import { normaliseName } from '../keys';
import type { Answer, Question } from '../Shape';

const partner = names.organization(0, 0);

/** Buckets of the expert's row as the API has them. */
const buckets = (counts: readonly (readonly [key: string, label: string, count: number])[], all = counts.length) => ({
  bucketCount: all,
  buckets: counts.slice(0, 10).map(([key, label, count]) => ({ key, label, count })),
});
const inWords = ([key, count]: readonly [string, number]) => [key, phaseWords[key] ?? key, count] as const;

/** The enum's value in words, as people read it. */
const phaseWords: Readonly<Record<string, string>> = {
  PRECLINICAL: 'Preclinical',
  PHASE_1: 'Phase 1',
  PHASE_1_2: 'Phase 1/2',
  PHASE_2: 'Phase 2',
  PHASE_2_3: 'Phase 2/3',
  PHASE_3: 'Phase 3',
  APPROVED: 'Approved',
  UNKNOWN: 'Unknown',
};

interface FacetRow {
  readonly total: number;
  readonly phases: readonly (readonly [string, number])[];
  readonly targets: readonly (readonly [string, string, number])[];
  readonly targetCount: number;
  readonly trialPhases: readonly (readonly [string, number])[];
}

function answer(rows: readonly unknown[]): Answer {
  const [{ total, phases, targets, targetCount, trialPhases }] = rows as [FacetRow];
  return {
    compounds: {
      totalCount: total,
      facets: [
        { facet: 'HIGHEST_PHASE', ...buckets(phases.map(inWords)) },
        { facet: 'TARGETS', ...buckets(targets, targetCount) },
        { facet: 'TRIALS_PHASE', ...buckets(trialPhases.map(inWords)) },
      ],
    },
  };
}

const asked =
  'totalCount facets(by: [HIGHEST_PHASE, TARGETS, TRIALS_PHASE]) { facet bucketCount buckets { key label count } }';

/** Counts by three fields, of what one partner has and of everything. */
export const facets: readonly Question[] = [
  {
    name: 'facets-of-a-partner',
    title: 'How many compounds of a partner there are by phase, target and phase of trials (184 compounds)',
    product: {
      query: `query ($partner: String!) { compounds(filter: { partners: { some: { named: $partner } } }) { ${asked} } }`,
      variables: { partner },
    },
    expert: {
      cypher: `MATCH (:Name {key: $partner})<-[:NAMED]-(:Organization)<-[:PARTNERED_WITH]-(c:Compound)
WITH collect(DISTINCT c) AS compounds
CALL (compounds) {
  UNWIND compounds AS c WITH c.highestPhase AS value, count(*) AS n WHERE value IS NOT NULL
  WITH value, n ORDER BY n DESC, value RETURN collect([value, n]) AS phases
}
CALL (compounds) {
  UNWIND compounds AS c MATCH (c)-[:TARGETS]->(value) WITH value, count(*) AS n
  WITH value, n ORDER BY n DESC, value.id RETURN collect([value, n]) AS found
}
CALL (compounds) {
  UNWIND compounds AS c MATCH (c)<-[:EVALUATES]-(t) WITH t.phase AS value, count(DISTINCT c) AS n WHERE value IS NOT NULL
  WITH value, n ORDER BY n DESC, value RETURN collect([value, n]) AS trialPhases
}
RETURN {
  total: size(compounds), phases: phases, trialPhases: trialPhases,
  targets: [t IN found[..10] | [t[0].id, t[0].name, t[1]]], targetCount: size(found)
} AS row`,
      parameters: { partner: normaliseName(partner) },
      answer,
    },
  },
  {
    name: 'facets-of-all',
    title: 'How many compounds there are by phase, target and phase of trials (grows with the graph)',
    product: { query: `{ compounds { ${asked} } }`, variables: {} },
    expert: {
      cypher: `CALL () {
  MATCH (c:Compound) WHERE c.highestPhase IS NOT NULL WITH c.highestPhase AS value, count(*) AS n
  WITH value, n ORDER BY n DESC, value RETURN collect([value, n]) AS phases
}
CALL () {
  MATCH (value:Target) WITH value, COUNT { (value)<-[:TARGETS]-() } AS n WHERE n > 0
  WITH value, n ORDER BY n DESC, value.id RETURN collect([value, n]) AS found
}
CALL () {
  MATCH (t:Trial)-[:EVALUATES]->(c) WITH t.phase AS value, count(DISTINCT c) AS n WHERE value IS NOT NULL
  WITH value, n ORDER BY n DESC, value RETURN collect([value, n]) AS trialPhases
}
RETURN {
  total: COUNT { (:Compound) }, phases: phases, trialPhases: trialPhases,
  targets: [t IN found[..10] | [t[0].id, t[0].name, t[1]]], targetCount: size(found)
} AS row`,
      parameters: {},
      answer,
    },
  },
];
