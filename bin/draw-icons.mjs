// Draws the icons of the manifest from their SVG sources, with a browser: node bin/draw-icons.mjs
// CHROME_PATH names a browser to use; without it the one of @sparticuz/chromium is unpacked (Linux x64 only).
// The PNGs are committed: run this only after a drawing has changed, and look at what came out.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium as playwright } from 'playwright-core';

const icons = fileURLToPath(new URL('../assets/icons/', import.meta.url));

/** Up to this size the simplified drawing is used: the full one would blur. */
const SMALL_UP_TO = 32;
const SIZES = {
  'so-chi-so': [16, 20, 24, 32, 40, 48, 64, 80],
  form: [16, 32, 80],
  check: [16, 32, 80],
  ranking: [16, 32, 80],
  report: [16, 32, 80],
};

const browser = await playwright.launch({
  executablePath: process.env.CHROME_PATH ?? (await unpackedBrowser()),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(SIZES)) {
    for (const size of sizes) writeFileSync(join(icons, `${name}-${size}.png`), await draw(page, name, size));
  }
} finally {
  await browser.close();
}
writeFileSync(join(icons, 'favicon.ico'), iconFile([16, 32]));

async function draw(page, name, size) {
  const drawing = readFileSync(
    join(icons, 'drawings', `${name}${size <= SMALL_UP_TO ? '-small' : ''}.svg`),
    'utf8',
  );
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${drawing}`);
  return page.screenshot({ omitBackground: true });
}

async function unpackedBrowser() {
  // It takes any browser that it finds in the temporary folder for its own, so it gets an empty one; and it
  // brings the libraries that it needs only where it believes itself to be in Lambda.
  process.env.TMPDIR = mkdtempSync(join(tmpdir(), 'draw-icons-'));
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

/** An .ico file that holds PNGs: six bytes of header, sixteen an image, then the images. */
function iconFile(sizes) {
  const images = sizes.map((size) => readFileSync(join(icons, `so-chi-so-${size}.png`)));
  const header = Buffer.alloc(6 + 16 * images.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(images.length, 4);
  let offset = header.length;
  images.forEach((image, index) => {
    const entry = 6 + 16 * index;
    header.writeUInt8(sizes[index], entry);
    header.writeUInt8(sizes[index], entry + 1);
    header.writeUInt16LE(1, entry + 4);
    header.writeUInt16LE(32, entry + 6);
    header.writeUInt32LE(image.length, entry + 8);
    header.writeUInt32LE(offset, entry + 12);
    offset += image.length;
  });
  return Buffer.concat([header, ...images]);
}
