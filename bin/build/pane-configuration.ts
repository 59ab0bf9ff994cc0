import { dirname, resolve } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import type { Configuration, RuleSetRule } from 'webpack';
import { contentSecurityPolicy, helpPagePolicy, OFFICE_CDN } from './content-security-policy';
import { manifestForHost, manifestForSharePoint } from './manifests';
import { type BuildOptions, readBuildOptions } from './options';
import { ThirdPartyLicences } from './third-party-licences';
import { newerPackages, typescript } from './typescript-rule';

const ROOT = resolve(__dirname, '../..');
const PAGES = resolve(ROOT, 'src/taskpane/page');
const OFFICE_PACKAGE = dirname(require.resolve('@microsoft/office-js/package.json'));

/** The pane as files that any web server hosts as they are: dist/pane. */
export function paneConfiguration(env: Readonly<Record<string, unknown>>): Configuration {
  const options = readBuildOptions(env);
  return {
    name: 'pane',
    context: ROOT,
    target: ['web', 'es2020'],
    entry: { taskpane: './src/taskpane/main.tsx' },
    output: {
      path: resolve(ROOT, 'dist/pane'),
      // The names change with the contents, so a server may let browsers keep these files for ever.
      filename: '[name].[contenthash:16].js',
      assetModuleFilename: '[name].[contenthash:16][ext]',
      publicPath: 'auto',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
    module: {
      rules: [typescript(/\.ts$/, false), typescript(/\.tsx$/, true), newerPackages, shippedAsWritten],
    },
    devtool: false,
    optimization: {
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          minimizerOptions: { ecma: 2020 },
          // LICENSES-OF-PACKAGES.txt holds them whole.
          extractComments: false,
          exclude: [/^notice\./, /^office-js\//],
        }),
      ],
    },
    plugins: [
      ...pages(options),
      new CopyPlugin({ patterns: copies(options) }),
      new ThirdPartyLicences('LICENSES-OF-PACKAGES.txt'),
    ],
    performance: { hints: false },
  };
}

const shippedAsWritten: RuleSetRule = { test: resolve(PAGES, 'notice.js'), type: 'asset/resource' };

function pages({ office }: BuildOptions): HtmlPlugin[] {
  return [
    new HtmlPlugin({
      template: resolve(PAGES, 'taskpane.html'),
      filename: 'taskpane.html',
      inject: 'body',
      policy: contentSecurityPolicy(office),
      officeScript: office === 'cdn' ? `${OFFICE_CDN}/lib/1/hosted/office.js` : 'office-js/office.js',
    }),
    new HtmlPlugin({
      template: resolve(PAGES, 'help.html'),
      filename: 'help.html',
      inject: false,
      policy: helpPagePolicy,
    }),
  ];
}

function copies({ host, office }: BuildOptions): CopyPlugin.Pattern[] {
  const manifest = (to: string, variant: (text: string) => string): CopyPlugin.Pattern => ({
    from: resolve(ROOT, 'manifest.xml'),
    to,
    transform: (content) => variant(manifestForHost(content.toString('utf8'), host)),
  });
  return [
    { from: resolve(ROOT, 'assets/icons/*.{png,ico}'), to: 'icons/[name][ext]' },
    { from: resolve(ROOT, 'LICENSE'), to: 'LICENSE.txt', toType: 'file' },
    manifest('manifest.xml', (text) => text),
    manifest('manifest-sharepoint.xml', manifestForSharePoint),
    ...(office === 'self' ? officeCopies() : []),
  ];
}

/**
 * Microsoft's library, unmodified and with its licence: office.js asks for its other files by their places beside it.
 * Left out are what it never asks for: debug builds and files for editors.
 */
function officeCopies(): CopyPlugin.Pattern[] {
  return [
    {
      context: resolve(OFFICE_PACKAGE, 'dist'),
      from: '**/*',
      to: 'office-js/',
      globOptions: { ignore: ['**/*.debug.js', '**/*.d.ts', '**/*vsdoc.js', '**/*.map'] },
      // Said of a file that is small enough as it is, so that no plugin touches it.
      info: { minimized: true },
    },
    { from: resolve(OFFICE_PACKAGE, 'LICENSE.md'), to: 'office-js/LICENSE.md', toType: 'file' },
  ];
}
