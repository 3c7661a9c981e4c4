/** What this page is, and the schema to take along. */
export function Title() {
  return (
    <span className="title">
      <span className="title-name">Drug Program Graph</span>
      <a href="/schema.graphql" download="drug-program-graph.graphql">
        Schema
      </a>
    </span>
  );
}
