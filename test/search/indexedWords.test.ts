import neo4j, { type Driver } from 'neo4j-driver';
import { indexedText, wordsOf } from '../../src/schema/wordsOf';
import { neo4jForTests } from '../support/neo4jForTests';

/** Texts whose words are not plain, all of them made up. */
const texts = [
  'T-DM1 (trastuzumab-DM1), HER2+ and CA6+',
  'a loss of \\$3.5 million, or \\$0.05 per share; 1,000.50 in all',
  "the company's and the partner’s first-line study",
  '(Nasdaq: IMGN) nasdaq:imgn a:b:c',
  '2Q2011/1H2012 2011;12 10:30 1.2.3 v1.2',
  'U.S. and E.U., e.g. i.e. Inc.',
  'a_b _c d_ __ e__f 1_2',
  'β-catenin, αvβ3; Sjögren café NAÏVE İstanbul straße ΟΔΟΣ',
  '東京 ひらがな カタカナ 한국어 русский',
  'x²y H₂O ½ № ™ ® 5® Ⅲ',
  'soft\u00ADhyphen zero\u200Bwidth no\u00A0break na\u00EFve nai\u0308ve',
  '🧪 𝛼β 𝟛 test🧪test',
  'A&B AT&T R&D 50% #1 @x http://example.org/a-b?c=d someone@example.org',
];

let driver: Driver;
const index = 'fictional_text_words';

beforeAll(async () => {
  const { uri, user, password } = neo4jForTests();
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  await run('UNWIND range(0, size($texts) - 1) AS i CREATE (:FictionalText {place: i, text: $texts[i]})', {
    texts: texts.map(indexedText),
  });
  await run(
    `CREATE FULLTEXT INDEX ${index} FOR (n:FictionalText) ON EACH [n.text] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
  );
  await run('CALL db.awaitIndexes(60)');
});
afterAll(async () => {
  await run(`DROP INDEX ${index} IF EXISTS`);
  await run('MATCH (n:FictionalText) DELETE n');
  await driver.close();
});

function run(cypher: string, params: object = {}) {
  return driver.executeQuery(cypher, params, { database: neo4jForTests().database });
}

/** Whether the index has a term in a text, as it is and whole. */
async function hasTerm(place: number, term: string): Promise<boolean> {
  const query = `text:/${term.replaceAll(/[^\p{L}\p{N}\p{M}]/gu, '\\$&')}/`;
  const { records } = await run(
    `CALL db.index.fulltext.queryNodes('${index}', $query) YIELD node WHERE node.place = $place RETURN node`,
    { query, place: neo4j.int(place) },
  );
  return records.length === 1;
}

test.each(texts.map((text, place) => [text, place] as const))('%s', async (text, place) => {
  const words = [...new Set(wordsOf(text).map(({ word }) => word))];
  const missing: string[] = [];
  for (const word of words) if (!(await hasTerm(place, word))) missing.push(word);
  expect(missing).toEqual([]);
});
