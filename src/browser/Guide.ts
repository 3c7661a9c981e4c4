/** A guide of Neo4j Browser: slides of text and queries. */
export interface Guide {
  readonly title: string;
  readonly slides: readonly Slide[];
}

export interface Slide {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** HTML as it is shown, or a query to run. */
export type Block =
  | { readonly kind: 'text'; readonly html: string }
  | { readonly kind: 'query'; readonly cypher: string };

/** The queries of a guide, each with the slide that it belongs to. */
export function queriesOf(guide: Guide): { readonly slide: string; readonly cypher: string }[] {
  return guide.slides.flatMap(({ title, blocks }) =>
    blocks.flatMap((block) => (block.kind === 'query' ? [{ slide: title, cypher: block.cypher }] : [])),
  );
}
