import { matrixIndicators, type MatrixSet } from '../../../model/indicator-set';
import { foldName } from '../../../model/name-folding';
import type { Period } from '../../../model/period';
import type { UnitList } from '../../../model/unit';
import { takePeriod } from '../heading-period';
import { indicatorOfTitles } from '../heading-indicator';
import type { PastedRow } from '../read-tab-text';
import { UnitFinder } from '../unit-finder';
import { findTextTables, type TextTable } from './text-tables';

/**
 * The tables of a text without tabs as one table with tabs: a row a name, a column for each table and period, headed by
 * the indicator that the lines over the table name. Null where the text holds no such table.
 */
export function readPlainText(
  text: string,
  set: MatrixSet,
  units: UnitList,
  period: Period,
): readonly PastedRow[] | null {
  const finder = new UnitFinder(units, period);
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
  const doubtful = tables.flatMap((table) => table.doubtful);
  const header = { line: 1, cells: ['Đơn vị', ...distinct] };
  return [
    header,
    ...rows,
    // Said with the table, as rows of nobody.
    ...doubtful.map(({ line, text: said }) => ({ line, cells: [said, ...distinct.map(() => '')] })),
  ];
}

/** The periods that the tables of such a text tell of; none without a year. */
export function periodsInText(
  text: string,
  set: MatrixSet,
  units: UnitList,
  around: Period,
): readonly Period[] {
  const tables = findTextTables(text, set, new UnitFinder(units, around));
  const found = tables.flatMap(({ titles, periods }) =>
    periods.flatMap((said) => takePeriod(said, around, titles).period ?? []),
  );
  return [...new Map(found.map((period) => [period.id, period])).values()];
}

/** What heads each column: the indicator's own name and the period as it is said; the title where it names none. */
function headingsOf({ titles, periods }: TextTable, set: MatrixSet): readonly string[] {
  const named = indicatorOfTitles(titles, set);
  const indicator =
    named.type === 'one' ? matrixIndicators(set).find(({ code }) => code === named.indicator) : undefined;
  const words = indicator?.name.vi ?? titles.at(-1) ?? '';
  const year = titles.flatMap((title) => /\b(?:19|20)\d{2}\b/.exec(title) ?? []).at(-1);
  return periods.map((said) => {
    const dated = /\d{4}/.test(said) || year === undefined ? said : `${said}/${year}`;
    return `${words} ${dated}`.trim();
  });
}
