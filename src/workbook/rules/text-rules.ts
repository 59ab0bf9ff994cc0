import { LIMITS } from './limits';

/**
 * What is wrong with a cell's text, or null. Control characters pass, since Excel keeps them (a vertical tab
 * pasted from Word); NUL does not, since Excel cuts the text there.
 */
export function cellTextFault(text: string): string | null {
  if (text.length > LIMITS.cellText) return tooLong('text', text.length, LIMITS.cellText);
  return text.includes('\0') ? 'text holds a NUL character' : null;
}

/** What is wrong with a short text outside cells (prompt, header, column name), or null; line breaks pass. */
export function labelFault(what: string, text: string, limit: number): string | null {
  if (text.length > limit) return tooLong(what, text.length, limit);
  return /\p{Cc}|\p{Cs}/u.test(text.replaceAll('\n', '')) ? `${what} holds a control character` : null;
}

/** What is wrong with a formula, or null: it begins with `=`, says something, and keeps to the limit. */
export function formulaFault(formula: string, limit: number = LIMITS.formula): string | null {
  if (!formula.startsWith('=')) return `formula does not begin with "=": ${formula.slice(0, 40)}`;
  if (formula.slice(1).trim() === '') return 'formula is empty';
  if (formula.length > limit) return tooLong('formula', formula.length, limit);
  return formula.includes('\0') ? 'formula holds a NUL character' : null;
}

function tooLong(what: string, length: number, limit: number): string {
  return `${what} has ${length} characters, Excel takes ${limit}`;
}
