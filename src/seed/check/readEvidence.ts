import { type Located, show } from '../read/Located';
import { locateQuote } from '../text/locateQuote';
import type { CheckContext } from './CheckContext';
import { memberTypes } from './entityTypes';
import { readFields, readReference, readText } from './readFields';
import type { Cited, OwnEvidence, Quoted, SeedDocument } from './SeedFacts';
import { suggest } from './suggest';

const DEFAULT_ASSERTION = 'STATED_FACT';
const FIELDS = ['quote', 'paraphrase', 'locator', 'assertion', 'reasoning', 'assertedBy', 'onBehalfOf'];

/**
 * Reads a list of evidence. Each item finds its quote's place in the document's text.
 *
 * @param supportable names that `supports` may have; absent where evidence belongs to one relationship and has none
 */
export function readEvidenceList(
  located: Located,
  document: SeedDocument,
  context: CheckContext,
  supportable?: readonly string[],
): OwnEvidence[] {
  if (located.kind !== 'list' || located.items.length === 0) {
    context.problems.add(
      located.place,
      `"evidence" is ${show(located)}; it must be a list with at least one {quote: …}`,
    );
    context.lost += 1;
    return [];
  }
  return located.items.flatMap((item) => {
    const evidence = readEvidence(item, document, context, supportable);
    if (evidence === undefined) context.lost += 1;
    return evidence ?? [];
  });
}

function readEvidence(
  located: Located,
  document: SeedDocument,
  context: CheckContext,
  supportable: readonly string[] | undefined,
): OwnEvidence | undefined {
  const fields = readFields(located, 'evidence', supportable ? [...FIELDS, 'supports'] : FIELDS, context);
  if (fields === undefined) return undefined;
  const { assertion, reasoning } = readAssertion(located, fields, context);
  const speakers = memberTypes('Speaker', context.mapping);
  const assertedBy = fields.get('assertedBy');
  const speaker = assertedBy ? readReference(assertedBy, 'assertedBy', speakers, context) : document.publisher;
  const onBehalfOf = fields.get('onBehalfOf');
  const behalf = onBehalfOf && readReference(onBehalfOf, 'onBehalfOf', ['Organization'], context);
  const supports = supportable && readSupports(fields.get('supports'), supportable, context);
  const said =
    document.textNotShipped === undefined
      ? readQuote(located, fields, document, context)
      : readCitation(located, fields, context);
  if (said === undefined) return undefined;
  return {
    document,
    said,
    assertion,
    ...(reasoning !== undefined && { reasoning }),
    ...(speaker !== undefined && { assertedBy: speaker }),
    ...(behalf !== undefined && { onBehalfOf: behalf }),
    ...(supports && { supports }),
    place: located.place,
  };
}

/** Of a text that is here its words are quoted: what is said in our words cannot be checked. */
function readQuote(
  located: Located,
  fields: ReadonlyMap<string, Located>,
  document: SeedDocument,
  context: CheckContext,
): Quoted | undefined {
  const ours = fields.get('paraphrase') ?? fields.get('locator');
  if (ours !== undefined) {
    context.problems.add(
      ours.place,
      `a paraphrase and its locator are for documents with "textNotShipped"; ${document.sourceFile} is here, so quote its words`,
    );
    return undefined;
  }
  const quote = fields.get('quote');
  if (quote !== undefined) return locate(quote, document, context);
  context.problems.add(located.place, 'evidence without "quote"; it must quote the words of the text that say so');
  return undefined;
}

/** A text that is not here is cited: the fact in our words and, where it is known, the place. */
function readCitation(
  located: Located,
  fields: ReadonlyMap<string, Located>,
  context: CheckContext,
): Cited | undefined {
  const quote = fields.get('quote');
  const paraphrase = fields.get('paraphrase');
  const locator = fields.get('locator');
  if (quote !== undefined) {
    context.problems.add(
      quote.place,
      'a quote from a document with "textNotShipped", in which nobody can look it up; give the fact in your own words as "paraphrase"',
    );
  } else if (paraphrase === undefined) {
    context.problems.add(
      located.place,
      'evidence without "paraphrase"; it must say in your own words what the document says',
    );
  }
  const words = paraphrase && readText(paraphrase, 'paraphrase', context);
  const place = locator && readText(locator, 'locator', context);
  if (quote !== undefined || words === undefined) return undefined;
  return { kind: 'CITATION', words, ...(place !== undefined && { locator: place }) };
}

/** Where a quote (a text, or the list of its segments) stands. */
export function locate(
  quote: Located,
  document: SeedDocument,
  { problems }: Pick<CheckContext, 'problems'>,
): Quoted | undefined {
  const items = quote.kind === 'list' ? quote.items : [quote];
  const segments = items.map((item) => (item.kind === 'scalar' ? item.written : undefined));
  if (segments.length === 0 || segments.some((segment) => segment === undefined)) {
    problems.add(quote.place, `"quote" is ${show(quote)}; it must be words of the text, or a list of its segments`);
    return undefined;
  }
  const words = segments as string[];
  const spans = locateQuote(document.source, words);
  if ('problem' in spans) {
    problems.add(quote.place, spans.problem);
    return undefined;
  }
  const start = spans[0]?.start ?? 0;
  const section = document.sections.findLast((candidate) => candidate.start <= start)?.heading;
  return { kind: 'QUOTE', words: words.join(' '), spans, ...(section !== undefined && { section }) };
}

function readAssertion(
  located: Located,
  fields: ReadonlyMap<string, Located>,
  context: CheckContext,
): { assertion: string; reasoning?: string } {
  const given = fields.get('assertion');
  const allowed = context.mapping.enums.get('Assertion')?.values ?? [];
  const assertion = given === undefined ? DEFAULT_ASSERTION : given.kind === 'scalar' ? given.written : '';
  if (given !== undefined && !allowed.includes(assertion)) {
    context.problems.add(given.place, `"assertion" is ${show(given)}, no Assertion; ${suggest(assertion, allowed)}`);
  }
  const reasons = fields.get('reasoning');
  const reasoning = reasons && readText(reasons, 'reasoning', context);
  if (assertion === 'INFERRED' && reasons === undefined) {
    context.problems.add(
      located.place,
      'INFERRED without "reasoning"; it must say how the fact follows from the quote',
    );
  }
  if (assertion !== 'INFERRED' && reasons !== undefined) {
    context.problems.add(reasons.place, `"reasoning" for ${assertion}; only what is INFERRED has any`);
  }
  return { assertion, ...(reasoning !== undefined && { reasoning }) };
}

function readSupports(
  located: Located | undefined,
  supportable: readonly string[],
  context: CheckContext,
): string[] | undefined {
  if (located === undefined) return undefined;
  if (located.kind !== 'list' || located.items.length === 0) {
    context.problems.add(
      located.place,
      `"supports" is ${show(located)}; it must be a list of fields, or left out for all`,
    );
    return undefined;
  }
  return located.items.flatMap((item) => {
    const name = readText(item, 'supports', context);
    if (name === undefined) return [];
    if (supportable.includes(name)) return [name];
    context.problems.add(
      item.place,
      `"supports" names "${name}", which the entity does not give; ${suggest(name, supportable)}`,
    );
    return [];
  });
}
