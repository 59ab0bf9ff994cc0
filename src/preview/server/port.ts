/** Where the manifest of a checkout expects the pane. */
const USUAL_PORT = 3443;
const LAST_PORT = 65_535;

/** The port asked for by `--port 4000`, `--port=4000` or `PORT=4000`, else the usual one; null for what is no port. */
export function portOf(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): number | null {
  const [first, second, ...rest] = words;
  if (first === undefined) return readPort(environment['PORT'] ?? String(USUAL_PORT));
  if (rest.length > 0) return null;
  if (first === '--port') return readPort(second ?? '');
  return first.startsWith('--port=') && second === undefined ? readPort(first.slice('--port='.length)) : null;
}

function readPort(text: string): number | null {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= LAST_PORT ? port : null;
}
