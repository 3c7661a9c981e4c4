import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { readQuestions } from '../../src/questions/readQuestions';
import { withPlaces } from '../../web/src/evidence/withPlaces';

const schema = buildSchema(readFileSync(path.join(__dirname, '../../schema/api.graphql'), 'utf8'));

test('entities are asked for their ids, quotes for their places', () => {
  const query = '{ compounds { nodes { name evidence { quote } } } }';
  expect(withPlaces(schema, query)).toBe(`{
  compounds {
    nodes {
      name
      evidence {
        quote
        id
        paraphrase
        locator
        spans {
          start
          end
        }
        section
        assertion
        document {
          id
        }
      }
      __typename
      id
    }
  }
}`);
});

test('what the query calls by such a name itself stays', () => {
  const query = '{ compound(name: "T-DM1") { id: name } search(text: "x") { nodes { entity { __typename } } } }';
  const asked = withPlaces(schema, query);
  expect(asked).toContain('id: name');
  expect(asked).not.toMatch(/^ {4}id$/m);
});

test('each question of the docs stays one that the API takes', () => {
  for (const { file, query } of readQuestions(path.join(__dirname, '../../docs/questions'))) {
    expect({ file, errors: validate(schema, parse(withPlaces(schema, query))) }).toEqual({ file, errors: [] });
  }
});
