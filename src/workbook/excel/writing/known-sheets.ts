import { WorkbookError } from '../../port';
import type { SheetModel } from '../../sheet-model';
import type { SheetInventory } from './emptying-steps';
import type { WriteStep } from './write-step';

/** A sheet that the workbook has, or will have once what was planned is done. */
export interface KnownSheet extends SheetInventory {
  readonly isVisible: boolean;
}

/** What a change asks of Excel, and the sheets as they are after it. */
export interface PlannedChange {
  /** What opens protected sheets: taken before all else, so that a password stops the work before anything is changed. */
  readonly opening?: readonly WriteStep[];
  readonly steps: readonly WriteStep[];
  readonly sheets: readonly KnownSheet[];
}

/** Asks for what must be known of every sheet before any is changed; to be read after the next sync. */
export function loadSheets(context: Excel.RequestContext): Excel.WorksheetCollection {
  const { worksheets } = context.workbook;
  worksheets.load(
    'items/name,items/visibility,items/names/items/name,items/tables/items/name,items/protection/protected',
  );
  return worksheets;
}

export function sheetsOf({ items }: Excel.WorksheetCollection): readonly KnownSheet[] {
  return items.map((sheet) => ({
    name: sheet.name,
    isVisible: sheet.visibility === 'Visible',
    isProtected: sheet.protection.protected,
    tables: sheet.tables.items.map(({ name }) => name),
    names: sheet.names.items.map(({ name }) => name),
  }));
}

/** The sheet as it is once a model of it is written. */
export function sheetOfModel({ name, visibility, protection, tables, names, page }: SheetModel): KnownSheet {
  return {
    name,
    isVisible: visibility === 'visible',
    isProtected: protection !== undefined,
    tables: tables.map((table) => table.name),
    names: [
      ...names.map((named) => named.name),
      ...(page?.printArea === undefined ? [] : ['Print_Area']),
      ...(page?.titleRows === undefined && page?.titleColumns === undefined ? [] : ['Print_Titles']),
    ],
  };
}

/** Excel finds a sheet by its name in any letters; here the very name counts. */
export function sheetNamed(sheets: readonly KnownSheet[], name: string): KnownSheet {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new WorkbookError('sheet-not-found', `no sheet "${name}"`);
  return sheet;
}
