import type { EntryTable } from '../model/entry';
import {
  DATA_SHEET,
  isDataSheet,
  layoutDataSheet,
  readDataSheet,
  staleFormula,
  type DataRow,
} from '../sheets/data/data-sheet';
import { watchedGrid } from '../sheets/data/watched-sheet';
import { layoutReport } from '../sheets/report/report-layout';
import type { FigureStyle, ReportLayout } from '../sheets/report/report-section';
import { readReportTag } from '../sheets/report/report-tag';
import type { SheetModel } from '../workbook/sheet-model';
import { distinctlyNamed } from './build-report';
import { placesOnSheet, type FigurePlaces } from './figure-places';
import { freeSheetName } from './free-sheet-name';
import { gridNamed } from './known-grid';
import type { OpenWorkbook } from './open-workbook';
import { dataRowKey, dataRowsOf } from './report-data';
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
      return layoutReport(section, { ...form, staleFormula: staleFormula(watched, dataSheet) });
    }),
  );
  const places = (table: EntryTable): FigurePlaces => placesOf(open, table);
  const rows = dataRowsOf(sections, places);
  return {
    printed: printed.map((model) => ({ ...model, name: reportName(open, model.name) })),
    data: layoutDataSheet([...keptRows(open, rows, known ?? null), ...rows], dataSheet),
  };
}

/** A sheet of that name is replaced when it is a report of ours; any other keeps its name to itself. */
function reportName({ grids, sheetNames }: OpenWorkbook, wanted: string): string {
  const taken = grids.get(wanted);
  return taken === undefined || readReportTag(taken) !== null ? wanted : freeSheetName(wanted, sheetNames);
}

function placesOf({ contents }: OpenWorkbook, table: EntryTable): FigurePlaces {
  const found = contents.entrySheets.find((sheet) => sheet.table === table);
  const places = found === undefined ? null : placesOnSheet(found);
  // Rows without a code are errors that nobody can accept, so a report never comes this far.
  if (places === null) throw new RangeError(`the sheet ${table.sheet} has no column of codes`);
  return places;
}

function watchedSheets(
  open: OpenWorkbook,
  { table, earlier }: ComputedSection,
): ReturnType<typeof watchedGrid>[] {
  return [table, ...(earlier === null ? [] : [earlier])].map((of) => {
    const { codeColumn } = placesOf(open, of);
    const layout = open.contents.entrySheets.find((sheet) => sheet.table === of)?.layout;
    return watchedGrid(gridNamed(open, of.sheet), {
      codeColumn,
      nameColumn: layout?.nameColumn ?? codeColumn,
    });
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
    const found = open.contents.entrySheets.find(
      ({ table }) => table?.set.id === row.set && table.period.id === row.period,
    );
    const places = found === undefined ? null : placesOnSheet(found);
    const column = places?.current(row.indicator.code) ?? null;
    if (places === null || column === null) return [];
    const kept = { ...row, source: { sheet: places.sheet, codeColumn: places.codeColumn, column } };
    return own.has(dataRowKey(kept)) ? [] : [kept];
  });
}
