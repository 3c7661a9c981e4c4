import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Place, Problems } from '../Problem';
import type { Located } from './Located';

/** What most often lies behind an error of the YAML parser. */
const HINTS: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a text that has a colon and a space in it must stand in quotes',
  DUPLICATE_KEY: 'a field is given once',
  TAB_AS_INDENT: 'indent with spaces',
};

/**
 * Reads a YAML 1.2 text into values that know their line. Anchors and aliases are followed. Syntax errors and keys given
 * twice are added to `problems`; what could be read is returned nonetheless, `undefined` only where that is nothing.
 *
 * @param file the path that problems name
 */
export function readYaml(text: string, file: string, problems: Problems): Located | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'core' });
  const placeAt = (offset: number): Place => ({ file, line: lines.linePos(offset).line });
  for (const error of [...document.errors, ...document.warnings]) {
    const hint = HINTS[error.code];
    problems.add(placeAt(error.pos[0]), `not readable as YAML: ${error.message}${hint ? `; ${hint}` : ''}`);
  }

  const following = new Set<Node>();
  function locate(node: unknown, fallback: Place): Located {
    if (isAlias(node)) {
      const target = node.resolve(document);
      if (target === undefined || following.has(target)) {
        problems.add(fallback, `alias "*${node.source}" leads nowhere; allowed is the name of an anchor above it`);
        return { kind: 'scalar', place: fallback, value: null, written: '' };
      }
      following.add(target);
      const located = locate(target, fallback);
      following.delete(target);
      return located;
    }
    const range = (node as Node | null)?.range;
    const place = range ? placeAt(range[0]) : fallback;
    if (isSeq(node)) return { kind: 'list', place, items: node.items.map((item) => locate(item, place)) };
    if (isMap(node)) {
      const entries = node.items.filter(isPair).map((pair) => {
        const key = locate(pair.key, place);
        return {
          key: key.kind === 'scalar' ? key.written : '',
          place: key.place,
          value: locate(pair.value, key.place),
        };
      });
      return { kind: 'map', place, entries };
    }
    if (!isScalar(node)) return { kind: 'scalar', place, value: null, written: '' };
    const { value, source } = node;
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
      return { kind: 'scalar', place, value: null, written: source ?? '' };
    }
    return { kind: 'scalar', place, value, written: typeof value === 'string' ? value : (source ?? String(value)) };
  }
  return document.contents === null ? undefined : locate(document.contents, { file, line: 1 });
}
