import { developer, named, partner } from '../../graph/block/claims';
import { normaliseName } from '../keys';
import type { Answer, Question } from '../Shape';

/** A condition on a field of `of`, with the quotes for that field. */
const own = (of: string, field: string, words: string) => `[{
    words: '${words}', field: '${field}', of: ${of}, through: null,
    quotes: COLLECT {
      MATCH (${of})-[s:SUPPORTED_BY]->(e) WHERE s.fields IS NULL OR '${field.split('.')[1]}' IN s.fields
      RETURN e ORDER BY e.id
    }
  }]`;

/** A condition that `of` is related to `through` by the relationship `r`, with the quotes of that. */
const related = (of: string, field: string, words: string, r: string, through: string) => `[{
    words: '${words}', field: '${field}', of: ${of}, through: ${through},
    quotes: COLLECT { UNWIND ${r}.evidenceIds AS id MATCH (e:Evidence {id: id}) RETURN e ORDER BY e.id }
  }]`;

/** What one claim counts, in the order of names. */
const counted = (number: number, match: string, node: string, premises: readonly string[]) => `
  WHEN 'claim:fictional-claim-${number}' THEN COLLECT {
    ${match}
    WITH ${node} AS node, ${premises.join(' + ')} AS premises ORDER BY node.nameKey, node.id
    RETURN { node: node, premises: premises }
  }`;

const ofPartner = `MATCH (:Name {key: $partner})<-[:NAMED]-(o:Organization)<-[r:PARTNERED_WITH]-(c:Compound)`;
const partnered = related('c', 'Compound.partners', `at least one of its partners: named “${partner}”`, 'r', 'o');

const branches = [
  counted(1, `${ofPartner} WHERE c.stage = 'CLINICAL'`, 'c', [
    own('c', 'Compound.stage', 'stage is CLINICAL'),
    partnered,
  ]),
  counted(2, `${ofPartner} WHERE c.highestPhaseRank >= 8`, 'c', [
    own('c', 'Compound.highestPhase', 'highest phase is at least PHASE_3'),
    partnered,
  ]),
  counted(
    3,
    `MATCH (:Name {key: $developer})<-[:NAMED]-(o:Organization)<-[r:SPONSORED_BY]-(t:Trial)
  WHERE t.status = 'RECRUITING' AND t.phaseRank >= 6`,
    't',
    [
      own('t', 'Trial.phase', 'phase is at least PHASE_2'),
      own('t', 'Trial.status', 'status is RECRUITING'),
      related('t', 'Trial.sponsors', `at least one of its sponsors: named “${developer}”`, 'r', 'o'),
    ],
  ),
  counted(
    4,
    `${ofPartner}<-[on:REPORTS_ON]-(p:Presentation)
  WHERE p.dataKind = 'CLINICAL' AND p.status IN ['EXPECTED', 'ACCEPTED']`,
    'p',
    [
      own('p', 'Presentation.dataKind', 'data kind is CLINICAL'),
      own('p', 'Presentation.status', 'status is one of EXPECTED, ACCEPTED'),
      related(
        'p',
        'Presentation.compounds',
        `at least one of its compounds: at least one of its partners: named “${partner}”`,
        'on',
        'c',
      ),
      partnered,
    ],
  ),
  counted(
    5,
    `MATCH (:Name {key: $compound})<-[:NAMED]-(c:Compound)<-[r:GRANTED_TO]-(d:Designation) WHERE d.type = 'ORPHAN_DRUG'`,
    'd',
    [
      own('d', 'Designation.type', 'type is ORPHAN_DRUG'),
      related('d', 'Designation.compound', `compound: named “${named}”`, 'r', 'c'),
    ],
  ),
];

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
    // No entity is related twice to the same one, so that each premise that is a conclusion makes what is counted one.
    cypher: `MATCH (claim:Claim)
WITH claim ORDER BY claim.nameKey, claim.id LIMIT $first
WITH claim, CASE claim.id${branches.join('')}
END AS counted
WITH claim, [one IN counted | {
  node: one.node,
  premises: [p IN one.premises | {
    words: p.words, field: p.field, of: { name: p.of.name }, through: CASE WHEN p.through IS NULL THEN null ELSE { name: p.through.name } END,
    inferred: size(p.quotes) > 0 AND all(e IN p.quotes WHERE e.assertion = 'INFERRED'),
    evidence: [e IN p.quotes[..2] | { id: e.id, quote: e.quote }]
  }]
}] AS counted
WITH claim, [one IN counted | {
  inferred: any(p IN one.premises WHERE p.inferred), node: { name: one.node.name }, premises: one.premises
}] AS counted
RETURN claim {
  .name, derivedCount: size(counted), inferredCount: size([one IN counted WHERE one.inferred]),
  reconciliation: CASE
    WHEN counted IS NULL THEN 'NOT_DERIVABLE'
    WHEN size(counted) < claim.statedMinimum OR size(counted) > claim.statedMaximum THEN 'MISMATCH'
    ELSE 'MATCHES' END,
  counted: coalesce(counted[..10], [])
} AS row`,
    parameters: {
      partner: normaliseName(partner),
      developer: normaliseName(developer),
      compound: normaliseName(named),
    },
    answer: (rows): Answer => ({ claims: rows }),
  },
};
