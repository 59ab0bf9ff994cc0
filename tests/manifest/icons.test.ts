/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, attribute, element, elements, manifestText, parsed, ROOT } from './manifest-file';

const manifest = parsed(manifestText);

/** Every icon that the manifest names, with the size that it is said to have there, in pixels. */
const named = [
  { address: attribute(element(manifest, 'IconUrl'), 'DefaultValue'), size: 32 },
  { address: attribute(element(manifest, 'HighResolutionIconUrl'), 'DefaultValue'), size: 64 },
  ...elements(element(manifest, 'VersionOverrides'), 'Icon').flatMap((icon) =>
    elements(icon, 'Image').map((image) => ({
      address: addressOf(manifest, attribute(image, 'resid')),
      size: Number(attribute(image, 'size')),
    })),
  ),
];

test('groups and buttons have the three sizes that Office requires', () => {
  const sizes = elements(manifest, 'Icon').map((icon) =>
    elements(icon, 'Image').map((image) => Number(attribute(image, 'size'))),
  );
  expect(sizes.length).toBe(elements(manifest, 'Group').length + elements(manifest, 'Control').length);
  expect(sizes).toEqual(sizes.map(() => [16, 32, 80]));
});

test.each(named)('$address is a PNG of $size pixels', ({ address, size }) => {
  expect(dimensionsOf(fileOf(address))).toEqual([size, size]);
});

test('the name of a resource says the size of its file', () => {
  for (const image of elements(element(manifest, 'Images'), 'Image')) {
    const size = Number(attribute(image, 'id').split('.').at(-1));
    expect(dimensionsOf(fileOf(attribute(image, 'DefaultValue')))).toEqual([size, size]);
  }
});

test.each([16, 20, 24, 32, 40, 48, 64, 80])('our mark is there in %d pixels', (size) => {
  expect(dimensionsOf(join(ROOT, `assets/icons/so-chi-so-${size}.png`))).toEqual([size, size]);
});

test('each button of our tab has a picture of its own', () => {
  const pictures = elements(element(manifest, 'CustomTab'), 'Control').map((control) => {
    const [smallest] = elements(control, 'Image');
    return readFileSync(fileOf(addressOf(manifest, attribute(smallest!, 'resid')))).toString('base64');
  });
  expect(new Set(pictures).size).toBe(4);
});

/** The build copies assets/icons to icons/ beside the page. */
function fileOf(address: string): string {
  const file = join(ROOT, 'assets', new URL(address).pathname);
  if (!existsSync(file)) throw new Error(`${address}: there is no ${file}`);
  return file;
}

/** Width and height as the header of the PNG states them. */
function dimensionsOf(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  if (bytes.subarray(0, 8).toString('latin1') !== '\x89PNG\r\n\x1a\n')
    throw new Error(`${file} is not a PNG`);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
