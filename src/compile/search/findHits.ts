import Cypher from '@neo4j/cypher-builder';
import { fullTextIndexes } from '../../schema/fullTextIndexes';
import { cypher } from '../cypher';
import type { SearchParameters } from './searchParameters';

/** Which of its queries an index is asked, and between which scores the hits lie. */
interface Tier {
  readonly of: keyof typeof fullTextIndexes;
  readonly query: 'words' | 'prefix' | 'similar';
  readonly from: number;
  readonly to: number;
}

const begun = { from: 0.5, to: 0.65 };
const tiers: readonly (Tier | 'keys')[] = [
  { of: 'names', query: 'words', from: 0.8, to: 0.95 },
  { of: 'quotes', query: 'words', from: 0.65, to: 0.8 },
  'keys',
  { of: 'names', query: 'prefix', ...begun },
  { of: 'quotes', query: 'prefix', from: 0.4, to: 0.5 },
  { of: 'names', query: 'similar', from: 0.2, to: 0.4 },
  { of: 'quotes', query: 'similar', from: 0, to: 0.2 },
];
const nothing = cypher``;

/**
 * Binds `hits` to what a text may mean, as lists of node, relationship to the name (null for a quote), how, and score. It
 * looks from the best to the worst: an index is asked only as long as there are not enough hits, and for similar spellings
 * only where nothing has the very words, so that a search costs what it needs. The hits may be more than asked for, and are
 * in no order.
 */
export function findHits(parameters: SearchParameters, hits: Cypher.Variable): Cypher.Clause {
  const found = new Cypher.Variable();
  const steps = tiers.map((tier) => {
    const look = tier === 'keys' ? keysThatBegin(parameters, hits) : fullText(tier, parameters, hits);
    return cypher`CALL (${hits}) {
${look}
WITH node, head(collect([named, score])) AS best
WHERE none(hit IN ${hits} WHERE hit[0] = node)
RETURN collect([node, best[0], ${howOf(tier)}, best[1]]) AS ${found}
}
WITH ${hits} + ${found} AS ${hits}`;
  });
  return Cypher.utils.concat(exactNames(parameters, hits), ...steps);
}

/** Entities that bear the text as a name: the preferred one counts most, one from outside the documents least. */
function exactNames({ key, labels }: SearchParameters, hits: Cypher.Variable): Cypher.Clause {
  return cypher`CALL () {
MATCH (:Name {key: ${key}})<-[named:NAMED]-(node)${labels ? cypher` WHERE named.entityType IN ${labels}` : nothing}
WITH node, named ORDER BY named.position
WITH node, head(collect(named)) AS named
RETURN collect([node, named, 'EXACT', CASE WHEN named.derived THEN 0.97 WHEN named.type IS NULL THEN 1.0 WHEN named.external THEN 0.96 ELSE 0.98 END]) AS ${hits}
}`;
}

/**
 * Names whose key begins with that of the text, whatever their spaces, in their order.
 */
function keysThatBegin({ key, labels, first, most }: SearchParameters, hits: Cypher.Variable): Cypher.Clause {
  return cypher`UNWIND CASE WHEN size(${hits}) < ${first} AND ${key} <> '' THEN [${key}] ELSE [] END AS beginning
CALL (beginning) {
MATCH (name:Name) WHERE name.key STARTS WITH beginning
RETURN name ORDER BY name.key LIMIT ${most}
}
MATCH (name)<-[named:NAMED]-(node)${labels ? cypher` WHERE named.entityType IN ${labels}` : nothing}
WITH node, named, ${scored(begun, selectivityOf(key))} AS score ORDER BY score DESC, named.position`;
}

/** What an index has for one of its queries, while there are not enough hits. */
function fullText(tier: Tier, parameters: SearchParameters, hits: Cypher.Variable): Cypher.Clause {
  const { of, query } = tier;
  const asked = cypher`${parameters[of]}.${new Cypher.Raw(query)}`;
  const literally = cypher`AND none(hit IN ${hits} WHERE hit[2] IN ['EXACT', 'WORDS']) `;
  const guarded = cypher`size(${hits}) < ${parameters.first} ${query === 'similar' ? literally : nothing}AND ${asked} IS NOT NULL`;
  return cypher`UNWIND CASE WHEN ${guarded} THEN [${asked}] ELSE [] END AS query
${of === 'names' ? names(tier, parameters) : quotes(tier, parameters)}`;
}

function names(tier: Tier, { key, most }: SearchParameters): Cypher.Raw {
  // The index says of all beginnings that they are equally good.
  const share = tier.query === 'prefix' ? selectivityOf(key) : relevance;
  return cypher`CALL db.index.fulltext.queryRelationships(${indexOf(tier)}, query, {limit: ${most}}) YIELD relationship AS named, score AS relevance
WITH startNode(named) AS node, named, ${scored(tier, share)} AS score ORDER BY score DESC, named.position`;
}

/** A quote may be kept several times, for what it states and for what is concluded from it: it is found once. */
function quotes(tier: Tier, { most }: SearchParameters): Cypher.Raw {
  return cypher`CALL db.index.fulltext.queryNodes(${indexOf(tier)}, query, {limit: ${most}}) YIELD node, score AS relevance
WITH node, ${scored(tier, relevance)} AS score ORDER BY score DESC, node.assertion = 'INFERRED', node.id
WITH coalesce(node.quote, node.paraphrase) AS quote, node.spansStart AS place, head(collect([node, score])) AS best
WITH best[0] AS node, null AS named, best[1] AS score`;
}

function indexOf({ of }: Tier): Cypher.Literal {
  return new Cypher.Literal(fullTextIndexes[of].name);
}

const relevance = cypher`relevance / (1 + relevance)`;

/** How much of a name the text is: less than 1. */
function selectivityOf(key: Cypher.NamedParam): Cypher.Raw {
  return cypher`(1.0 * size(${key}) / (size(${key}) + size(named.key)))`;
}

function scored({ from, to }: Pick<Tier, 'from' | 'to'>, share: Cypher.Raw): Cypher.Raw {
  return cypher`${new Cypher.Literal(from)} + (${new Cypher.Literal(to)} - ${new Cypher.Literal(from)}) * ${share}`;
}

function howOf(tier: Tier | 'keys'): Cypher.Literal {
  const how = { words: 'WORDS', prefix: 'PREFIX', similar: 'SIMILAR' } as const;
  return new Cypher.Literal(tier === 'keys' ? how.prefix : how[tier.query]);
}
