import { readFileSync } from 'node:fs';
import { Block as Listing, load } from '@asciidoctor/core';
import type { Block, Guide } from './Guide';

/**
 * Reads a guide from AsciiDoc: each section is a slide, each source block a query.
 *
 * @param file the `.adoc` file
 */
export async function readGuide(file: string): Promise<Guide> {
  const document = await load(readFileSync(file, 'utf8'), { standalone: false });
  const slides = document.getSections().map(async (section) => ({
    title: section.getTitle() ?? '',
    blocks: await Promise.all(
      section.getBlocks().map(async (block): Promise<Block> => {
        if (block instanceof Listing && block.getContext() === 'listing')
          return { kind: 'query', cypher: block.getSource() };
        return { kind: 'text', html: await block.convert() };
      }),
    ),
  }));
  return { title: String(document.getDocumentTitle() ?? ''), slides: await Promise.all(slides) };
}
