import type { SourceText } from '../text/SourceText';
import type { LocatedMap } from './Located';
import type { CsvRow } from './readCsv';

/** Everything in `seeds/`, and in the collections beside it, as it is written, before anything in it is judged. */
export interface SeedFiles {
  /** Folder by folder, by name. */
  readonly documents: readonly DocumentFiles[];
  readonly hierarchy: readonly CsvRow<HierarchyColumn>[];
  readonly crossReferences: readonly CsvRow<CrossReferenceColumn>[];
}

/** One folder, or one file: a document's text, if it is here, what is known of it, and its facts. */
export interface DocumentFiles {
  /** The name of the folder or file, and the document's id after "document:". */
  readonly slug: string;
  /** document.yaml, or the one file, as problems name it. */
  readonly file: string;
  readonly sourceFile: string;
  /** Whether source.txt is there; `source` is empty where it is not. */
  readonly hasText: boolean;
  readonly source: SourceText;
  /** Of the bytes of source.txt, in hexadecimal digits. */
  readonly sha256: string;
  readonly document: LocatedMap;
  /** Those of all facts/*.yaml, in the order of the files, or of the one file. */
  readonly entities: readonly LocatedMap[];
}

export const HIERARCHY_COLUMNS = ['narrower', 'broader', 'source'] as const;
export type HierarchyColumn = (typeof HIERARCHY_COLUMNS)[number];

export const CROSS_REFERENCE_COLUMNS = ['id', 'field', 'value', 'source'] as const;
export type CrossReferenceColumn = (typeof CROSS_REFERENCE_COLUMNS)[number];
