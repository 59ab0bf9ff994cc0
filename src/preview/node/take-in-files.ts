import { insertSheet } from '../../actions/insert-sheet';
import { findSet } from '../../indicator-sets/catalogue';
import { parsePeriodId } from '../../model/period';
import type { Unit, UnitList } from '../../model/unit';
import { FileWorkbook } from '../../workbook/file/file-workbook';
import { inventedFigure } from './invented-units';

/** A workbook as a unit sends it back, and the name of the sheet that holds its figures. */
export interface SentFile {
  readonly bytes: Uint8Array;
  readonly sheet: string;
}

/** The hand-outs of invented units of a set, filled in: each has a name, a code and figures of its own. */
export async function sentFiles(
  setId: string,
  periodId: string,
  { parent, units }: UnitList,
): Promise<readonly SentFile[]> {
  const [set, period] = [findSet(setId), parsePeriodId(periodId)];
  if (set === null || period === null) throw new Error(`no ${setId} of ${periodId}`);
  const files: SentFile[] = [];
  for (const unit of units) {
    const workbook = new FileWorkbook();
    await insertSheet(workbook, {
      set,
      period,
      asOf: null,
      earlier: null,
      unit,
      units: { parent, units: [unit] },
      purpose: 'hand-out',
      figure: inventedFigure,
      answer: (code, indicator) => figureOf({ ...unit, code }, indicator),
    });
    const [first] = await workbook.listSheets();
    files.push({ bytes: await workbook.toBytes(), sheet: first?.name ?? '' });
  }
  return files;
}

/** Texts and choices of a form get a figure too: what a cell may hold is not what is measured. */
function figureOf(unit: Unit, indicator: string): number {
  return unit.code.length + indicator.length + (Number(unit.code.slice(1)) % 50) / 4;
}
