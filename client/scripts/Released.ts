import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, type GraphQLSchema, lexicographicSortSchema, parse, print, printSchema, visit } from 'graphql';

/** The API as the last release of the package knows it. */
export interface Released {
  readonly version: string;
  readonly sdl: string;
}

const file = path.join(__dirname, '../schema.released.graphql');
const header = /^# (\d+\.\d+\.\d+)\n/;

/** @throws Error where the first line is not the version */
export function readReleased(): Released {
  const text = readFileSync(file, 'utf8');
  const version = header.exec(text)?.[1];
  if (!version)
    throw new Error(`${file} begins with ${text.split('\n', 1)[0]}; it has to begin with a version, as in "# 1.0.0"`);
  return { version, sdl: text.replace(header, '') };
}

/** Keeps what clients rely on: all but the descriptions, in the order of names. */
export function writeReleased({ version, sdl }: Released): void {
  writeFileSync(file, `# ${version}\n${withoutDescriptions(buildSchema(sdl))}\n`);
}

function withoutDescriptions(schema: GraphQLSchema): string {
  const document = parse(printSchema(lexicographicSortSchema(schema)), { noLocation: true });
  return print(
    visit(document, { enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined) }),
  );
}
