const Sequencer = require('@jest/test-sequencer').default;

/** What takes longest, though some are short: programs of their own, browsers, a large graph. Begun last, it would be waited for. */
const longest = [
  ...['start/npmStart', 'browser/neo4jBrowser', 'neo4j/lifecycle', 'client/installedClient', 'compile/plans/plans'],
  ...['web/examples', 'seed/killedNeo4j', 'web/answer', 'neo4j/jars'],
];

/** Jest's own order (failed before, took long, is large) after those; and `globalSetup` hears how many there are. */
module.exports = class LongestFirst extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests);
    globalThis.testFiles = sorted.length;
    const first = longest.flatMap((name) => sorted.filter(({ path }) => path.endsWith(`/test/${name}.test.ts`)));
    return [...new Set([...first, ...sorted])];
  }
};
