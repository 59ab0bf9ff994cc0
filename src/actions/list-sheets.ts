import type { UnitList } from '../model/unit';
import { ACCEPTANCE_SHEET, layoutAcceptanceSheet } from '../sheets/acceptance-sheet';
import { layoutUnitListSheet } from '../sheets/unit-list-sheet';
import type { SheetModel } from '../workbook/sheet-model';
import { freeSheetName } from './free-sheet-name';
import type { OpenWorkbook } from './open-workbook';

/** The list of units and that of accepted findings, each where the workbook has none yet. */
export function listSheetsFor(
  { contents, sheetNames }: OpenWorkbook,
  units: UnitList,
): readonly SheetModel[] {
  const hasUnits = contents.unitList !== null || contents.unitListFindings.length > 0;
  const unitSheet = layoutUnitListSheet(units);
  return [
    ...(hasUnits ? [] : [{ ...unitSheet, name: freeSheetName(unitSheet.name, sheetNames) }]),
    ...(sheetNames.includes(ACCEPTANCE_SHEET) ? [] : [layoutAcceptanceSheet([])]),
  ];
}
