import type { SimulatedExcel } from '../../src/preview/host/simulated-excel';
import type { RunExcel } from '../../src/workbook/excel/run-excel';
import type { CellContent, SheetModel } from '../../src/workbook/sheet-model';
import { parseRange } from '../../src/workbook/address';

/** What the library says of a failed batch. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  return (error as { code: string } | null)?.code ?? 'no error';
}

/** One batch over a sheet, sent when the work has asked all it wants. */
export async function inSheet<T>(
  run: RunExcel,
  name: string,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> {
  return run(async (context) => {
    const result = await work(context.workbook.worksheets.getItem(name), context);
    await context.sync();
    return result;
  });
}

export function sheetOf(excel: SimulatedExcel, name: string): SheetModel {
  const found = excel.sheetModels().find((model) => model.name === name);
  if (found === undefined) throw new Error(`there is no sheet ${name}`);
  return found;
}

/** A cell's content; of a formula its text. */
export function textAt(excel: SimulatedExcel, sheet: string, place: string): CellContent {
  const content = contentAt(excel, sheet, place);
  return content !== null && typeof content === 'object' && 'formula' in content ? content.formula : content;
}

export function contentAt(excel: SimulatedExcel, sheet: string, place: string): CellContent {
  const address = parseRange(place);
  const found = sheetOf(excel, sheet).cells.find(
    (cell) => cell.row === address?.top && cell.column === address.left,
  );
  return found?.content ?? null;
}
