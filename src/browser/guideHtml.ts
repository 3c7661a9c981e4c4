import type { Block, Guide } from './Guide';

/** The guide as the HTML that `:guide` of Neo4j Browser shows in its sidebar: slides whose queries can be clicked. */
export function guideHtml({ title, slides }: Guide): string {
  const shown = slides.map(
    (slide) => `<slide class="row-fluid"><div class="col-sm-12">
<h3>${escapeHtml(slide.title)}</h3>
${slide.blocks.map(blockHtml).join('\n')}
</div></slide>`,
  );
  return `<article class="guide">
<h2>${escapeHtml(title)}</h2>
<carousel class="deck container-fluid">
${shown.join('\n')}
</carousel>
</article>
`;
}

function blockHtml(block: Block): string {
  if (block.kind === 'text') return block.html;
  return `<figure><pre mode="cypher" class="pre-scrollable code runnable">${escapeHtml(block.cypher)}</pre></figure>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
