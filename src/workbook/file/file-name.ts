/** Characters that Windows does not allow in a file name. */
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001f]/g;

/** A file name of these parts, without its ending. */
export function fileNameOf(...parts: readonly string[]): string {
  return parts.join(' - ').replace(FORBIDDEN, '_');
}
