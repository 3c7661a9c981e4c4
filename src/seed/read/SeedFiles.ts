import type { SourceText } from '../text/SourceText';
import type { LocatedMap } from './Located';
import type { CsvRow } from './readCsv';

/** Everything in `seeds/` as it is written, before anything in it is judged. */
export interface SeedFiles {
  /** By folder name. */
  readonly documents: readonly DocumentFiles[];
  readonly hierarchy: readonly CsvRow<HierarchyColumn>[];
  readonly crossReferences: readonly CsvRow<CrossReferenceColumn>[];
}

/** One folder: a document's text, what is known of it, and its facts. */
export interface DocumentFiles {
  /** The folder's name, and the document's id after "document:". */
  readonly slug: string;
  /** Of document.yaml, as problems name it. */
  readonly file: string;
  readonly sourceFile: string;
  readonly source: SourceText;
  /** Of the bytes of source.txt, in hexadecimal digits. */
  readonly sha256: string;
  readonly document: LocatedMap;
  /** The entities of all facts/*.yaml, in the order of the files. */
  readonly entities: readonly LocatedMap[];
}

export const HIERARCHY_COLUMNS = ['narrower', 'broader', 'source'] as const;
export type HierarchyColumn = (typeof HIERARCHY_COLUMNS)[number];

export const CROSS_REFERENCE_COLUMNS = ['id', 'field', 'value', 'source'] as const;
export type CrossReferenceColumn = (typeof CROSS_REFERENCE_COLUMNS)[number];
