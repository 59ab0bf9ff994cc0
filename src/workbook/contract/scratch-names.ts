import { LIMITS } from '../rules/limits';
import { sheetNameFault, sheetNameKey } from '../rules/sheet-name-rules';

/**
 * The names that a case gives its sheets, and the names under which they stand among the sheets of somebody else: the
 * same with a prefix, cut to what Excel takes. A name that Excel refuses stays as it is, for it is to be refused.
 */
export class ScratchNames {
  private readonly actualByOriginal = new Map<string, string>();

  constructor(private readonly prefix: string) {}

  /** The name in the workbook for a name of the case; the same one whenever it is asked. */
  actual(original: string): string {
    const known = this.actualByOriginal.get(original);
    if (known !== undefined) return known;
    if (sheetNameFault(original) !== null) return original;
    const actual = this.freeName(original);
    this.actualByOriginal.set(original, actual);
    return actual;
  }

  /** The name in the workbook, or null for a name that the case has not used. */
  known(original: string): string | null {
    return this.actualByOriginal.get(original) ?? null;
  }

  /** The case's name of a sheet in the workbook, or null when the sheet is not one of the case. */
  original(actual: string): string | null {
    for (const [original, candidate] of this.actualByOriginal) if (candidate === actual) return original;
    return null;
  }

  /** Two names that differ only in case stay so, as Excel tells such names from others; cutting makes no two alike. */
  private freeName(original: string): string {
    const isTaken = (candidate: string): boolean =>
      [...this.actualByOriginal].some(
        ([other, actual]) =>
          sheetNameKey(actual) === sheetNameKey(candidate) && sheetNameKey(other) !== sheetNameKey(original),
      );
    let candidate = cut(this.prefix + original);
    for (let number = 2; isTaken(candidate); number += 1)
      candidate = cut(`${this.prefix}${number} ${original}`);
    return candidate;
  }
}

/** To the length of a sheet name, leaving neither half a letter nor an apostrophe at the end. */
function cut(name: string): string {
  if (name.length <= LIMITS.sheetName) return name;
  return name
    .slice(0, LIMITS.sheetName)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/'+$/, '');
}
