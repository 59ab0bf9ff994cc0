import type { MatrixSet } from '../../model/indicator-set';
import { suggestUnit } from '../../model/name-suggestion';
import type { PasteRefusal } from '../../model/paste-problem';
import { headingWord, isFigureLike } from './cell-texts';
import { subRowOf } from './heading-indicator';
import { isBlankText, type PastedRow } from './read-tab-text';
import type { UnitFinder } from './unit-finder';

/** The columns that say whose a row is; at least one of them is there. Counted from 0. */
export interface KeyColumns {
  readonly name: number | null;
  readonly code: number | null;
}

/** Whole numbers this short are as likely an ordinal as a code. */
const SHORT_NUMBER = /^\d{1,3}$/;
const WHOLE_NUMBER = /^\d+$/;
const SAMPLE = 3;
/** Likeness is only looked at where nothing matches, and in no more texts than a person would confirm. */
const MOST_COMPARED = 200;

/** Finds the column of unit names and that of codes, or says why the table names nobody. */
export function findKeyColumns(
  rows: readonly PastedRow[],
  finder: UnitFinder,
  set: MatrixSet,
  isConfirmed: (name: string) => boolean,
): KeyColumns | { readonly refusal: PasteRefusal } {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => rows.map(({ cells }) => cells[column] ?? ''));
  const names = columns.map((texts) => namesIn(texts, finder, isConfirmed));
  const code = codeColumn(columns, finder);
  const best = Math.max(0, ...names);
  if (best > 0) return withoutRival(names.indexOf(best), code, names, rows, finder);
  if (code !== null) return { name: null, code };
  const alike = columns.findIndex((texts) => isMostlyAlike(texts, finder, set));
  return alike === -1 ? { refusal: nobodyNamed(rows, finder) } : { name: alike, code: null };
}

/** How much a column names units: different ones weigh, the unit above, repeated in each row, hardly. */
function namesIn(
  texts: readonly string[],
  finder: UnitFinder,
  isConfirmed: (name: string) => boolean,
): number {
  const named = new Set<unknown>();
  for (const text of texts) {
    const match = finder.byName(text);
    if (match.type === 'one') named.add(match.unit);
    else if (match.type === 'several' || isConfirmed(text)) named.add(text);
  }
  return named.has(finder.parent) ? named.size * 2 - 1 : named.size * 2;
}

function withoutRival(
  name: number,
  code: number | null,
  counts: readonly number[],
  rows: readonly PastedRow[],
  finder: UnitFinder,
): KeyColumns | { readonly refusal: PasteRefusal } {
  for (const [rival, count] of counts.entries()) {
    if (rival === name || count === 0) continue;
    for (const { line, cells } of rows) {
      const [first, second] = [cells[name] ?? '', cells[rival] ?? ''];
      if (nameDifferently(first, second, finder))
        return { refusal: { code: 'two-name-columns', details: { line, first, second } } };
    }
  }
  return { name, code };
}

/** The unit above, repeated in a column of its own, is no rival. */
function nameDifferently(first: string, second: string, finder: UnitFinder): boolean {
  const [one, other] = [finder.byName(first), finder.byName(second)];
  if (other.type !== 'one' || other.unit === finder.parent) return false;
  if (one.type === 'one') return one.unit !== other.unit && one.unit !== finder.parent;
  // A number or a blank in the column of names is for its own row to say.
  return one.type === 'none' && /\p{L}/u.test(first);
}

/**
 * Codes such as H21.217. A column of short whole numbers is one only under the heading "Mã": otherwise a column STT
 * would match codes 1, 2, 3 and so match by position.
 */
function codeColumn(columns: readonly (readonly string[])[], finder: UnitFinder): number | null {
  const at = columns.findIndex((texts) => {
    const found = texts.filter((text) => finder.byCode(text) !== null);
    if (found.length === 0) return false;
    if (texts.some((text) => headingWord(text) === 'code')) return true;
    if (found.every((text) => !WHOLE_NUMBER.test(text))) return true;
    const filled = texts.filter((text) => /\d/.test(text));
    return found.length * 2 > filled.length && found.every((text) => !SHORT_NUMBER.test(text));
  });
  return at === -1 ? null : at;
}

function isMostlyAlike(texts: readonly string[], finder: UnitFinder, set: MatrixSet): boolean {
  const names = [...new Set(texts)].filter((text) => /\p{L}/u.test(text) && headingWord(text) === null);
  const compared = names.slice(0, MOST_COMPARED);
  const alike = compared.filter(
    (text) => subRowOf(text, set) !== null || suggestUnit(text, finder.units).length > 0,
  );
  return alike.length > 0 && alike.length * 2 >= compared.length;
}

function nobodyNamed(rows: readonly PastedRow[], finder: UnitFinder): PasteRefusal {
  const filled = rows.flatMap(({ cells }) => cells.filter((text) => !isBlankText(text)));
  const withFigures = rows.filter(({ cells }) => cells.some(isFigureLike));
  const texts = withFigures.flatMap(({ cells }) =>
    cells.filter((text) => !isBlankText(text) && !isFigureLike(text)),
  );
  if (withFigures.length > 0 && texts.length === 0) {
    return {
      code: 'numbers-without-names',
      details: { rows: withFigures.length, first: filled.find(isFigureLike) ?? '' },
    };
  }
  const words = texts.length > 0 ? texts : filled;
  const unit = finder.units[1] ?? finder.parent;
  return {
    code: 'no-unit-matches',
    details: { texts: [...new Set(words)].slice(0, SAMPLE), unit: unit.name },
  };
}
