import type { SeedDocument, SeedEntity, SeedEvidence, SeedFacts, WithoutFact } from '../check/SeedFacts';
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
  const quotes = [...facts.entities.values()].flatMap((entity) => quotesOf(entity, document));
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

function quotesOf(entity: SeedEntity, document: SeedDocument): { spans: readonly Span[]; fact: string }[] {
  const from = (evidence: SeedEvidence) => evidence.document === document;
  const spansOf = ({ said }: SeedEvidence) => (said.kind === 'QUOTE' ? said.spans : []);
  const own = entity.evidence.filter(from).map((evidence) => ({
    spans: spansOf(evidence),
    fact: evidence.supports ? `${entity.id} (${evidence.supports.join(', ')})` : entity.id,
  }));
  const links = entity.links.flatMap((link) =>
    link.evidence
      .filter(from)
      .map((evidence) => ({ spans: spansOf(evidence), fact: `${entity.id} -[${link.field.name}]-> ${link.to}` })),
  );
  return [...own, ...links];
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
