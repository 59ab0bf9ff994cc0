'use strict';

/** These packages are ES modules, which jest runs as CommonJS: swc turns them. */
const esModules = ['hucre', 'zod', '@ironcalc'];

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // A guard against tests that hang, wide enough for a slow or busy machine.
  testTimeout: 120_000,
  testMatch: ['<rootDir>/tests/**/*.test.ts', '<rootDir>/src/**/*.test.ts'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json'],
  transform: {
    '\\.(ts|js|mjs)$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`],
};
