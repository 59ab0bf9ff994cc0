import { dirname, resolve } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import type { Configuration } from 'webpack';
import { typescript } from './typescript-rule';

const ROOT = resolve(__dirname, '../..');
const PAGE = resolve(ROOT, 'src/preview/page');
const FONTS = dirname(require.resolve('@fontsource/tinos/package.json'));

/** The page that plays Excel around the pane, for `npm start` and the tests in a browser: dist/preview. */
export function previewConfiguration(): Configuration {
  return {
    name: 'preview',
    context: ROOT,
    target: ['web', 'es2022'],
    entry: { preview: './src/preview/page/main.tsx' },
    output: {
      path: resolve(ROOT, 'dist/preview'),
      filename: '[name].js',
      assetModuleFilename: '[name][ext]',
      publicPath: 'auto',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
    module: { rules: [typescript(/\.ts$/, false), typescript(/\.tsx$/, true)] },
    devtool: false,
    optimization: {
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          minimizerOptions: { ecma: 2022 },
          extractComments: false,
        }),
      ],
    },
    plugins: [
      new HtmlPlugin({ template: resolve(PAGE, 'index.html'), filename: 'index.html', inject: 'body' }),
      new CopyPlugin({
        patterns: [
          { from: resolve(PAGE, 'preview.css'), to: 'preview.css' },
          { from: resolve(ROOT, 'assets/icons/favicon.ico'), to: 'icons/favicon.ico' },
          { from: resolve(ROOT, 'assets/samples'), to: 'samples' },
          // What Times New Roman is drawn with where it is not installed.
          { context: FONTS, from: '{400,400-italic,700,700-italic}.css', to: 'fonts/' },
          { context: FONTS, from: 'files/*-{latin,latin-ext,vietnamese}-*.woff2', to: 'fonts/' },
        ],
      }),
    ],
    performance: { hints: false },
  };
}
