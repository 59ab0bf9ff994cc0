import { placesOnRegister } from '../sheets/register/record-places';
import { layoutRegisterReport } from '../sheets/register/register-report';
import type { RegisterSection } from '../sheets/register/register-section';
import type { SheetModel } from '../workbook/sheet-model';
import { distinctlyNamed } from './build-report';
import { gridNamed } from './known-grid';
import type { OpenWorkbook } from './open-workbook';
import { reportName } from './report-sheets';

/** The printed sheets of registers in the open workbook, each watching the sheet that its records stand on. */
export function registerReportSheets(
  open: OpenWorkbook,
  sections: readonly RegisterSection[],
): readonly SheetModel[] {
  const printed = sections.map((section) => {
    const { table } = section;
    const found = open.contents.registerSheets.find((sheet) => sheet.table === table);
    if (found === undefined) throw new RangeError(`the sheet ${table.sheet} is no register of this workbook`);
    const places = placesOnRegister(table, found.layout, gridNamed(open, table.sheet));
    return layoutRegisterReport(section, places);
  });
  return distinctlyNamed(printed).map((model) => ({ ...model, name: reportName(open, model.name) }));
}
