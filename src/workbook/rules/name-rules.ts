import { parseRange } from '../address';
import { LIMITS } from './limits';

/**
 * What Excel has against a defined name or a table's name, or null: letters, digits, `_`, `.`, `\`, `?`; not a cell
 * reference in either notation (support.microsoft.com, "Names in formulas"). Vietnamese letters are letters.
 */
export function nameFault(name: string): string | null {
  if (name.length > LIMITS.name)
    return `name "${name.slice(0, 40)}…" has more than ${LIMITS.name} characters`;
  if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name)) return `"${name}" is not a name Excel takes`;
  if (parseRange(name) !== null || /^(r\d*c\d*|r\d*|c\d*)$/i.test(name))
    return `name "${name}" reads as a cell`;
  return /^_xl/i.test(name) ? `names beginning "_xl" are kept by Excel for itself: "${name}"` : null;
}

/** Excel tells names apart without regard to case. */
export function nameKey(name: string): string {
  return name.toLowerCase();
}
