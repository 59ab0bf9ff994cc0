import { parseRange } from '../../../workbook/address';

/**
 * Whether Excel takes this name, for a range or a table: up to 255 letters, digits, `_`, `.`, `\\`, `?`, no cell's address
 * in either notation (https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1).
 * What begins with `_xl` is Excel's own.
 */
export function isName(name: string): boolean {
  return (
    /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]{0,254}$/u.test(name) &&
    parseRange(name) === null &&
    !/^(r\d*c\d*|r\d*|c\d*)$/i.test(name) &&
    !/^_xl/i.test(name)
  );
}
