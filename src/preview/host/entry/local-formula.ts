import { invalidArgument } from '../host-failure';
import type { Culture } from '../state/book';

/** Texts, names in apostrophes and what stands in brackets or braces are the same everywhere. */
const SAME = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|\{[^}]*\}`;
const TYPED = new RegExp(`${SAME}|\\d*,\\d+|[;,]`, 'g');
const STORED = new RegExp(`${SAME}|(?<![\\p{L}\\p{N}_])\\d*\\.\\d+|,`, 'gu');

/**
 * A formula as it is kept, from one that is typed on this machine: where the comma marks decimals, the semicolon stands
 * between arguments (https://support.microsoft.com/office/change-the-character-used-to-separate-thousands-or-decimals-c093b545-71cb-4903-b205-aebb9837bd1e).
 */
export function storedFormula(typed: string, { decimal }: Culture): string {
  if (decimal === '.') return typed;
  return typed.replaceAll(TYPED, (found) => {
    if (found === ';') return ',';
    if (found === ',') throw invalidArgument(`"${typed.slice(0, 40)}" reads as a broken formula`);
    return /^\d*,\d+$/.test(found) ? found.replace(',', '.') : found;
  });
}

/** A stored formula as this machine shows it in the formula bar. */
export function shownFormula(stored: string, { decimal }: Culture): string {
  if (decimal === '.') return stored;
  return stored.replaceAll(STORED, (found) => {
    if (found === ',') return ';';
    return /^\d*\.\d+$/.test(found) ? found.replace('.', ',') : found;
  });
}
