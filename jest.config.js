'use strict';

/** These packages are ES modules, which jest runs as CommonJS: swc turns them. */
const esModules = [
  'hucre',
  'zod',
  '@ironcalc',
  // Microsoft's reader of manifests, and the ES modules inside it.
  'office-addin-manifest',
  '@microsoft/app-manifest',
  'strip-bom',
  'uuid',
];

/** How one kind of file is turned into what Node runs. */
const swc = (parser) => [
  '@swc/jest',
  {
    swcrc: false,
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', ...parser },
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  },
];

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // A guard against tests that hang, wide enough for a slow or busy machine.
  testTimeout: 120_000,
  testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}', '<rootDir>/src/**/*.test.{ts,tsx}'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
  transform: {
    '\\.(ts|js|mjs)$': swc({}),
    '\\.tsx$': swc({ tsx: true }),
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`],
};
