import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { useApi } from './useApi';

const api = useApi();
const schema = buildSchema(readFileSync(path.join(__dirname, '..', '..', 'schema', 'api.graphql'), 'utf8'));

/** Descriptions of everything in the schema. */
function descriptions(): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    const fields = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? type.getFields() : {};
    const values = isEnumType(type) ? type.getValues() : [];
    return [type, ...Object.values(fields), ...values].map(({ description }) => description ?? '');
  });
}

/** Whole operations that stand in a description: `{ field … { … } }` whose first word is a field of the root. */
const roots = Object.keys(schema.getQueryType()?.getFields() ?? {}).join('|');
const isOperation = new RegExp(`^\\{ (${roots})\\b(\\(.*\\))? \\{.*\\} \\}$`, 's');
const examples = descriptions().flatMap((text) =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? '').filter((code) => isOperation.test(code)),
);

test('the schema has examples', () => {
  expect(examples.length).toBeGreaterThanOrEqual(5);
});

test.each(examples)('%s is answered', async (example) => {
  expect(JSON.stringify(await api.data(example)).length).toBeGreaterThan(20);
});
