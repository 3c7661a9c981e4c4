import neo4j from 'neo4j-driver';
import { readMapping } from '../../../src/schema/readMapping';
import { loadSeeds } from '../../../src/seed/loadSeeds';

/**
 * A process of its own that loads seeds and, in the phase named, says so and stands still until it is killed.
 * Arguments: uri, user, password, database, folder of the seeds, phase.
 */
const [uri = '', user = '', password = '', database = '', seedsDir = '', hangIn = ''] = process.argv.slice(2);

void loadSeeds({
  driver: neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true }),
  database,
  mapping: readMapping(),
  seedsDir,
  onProgress: ({ phase }) => {
    if (phase !== hangIn) return;
    process.stdout.write(`${phase}\n`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  },
});
