import { runExport } from './runExport';

/** `npm run export -- --format jsonl|csv|cypher|graphml [--out DIR]`. */
void runExport(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode;
});
