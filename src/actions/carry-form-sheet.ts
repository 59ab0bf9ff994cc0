import type { FormTable } from '../model/entry';
import type { Unit } from '../model/unit';
import { layoutFormSheet } from '../sheets/form/form-layout';
import { formSheetName } from '../sheets/form/form-sheet-name';
import type { SheetModel } from '../workbook/sheet-model';
import { carriedForm, previousOnNewForm, typedBefore } from './form-content';
import { unitRow } from './form-section';

/** How the tab of a unit's form is called in a workbook made anew. */
export type FormTabs = (table: FormTable) => string;

/** By set, period and unit; without the unit for the one whose report it is. */
export function tabsOfForms(parent: Pick<Unit, 'code'> | null): FormTabs {
  return (table) => formSheetName(table.set, table.period, unitRow(table).unit, parent ?? NOBODY);
}

/** Where it is not known whose report it is, every tab names its unit. */
const NOBODY: Pick<Unit, 'code'> = { code: '' };

/** A unit's form laid out anew for another workbook, with its look-ups of the period before where that form comes along. */
export function carriedFormSheet(table: FormTable, earlier: FormTable | null, tabs: FormTabs): SheetModel {
  const previous = earlier === null ? typedBefore(table) : previousOnNewForm(earlier, tabs(earlier));
  const content = carriedForm(table, tabs(table), previous);
  if (content === null) throw new RangeError(`the form ${table.sheet} has no unit`);
  return layoutFormSheet(content);
}
