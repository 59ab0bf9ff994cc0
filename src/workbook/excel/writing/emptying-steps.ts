import { bytesOf, step, type WriteStep } from './write-step';

/** What must be known of a sheet to empty it. */
export interface SheetInventory {
  readonly name: string;
  readonly isProtected: boolean;
  readonly tables: readonly string[];
  /** All names of the sheet, also those of its print area and print titles. */
  readonly names: readonly string[];
}

/**
 * Takes everything from a sheet that is to be replaced; the sheet itself stays, so that what refers to it lives on.
 * It is not protected any more by then.
 */
export function emptyingSteps({ name, tables, names }: SheetInventory): readonly WriteStep[] {
  return [
    step(16 + tables.length * 2 + names.length * 2, bytesOf([tables, names]), ({ sheetNamed }) => {
      const sheet = sheetNamed(name);
      for (const table of tables) sheet.tables.getItem(table).delete();
      for (const named of names) sheet.names.getItem(named).delete();
      const cells = sheet.getRange();
      cells.unmerge();
      cells.conditionalFormats.clearAll();
      cells.dataValidation.clear();
      cells.clear('All');
      cells.columnHidden = false;
      cells.rowHidden = false;
      cells.format.useStandardWidth = true;
      cells.format.useStandardHeight = true;
      sheet.freezePanes.unfreeze();
      sheet.horizontalPageBreaks.removePageBreaks();
      sheet.verticalPageBreaks.removePageBreaks();
    }),
  ];
}
