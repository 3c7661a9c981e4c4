import neo4j from 'neo4j-driver';
import { phases } from '../../graph/values';
import { normaliseName } from '../../shapes/keys';
import type { Loaders, Row } from './Loaders';

interface Context {
  readonly loaders: Loaders;
}

const order = 'ORDER BY c.nameKey, c.id LIMIT $first';
const rankOf = (phase: string) => neo4j.int((phases as readonly string[]).indexOf(phase));

/** One statement for each root field, as a team writes it that knows Cypher: a pattern from what is given to what is asked. */
export const rootResolvers = {
  compound: (_: unknown, args: { name: string }, { loaders }: Context) =>
    first(loaders.rows<Row>('MATCH (:Name {key: $key})<-[:NAMED]-(c:Compound) RETURN c { .* }', key(args.name))),

  organization: (_: unknown, args: { name: string }, { loaders }: Context) =>
    first(loaders.rows<Row>('MATCH (:Name {key: $key})<-[:NAMED]-(o:Organization) RETURN o { .* }', key(args.name))),

  compounds: (_: unknown, args: { first: number; afterName?: string; afterId?: string }, { loaders }: Context) =>
    loaders.rows<Row>(
      `MATCH (c:Compound)
${args.afterName ? 'WHERE c.nameKey > $afterName OR (c.nameKey = $afterName AND c.id > $afterId)' : ''}
RETURN c { .* } ${order}`,
      { ...args, ...size(args) },
    ),

  compoundsOfPartner: (_: unknown, args: { partner: string; phase?: string; first: number }, { loaders }: Context) =>
    loaders.rows<Row>(
      `MATCH (:Name {key: $key})<-[:NAMED]-(:Organization)<-[:PARTNERED_WITH]-(c:Compound)
${args.phase ? 'MATCH (c)<-[:EVALUATES]-(:Trial {phase: $phase})' : ''}
WITH DISTINCT c RETURN c { .* } ${order}`,
      { ...args, ...key(args.partner), ...size(args) },
    ),

  compoundsOfTarget: (_: unknown, args: { target: string; first: number }, { loaders }: Context) =>
    loaders.rows<Row>(
      `MATCH (:Name {key: $key})<-[:NAMED]-(:Target)<-[:TARGETS]-(c:Compound)
WITH DISTINCT c RETURN c { .* } ${order}`,
      { ...key(args.target), ...size(args) },
    ),

  compoundsInPhase: (_: unknown, args: { phase: string; first: number }, { loaders }: Context) =>
    loaders.rows<Row>(
      `MATCH (c:Compound)<-[:EVALUATES]-(:Trial {phase: $phase})
WITH DISTINCT c RETURN c { .* } ${order}`,
      { ...args, ...size(args) },
    ),

  compoundsWithin: (_: unknown, args: { indication: string; first: number }, { loaders }: Context) =>
    loaders.rows<Row>(
      `MATCH (:Name {key: $key})<-[:NAMED]-(:Indication)<-[:BROADER*0..]-(:Indication)<-[:PROGRAM_FOR]-(:Program)
  -[:PROGRAM_OF]->(c:Compound)
WITH DISTINCT c RETURN c { .* } ${order}`,
      { ...key(args.indication), ...size(args) },
    ),

  compoundCountWithin: (_: unknown, args: { organization: string; fromPhase: string }, { loaders }: Context) =>
    first(
      loaders.rows<number>(
        `MATCH (:Name {key: $key})<-[:NAMED]-(:Organization)<-[:MEMBER_OF*0..]-(:Organization)<-[:PARTNERED_WITH]-(c:Compound)
WHERE c.highestPhaseRank >= $rank RETURN count(DISTINCT c)`,
        { ...key(args.organization), rank: rankOf(args.fromPhase) },
      ),
    ),

  compoundsFullyPresented: (_: unknown, args: { fromPhase: string; first: number }, { loaders }: Context) =>
    loaders.rows<Row>(
      `MATCH (c:Compound) WHERE c.highestPhaseRank >= $rank
  AND NOT EXISTS { (c)<-[:EVALUATES]-(t:Trial) WHERE NOT EXISTS { (t)<-[:PRESENTS]-(:Presentation) } }
RETURN c { .* } ${order}`,
      { rank: rankOf(args.fromPhase), ...size(args) },
    ),

  milestonesDue: (_: unknown, args: { from: string; to: string; first: number }, { loaders }: Context) =>
    loaders.rows<Row>(
      `MATCH (c:Milestone) WHERE c.dueLatest >= date($from) AND c.dueEarliest <= date($to)
RETURN c { .* } ${order}`,
      { ...args, ...size(args) },
    ),
};

const key = (name: string) => ({ key: normaliseName(name) });
const size = (args: { first: number }) => ({ first: neo4j.int(args.first) });

async function first<T>(rows: Promise<T[]>): Promise<T | null> {
  return (await rows)[0] ?? null;
}
