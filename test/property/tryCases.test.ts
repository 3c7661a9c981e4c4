import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { patience, tryCases } from './tryCases';

const slow = () => setTimeout(20);
const seconds = 0.05;

test('a run in which time is up goes on until it has tried its least number, and no further', async () => {
  let tried = 0;
  await tryCases({ cases: 1_000, atLeast: 5, seconds }, fc.nat(), async () => {
    await slow();
    tried++;
  });
  expect(tried).toBeGreaterThanOrEqual(5);
  expect(tried).toBeLessThan(1_000);
});

test('a run that could not try its least number fails, and says so', async () => {
  const run = tryCases({ cases: 1_000, atLeast: 500, seconds: seconds / patience }, fc.nat(), slow);
  await expect(run).rejects.toThrow(/^Only \d+ cases were tried in [\d.]+ s, of at least 500\.$/);
});

test('a case that fails is told with the seed that finds it again', async () => {
  const run = tryCases({ cases: 100, atLeast: 5, seconds }, fc.nat(), (n) =>
    n > 10 ? Promise.reject(new Error(`${n} is large`)) : Promise.resolve(),
  );
  await expect(run).rejects.toThrow(/seed: .*11/s);
});
