import type { RuleSetRule } from 'webpack';

/** What the bundle is written in: no newer than what src/taskpane/page/notice.js asks of the browser. */
const SYNTAX = 'es2021';

/** Turns TypeScript, with or without elements of React, into what the browsers of Office run. */
export function typescript(test: RegExp, tsx: boolean): RuleSetRule {
  const parser = { syntax: 'typescript', tsx };
  const transform = { react: { runtime: 'automatic' } };
  return {
    test,
    use: {
      loader: 'swc-loader',
      options: { swcrc: false, jsc: { target: SYNTAX, parser, transform } },
    },
  };
}

/** The packages that are published in newer words than the notice lets pass: static blocks and fields of classes. */
export const newerPackages: RuleSetRule = {
  test: /[\\/]node_modules[\\/](tabster|hucre)[\\/].*\.m?js$/,
  use: {
    loader: 'swc-loader',
    options: { swcrc: false, jsc: { target: SYNTAX, parser: { syntax: 'ecmascript' } } },
  },
};
