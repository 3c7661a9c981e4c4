// A server that was given has one graph (Community has one database), and two files must never share one.
const given = process.env.TEST_NEO4J_URI && process.env.TEST_NEO4J_URI !== 'none';

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
  // The client's modules name each other as they are published.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  // A real Neo4j for each worker; the files that one worker runs take turns at its graph.
  globalSetup: '<rootDir>/test/support/globalSetup.ts',
  globalTeardown: '<rootDir>/test/support/globalTeardown.ts',
  maxWorkers: given ? 1 : 2,
  testSequencer: '<rootDir>/test/support/longestFirst.js',
  // Inline snapshots are written as they are, and formatted by Biome with the rest.
  prettierPath: null,
  testTimeout: 60_000,
};
