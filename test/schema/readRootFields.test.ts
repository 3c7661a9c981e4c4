import { parse } from 'graphql';
import { mappingOf, readMapping, readSources } from '../../src/schema/readMapping';
import { readRootFields } from '../../src/schema/readRootFields';

describe('readRootFields', () => {
  const roots = readRootFields(readSources(), readMapping());
  const find = (name: string) => roots.find((root) => root.name === name);

  test('has one for one and one for many of each type', () => {
    expect(find('technology')).toEqual({ name: 'technology', type: 'Technology', kind: 'one' });
    expect(find('technologies')).toEqual({ name: 'technologies', type: 'Technology', kind: 'many' });
    expect(find('people')).toEqual({ name: 'people', type: 'Person', kind: 'many' });
    expect(roots.filter((root) => root.kind === 'one')).toHaveLength(17);
  });

  test('has the lists that a preset filter makes, with the filter', () => {
    expect(find('partners')).toMatchObject({ type: 'Organization', kind: 'many' });
    expect(find('partners')?.preset).toContain('partneredCompounds: { some: {} }');
  });

  test('has nothing that is written on Query besides, and nothing for types that are no entities', () => {
    expect(roots.map(({ name }) => name)).not.toEqual(expect.arrayContaining(['meta']));
    const documents = [parse('type Note @node(label: "Note") { text: String }')];
    expect(readRootFields(documents, mappingOf(documents))).toEqual([]);
  });
});
