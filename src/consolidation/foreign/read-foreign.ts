import { finding, type Finding, type Place } from '../../model/finding';
import type { IndicatorSet, MatrixSet } from '../../model/indicator-set';
import { BLANK, figure, type ObservedValue } from '../../model/observation';
import type { PasteRefusal } from '../../model/paste-problem';
import type { Period } from '../../model/period';
import type { UnitList } from '../../model/unit';
import { cellAt } from '../paste/cell-position';
import { figureColumns, type FigureColumn } from '../paste/figure-columns';
import { indicatorForRow, readFigure, type FigureReading } from '../paste/read-figures';
import { matchRows, type MatchedRow, type RowMatch } from '../paste/match-rows';
import { recogniseTable, type RecognisedTable } from '../paste/recognise-table';
import type { ConfirmedMapping } from '../memory';
import type { ForeignSheet, SubmittedCell, SubmittedRow, SubmittedTable } from '../submission';
import { rowsOfSheet, tableSet } from './table-of-sheet';

export type ForeignReading =
  | { readonly type: 'table'; readonly table: SubmittedTable }
  | { readonly type: 'refused'; readonly refusal: PasteRefusal };

/**
 * Reads a foreign sheet by columns that a person confirmed, for this sheet or for one with the same headings. Whose a row
 * is stays for the matching of units to say: its code and name are handed on as they stand. A column whose heading or
 * title names another period is not read; a row that repeats a unit is not either, nor the one that it repeats.
 */
export function readForeign(
  sheet: ForeignSheet,
  mapping: ConfirmedMapping['columns'],
  set: IndicatorSet,
  units: UnitList,
  period: Period,
): ForeignReading {
  const asTable = tableSet(set);
  const recognition = recogniseTable(rowsOfSheet(sheet), asTable, units, { period });
  if (recognition.type === 'refused') return recognition;
  const { table } = recognition;
  const place: Place = { set: set.id, sheet: sheet.sheet, period: period.id };
  const chosen = chosenColumns(table, mapping, asTable);
  if (chosen.type === 'refused') return chosen;
  const dated = otherPeriods(table, chosen.columns, place, period);
  const columns = chosen.columns.filter(({ column }) => !dated.some((other) => other.column === column));
  const { rows } = matchRows(table, { units, set: asTable, period });
  const repeated = new Set(
    rows.flatMap(({ line, duplicateOf }) => (duplicateOf === null ? [] : [line, duplicateOf])),
  );
  const reader: RowReader = { table, columns, set: asTable, place };
  return {
    type: 'table',
    table: {
      sheet: sheet.sheet,
      set: set.id,
      setHash: null,
      arrangement: 'matrix',
      period: period.id,
      asOf: null,
      revision: null,
      rows: submittedRows(
        rows.filter(({ line }) => !repeated.has(line)),
        reader,
      ),
      findings: [
        ...dated.map(({ found }) => found),
        ...rows.flatMap((row) => faultOfRow(row, table, place) ?? []),
      ],
    },
  };
}

function chosenColumns(
  table: RecognisedTable,
  mapping: ConfirmedMapping['columns'],
  set: MatrixSet,
): ReturnType<typeof figureColumns> {
  const choices = new Map<number, string | null>(table.columns.map(({ column }) => [column, null]));
  for (const { column, indicator } of mapping) choices.set(column, indicator);
  return figureColumns(table, set, choices);
}

/** A remembered mapping says nothing of the period: the headings of this sheet do. */
function otherPeriods(
  table: RecognisedTable,
  columns: readonly FigureColumn[],
  place: Place,
  period: Period,
): readonly { readonly column: number; readonly found: Finding }[] {
  return table.columns.flatMap(({ column, proposal }) => {
    if (!columns.some((taken) => taken.column === column)) return [];
    if (proposal.type !== 'left-out' || proposal.reason !== 'other-period') return [];
    const details = { period: proposal.period, wanted: period.id };
    return [{ column, found: finding('other-period', place, details) }];
  });
}

interface RowReader {
  readonly table: RecognisedTable;
  readonly columns: readonly FigureColumn[];
  readonly set: MatrixSet;
  readonly place: Place;
}

/** Rows below the parent's own hold more figures of the parent. */
function submittedRows(rows: readonly MatchedRow[], reader: RowReader): readonly SubmittedRow[] {
  const named = rows.filter(({ match }) => match.type !== 'sub-row' && !NOBODYS.includes(match.type));
  const below = rows.filter(({ match }) => match.type === 'sub-row');
  const parent = below.flatMap(({ match }) => (match.type === 'sub-row' ? [match.unit] : []))[0];
  const ofParent = named.find(({ match }) => match.type === 'unit' && match.unit === parent);
  const belowCells = (unit: Named) => below.flatMap((row) => readCells(row, unit, reader));
  const read = named.map((row): SubmittedRow => {
    const cells = readCells(row, row, reader);
    return {
      code: row.code,
      name: row.name,
      nameCell: nameCellOf(row, reader),
      cells: row === ofParent ? [...cells, ...belowCells(row)] : cells,
    };
  });
  const [first] = below;
  if (first === undefined || parent === undefined || ofParent !== undefined) return read;
  const { code, name } = parent;
  return [...read, { code, name, nameCell: nameCellOf(first, reader), cells: belowCells(parent) }];
}

interface Named {
  readonly code: string;
  readonly name: string;
}

/** A sum, a footnote, a repeated heading, figures without a name. */
const NOBODYS: readonly RowMatch['type'][] = ['total', 'remark', 'nameless'];

function nameCellOf({ line }: MatchedRow, { table: { keys } }: RowReader): string | null {
  const column = keys.name ?? keys.code;
  return column === null ? null : cellAt({ row: line - 1, column });
}

function readCells(
  row: MatchedRow,
  { code, name }: Named,
  { columns, set, place }: RowReader,
): readonly SubmittedCell[] {
  return columns.flatMap((figures): readonly SubmittedCell[] => {
    const indicator = indicatorForRow(row, figures, set);
    if (indicator === null) return [];
    const { column } = figures;
    const cell = cellAt({ row: row.line - 1, column });
    const text = row.cells[column] ?? '';
    const at = {
      ...place,
      cell,
      unit: { code, name },
      indicator: { code: indicator.code, name: indicator.shortName.vi },
    };
    return [submittedCell(indicator.code, cell, text, readFigure(text, indicator, set, at))];
  });
}

function submittedCell(code: string, cell: string, text: string, reading: FigureReading): SubmittedCell {
  return {
    kind: 'value',
    code,
    cell,
    content: text === '' ? null : text,
    observed: observedOf(reading),
    refusal: reading.type === 'fault' ? reading.finding : null,
  };
}

function observedOf(reading: FigureReading): ObservedValue {
  switch (reading.type) {
    case 'figure':
      return figure(reading.value);
    case 'status':
      return { status: reading.status };
    case 'blank':
    case 'fault':
      return BLANK;
  }
}

function faultOfRow(
  { match, line, name, code, duplicateOf }: MatchedRow,
  { keys }: RecognisedTable,
  place: Place,
): Finding | null {
  const at = { ...place, cell: cellAt({ row: line - 1, column: keys.name ?? keys.code ?? 0 }) };
  if (duplicateOf !== null) {
    return finding('duplicate-unit', { ...at, unit: { code, name } }, { code, name, otherRow: duplicateOf });
  }
  return match.type === 'nameless' ? finding('row-without-name', at, { code }) : null;
}
