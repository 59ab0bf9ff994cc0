/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, attribute, element, elements, manifestText, parsed, ROOT } from './manifest-file';

const manifest = parsed(manifestText);

describe('references', () => {
  const used = [...manifest.querySelectorAll('[resid]')].map((user) => attribute(user, 'resid'));
  const defined = [...element(manifest, 'Resources').children]
    .flatMap((kind) => [...kind.children])
    .map((resource) => attribute(resource, 'id'));

  test('every resid that is used is defined, and every one that is defined is used', () => {
    expect(new Set(used)).toEqual(new Set(defined));
  });

  test('no resid and no other id is given twice', () => {
    const ids = [...manifest.querySelectorAll('[id]')].map((owner) => attribute(owner, 'id'));
    expect(ids.length).toBe(new Set(ids).size);
    expect(defined.length).toBe(new Set(defined).size);
  });

  test('a resid has at most 32 characters', () => {
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });
});

describe('texts', () => {
  const textsOf = (owner: Element) => [
    attribute(owner, 'DefaultValue'),
    ...elements(owner, 'Override').map((override) => attribute(override, 'Value')),
  ];
  const strings = (kind: string) => [...element(manifest, kind).children];

  test.each([
    ['ShortStrings', 125],
    ['LongStrings', 250],
  ])('%s have at most %d characters and are not empty', (kind, most) => {
    const texts = strings(kind).flatMap(textsOf);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => text.trim() === '' || text.length > most)).toEqual([]);
  });

  test('the name has at most 125 characters, the description 250', () => {
    expect(textsOf(element(manifest, 'DisplayName')).filter((text) => text.length > 125)).toEqual([]);
    const [description] = elements(manifest, 'Description');
    expect(textsOf(description!).filter((text) => text.length > 250)).toEqual([]);
  });

  test('Vietnamese is the default, and every text is given in English too', () => {
    expect(element(manifest, 'DefaultLocale').textContent).toBe('vi-VN');
    const [description] = elements(manifest, 'Description');
    const owners = [
      element(manifest, 'DisplayName'),
      description!,
      ...strings('ShortStrings'),
      ...strings('LongStrings'),
    ];
    const locales = owners.map((owner) =>
      elements(owner, 'Override').map((override) => attribute(override, 'Locale')),
    );
    expect(locales).toEqual(owners.map(() => ['en-US']));
  });

  test('Vietnamese is written with its marks, and English without them but for the name', () => {
    const marked = /[\u00c0-\u1ef9]/;
    for (const text of strings('LongStrings')) {
      const [vietnamese, english] = textsOf(text);
      expect(vietnamese).toMatch(marked);
      expect(english!.replaceAll('Sổ Chỉ Số', '')).not.toMatch(marked);
    }
  });

  test('texts are composed Unicode, as every program compares them', () => {
    expect(manifestText).toBe(manifestText.normalize('NFC'));
  });
});

describe('addresses', () => {
  const addresses = [...manifest.querySelectorAll('[DefaultValue], [Value]')]
    .flatMap((owner) => [owner.getAttribute('DefaultValue'), owner.getAttribute('Value')])
    .filter((value): value is string => value !== null && /^[a-z]+:/i.test(value));

  test('all are https', () => {
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([]);
  });

  test('all lead to one server', () => {
    expect(new Set(addresses.map((address) => new URL(address).origin))).toEqual(
      new Set(['https://localhost:3443']),
    );
  });
});

describe('what older and newer Excels are offered', () => {
  const overrides = element(manifest, 'VersionOverrides');
  const sets = elements(manifest, 'Set').map((set) => ({
    name: attribute(set, 'Name'),
    from: attribute(set, 'MinVersion'),
    ribbon: overrides.contains(set),
  }));

  test('every Excel with add-ins lists it; the ribbon needs ExcelApi 1.14', () => {
    expect(sets).toEqual([
      { name: 'ExcelApi', from: '1.1', ribbon: false },
      { name: 'ExcelApi', from: '1.14', ribbon: true },
    ]);
  });

  test('the page asks for the same set as the ribbon', () => {
    const notice = readFileSync(join(ROOT, 'src/taskpane/page/notice.js'), 'utf8');
    expect(notice).toContain(`REQUIRED_SET = '${sets[1]!.from}'`);
  });

  test('there is one tab of our own, and its label comes last', () => {
    expect(element(manifest, 'CustomTab').lastElementChild?.localName).toBe('Label');
  });

  test('the Home tab has one group with one button', () => {
    const home = element(manifest, 'OfficeTab');
    expect(attribute(home, 'id')).toBe('TabHome');
    expect(elements(home, 'Group')).toHaveLength(1);
    expect(elements(home, 'Control')).toHaveLength(1);
  });

  test('every button opens the one pane, each at its own place', () => {
    const actions = elements(manifest, 'Action');
    expect(new Set(elements(manifest, 'TaskpaneId').map((id) => id.textContent)).size).toBe(1);
    const opened = actions.map((action) => {
      const { pathname, search } = new URL(
        addressOf(manifest, attribute(element(action, 'SourceLocation'), 'resid')),
      );
      return pathname + search;
    });
    expect(opened).toEqual([
      '/taskpane.html',
      '/taskpane.html?muc=bieu-mau',
      '/taskpane.html?muc=kiem-tra',
      '/taskpane.html?muc=xep-hang',
      '/taskpane.html?muc=bao-cao',
    ]);
  });

  test('every button is explained under its own name', () => {
    for (const control of elements(manifest, 'Control')) {
      const label = attribute(element(control, 'Label'), 'resid');
      const tip = element(control, 'Supertip');
      expect(attribute(element(tip, 'Title'), 'resid')).toBe(label);
      expect(attribute(element(tip, 'Description'), 'resid')).toBe(label.replace('.Label', '.Tip'));
    }
  });
});

test('the version is that of the package', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(element(manifest, 'Version').textContent).toBe(`${version}.0`);
});
