/** What this page is, and the schema to take along. */
export function Title() {
  return (
    <span className="title">
      <h1 className="title-name">Drug Program Graph</h1>
      <a href="/schema.graphql" download="drug-program-graph.graphql">
        Schema
      </a>
    </span>
  );
}
