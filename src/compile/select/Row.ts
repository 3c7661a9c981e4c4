import Cypher from '@neo4j/cypher-builder';

/** The columns of a row while they are selected. */
export class Row {
  private readonly columns: Cypher.Expr[] = [];

  /** Adds a column and says which it is. */
  add(column: Cypher.Expr): number {
    return this.columns.push(column) - 1;
  }

  get length(): number {
    return this.columns.length;
  }

  /** The row as one Cypher list. */
  asList(): Cypher.List {
    return new Cypher.List(this.columns);
  }

  /** The row as the columns of a record: `c0`, `c1` … */
  asRecord(): [Cypher.Expr, string][] {
    return this.columns.map((column, index) => [column, `c${index}`]);
  }
}
