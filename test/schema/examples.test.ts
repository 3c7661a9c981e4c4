import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import { releasePlan } from '../seed/support/releasePlan';

const root = join(__dirname, '../..');
const folder = join(root, 'schema');
const text = readFileSync(join(root, 'seeds/immunogen-2010-10-28/source.txt'), 'utf8').replace(/\s+/g, ' ');
const { nodes, relationships } = releasePlan();

interface Described {
  /** As in `Trial.setting`, or `Trial` alone. */
  readonly coordinate: string;
  readonly description: string;
}

/** Every description that a person wrote, with what it is of. */
function descriptions(): Described[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql') && file !== 'api.graphql');
  return files.flatMap((file) =>
    parse(readFileSync(join(folder, file), 'utf8')).definitions.flatMap((definition) => {
      if (!('name' in definition) || !definition.name) return [];
      const name = definition.name.value;
      const own =
        'description' in definition && definition.description
          ? [{ coordinate: name, description: definition.description.value }]
          : [];
      const members =
        'fields' in definition ? (definition.fields ?? []) : 'values' in definition ? (definition.values ?? []) : [];
      const ofMembers = members.flatMap((member) =>
        member.description
          ? [{ coordinate: `${name}.${member.name.value}`, description: member.description.value }]
          : [],
      );
      return [...own, ...ofMembers];
    }),
  );
}

const described = descriptions();

/** What the graph holds as text, whatever it is the value of. */
const held = [
  ...nodes.flatMap(({ properties }) => Object.values(properties)),
  ...relationships.flatMap(({ properties }) => Object.values(properties)),
]
  .flat()
  .filter((value) => typeof value === 'string');

const has = (texts: readonly string[], words: string) =>
  texts.some((one) => one.toLowerCase().replace(/\s+/g, ' ').includes(words.toLowerCase()));

/** Words that the schema itself uses as an example of its own language. */
const ownLanguage = new Set(['stage is CLINICAL']);

test('what a description quotes is in the text or in the graph', () => {
  const quoted = described.flatMap(({ coordinate, description }) =>
    [...description.matchAll(/“([^”]+)”/g)].map(([, words = '']) => ({ coordinate, words })),
  );
  expect(quoted.length).toBeGreaterThan(60);
  const unknown = quoted.filter(({ words }) => !ownLanguage.has(words) && !has([text], words) && !has(held, words));
  expect(unknown).toEqual([]);
});

test('the example of a field is a value of that field', () => {
  const examples = described.flatMap(({ coordinate, description }) => {
    const [type = '', field] = coordinate.split('.');
    const own = nodes.filter(({ labels }) => labels.includes(type)).map(({ properties }) => properties);
    if (!field || own.length === 0) return [];
    const stored = own.flatMap((properties) => [properties[field], properties[`${field}Text`]]).flat();
    const values = stored.filter((value) => typeof value === 'string');
    if (values.length === 0) return [];
    return [...description.matchAll(/as in ((?:“[^”]+”(?: or )?)+|[\w:-]+)/g)].flatMap(([, given = '']) =>
      (given.match(/“[^”]+”/g) ?? [given]).map((example) => ({
        coordinate,
        example: example.replace(/[“”]/g, ''),
        values,
      })),
    );
  });
  expect(examples.length).toBeGreaterThan(30);
  const wrong = examples.filter(({ example, values }) => !has(values, example));
  expect(wrong.map(({ coordinate, example }) => `${coordinate}: ${example}`)).toEqual([]);
});

test('ids in descriptions are those of entities', () => {
  const ids = new Set(nodes.map(({ properties }) => properties.id));
  const given = described.flatMap(
    ({ description }) => description.match(/\b[a-z-]+:[a-z0-9]+(?:-[a-z0-9]+)+\b/g) ?? [],
  );
  expect(given.length).toBeGreaterThan(8);
  expect(given.filter((id) => !ids.has(id))).toEqual([]);
});

/** Names of everything in the graph, each with the values that its bearers have. */
function valuesByName(): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>();
  const add = (name: unknown, values: readonly unknown[]) => {
    const texts = values.flat().filter((value) => typeof value === 'string');
    known.set(String(name), new Set([...(known.get(String(name)) ?? []), ...texts]));
  };
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  for (const { labels, properties } of nodes)
    if (labels[0] === 'Entity') add(properties.name, Object.values(properties));
  for (const { type, from, to, properties } of relationships) {
    if (type === 'NAMED' && properties.type !== undefined)
      add(String(properties.label).replace(/[®™]/g, ''), [properties.type]);
    for (const end of [from, to]) {
      const name = byKey.get(end)?.properties.name;
      if (properties.role !== undefined && name !== undefined) add(name, [properties.role]);
    }
  }
  return known;
}

test('an enum value whose example is something of the graph is what that bears', () => {
  const known = valuesByName();
  const enums = readdirSync(folder).flatMap((file) =>
    parse(readFileSync(join(folder, file), 'utf8')).definitions.filter((one) => one.kind === Kind.ENUM_TYPE_DEFINITION),
  );
  const stored = new Set([...known.values()].flatMap((values) => [...values]));
  const examples = enums.flatMap(({ name, values = [] }) =>
    values.flatMap((value) => {
      // Of an enum of which the graph stores no value (an order, a kind of search) nothing can be an example.
      if (!values.some((other) => stored.has(other.name.value))) return [];
      const example = /\bas (?:in )?([^“”,.]+?)(?: does| with .*| for .*)?(?:[.,]|$)/.exec(
        value.description?.value ?? '',
      )?.[1];
      return example !== undefined && known.has(example)
        ? [{ coordinate: `${name.value}.${value.name.value}`, example, value: value.name.value }]
        : [];
    }),
  );
  expect(examples.length).toBeGreaterThan(5);
  const wrong = examples.filter(({ example, value }) => !known.get(example)?.has(value));
  expect(wrong).toEqual([]);
});
