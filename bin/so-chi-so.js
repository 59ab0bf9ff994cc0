#!/usr/bin/env node
'use strict';

// The command line straight from the checkout. `npm run build` makes the same in one plain file.
require('./register-ts.js');
require('../src/cli/main.ts');
