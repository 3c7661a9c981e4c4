import type { Example } from './toExample';

/** Examples of one topic. */
export interface Topic {
  readonly topic: string;
  readonly examples: readonly Example[];
}

/**
 * The examples that have every word of a search in their question, their topic or their query, by topic in the order in
 * which topics first come.
 *
 * @example searchExamples(examples, 'roche phase')
 */
export function searchExamples(examples: readonly Example[], search: string): Topic[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = examples.filter(({ topic, text }) => {
    const whole = `${topic} ${text}`.toLowerCase();
    return words.every((word) => whole.includes(word));
  });
  const topics = [...new Set(found.map(({ topic }) => topic))];
  return topics.map((topic) => ({ topic, examples: found.filter((example) => example.topic === topic) }));
}
