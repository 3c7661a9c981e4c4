import type { Place } from '../Problem';
import { showText } from '../read/Located';
import type { CheckContext } from './CheckContext';
import type { SeedEvidence, SeedFacts } from './SeedFacts';
import { TO_COME, WORDINGS } from './wordings';

/**
 * How firmly a quote is said must follow from its words: what is to come is no stated fact, a wording means the same
 * wherever it stands, and words of the text are of one kind. A conclusion is the annotator's, so it may rest on any words,
 * and is nobody's expectation.
 */
export function checkAssertions({ told, hierarchy }: SeedFacts, { problems, mapping }: CheckContext): void {
  const known = mapping.enums.get('Assertion')?.values ?? [];
  const stated = new Map<string, { assertion: string; place: Place }>();
  const all = [
    ...told.flatMap(({ entity: { evidence, links, ended } }) => [
      ...evidence,
      ...[...links, ...ended].flatMap((link) => link.evidence),
    ]),
    ...hierarchy.flatMap(({ link }) => link.evidence),
  ];
  for (const evidence of all) {
    const { assertion, onBehalfOf, place } = evidence;
    if (!known.includes(assertion)) continue;
    if (onBehalfOf !== undefined && assertion !== 'EXPECTATION' && assertion !== 'PLAN') {
      problems.add(
        place,
        `"onBehalfOf" for ${assertion}; it says whose EXPECTATION or PLAN is told, and goes with these alone`,
      );
    }
    if (assertion === 'INFERRED') continue;
    const wrong = wrongWording(evidence);
    if (wrong !== undefined) problems.add(place, wrong);
    const words = `${evidence.document.id} ${placeOf(evidence)}`;
    const before = stated.get(words);
    if (before === undefined) stated.set(words, { assertion, place });
    else if (before.assertion !== assertion) {
      problems.add(
        place,
        `${showText(evidence.said.words)} is ${assertion} here and ${before.assertion} at ${before.place.file}:${before.place.line}; the same words have one assertion`,
      );
    }
  }
}

function placeOf({ said }: SeedEvidence): string {
  return said.kind === 'QUOTE' ? said.spans.map(({ start, end }) => `${start}-${end}`).join() : said.words;
}

/** A paraphrase is held to the same words: they are ours, and so is the table. */
function wrongWording({ said: { kind, words: quote }, assertion }: SeedEvidence): string | undefined {
  const found = WORDINGS.flatMap((wording) => {
    const words = wording.pattern.exec(quote)?.[0];
    return words === undefined ? [] : [{ ...wording, found: words }];
  });
  const left = found.length === 0 ? TO_COME.exec(quote)?.[0] : undefined;
  const first = found[0]?.found ?? left;
  const allowed = left ? ['EXPECTATION', 'PLAN'] : [...new Set(found.map((wording) => wording.assertion as string))];
  if (first === undefined || allowed.includes(assertion)) return undefined;
  return (
    `${showText(first)} in the ${kind === 'QUOTE' ? 'quote' : 'paraphrase'} ${showText(quote)} tells of what is to come, so the assertion is ` +
    `${allowed.join(' or ')}, not ${assertion}; where the fact is another one, ${kind === 'QUOTE' ? 'quote its words alone' : 'say that alone'}`
  );
}
