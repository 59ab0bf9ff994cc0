import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { manifestForHost, manifestForSharePoint } from '../../bin/build/manifests';
import { manifestText } from './manifest-file';

const folder = mkdtempSync(join(tmpdir(), 'so-chi-so-manifest-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['the manifest', manifestText],
  ['the SharePoint variant', manifestForSharePoint(manifestText)],
])('Microsoft’s own reader understands %s', async (_, text) => {
  const file = join(folder, 'manifest.xml');
  writeFileSync(file, manifestForHost(text, 'https://example.gov.vn/so-chi-so'));

  const read = await OfficeAddinManifest.readManifestFile(file);

  expect(read).toMatchObject({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    officeAppType: 'TaskPaneApp',
    hosts: ['Workbook'],
    defaultLocale: 'vi-VN',
    displayName: 'Sổ Chỉ Số',
    permissions: 'ReadWriteDocument',
    iconUrl: 'https://example.gov.vn/so-chi-so/icons/so-chi-so-32.png',
    defaultSettings: { sourceLocation: 'https://example.gov.vn/so-chi-so/taskpane.html' },
  });
});
