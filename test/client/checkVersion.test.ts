import { readFileSync } from 'node:fs';
import path from 'node:path';
import { version } from '../../client/package.json';
import { checkVersion } from '../../client/scripts/checkVersion';
import { readReleased } from '../../client/scripts/Released';

const api = readFileSync(path.join(__dirname, '../../schema/api.graphql'), 'utf8');

test('the version of the client follows the API: what breaks clients is a new major version', async () => {
  expect(await checkVersion(readReleased(), { version, sdl: api })).toBeUndefined();
});

describe('a fictional API', () => {
  const released = {
    version: '2.3.1',
    sdl: 'type Query { ship(name: String): Ship } type Ship { name: String! tons: Int }',
  };
  const breaking = 'type Query { ship(name: String!): Ship } type Ship { name: String }';
  const compatible =
    'type Query { ship(name: String): Ship "All." ships: [Ship] } type Ship { name: String! tons: Int }';

  test('that breaks clients needs a new major version, and each change is named', async () => {
    expect(await checkVersion(released, { version: '2.4.0', sdl: breaking })).toBe(
      [
        'client/package.json has version 2.4.0; it has to be 3.0.0 or higher, for since 2.3.1 these break clients:',
        "  Query.ship.name: Type for argument 'name' on field 'Query.ship' changed from 'String' to 'String!'",
        "  Ship.tons: Field 'tons' was removed from object type 'Ship'",
        "  Ship.name: Field 'Ship.name' changed type from 'String!' to 'String'",
      ].join('\n'),
    );
    expect(await checkVersion(released, { version: '3.0.0', sdl: breaking }, true)).toBeUndefined();
  });

  test('that has something new needs a new minor version, once it is released', async () => {
    const current = { version: '2.3.2', sdl: compatible };
    expect(await checkVersion(released, current)).toBeUndefined();
    expect(await checkVersion(released, current, true)).toBe(
      [
        'client/package.json has version 2.3.2; it has to be 2.4.0 or higher, for since 2.3.1 these are new:',
        "  Query.ships: Field 'ships' was added to object type 'Query'",
      ].join('\n'),
    );
    expect(await checkVersion(released, { ...current, version: '2.4.0' }, true)).toBeUndefined();
  });

  test('whose descriptions alone have changed needs no new version', async () => {
    const sdl = released.sdl.replace('tons', '"In metric tons." tons');
    expect(await checkVersion(released, { version: '2.3.1', sdl }, true)).toBeUndefined();
  });
});
