import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { officeApiTable } from '../../src/preview/host/office-api-table';

const PAGE = join(__dirname, '../../docs/office-api.md');

test('the page of Office.js members is up to date (npm run office-api)', () => {
  expect(readFileSync(PAGE, 'utf8')).toBe(officeApiTable());
});

test('nothing above ExcelApi 1.14 is used', () => {
  const minors = [...officeApiTable().matchAll(/ExcelApi 1\.(\d+)/g)].map(([, minor]) => Number(minor));
  expect(minors.length).toBeGreaterThan(50);
  expect(Math.max(...minors)).toBeLessThanOrEqual(14);
});
