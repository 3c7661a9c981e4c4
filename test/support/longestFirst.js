const Sequencer = require('@jest/test-sequencer').default;

/** Files that start programs of their own take longest, though they are short: begun last, one would be waited for. */
const longest = ['start/npmStart', 'browser/neo4jBrowser', 'neo4j/lifecycle', 'client/installedClient', 'neo4j/jars'];

/** Jest's own order (failed before, took long, is large) after those; and `globalSetup` hears how many there are. */
module.exports = class LongestFirst extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests);
    globalThis.testFiles = sorted.length;
    const first = longest.flatMap((name) => sorted.filter(({ path }) => path.endsWith(`/test/${name}.test.ts`)));
    return [...new Set([...first, ...sorted])];
  }
};
