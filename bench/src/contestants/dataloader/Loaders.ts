import DataLoader from 'dataloader';
import neo4j, { type Driver } from 'neo4j-driver';
import { type Relation, type RelationName, relations } from './relations';

/** The properties of a node, as a resolver gets them for its parent. */
export type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** A page of 25, where a field does not say otherwise; dates and whole numbers travel as such. */
const pageSize = 25;

/** What one request loads: one batch for each relation and its arguments, each node of a batch asked for once. */
export class Loaders {
  private readonly byField = new Map<string, DataLoader<string, readonly Row[]>>();

  constructor(
    private readonly driver: Driver,
    private readonly database: string,
  ) {}

  /** Many nodes over a relation, in the order of their names; `where` is the field's own filter on them. */
  many(field: RelationName, parent: Row, first = pageSize, where?: Readonly<Record<string, unknown>>) {
    const key = `${field} ${first} ${JSON.stringify(where ?? {})}`;
    let loader = this.byField.get(key);
    if (!loader) {
      loader = new DataLoader((ids) => this.batch(relations[field], ids, first, where ?? {}));
      this.byField.set(key, loader);
    }
    return loader.load(parent.id);
  }

  /** The node at the other end of a relation to one, or null. */
  async one(field: RelationName, parent: Row): Promise<Row | null> {
    const [row] = await this.many(field, parent);
    return row ?? null;
  }

  /** The values of the only column of a statement. */
  async rows<T>(cypher: string, parameters: Readonly<Record<string, unknown>>): Promise<T[]> {
    const session = this.driver.session({ database: this.database, defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run(cypher, parameters);
      return records.map((record) => record.get(0) as T);
    } finally {
      await session.close();
    }
  }

  private async batch(
    relation: Relation,
    ids: readonly string[],
    first: number,
    where: Readonly<Record<string, unknown>>,
  ): Promise<(readonly Row[])[]> {
    const conditions = Object.keys(where).map((property) => `node.${property} = $${property}`);
    const loaded = await this.rows<{ id: string; nodes: Row[] }>(
      `UNWIND $ids AS id MATCH (parent:${relation.parent} {id: id})${relation.pattern}
${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''}
WITH id, node ORDER BY ${relation.order ?? 'node.nameKey, node.id'}
WITH id, collect(node { .* })[..$first] AS nodes
RETURN { id: id, nodes: nodes }`,
      { ids, first: neo4j.int(first), ...where },
    );
    const byId = new Map(loaded.map(({ id, nodes }) => [id, nodes]));
    return ids.map((id) => byId.get(id) ?? []);
  }
}
