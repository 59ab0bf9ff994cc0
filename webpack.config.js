'use strict';

require('./bin/register-ts.js');
const path = require('node:path');
const { BannerPlugin } = require('webpack');
const { paneConfiguration } = require('./bin/build/pane-configuration.ts');
const { previewConfiguration } = require('./bin/build/preview-configuration.ts');

/**
 * The command line as one file that plain Node runs, with nothing installed beside it. It is not minified:
 * a stack trace that a user sends back should name our functions.
 *
 * @type {import('webpack').Configuration}
 */
const commandLine = {
  name: 'command-line',
  target: 'node20',
  entry: { 'so-chi-so': './src/cli/main.ts' },
  output: {
    path: path.resolve(__dirname, 'dist'),
    filename: '[name].cjs',
  },
  resolve: { extensions: ['.ts', '.mjs', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        use: {
          loader: 'swc-loader',
          options: { swcrc: false, jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
        },
      },
    ],
  },
  optimization: { minimize: false },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
  performance: { hints: false },
};

/** What is shipped: `npm run build`, or one of them with `-- --config-name command-line` or `pane`; and the preview for `npm start`. */
module.exports = (env) => [commandLine, paneConfiguration(env), previewConfiguration()];
