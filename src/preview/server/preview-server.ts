import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { selfSignedCertificate } from './certificate';
import { securityHeaders, type Side } from './security-headers';
import { staticFile } from './static-file';

/** Where the built pages lie. */
export type PreviewFolders = Readonly<Record<Side, string>>;

export interface PreviewServer {
  /** The page that plays Excel: `https://localhost:3443/preview/`. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const DIST = join(__dirname, '..', '..', '..', 'dist');
/** What `npm start` has built. */
export const BUILT: PreviewFolders = { pane: join(DIST, 'pane'), preview: join(DIST, 'preview') };
const PREVIEW = '/preview/';

/**
 * Serves the built pane at `/`, where the manifest expects it, and the page that plays Excel at `/preview/`: both on one
 * origin, so that the browser asks about the certificate once. Only this computer reaches it. Port 0 takes a free one.
 * Rejects with the system's error (`EADDRINUSE`, `EACCES`) where the port cannot be had.
 */
export async function startPreview({
  port,
  folders = BUILT,
}: {
  readonly port: number;
  readonly folders?: PreviewFolders;
}): Promise<PreviewServer> {
  const server = createServer(await selfSignedCertificate(new Date()), (request, response) => {
    answer(request, response, folders).catch((error: unknown) => failed(response, error));
  });
  await listening(server, port);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { address: `https://localhost:${address.port}${PREVIEW}`, close: () => closed(server) };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folders: PreviewFolders,
): Promise<void> {
  const path = (request.url ?? '/').split(/[?#]/)[0] ?? '/';
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(response, 405, 'Only GET and HEAD');
    return;
  }
  if (path === '/' || path === PREVIEW.slice(0, -1)) {
    redirect(response, PREVIEW);
    return;
  }
  const side: Side = path.startsWith(PREVIEW) ? 'preview' : 'pane';
  const name = side === 'preview' ? path.slice(PREVIEW.length) : path.slice(1);
  const file = await staticFile(folders[side], name === '' ? 'index.html' : name);
  if (file === null) {
    refuse(response, 404, 'Not found');
    return;
  }
  response.writeHead(200, {
    ...securityHeaders(side),
    'Content-Type': file.type,
    'Content-Length': file.size,
  });
  if (request.method === 'HEAD') return void response.end();
  await pipeline(createReadStream(file.path), response);
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, { ...securityHeaders('pane'), Location: to }).end();
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  const headers = { ...securityHeaders('pane'), 'Content-Type': 'text/plain; charset=utf-8' };
  response.writeHead(status, headers).end(reason);
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
}

/** Most often the browser has left before the end of a file; what else fails is said in the answer. */
function failed(response: ServerResponse, error: unknown): void {
  if (response.headersSent) response.destroy();
  else refuse(response, 500, error instanceof Error ? error.message : String(error));
}
