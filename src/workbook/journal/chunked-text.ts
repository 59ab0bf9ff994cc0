/** Below Excel's 32,767 characters a cell. */
const CHUNK = 30_000;

/** A long text in pieces that a cell takes each; a letter of two code units is never cut. */
export function chunksOf(text: string): readonly string[] {
  const chunks: string[] = [];
  for (let start = 0; start < text.length;) {
    let end = Math.min(text.length, start + CHUNK);
    if (end < text.length && isFirstHalf(text.charCodeAt(end - 1))) end -= 1;
    chunks.push(text.slice(start, end));
    start = end;
  }
  return chunks;
}

/** Reads JSON that was kept in cells; null where it is no JSON: a write failed in the middle of it. */
export function readChunkedJson(chunks: readonly string[]): unknown {
  try {
    return JSON.parse(chunks.join('')) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isFirstHalf(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
