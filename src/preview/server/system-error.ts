/** The code by which the system says what failed, such as `ENOENT`; null for an error that is not the system's. */
export function systemErrorCode(error: unknown): string | null {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : null;
}
