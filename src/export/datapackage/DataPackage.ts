/** A `datapackage.json` as Data Package 2.0 has it (datapackage.org/standard), as far as an export fills it. */
export interface DataPackage {
  readonly $schema: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** That of the data: a hash of the facts. */
  readonly version?: string;
  readonly licenses: readonly { readonly name: string; readonly path: string; readonly title: string }[];
  readonly sources: readonly { readonly title: string; readonly path?: string }[];
  readonly resources: readonly Resource[];
}

/** A file of the package. */
export interface Resource {
  readonly name: string;
  /** From the folder of the package. */
  readonly path: string;
  readonly description?: string;
  /** Absent of files that are no tables. */
  readonly type?: 'table';
  readonly format: string;
  readonly mediatype: string;
  readonly encoding: 'utf-8';
  readonly bytes: number;
  readonly hash: string;
  readonly dialect?: Readonly<Record<string, string | boolean>>;
  readonly schema?: TableSchema;
}

export interface TableSchema {
  readonly fields: readonly TableField[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

export interface TableField {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'datetime' | 'array' | 'object' | 'any';
  readonly description?: string;
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly enum?: readonly string[];
  };
}

export interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}
