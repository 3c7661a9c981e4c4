import type { SeedDocument, SeedFacts } from '../check/SeedFacts';
import { coverageOf } from './coverageOf';

/** A document read back: under each heading its sentences, and below each the facts that rest on it, or why none does. */
export function formatCoverage(document: SeedDocument, facts: SeedFacts): string {
  const sentences = coverageOf(document, facts);
  const lines = [`# ${document.id}`];
  for (const section of document.sections) {
    const own = sentences.filter((sentence) => sentence.section === section.heading);
    const without = own.filter((sentence) => sentence.facts.length === 0);
    lines.push('', `## ${section.heading}  (${own.length - without.length} of ${own.length} sentences carry facts)`);
    for (const { start, end, text, facts: resting, withoutFact, mustBeCovered } of own) {
      lines.push('', `[${start}-${end}] ${text}`);
      for (const fact of resting) lines.push(`    ${fact}`);
      if (withoutFact) lines.push(`    no fact: ${withoutFact.reason}`);
      else if (resting.length === 0) lines.push(mustBeCovered ? '    NO FACT AND NO REASON' : '    -');
    }
  }
  return `${lines.join('\n')}\n`;
}
