import { get, type RequestOptions } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import { startPreview, type PreviewServer } from '../../src/preview/server/preview-server';
import { useTemporaryFolder } from '../cli/temporary-folder';

const folder = useTemporaryFolder();
let server: PreviewServer;

beforeEach(async () => {
  const folders = { pane: folder.makeFolder('pane'), preview: folder.makeFolder('preview') };
  folder.write('pane/taskpane.html', 'the pane');
  folder.write('preview/index.html', 'the page around it');
  server = await startPreview({ port: 0, folders });
});
afterEach(() => server.close());

test('the page that plays Excel lies beside the pane, on one origin', async () => {
  expect((await fetched('')).body).toBe('the page around it');
  expect((await fetched('../taskpane.html')).body).toBe('the pane');
});

test('the root leads to the page that plays Excel', async () => {
  const { status, headers } = await fetched('/');
  expect([status, headers.location]).toEqual([302, '/preview/']);
});

test.each([
  ['', "'self' 'wasm-unsafe-eval'", "'none'"],
  ['/taskpane.html', "'self'", "'self'"],
] as const)('“%s” may run %s and be framed by %s', async (path, scripts, ancestors) => {
  const policy = new Map(
    String((await fetched(path)).headers['content-security-policy'])
      .split('; ')
      .map((part) => [part.split(' ')[0], part.slice(part.indexOf(' ') + 1)]),
  );
  expect(policy.get('script-src')).toBe(scripts);
  expect(policy.get('frame-ancestors')).toBe(ancestors);
  expect(policy.get('default-src')).toBe("'none'");
  expect(policy.get('connect-src')).toBe("'self'");
});

test.each(['/missing.js', '/%2e%2e/package.json', '/preview/..%2f..%2fpackage.json'])(
  '%s is not found',
  async (path) => {
    expect((await fetched(path)).status).toBe(404);
  },
);

test('nothing but reading is answered', async () => {
  expect((await fetched('/taskpane.html', { method: 'POST' })).status).toBe(405);
});

test('a port that is taken is not replaced by another', async () => {
  const port = Number(new URL(server.address).port);
  await expect(startPreview({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** The path as it is written: nothing takes “..” out before the server sees it. */
function fetched(path: string, options: RequestOptions = {}): Promise<Answer> {
  const { port, pathname } = new URL(path.startsWith('/') ? server.address : new URL(path, server.address));
  const asked = path.startsWith('/') ? path : pathname;
  return new Promise((resolve, reject) => {
    const request = get(
      { host: 'localhost', port, path: asked, rejectUnauthorized: false, ...options },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => (body += part));
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
      },
    );
    request.on('error', reject);
  });
}
