/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Linter } from 'eslint';
import { type BuiltPane, buildPane } from './built-pane';

const CDN = 'https://appsforoffice.microsoft.com';
const HOST = 'https://example.gov.vn/so-chi-so';
const built: Partial<Record<Flavour, BuiltPane>> = {};
const flavours = ['cdn', 'self'] as const;
type Flavour = (typeof flavours)[number];

beforeAll(async () => {
  const [cdn, self] = await Promise.all([buildPane(), buildPane('office=self', `host=${HOST}`)]);
  Object.assign(built, { cdn, self });
});
afterAll(() => {
  for (const pane of Object.values(built)) pane.remove();
});

describe.each(flavours)('built with office=%s', (flavour) => {
  const pane = () => built[flavour]!;
  const page = (name: string) => new DOMParser().parseFromString(pane().read(name), 'text/html');
  const ours = () => pane().files.filter((file) => !file.startsWith('office-js/'));
  const scripts = () => [...page('taskpane.html').scripts].map((script) => script.getAttribute('src'));

  test('the policy allows what the pane needs and nothing else', () => {
    const microsoft = flavour === 'cdn' ? ` ${CDN}` : '';
    expect(policyOf(page('taskpane.html'))).toEqual({
      'default-src': "'none'",
      'script-src': `'self'${microsoft}`,
      'style-src': "'self' 'unsafe-inline'",
      'img-src': "'self' data:",
      'font-src': "'self'",
      'connect-src': "'self'",
      'worker-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'object-src': "'none'",
    });
  });

  test('the policy stands before anything that it governs', () => {
    const [policy, ...others] = page('taskpane.html').querySelectorAll(
      'meta[http-equiv], script, link, style',
    );
    expect(policy?.getAttribute('http-equiv')).toBe('Content-Security-Policy');
    expect(others.length).toBeGreaterThan(3);
  });

  test('the installation guide gives the same policy for the server', () => {
    const guide = readFileSync(join(__dirname, '../../docs/installation.md'), 'utf8');
    const policy = page('taskpane.html').querySelector('meta[http-equiv]')!.getAttribute('content')!;
    expect(guide).toContain(policy);
  });

  test.each(['taskpane.html', 'help.html'])('%s has no inline script and no inline handler', (name) => {
    const document = page(name);
    expect(
      [...document.scripts].filter((script) => !script.hasAttribute('src') || script.text !== ''),
    ).toEqual([]);
    const attributes = [...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
    expect(attributes.filter((attribute) => attribute.startsWith('on'))).toEqual([]);
    expect(pane().read(name)).not.toMatch(/javascript:/i);
  });

  test('office.js comes first, then the notice, then the bundle, which waits for the page', () => {
    const office = flavour === 'cdn' ? `${CDN}/lib/1/hosted/office.js` : 'office-js/office.js';
    expect(scripts()).toEqual([
      office,
      expect.stringMatching(/^notice\.[0-9a-f]{16}\.js$/),
      expect.stringMatching(/^taskpane\.[0-9a-f]{16}\.js$/),
    ]);
    expect([...page('taskpane.html').scripts].map((script) => script.defer)).toEqual([false, false, true]);
  });

  test('every script, style, worker and chunk has its hash in its name', () => {
    const named = ours().filter((file) => /\.(m?js|css|woff2?|wasm)$/.test(file));
    expect(named.length).toBeGreaterThanOrEqual(2);
    expect(named.filter((file) => !/\.[0-9a-f]{16}\.[a-z0-9]+$/.test(file))).toEqual([]);
  });

  test.each(['taskpane.html', 'help.html', 'manifest.xml', 'manifest-sharepoint.xml'])(
    'every file that %s names is there',
    (name) => {
      const references = [
        ...pane()
          .read(name)
          .matchAll(/(?:src|href|Value)="([^"]+)"/g),
      ].map(([, to]) => to!);
      const host = flavour === 'cdn' ? 'https://localhost:3443/' : `${HOST}/`;
      const files = references
        .map((to) => (to.startsWith(host) ? to.slice(host.length) : to))
        .filter((to) => /^[a-z0-9./-]+\.[a-z]+(\?|$)/.test(to) || to.startsWith('https:'))
        .filter((to) => !(flavour === 'cdn' && to.startsWith(CDN)))
        .map((to) => to.replace(/\?.*/, ''));
      expect(files.length).toBeGreaterThan(0);
      expect(files.filter((file) => !pane().files.includes(file))).toEqual([]);
    },
  );

  test('no address of anyone else stands in what is loaded', () => {
    const loaded = ours().filter((file) => /\.(html|m?js|css|json|svg)$/.test(file));
    const addresses = loaded.flatMap(
      (file) =>
        pane()
          .read(file)
          .match(/\b(?:https?|wss?):\/\/[^\s"'`<>);]*/g) ?? [],
    );
    expect(addresses.filter((address) => !isHarmless(address, flavour))).toEqual([]);
  });

  test('the bundle is written in the language of the browsers that the notice lets pass', () => {
    const bundles = ours().filter((file) => file.endsWith('.js'));
    const faults = bundles.flatMap((file) =>
      new Linter().verify(pane().read(file), {
        languageOptions: { ecmaVersion: 2021, sourceType: 'script' },
      }),
    );
    expect(faults).toEqual([]);
  });

  test('the notice is shipped as it is written', () => {
    const notice = pane().files.find((file) => file.startsWith('notice.'))!;
    expect(pane().read(notice)).toBe(
      readFileSync(join(__dirname, '../../src/taskpane/page/notice.js'), 'utf8'),
    );
  });

  test('no source map is shipped or named', () => {
    expect(pane().files.filter((file) => file.endsWith('.map'))).toEqual([]);
    for (const file of ours().filter((name) => name.endsWith('.js'))) {
      expect(pane().read(file)).not.toContain('sourceMappingURL');
    }
  });

  test('the page says its language, its name, and what old Excels need in Vietnamese and English', () => {
    const document = page('taskpane.html');
    expect(document.documentElement.lang).toBe('vi');
    expect(document.title).toBe('Sổ Chỉ Số');
    expect(document.querySelectorAll('main')).toHaveLength(1);
    const notice = document.querySelector<HTMLElement>('main #old-excel')!;
    expect(notice.hidden).toBe(true);
    expect(notice.querySelector('h1')?.textContent).toBe(
      'Sổ Chỉ Số cần Excel 2021 trở lên hoặc Microsoft 365',
    );
    expect(notice.querySelector('[lang=en]')?.textContent).toContain('Excel 2021 or later, or Microsoft 365');
  });

  test('our licence and those of the packages in the bundle lie beside it', () => {
    expect(pane().read('LICENSE.txt')).toContain('MIT License');
    const licences = pane().read('LICENSES-OF-PACKAGES.txt');
    for (const name of ['react', 'react-dom', '@fluentui/react-components']) {
      expect(licences).toContain(`== ${name} `);
    }
  });
});

describe('with office.js beside it', () => {
  const library = dirname(require.resolve('@microsoft/office-js/package.json'));
  const copied = () => built.self!.files.filter((file) => file.startsWith('office-js/'));

  test('Microsoft’s files are there, byte for byte, with their licence', () => {
    const name = (file: string) => file.slice('office-js/'.length);
    const changed = copied()
      .filter((file) => file !== 'office-js/LICENSE.md')
      .filter((file) => !built.self!.bytes(file).equals(readFileSync(join(library, 'dist', name(file)))));
    expect(changed).toEqual([]);
    expect(built.self!.read('office-js/LICENSE.md')).toBe(readFileSync(join(library, 'LICENSE.md'), 'utf8'));
  });

  test.each([
    'office.js',
    'excel-web-16.00.js',
    'excel-win32-16.01.js',
    'excel-mac-16.00.js',
    'vi-vn/office_strings.js',
    'en-us/office_strings.js',
    'telemetry/oteljs_agave.js',
    'o15apptofilemappingtable.js',
  ])('%s is among them', (file) => {
    expect(copied()).toContain(`office-js/${file}`);
  });

  test('debug builds and declarations are not', () => {
    expect(copied().filter((file) => /\.debug\.js$|\.d\.ts$|vsdoc/.test(file))).toEqual([]);
  });
});

test('the usual flavour brings no copy of office.js', () => {
  expect(built.cdn!.files.filter((file) => file.startsWith('office-js/'))).toEqual([]);
});

function policyOf(document: Document): Readonly<Record<string, string>> {
  const policy = document
    .querySelector('meta[http-equiv="Content-Security-Policy"]')!
    .getAttribute('content')!;
  return Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name, ...sources] = directive.split(' ');
      return [name!, sources.join(' ')];
    }),
  );
}

/** Beside Microsoft's library: names of XML vocabularies and pages named in a library's own messages, which nothing loads. */
function isHarmless(address: string, flavour: Flavour): boolean {
  if (flavour === 'cdn' && (address === CDN || address === `${CDN}/lib/1/hosted/office.js`)) return true;
  return HARMLESS.some((start) => address.startsWith(start));
}

const HARMLESS = [
  'http://www.w3.org/',
  'https://react.dev/',
  // In Griffel's messages about styles that are wrong.
  'https://aka.ms/griffel-css-shorthands',
  'https://github.com/microsoft/griffel/issues',
  // Names by which a workbook's parts say what they are.
  'http://schemas.openxmlformats.org/',
  'http://purl.oclc.org/ooxml/',
  'http://www.wps.cn/officeDocument/',
  'http://schemas.microsoft.com/office/',
  'http://purl.org/dc/',
];
