import type { Logger } from 'pino';
import type { Graph } from '../../graph/Graph';
import { read } from '../../graph/read';
import type { GraphMapping, RelationshipField, RelationshipValueField } from '../../schema/GraphMapping';

/** Of a graph with more relationships than these the largest lists are not looked for: that would read it as a whole. */
const mostRelationships = 100_000;

const rereadEveryMs = 60_000;

/** How long reading the sizes may take, in milliseconds. */
const patienceMs = 10_000;

/** What Neo4j keeps of itself, read without a look at the data. */
const statistics = {
  cypher: `CALL db.stats.retrieve('GRAPH COUNTS') YIELD data
RETURN [each IN data.nodes WHERE each.label IS NOT NULL | [each.label, each.count]],
  [each IN data.relationships WHERE each.startLabel IS NOT NULL AND each.endLabel IS NULL |
    [each.startLabel, each.relationshipType, true, each.count]] +
  [each IN data.relationships WHERE each.endLabel IS NOT NULL AND each.startLabel IS NULL |
    [each.endLabel, each.relationshipType, false, each.count]],
  COUNT { ()-->() }`,
  params: {},
};

/** For each label, type and direction (whether out) the most relationships that one node has. */
const degrees = {
  cypher: `RETURN COLLECT {
  MATCH (n)-[r]-()
  WITH n, type(r) AS type, startNode(r) = n AS out, count(*) AS degree
  UNWIND labels(n) AS label
  WITH label, type, out, max(degree) AS most
  RETURN [label, type, out, most]
}`,
  params: {},
};

type Counts = readonly (readonly [label: string, type: string, out: boolean, count: number])[];

/**
 * How long lists are in the graph, for estimates: a page of 25 brings no more where there are 13. Lists have the
 * coordinates of their fields (`Compound.trials`), those of all nodes the name of their type (`Compound`).
 */
export class GraphSizes {
  private largest: ReadonlyMap<string, number> = new Map();
  private usual: ReadonlyMap<string, number> = new Map();

  constructor(private readonly mapping: GraphMapping) {}

  /** The most that such a list can hold; undefined where that is not known. */
  most(coordinate: string): number | undefined {
    return this.largest.get(coordinate);
  }

  /** How much such a list holds: at most where that is known, otherwise on average; undefined where nothing is known. */
  typical(coordinate: string): number | undefined {
    return this.largest.get(coordinate) ?? this.usual.get(coordinate);
  }

  /**
   * Reads the sizes from the graph.
   *
   * @throws as `read` does, where the graph cannot be read or the database user may not see its statistics
   */
  async read(graph: Graph): Promise<void> {
    const deadline = Date.now() + patienceMs;
    const [nodes, relationships, all] = await read(graph, statistics, deadline);
    const counts = new Map(nodes as [string, number][]);
    const most =
      (all as number) > mostRelationships ? undefined : ((await read(graph, degrees, deadline))[0] as Counts);
    this.usual = this.byField(relationships as Counts, (count, label) => Math.ceil(count / (counts.get(label) ?? 1)));
    this.largest = new Map([...this.byType(counts), ...(most ? this.byField(most, (count) => count) : [])]);
  }

  /**
   * Reads the sizes now, and again from time to time, as `npm run seeds -- load` may change the graph under an API that
   * runs. Where they cannot be read, those that were known stay; without any, estimates are only higher.
   *
   * @returns what ends the following
   */
  async follow(graph: Graph, log: Logger): Promise<() => void> {
    const update = () =>
      this.read(graph).catch((err: unknown) => log.warn({ err }, 'The sizes of lists are not known'));
    await update();
    const timer = setInterval(update, rereadEveryMs);
    timer.unref();
    return () => clearInterval(timer);
  }

  private *byType(counts: ReadonlyMap<string, number>): Iterable<[string, number]> {
    const countOf = (type: string) => counts.get(this.mapping.types.get(type)?.label ?? type) ?? 0;
    for (const name of this.mapping.types.keys()) yield [name, countOf(name)];
    for (const { name, members } of this.mapping.interfaces.values()) {
      yield [name, members.reduce((sum, member) => sum + countOf(member), 0)];
    }
  }

  /** A field that several types share has the longest list of any. */
  private byField(counts: Counts, size: (count: number, label: string) => number): ReadonlyMap<string, number> {
    const byRelationship = new Map(
      counts.map(([label, type, out, count]) => [`${label} ${type} ${out}`, size(count, label)]),
    );
    const sizes = new Map<string, number>();
    for (const { name, label, interfaces, fields } of this.mapping.types.values()) {
      for (const field of fields.values()) {
        if (field.kind !== 'relationship' && field.kind !== 'relationshipValue') continue;
        const list = byRelationship.get(`${label} ${alongOf(field)}`) ?? 0;
        for (const owner of [name, ...interfaces]) {
          const coordinate = `${owner}.${field.name}`;
          sizes.set(coordinate, Math.max(sizes.get(coordinate) ?? 0, list));
        }
      }
    }
    return sizes;
  }
}

function alongOf({ relationship, direction }: RelationshipField | RelationshipValueField): string {
  return `${relationship} ${direction === 'OUT'}`;
}
