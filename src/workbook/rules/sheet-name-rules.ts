import { LIMITS } from './limits';

/** What Excel has against a sheet name, or null (support.microsoft.com, "Rename a worksheet"). */
export function sheetNameFault(name: string): string | null {
  if (name.trim() === '') return 'sheet name is empty';
  if (name.length > LIMITS.sheetName)
    return `sheet name "${name}" has more than ${LIMITS.sheetName} characters`;
  if (/[[\]:*?/\\]/.test(name)) return `sheet name "${name}" holds one of [ ] : * ? / \\`;
  if (/\p{Cc}|\p{Cs}/u.test(name)) return `sheet name ${JSON.stringify(name)} holds a control character`;
  if (name.startsWith("'") || name.endsWith("'"))
    return `sheet name "${name}" begins or ends with an apostrophe`;
  if (sheetNameKey(name) === 'history') return 'sheet name "History" is kept by Excel for itself';
  return null;
}

/** Excel tells sheet names apart without regard to case; composed and decomposed letters are different to it. */
export function sheetNameKey(name: string): string {
  return name.toLowerCase();
}

/**
 * What is wrong with writing sheets of these names into a workbook that has `existing`, or null.
 * The very name of an existing sheet replaces that sheet; one that differs only in case does not pass.
 */
export function sheetNamesFault(names: readonly string[], existing: readonly string[]): string | null {
  const existingByKey = new Map(existing.map((name) => [sheetNameKey(name), name]));
  const written = new Set<string>();
  for (const name of names) {
    const fault = sheetNameFault(name);
    if (fault !== null) return fault;
    const key = sheetNameKey(name);
    if (written.has(key)) return `sheet name "${name}" is used twice`;
    const other = existingByKey.get(key);
    if (other !== undefined && other !== name) return `sheet name "${name}" is "${other}" in other letters`;
    written.add(key);
  }
  return null;
}
