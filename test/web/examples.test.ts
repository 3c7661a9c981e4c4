import path from 'node:path';
import { readQuestions } from '../../src/questions/readQuestions';
import { linkTo } from '../../web/src/links/linkTo';
import { Playground } from './Playground';
import { usePlayground } from './usePlayground';

/** A Neo4j that has just begun plans every question for the first time. */
jest.setTimeout(180_000);

const questions = readQuestions(path.join(__dirname, '../../docs/questions'));
const shared = usePlayground();
const open = (search?: string, waits?: boolean) => Playground.open(shared().browser, shared().api.url, search, waits);

test('every question of the docs stands in the menu, by topic; chosen, it is opened, run and linked', async () => {
  const playground = await open();
  const { page } = playground;
  await playground.button('Show Examples').click();
  const entries = page.getByRole('navigation', { name: 'Examples' }).locator('li button');
  const [flagship, ...others] = await entries.allTextContents();
  expect(flagship).toBe('Which Roche-partnered compounds have Phase III trials?');
  const topics = [...new Set(questions.map(({ topic }) => topic))];
  const byTopic = topics.flatMap((topic) => questions.filter((question) => question.topic === topic));
  expect(others).toEqual(byTopic.map(({ question }) => question));

  const slugs = new Set<string>();
  for (const [index, { question, query }] of byTopic.entries()) {
    const { sent, answer, status } = await playground.asking(() => entries.nth(index + 1).click());
    expect(sent.query).toContain(query);
    expect({ question, status, errors: answer.errors, hasData: Boolean(answer.data) }).toEqual({
      question,
      status: 200,
      errors: undefined,
      hasData: true,
    });
    await playground.status.getByText('200 OK').waitFor();
    slugs.add(new URL(page.url()).searchParams.get('example') ?? '');
  }
  expect(slugs.size).toBe(questions.length);
  // Looked at one after the other, they share a tab.
  expect(await page.locator('.graphiql-tab').count()).toBe(1);
  await playground.close();
});

test('the menu is worked by the keyboard: search, down, Enter', async () => {
  const playground = await open();
  const { page } = playground;
  const isFocused = (selector: string) => page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`);
  const tabTo = async (selector: string) => {
    for (let step = 0; step < 30 && !(await isFocused(selector)); step++) await page.keyboard.press('Tab');
    expect(await isFocused(selector)).toBe(true);
  };
  await tabTo('[aria-label="Show Examples"]');
  await page.keyboard.press('Enter');
  await tabTo('[aria-label="Search the examples"]');
  await page.keyboard.type('orphan');
  expect(await page.locator('nav li button').count()).toBeLessThan(5);
  await page.keyboard.press('ArrowDown');
  const { answer } = await playground.asking(() => page.keyboard.press('Enter'));
  expect(JSON.stringify(answer.data)).toContain('Merkel cell carcinoma');
  expect(await page.locator('nav li button[aria-current]').count()).toBe(1);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.type('zzz');
  await page.getByText('No example has “orphanzzz”. There are 54.').waitFor();
  await playground.close();
});

test('a link opens an example, or a query with variables, and can be copied', async () => {
  const example = await open('?example=already-happened');
  await example.result.getByText('"timeline"').waitFor();
  expect(await example.copied('Link')).toBe(`${example.url}?example=already-happened`);
  await example.close();

  const query = 'query One($name: String!) {\n  compound(name: $name) {\n    name\n    stage\n  }\n}';
  const link = linkTo(`${shared().api.url}/playground/`, query, '{"name": "T-DM1"}');
  const playground = await open(new URL(link).search);
  await playground.result.getByText('"CLINICAL"').waitFor();
  expect(playground.page.url()).toBe(link);
  expect(await playground.copied('Link')).toBe(link);
  // What is written afterwards is another question.
  await playground.page.getByRole('region', { name: 'Operation Editor' }).getByText('stage').click();
  await playground.page.keyboard.press('End');
  await playground.page.keyboard.type(' highestPhase');
  await playground.page.waitForURL(playground.url);
  await playground.close();
});

test('a link to no example says so, and shows those that there are', async () => {
  const playground = await open('?example=how-fast', false);
  const alert = playground.page.getByRole('alert');
  await alert.getByText('There is no example “how-fast”. The 54 that there are stand under Examples.').waitFor();
  await playground.page.getByRole('navigation', { name: 'Examples' }).waitFor();
  await playground.button('Close this message').click();
  expect(await alert.getByText('There is no example').count()).toBe(0);
  await playground.close();
});

test('what somebody has written is not replaced by an example, which gets a tab of its own', async () => {
  const playground = await open(`?query=${encodeURIComponent('{ meta { entities } }')}`);
  const { page } = playground;
  await playground.button('Show Examples').click();
  await playground.asking(() => page.locator('nav li button').nth(3).click());
  expect(await page.locator('.graphiql-tab').count()).toBe(2);
  await page.locator('.graphiql-tab button').first().click();
  await page.getByText('meta { entities }').first().waitFor();
  await playground.close();
});
