/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
  // One real Neo4j for all test files of a run.
  globalSetup: '<rootDir>/test/support/globalSetup.ts',
  globalTeardown: '<rootDir>/test/support/globalTeardown.ts',
  // They share its graph (Community has one database), so they take turns; its process uses the other core.
  maxWorkers: 1,
  // Inline snapshots are written as they are, and formatted by Biome with the rest.
  prettierPath: null,
  testTimeout: 60_000,
};
