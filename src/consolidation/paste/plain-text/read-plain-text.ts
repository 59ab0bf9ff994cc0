import { matrixIndicators, type MatrixSet } from '../../../model/indicator-set';
import { foldName } from '../../../model/name-folding';
import { readPeriodText } from '../../../model/period-reading';
import { indicatorOfTitles } from '../heading-indicator';
import type { PastedRow } from '../read-tab-text';
import type { ToldPeriod } from '../titled-period';
import type { UnitFinder } from '../unit-finder';
import { findTextTables, type TextTable } from './text-tables';

/**
 * The tables of a text without tabs as one table with tabs: a row a name, a column for each table and period, headed by
 * the indicator that the lines over the table name. Null where the text holds no such table.
 */
export function readPlainText(text: string, set: MatrixSet, finder: UnitFinder): readonly PastedRow[] | null {
  const tables = findTextTables(text, set, finder);
  if (tables.every(({ rows }) => rows.length === 0)) return null;
  const distinct = [...new Set(tables.flatMap((table) => headingsOf(table, set)))];
  const rows: { readonly line: number; readonly cells: string[] }[] = [];
  for (const table of tables) {
    const own = headingsOf(table, set).map((heading) => distinct.indexOf(heading) + 1);
    for (const { line, name, figures } of table.rows) {
      const key = foldName(name);
      const known = rows.find(
        (row) => foldName(row.cells[0] ?? '') === key && own.every((at) => row.cells[at] === ''),
      );
      const row = known ?? { line, cells: [name, ...distinct.map(() => '')] };
      if (known === undefined) rows.push(row);
      own.forEach((at, index) => {
        row.cells[at] = figures[index] ?? '';
      });
    }
  }
  const header = { line: 1, cells: ['Đơn vị', ...distinct] };
  // Too few cells for the table: such a row is told and not taken.
  const doubtful = tables.flatMap((table) =>
    table.doubtful.map(({ line, name, rest }) => ({ line, cells: rest === '' ? [name] : [name, rest] })),
  );
  return [header, ...rows, ...doubtful];
}

/** The periods that the tables of such a text tell of; a month without its year is none. */
export function periodsInText(text: string, set: MatrixSet, finder: UnitFinder): readonly ToldPeriod[] {
  return findTextTables(text, set, finder).flatMap((table) =>
    datedPeriods(table).flatMap((said) => {
      const reading = readPeriodText(said);
      const at = { line: table.line, text: said };
      return reading.type === 'period' ? [{ period: reading.period, at }] : [];
    }),
  );
}

/** What heads each column: the indicator's own name and the period as it is said; the title where it names none. */
function headingsOf(table: TextTable, set: MatrixSet): readonly string[] {
  const named = indicatorOfTitles(table.titles, set);
  const indicator =
    named.type === 'one' ? matrixIndicators(set).find(({ code }) => code === named.indicator) : undefined;
  const words = indicator?.name.vi ?? table.titles.at(-1) ?? '';
  return datedPeriods(table).map((period) => `${words} ${period}`.trim());
}

/** The periods with the year that the lines over the table give. */
function datedPeriods({ titles, periods }: TextTable): readonly string[] {
  const year = titles.flatMap((title) => YEAR.exec(title) ?? []).at(-1);
  return periods.map((said) => (YEAR.test(said) || year === undefined ? said : `${said}/${year}`));
}

const YEAR = /\b(?:19|20)\d{2}\b/;
