'use strict';

// A thread that reads sent files: each message is a file's bytes, each answer how many cells it brought.
const { parentPort } = require('node:worker_threads');
require('../../../bin/register-ts.js');
const { ours } = require('./take-in-readers.ts');

parentPort.on('message', (bytes) => {
  void ours(bytes, '').then((cells) => parentPort.postMessage(cells));
});
