import { readBuildOptions } from '../../bin/build/options';

test('without options the pane is for npm start and loads office.js from Microsoft', () => {
  expect(readBuildOptions({ WEBPACK_BUNDLE: true })).toEqual({
    host: 'https://localhost:3443',
    office: 'cdn',
  });
});

test('a slash at the end of the host is not doubled', () => {
  expect(readBuildOptions({ host: 'https://example.gov.vn/so-chi-so/' }).host).toBe(
    'https://example.gov.vn/so-chi-so',
  );
});

test.each([
  'http://example.gov.vn',
  'example.gov.vn',
  'https://example.gov.vn/?a=1',
  'https://example.gov.vn/#a',
  'https://user@example.gov.vn',
  'https://example.gov.vn/"/><Id>',
  '',
  true,
])('host=%s is refused with what to write instead', (host) => {
  expect(() => readBuildOptions({ host })).toThrow(/--env host=.*https:\/\/example\.gov\.vn\/so-chi-so/);
});

test.each(['CDN', 'yes', true])('office=%s is refused with what to write instead', (office) => {
  expect(() => readBuildOptions({ office })).toThrow(/--env office=.*office=cdn.*office=self/);
});
