#!/usr/bin/env node
'use strict';

// Runs one TypeScript file of this checkout: node bin/run-ts.js FILE.ts [ARGUMENT…]
const { resolve } = require('node:path');

const [, , file, ...rest] = process.argv;
if (file === undefined) {
  process.stderr.write('Usage: node bin/run-ts.js FILE.ts [ARGUMENT…]\n');
  process.exit(2);
}

const script = resolve(file);
process.argv = [process.argv[0], script, ...rest];

require('./register-ts.js');
require(script);
