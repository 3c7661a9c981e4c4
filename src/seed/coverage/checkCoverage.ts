import type { SeedFacts } from '../check/SeedFacts';
import type { Problems } from '../Problem';
import { showText } from '../read/Located';
import { coverageOf } from './coverageOf';

/**
 * In the sections that must be covered, every sentence carries a fact or is listed under `withoutFacts` with the reason
 * why it carries none. A reason for a sentence that carries one is out of date.
 */
export function checkCoverage(facts: SeedFacts, problems: Problems): void {
  for (const document of facts.documents) {
    for (const sentence of coverageOf(document, facts)) {
      if (sentence.withoutFact !== undefined && sentence.facts.length > 0) {
        problems.add(
          sentence.withoutFact.place,
          `"withoutFacts" has ${showText(sentence.text)}, on which ${sentence.facts.slice(0, 3).join('; ')} rests; remove the reason`,
        );
      } else if (sentence.mustBeCovered && sentence.facts.length === 0 && sentence.withoutFact === undefined) {
        const line = document.source.slice(0, sentence.start).split('\n').length;
        problems.add(
          { file: document.sourceFile, line },
          `no fact rests on ${showText(sentence.text)}; add one, or say why there is none under "withoutFacts" of document.yaml`,
        );
      }
    }
  }
}
