import type { SeedDocument, SeedEvidence } from '../../../src/seed/check/SeedFacts';
import { SourceText } from '../../../src/seed/text/SourceText';
import type { TestSpan, TestValue } from './TestGraph';

const place = { file: 'random.yaml', line: 1 };
const source = new SourceText('');

export interface EvidenceParts {
  /** Id of the document. */
  readonly document: string;
  readonly values: Readonly<Record<string, TestValue>>;
  readonly assertedBy: string;
  readonly onBehalfOf?: string | undefined;
}

/** Evidence as the seeds would give it. */
export function seedEvidence({ document, values, assertedBy, onBehalfOf }: EvidenceParts): SeedEvidence {
  const { kind, quote, paraphrase, locator, spans, section, assertion, reasoning } = values;
  const from: SeedDocument = {
    id: document,
    slug: document.slice(document.indexOf(':') + 1),
    file: place.file,
    source,
    sourceFile: place.file,
    date: '2010-10-28',
    sections: [],
    withoutFacts: [],
  };
  return {
    document: from,
    said:
      kind === 'CITATION'
        ? { kind, words: paraphrase as string, locator: locator as string }
        : { kind: 'QUOTE', words: quote as string, spans: spans as readonly TestSpan[], section: section as string },
    assertion: assertion as string,
    ...(reasoning !== undefined && { reasoning: reasoning as string }),
    assertedBy,
    ...(onBehalfOf && { onBehalfOf }),
    place,
  };
}
