import { judgedIndicator } from '../../judgement/judged-indicator';
import { withComputedFigures } from '../../model/computed-figures';
import type { Entry, EntryRow, WordsInCell } from '../../model/entry';
import { finding, type Finding, type Place } from '../../model/finding';
import { indicatorOf, isFigureIndicator, itemsOf, type FormSet } from '../../model/indicator-set';
import { unitNameKey } from '../../model/name-folding';
import type { Period } from '../../model/period';
import { textOfCell } from '../../model/word-reading';
import { cellText, type CellAddress } from '../../workbook/address';
import type { SheetGrid } from '../../workbook/port';
import { numberFormatAt, readEntry } from '../entry/entry-cell';
import { isLikeCode, isSumRow } from '../entry/entry-rows';
import { textAt, valueAt } from '../entry/grid-text';
import { hasFigures, withSilence } from '../entry/row-contents';
import type { RecognisedCollected } from './recognise-collected';

/** Reads the rows under the headings. A unit's row without a code or a name is a finding, never a guess. */
export function readCollectedRows(
  grid: SheetGrid,
  layout: RecognisedCollected,
  period: Period,
): { readonly rows: readonly EntryRow[]; readonly findings: readonly Finding[] } {
  const rows: EntryRow[] = [];
  const findings: Finding[] = [];
  for (let row = layout.firstDataRow; row < grid.values.length; row += 1) {
    const code = textAt(grid, { row, column: layout.codeColumn });
    const name = layout.nameColumn === null ? '' : textAt(grid, { row, column: layout.nameColumn });
    const read = readRow(grid, layout, row, code, name);
    const holdsFigures = hasFigures({ entries: figuresOf(layout.set, read) });
    if (code !== '' && name !== '') rows.push(read);
    else if (isSumRow(grid, layout, row)) continue;
    else if (code !== '' && (holdsFigures || isLikeCode(code)))
      findings.push(finding('row-without-name', rowPlace(grid, period, read), { code }));
    else if (code === '' && holdsFigures)
      findings.push(finding('row-without-code', rowPlace(grid, period, read), { name }));
  }
  return { rows: rows.map(withSilence), findings };
}

function readRow(
  grid: SheetGrid,
  { set, columns, nameColumn }: RecognisedCollected,
  row: number,
  code: string,
  name: string,
): EntryRow {
  const entries = new Map<string, Entry>();
  const remarks = new Map<string, WordsInCell>();
  for (const { column, key } of columns) {
    if (key.type === 'remark') {
      const text = wordsAt(grid, { row, column });
      if (text !== '' && !remarks.has(key.code))
        remarks.set(key.code, { cell: cellText({ row, column }), text });
      continue;
    }
    const indicator = indicatorOf(set, key.code);
    if (indicator !== undefined && !entries.has(key.code))
      entries.set(key.code, readEntry(grid, { row, column }, indicator));
  }
  return {
    unit: { code, name, kind: unitNameKey(name).kind ?? 'other', aliases: [] },
    row,
    ...(nameColumn === null ? {} : { nameCell: cellText({ row, column: nameColumn }) }),
    entries: withComputedFigures(entries, set.indicators),
    previous: new Map(),
    targets: declaredTargets(set, entries),
    remarks,
  };
}

/** Units do not state their targets here: what is to be reached is what the set declares. */
function declaredTargets(
  set: FormSet,
  entries: ReadonlyMap<string, Entry>,
): ReadonlyMap<string, WordsInCell> {
  const targets = new Map<string, WordsInCell>();
  for (const item of itemsOf(set.form)) {
    const indicator = judgedIndicator(set, item);
    const entry = indicator === null ? undefined : entries.get(indicator.code);
    if (indicator?.target !== undefined && entry !== undefined)
      targets.set(indicator.code, { cell: entry.cell, text: indicator.target });
  }
  return targets;
}

function wordsAt(grid: SheetGrid, address: CellAddress): string {
  return textOfCell({ value: valueAt(grid, address), numberFormat: numberFormatAt(grid, address) });
}

/** Words under the table, such as a place and a date, may stand in a column of words. */
function figuresOf(set: FormSet, { entries }: EntryRow): ReadonlyMap<string, Entry> {
  return new Map(
    [...entries].filter(([code]) => {
      const indicator = indicatorOf(set, code);
      return indicator !== undefined && isFigureIndicator(indicator);
    }),
  );
}

function rowPlace(grid: SheetGrid, period: Period, { row, unit, nameCell }: EntryRow): Place {
  const cell = nameCell ?? cellText({ row, column: 0 });
  return { sheet: grid.name, cell, period: period.id, unit: { code: unit.code, name: unit.name } };
}
