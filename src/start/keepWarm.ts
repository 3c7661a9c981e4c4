import { type WarmUpOptions, warmUp } from './warmUp';

/** Whether Neo4j has planned what is usually asked. */
export interface Warmth {
  readonly isWarm: () => boolean;
  /** Begins, or begins again after a restart of Neo4j, which forgets its plans. */
  readonly begin: () => void;
  /** Ends a warm-up under way; nothing waits for it. */
  readonly stop: () => void;
}

/**
 * Warms Neo4j up in the background.
 *
 * @param onWarm told how many questions were asked, and for how many seconds
 */
export function keepWarm(
  options: Omit<WarmUpOptions, 'signal'>,
  onWarm: (asked: number, seconds: number) => void,
): Warmth {
  let warm = false;
  let current: AbortController | undefined;
  const stop = () => current?.abort();
  const begin = async (): Promise<void> => {
    stop();
    const mine = new AbortController();
    current = mine;
    warm = false;
    const began = Date.now();
    const asked = await warmUp({ ...options, signal: mine.signal });
    if (mine.signal.aborted) return;
    warm = true;
    if (asked > 0) onWarm(asked, (Date.now() - began) / 1_000);
  };
  return {
    isWarm: () => warm,
    begin: () => {
      begin().catch((error: unknown) => options.log.warn({ err: error }, 'The warm-up failed'));
    },
    stop,
  };
}
