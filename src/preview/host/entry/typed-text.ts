import type { CellContent } from '../../../workbook/sheet-model';
import { HostFailure, invalidArgument } from '../host-failure';
import type { Culture } from '../state/book';
import { storedFormula } from './local-formula';

const ERRORS = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)$/;
/** A year, or only day and month: the serial of 30 December 1899 is 0. */
const DATE = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/;
const DAY = 86_400_000;
/** Excel's limits (https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3). */
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;

/**
 * What Excel makes of a text that is typed or assigned to `values` or `formulas`
 * (https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member): a formula after "=",
 * a text after an apostrophe, and a number, date, truth value or error where it looks like one. Under the text format
 * (@) everything stays text.
 */
export function contentFromText(text: string, numberFormat: string, culture: Culture): CellContent {
  if (text.length > MAX_TEXT) throw invalidArgument(`a cell holds up to ${MAX_TEXT} characters`);
  if (text === '') return null;
  if (numberFormat === '@') return text;
  if (text.startsWith("'")) return text.slice(1);
  if (text.length > 1 && text.startsWith('=')) return formulaFrom(storedFormula(text, culture));
  const number = numberFromText(text, culture);
  if (number !== null) return number;
  // Excel takes these for the beginning of a formula and then refuses what is none.
  if (/^[+@-]./.test(text)) throw invalidArgument(`"${text.slice(0, 40)}" reads as a broken formula`);
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return ERRORS.test(text) ? { error: text } : text;
}

function formulaFrom(text: string): CellContent {
  if (text.length > MAX_FORMULA) throw invalidArgument(`a formula has up to ${MAX_FORMULA} characters`);
  return { formula: text, cached: 0 };
}

/** What a value of a request becomes in a cell. */
export function contentFromValue(value: unknown, numberFormat: string, culture: Culture): CellContent {
  if (typeof value === 'string') return contentFromText(value, numberFormat, culture);
  if (typeof value !== 'number' && typeof value !== 'boolean') {
    throw invalidArgument(`${JSON.stringify(value)} is no value of a cell`);
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new HostFailure('InvalidArgument', 'a number must be finite');
  }
  if (numberFormat === '@') return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  return value;
}

function numberFromText(text: string, { decimal, thousands, name }: Culture): number | null {
  const trimmed = text.trim();
  const pattern = new RegExp(
    `^[+-]?(\\d+|\\d{1,3}(\\${thousands}\\d{3})+)?(\\${decimal}\\d*)?(e[+-]?\\d+)?%?$`,
    'i',
  );
  if (/\d/.test(trimmed) && pattern.test(trimmed)) {
    const plain = trimmed.replaceAll(thousands, '').replace(decimal, '.').replace('%', '');
    return trimmed.endsWith('%') ? Number(plain) / 100 : Number(plain);
  }
  return dateFromText(trimmed, name);
}

function dateFromText(text: string, culture: Culture['name']): number | null {
  const match = DATE.exec(text);
  if (match === null) return null;
  const [first, second, yearText] = [Number(match[1]), Number(match[2]), match[3]];
  const [day, month] = culture === 'en-US' ? [second, first] : [first, second];
  const year = yearText === undefined ? 2025 : Number(yearText) + (yearText.length === 2 ? 2000 : 0);
  const date = Date.UTC(year, month - 1, day);
  // 31/2 is no day: Excel keeps the text.
  if (month < 1 || month > 12 || new Date(date).getUTCDate() !== day) return null;
  return Math.round((date - Date.UTC(1899, 11, 30)) / DAY);
}
