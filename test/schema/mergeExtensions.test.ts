import { parse, print } from 'graphql';
import { mergeExtensions } from '../../src/schema/mergeExtensions';

describe('mergeExtensions', () => {
  test('moves fields, interfaces and directives into the type, wherever it is defined', () => {
    const merged = mergeExtensions([
      parse('extend type Ship implements Entity @plural(value: "ships") { size: Int }'),
      parse('type Ship @node(label: "Ship") { id: ID! }'),
      parse('extend type Ship { name: String! } enum Size { SMALL }'),
    ]);
    expect(merged.map(print)).toEqual([
      '',
      'type Ship implements Entity @node(label: "Ship") @plural(value: "ships") {\n  id: ID!\n  size: Int\n  name: String!\n}',
      'enum Size {\n  SMALL\n}',
    ]);
  });

  test('leaves types without extensions as they are', () => {
    const document = parse('type Ship { id: ID! }');
    expect(mergeExtensions([document])[0]?.definitions[0]).toBe(document.definitions[0]);
  });

  test('names a type that is not there', () => {
    expect(() => mergeExtensions([parse('extend type Boat { size: Int }')])).toThrow(
      'There is no type Boat to extend.',
    );
  });
});
