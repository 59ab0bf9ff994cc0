import { blankForm } from '../../src/actions/form-content';
import type { Entry, FormTable } from '../../src/model/entry';
import { parsePeriodId, type Period } from '../../src/model/period';
import type { Unit, UnitList } from '../../src/model/unit';
import type { FormSheetContent } from '../../src/sheets/form/form-content';
import { layoutFormSheet } from '../../src/sheets/form/form-layout';
import { readFormSheet, type FormReading } from '../../src/sheets/form/form-reading';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import type { CellContent, SheetModel } from '../../src/workbook/sheet-model';
import { type } from '../sheets/sheet-edits';
import { SMALL_FORM } from './small-form-set';

export const COMMUNE: Unit = { code: 'X.01', name: 'UBND xã Mỹ Quới', kind: 'commune', aliases: [] };
export const TOWN: Unit = { code: 'H.1', name: 'UBND thị xã Ngã Năm', kind: 'town', aliases: [] };
export const UNITS: UnitList = { parent: TOWN, units: [COMMUNE] };
export const MAY = periodOfId('2025-05');

export function periodOfId(id: string): Period {
  const period = parsePeriodId(id);
  if (period === null) throw new Error(`${id} is no period`);
  return period;
}

/** The small form of a commune for May, empty. */
export function formSheet(change: Partial<FormSheetContent> = {}): SheetModel {
  return layoutFormSheet({
    ...blankForm({
      set: SMALL_FORM,
      period: MAY,
      asOf: { year: 2025, month: 5, day: 31 },
      unit: COMMUNE,
      sheet: 'bieu-nho T5-2025 X.01',
      previous: { type: 'typed', held: () => null },
      purpose: 'own',
    }),
    ...change,
  });
}

/** Cells of the small form as Excel letters them. */
export const CELLS = {
  DS: 'H9',
  'CKS.TANG': 'G10',
  'CKS.LUYKE': 'H10',
  'CKS.TYLE': 'I10',
  HOSO: 'J12',
  KENH: 'J13',
  TRANG: 'J14',
  TO: 'J15',
  NGAY: 'J16',
  TIN: 'J17',
  MUCTIEU: 'J18',
} as const;

/** The form with cells typed over, by indicator or by address. */
export function filled(typed: Readonly<Record<string, CellContent>>, model = formSheet()): SheetModel {
  return Object.entries(typed).reduce((sheet, [cell, content]) => {
    const known = Object.entries(CELLS).find(([code]) => code === cell)?.[1];
    return type(sheet, known ?? cell, content);
  }, model);
}

/** Reads a sheet back as a form. Throws when it is none. */
export async function readForm(model: SheetModel): Promise<FormReading> {
  const [grid] = await new MemoryWorkbook([model]).readSheets([model.name]);
  const reading = grid === undefined ? null : readFormSheet(grid);
  if (reading === null) throw new Error('the sheet is not read as a form');
  return reading;
}

export function tableOf({ table }: FormReading): FormTable {
  if (table === null) throw new Error('the form has no table');
  return table;
}

/** The cell of an indicator as it was read. */
export function entryOf(reading: FormReading, code: string): Entry {
  const entry = tableOf(reading).units[0]?.entries.get(code);
  if (entry === undefined) throw new Error(`no entry ${code}`);
  return entry;
}
