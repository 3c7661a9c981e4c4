import { wordsOf } from '../../src/schema/wordsOf';
import { useApi } from '../explore/useApi';

const api = useApi();

interface Named {
  readonly id: string;
  readonly label: string;
}

/** A request may cost as much as so many searches. */
const together = 2;
const most = 100;

async function allNames(): Promise<Named[]> {
  const { driver } = api.graph();
  const { records } = await driver.executeQuery(
    'MATCH (e:Entity)-[named:NAMED]->() RETURN e.id AS id, named.label AS label ORDER BY label, id',
    {},
    { database: 'neo4j' },
  );
  return records.map((record) => record.toObject() as unknown as Named);
}

/** What each text finds: ids of entities, and null for quotes. */
async function searchAll(texts: readonly string[]): Promise<Map<string, readonly (string | null)[]>> {
  const found = new Map<string, readonly (string | null)[]>();
  for (let at = 0; at < texts.length; at += together) {
    const some = texts.slice(at, at + together);
    const declared = some.map((_, index) => `$t${index}: String!`).join(', ');
    const fields = some.map(
      (_, index) => `s${index}: search(text: $t${index}, first: ${most}) { result { ... on Entity { id } } }`,
    );
    const data = await api.data<Record<string, { result: { id?: string } }[]>>(
      `query (${declared}) { ${fields.join(' ')} }`,
      Object.fromEntries(some.map((text, index) => [`t${index}`, text])),
    );
    some.forEach((text, index) => {
      found.set(
        text,
        (data[`s${index}`] ?? []).map(({ result }) => result.id ?? null),
      );
    });
  }
  return found;
}

/** Nobody types more to find a name. */
const mostTyped = 20;

/** A text letter by letter. */
function prefixesOf(text: string): string[] {
  const points = [...text].slice(0, mostTyped);
  return points.map((_, index) => points.slice(0, index + 1).join('')).filter((prefix) => wordsOf(prefix).length > 0);
}

test('a name is found at each letter that is typed of it, unless so much else is found', async () => {
  const names = await allNames();
  expect(names.length).toBeGreaterThan(100);
  const found = await searchAll([...new Set(names.flatMap(({ label }) => prefixesOf(label)))]);
  const lost = names.flatMap(({ id, label }) =>
    prefixesOf(label).flatMap((prefix) => {
      const hits = found.get(prefix) ?? [];
      return hits.includes(id) || hits.length === most ? [] : [`${prefix} … of ${label}`];
    }),
  );
  expect(lost).toEqual([]);
}, 300_000);

test('so is one whose words are begun one after another', async () => {
  const found = await searchAll(['cell', 'cell l', 'cell lu', 'lung c', 'sma cel lun c']);
  for (const [text, hits] of found) {
    expect([text, hits]).toEqual([text, expect.arrayContaining(['indication:small-cell-lung-cancer'])]);
  }
});
