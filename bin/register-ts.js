'use strict';

/**
 * Lets Node require the TypeScript sources of this checkout: each file is compiled in memory by swc, and
 * stack traces point to the .ts lines. Types are not checked here; `npm run types` does that.
 */
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { transformSync } = require('@swc/core');

const extensions = Module._extensions;

function compile(module, filename) {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    swcrc: false,
    configFile: false,
    sourceMaps: 'inline',
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
  });
  module._compile(code, filename);
}

process.setSourceMapsEnabled(true);
extensions['.ts'] = compile;

// hucre ships ES modules only. Node requires those by itself from 20.19 and 22.12 on.
if (!process.features.require_module) {
  extensions['.mjs'] = compile;
}
