import type { SeedDocument, SeedEntity, SeedEvidence, SeedFacts, SeedLink, WithoutFact } from '../check/SeedFacts';
import type { Span } from '../text/locateQuote';
import { type Sentence, splitSentences } from './splitSentences';

/** A sentence of a document and what rests on it. */
export interface CoveredSentence extends Sentence {
  readonly section: string;
  /** The section is one in which every sentence must carry a fact or have a reason. */
  readonly mustBeCovered: boolean;
  /** As `trial:emilia (plannedEnrollment, endpoints)` and `trial:emilia -[compounds]-> compound:t-dm1`. */
  readonly facts: readonly string[];
  readonly withoutFact?: WithoutFact;
}

/** Every sentence of a document, in order, headings of sections left out, with the facts whose quotes touch it. */
export function coverageOf(document: SeedDocument, facts: SeedFacts): CoveredSentence[] {
  const told = facts.told.filter((given) => given.document === document);
  const quotes = [
    ...told.flatMap(({ entity }) => quotesOf(entity, document)),
    ...facts.hierarchy.flatMap(({ narrower, link }) => quotesOfLinks(narrower, [link], document)),
  ];
  return document.sections.flatMap((section) => {
    const sentences = splitSentences(document.source, {
      start: section.start + [...section.heading].length,
      end: section.end,
    });
    return sentences.map((sentence) => {
      const withoutFact = document.withoutFacts.find(({ spans }) => spans.some((span) => touches(span, sentence)));
      const resting = quotes.filter(({ spans }) => spans.some((span) => touches(span, sentence)));
      return {
        ...sentence,
        section: section.heading,
        mustBeCovered: section.covered,
        facts: [...new Set(resting.map(({ fact }) => fact))],
        ...(withoutFact && { withoutFact }),
      };
    });
  });
}

interface PlacedFact {
  readonly spans: readonly Span[];
  readonly fact: string;
}

function quotesOf(entity: SeedEntity, document: SeedDocument): PlacedFact[] {
  const own = entity.evidence.map((evidence) => ({
    spans: spansOf(evidence),
    fact: evidence.supports ? `${entity.id} (${evidence.supports.join(', ')})` : entity.id,
  }));
  return [...own, ...quotesOfLinks(entity.id, [...entity.links, ...entity.ended], document)];
}

function quotesOfLinks(
  from: string,
  links: readonly Pick<SeedLink, 'field' | 'to' | 'evidence'>[],
  document: SeedDocument,
): PlacedFact[] {
  return links.flatMap(({ field, to, evidence }) =>
    evidence
      .filter((each) => each.document === document)
      .map((each) => ({ spans: spansOf(each), fact: `${from} -[${field.name}]-> ${to}` })),
  );
}

function spansOf({ said }: SeedEvidence): readonly Span[] {
  return said.kind === 'QUOTE' ? said.spans : [];
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
