import { readArguments } from '../../src/start/readArguments';

test('a start takes collections, once or several times', () => {
  expect(readArguments(['--load', '--with', 'one', '--with', 'two'])).toEqual({
    LOAD_SEEDS: 'always',
    COLLECTIONS: 'one,two',
  });
  expect(readArguments([])).toEqual({});
});

test('what it does not take is an error that says what it does', () => {
  expect(() => readArguments(['--wiht', 'one'])).toThrow(
    /'--wiht'[\s\S]*allowed: --load, --adopt, --allow-removal, --with <collection>/,
  );
});
