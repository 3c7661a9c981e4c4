import flagshipText from '../flagship.graphql?raw';
import { type Example, toExample } from './toExample';

const files = import.meta.glob<string>('../../../docs/questions/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What the first tab asks. */
export const flagship: Example = toExample('roche-phase-three.graphql', flagshipText);

/** All that docs/questions holds, after the flagship question, in the order of the files. */
export const examples: readonly Example[] = [
  flagship,
  ...Object.keys(files)
    .sort()
    .map((path) => toExample(path.slice(path.lastIndexOf('/') + 1), files[path] ?? '')),
];

/** The example that a text is, if nobody has changed it. */
export function exampleWith(text: string): Example | undefined {
  return examples.find((example) => example.text.trim() === text.trim());
}
