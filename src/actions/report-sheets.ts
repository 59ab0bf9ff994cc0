import type { EntryTable } from '../model/entry';
import {
  DATA_SHEET,
  isDataSheet,
  layoutDataSheet,
  readDataSheet,
  staleFormula,
  type DataRow,
  type FigureSource,
  type WatchedSheet,
} from '../sheets/data/data-sheet';
import { watchedGrid } from '../sheets/data/watched-sheet';
import type { FigureStyle, ReportLayout } from '../sheets/report/report-section';
import { readReportTag } from '../sheets/report/report-tag';
import type { SheetModel } from '../workbook/sheet-model';
import { distinctlyNamed } from './build-report';
import { placesOnSheet } from './figure-places';
import { placesOnForm, sourceOnFoundForm } from './form-places';
import { freeSheetName } from './free-sheet-name';
import { gridNamed } from './known-grid';
import type { OpenWorkbook } from './open-workbook';
import { layoutSection } from './layout-section';
import type { FoundEntrySheet } from './read-contents';
import { dataRowKey, dataRowsOf } from './report-data';
import type { TablePlaces } from './table-places';
import type { ComputedSection } from './report-sections';

/**
 * The generated sheets of a report in the open workbook: the printed ones and the flat table, which keeps the figures of
 * the workbook's other reports. They take the place of the sheets that an earlier report of the same periods made.
 */
export function reportSheets(
  open: OpenWorkbook,
  sections: readonly ComputedSection[],
  form: { readonly layout: ReportLayout; readonly figures: FigureStyle },
): { readonly printed: readonly SheetModel[]; readonly data: SheetModel } {
  const known = [...open.grids.values()].find(isDataSheet)?.name;
  const dataSheet = known ?? freeSheetName(DATA_SHEET, open.sheetNames);
  const printed = distinctlyNamed(
    sections.flatMap((section) => {
      const watched = watchedSheets(open, section);
      return layoutSection(section, { ...form, staleFormula: staleFormula(watched, dataSheet) });
    }),
  );
  const places: TablePlaces = {
    matrix: (table) => found(placesOnSheet(sheetOf(open, table)), table),
    form: (table) => found(placesOnForm(sheetOf(open, table), gridNamed(open, table.sheet)), table),
  };
  const rows = dataRowsOf(sections, places);
  return {
    printed: printed.map((model) => ({ ...model, name: reportName(open, model.name) })),
    data: layoutDataSheet([...keptRows(open, rows, known ?? null), ...rows], dataSheet),
  };
}

/** A sheet of that name is replaced when it is a report of ours; any other keeps its name to itself. */
export function reportName({ grids, sheetNames }: OpenWorkbook, wanted: string): string {
  const taken = grids.get(wanted);
  return taken === undefined || readReportTag(taken) !== null ? wanted : freeSheetName(wanted, sheetNames);
}

function sheetOf({ contents }: OpenWorkbook, table: EntryTable): FoundEntrySheet {
  return found(contents.entrySheets.find((sheet) => sheet.table === table) ?? null, table);
}

/** Rows without a code are errors that nobody can accept, so a report never comes this far without a column of codes. */
function found<Thing>(thing: Thing | null, { sheet }: EntryTable): Thing {
  if (thing === null) throw new RangeError(`the sheet ${sheet} has no column of codes`);
  return thing;
}

function watchedSheets(open: OpenWorkbook, section: ComputedSection): readonly WatchedSheet[] {
  const { table, earlier } = section;
  const sources = section.arrangement === 'form' ? section.sources : [];
  const tables: readonly EntryTable[] = [table, ...(earlier === null ? [] : [earlier]), ...sources];
  return tables.map((of) => {
    const { layout } = sheetOf(open, of);
    const codeColumn = found(layout.codeColumn, of);
    const columns = { codeColumn, nameColumn: layout.nameColumn ?? codeColumn };
    return watchedGrid(gridNamed(open, of.sheet), columns);
  });
}

/** The rows of other reports, found anew where their entry sheets stand now; those whose sheet is gone are left out. */
function keptRows(
  open: OpenWorkbook,
  rows: readonly DataRow[],
  dataSheet: string | null,
): readonly DataRow[] {
  if (dataSheet === null) return [];
  const own = new Set(rows.map(dataRowKey));
  return readDataSheet(gridNamed(open, dataSheet)).flatMap((row) => {
    const source = sourceNow(open, row);
    if (source === null) return [];
    const kept = { ...row, source };
    return own.has(dataRowKey(kept)) ? [] : [kept];
  });
}

/** Where the figure of a row stands now; null where its sheet or its column is gone. */
function sourceNow({ contents }: OpenWorkbook, row: Omit<DataRow, 'source'>): FigureSource | null {
  const sheets = contents.entrySheets.filter(
    ({ table }) => table?.set.id === row.set && table.period.id === row.period,
  );
  for (const sheet of sheets) {
    const source =
      sheet.table?.arrangement === 'form' ? sourceOnFoundForm(sheet, row) : sourceInColumn(sheet, row);
    if (source !== null) return source;
  }
  return null;
}

function sourceInColumn(sheet: FoundEntrySheet, { indicator }: Omit<DataRow, 'source'>): FigureSource | null {
  const places = placesOnSheet(sheet);
  const column = places?.current(indicator.code) ?? null;
  if (places === null || column === null) return null;
  return { sheet: places.sheet, codeColumn: places.codeColumn, column, item: null };
}
