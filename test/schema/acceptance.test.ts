import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';

const api = buildSchema(readFileSync(join(__dirname, '..', '..', 'schema', 'api.graphql'), 'utf8'));
const folder = join(__dirname, '..', 'acceptance');

/** The acceptance queries against the schema alone; what they answer is tested where there is a graph. */
describe('the acceptance queries', () => {
  const names = readdirSync(folder).flatMap((file) => file.match(/^(.*)\.graphql$/)?.[1] ?? []);

  test.each(names)('%s is valid, or says why it is not', (name) => {
    const expected = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
    const query = parse(readFileSync(join(folder, `${name}.graphql`), 'utf8'));
    const messages = validate(api, query).map(({ message }) => message);
    if (expected.error?.code === 'GRAPHQL_VALIDATION_FAILED') {
      expect(messages).toHaveLength(1);
      for (const part of expected.error.message_contains) expect(messages[0]).toContain(part);
    } else {
      expect(messages).toEqual([]);
    }
  });
});
