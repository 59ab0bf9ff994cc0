'use strict';

const { availableParallelism } = require('node:os');

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
  // Jest would leave a processor free, half of a small machine; more than four bring nothing but use of memory.
  maxWorkers: Math.min(4, availableParallelism()),
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
