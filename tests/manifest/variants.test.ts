/** @jest-environment jsdom */
import { manifestForHost, manifestForSharePoint } from '../../bin/build/manifests';
import { elements, manifestText, parsed } from './manifest-file';

describe('for a host', () => {
  const hosted = manifestForHost(manifestText, 'https://example.gov.vn/so-chi-so');

  test('every address leads there, and nothing else has changed', () => {
    expect(hosted).not.toContain('localhost');
    expect(hosted).toContain('"https://example.gov.vn/so-chi-so/taskpane.html?muc=xep-hang"');
    expect(hosted.replaceAll('https://example.gov.vn/so-chi-so', 'https://localhost:3443')).toBe(
      manifestText,
    );
  });
});

describe('for SharePoint', () => {
  const variant = manifestForSharePoint(manifestText);

  test('has no VersionOverrides and is otherwise the same', () => {
    const expected = parsed(manifestText);
    for (const overrides of elements(expected, 'VersionOverrides')) overrides.remove();
    expect(elements(parsed(variant), 'VersionOverrides')).toEqual([]);
    expect(withoutBlanks(parsed(variant))).toBe(withoutBlanks(expected));
  });

  test('still says where the page is and that every Excel with add-ins may open it', () => {
    const [set] = elements(parsed(variant), 'Set');
    expect(set?.getAttribute('MinVersion')).toBe('1.1');
    expect(variant).toContain('<SourceLocation DefaultValue="https://localhost:3443/taskpane.html"/>');
  });

  test.each([
    ['none', '<OfficeApp>\n</OfficeApp>'],
    [
      'two',
      '<OfficeApp>\n<VersionOverrides>\n</VersionOverrides>\n<Id/>\n<VersionOverrides>\n</VersionOverrides>\n</OfficeApp>',
    ],
  ])('refuses a manifest with %s of them', (_, text) => {
    expect(() => manifestForSharePoint(text)).toThrow('expected one <VersionOverrides>');
  });
});

function withoutBlanks(document: Document): string {
  return new XMLSerializer().serializeToString(document).replace(/>\s+/g, '>').replace(/\s+</g, '<');
}
