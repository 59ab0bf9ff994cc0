import type { Period } from '../../../src/model/period';
import {
  layoutRegisterSheet,
  type RecordContent,
  type RegisterSheetContent,
} from '../../../src/sheets/register/register-layout';
import { readRegisterSheet, type RegisterSheetReading } from '../../../src/sheets/register/register-reading';
import type { SheetModel } from '../../../src/workbook/sheet-model';
import { H1_2023, sample, TO_CNSCD, VAN_BAN, VINH_LOC, YEAR_2025 } from '../../support/register-table';
import { gridOf } from '../sheet-edits';

/** The register of huyện Vĩnh Lộc: empty unless records are given. */
export function vanBanSheet(
  records: readonly RecordContent[] = [],
  more: Partial<RegisterSheetContent> = {},
): SheetModel {
  return layoutRegisterSheet({
    register: VAN_BAN,
    period: H1_2023,
    asOf: null,
    unit: VINH_LOC,
    records,
    use: 'own',
    ...more,
  });
}

/** With the five documents of its report. */
export function filledSheet(): SheetModel {
  return vanBanSheet(sample('vinh-loc'));
}

export function toCnscdSheet(records: readonly RecordContent[] = [], period: Period = YEAR_2025): SheetModel {
  return vanBanSheet(records, { register: TO_CNSCD, period });
}

/** The sheet as it is read back. */
export async function readBack(model: SheetModel): Promise<RegisterSheetReading> {
  const reading = readRegisterSheet(await gridOf(model));
  if (reading === null) throw new Error('the sheet is not known as a register');
  return reading;
}

/** The texts of the records in one column. */
export function columnTexts({ table }: RegisterSheetReading, code: string): readonly string[] {
  return (table?.records ?? []).map(({ cells }) => cells.get(code)?.text ?? '(no column)');
}

/** "code cell" of each finding on the sheet itself. */
export function faults({ findings }: RegisterSheetReading): readonly string[] {
  return findings.map(({ code, place }) => [code, place.cell].filter((part) => part !== undefined).join(' '));
}
