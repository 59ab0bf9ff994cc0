/**
 * Why Excel refuses a sheet name, or null
 * (https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9).
 * Written apart from the adapter's own check, so that the one can prove the other.
 */
export function sheetNameFault(name: string): string | null {
  if (name === '' || name.length > 31) return 'a sheet name has 1 to 31 characters';
  if (/[[\]:*?/\\]/.test(name)) return 'a sheet name holds none of [ ] : * ? / \\';
  if (name.startsWith("'") || name.endsWith("'")) return 'a sheet name has no apostrophe at its ends';
  return name.toLowerCase() === 'history' ? 'History is a reserved name' : null;
}

/** Excel tells sheet names apart without regard to case. */
export function sheetNameKey(name: string): string {
  return name.toLowerCase();
}
