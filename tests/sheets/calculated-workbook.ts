import { readFileSync } from 'node:fs';
import { initSync, Model } from '@ironcalc/wasm';
import { range } from './cells';
import type { CellContent, CellModel, SheetModel } from '../../src/workbook/sheet-model';

initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });

/** What a formula gives; an error is its text in an object, as in a SheetModel. */
export type Calculated = string | number | boolean | { readonly error: string };

const TYPE = { number: 1, text: 2, logical: 4, error: 16 } as const;

/** Sheets of ours in a spreadsheet program that calculates: an independent judge of the formulas we write. */
export class CalculatedWorkbook {
  private constructor(
    private readonly model: Model,
    private readonly names: string[],
  ) {}

  static of(sheets: readonly SheetModel[]): CalculatedWorkbook {
    const model = new Model('so', 'en', 'UTC', 'en');
    const workbook = new CalculatedWorkbook(
      model,
      sheets.map(({ name }) => name),
    );
    model.pauseEvaluation();
    // All sheets first: a formula that names one that is not there yet would keep its #REF!.
    sheets.forEach(({ name }, index) => {
      if (index > 0) model.newSheet();
      model.renameSheet(index, name);
    });
    for (const { name, cells } of sheets) workbook.putAll(name, cells);
    model.resumeEvaluation();
    model.evaluate();
    return workbook;
  }

  /** Another workbook that is the same: cheaper than to calculate it anew. */
  copy(): CalculatedWorkbook {
    return new CalculatedWorkbook(Model.from_bytes(this.model.toBytes(), 'en'), [...this.names]);
  }

  /** The value of a cell; an empty cell is an empty text. */
  value(sheet: string, address: string): Calculated {
    const { top, left } = range(address);
    return this.valueAt(sheet, top, left);
  }

  /** The value of a cell whose row and column count from 0. */
  valueAt(sheet: string, row: number, column: number): Calculated {
    const place = [this.index(sheet), row + 1, column + 1] as const;
    const shown = this.model.getFormattedCellValue(...place);
    switch (this.model.getCellType(...place)) {
      case TYPE.number:
        return shown === '' ? '' : Number(shown.replaceAll(',', ''));
      case TYPE.logical:
        return shown === 'TRUE';
      case TYPE.error:
        return { error: shown };
      default:
        return shown;
    }
  }

  type(sheet: string, address: string, content: CellContent): void {
    const { top, left } = range(address);
    this.put(this.index(sheet), top, left, content);
  }

  /** Many cells before the program calculates again. */
  typeAll(sheet: string, cells: readonly CellModel[]): void {
    this.model.pauseEvaluation();
    this.putAll(sheet, cells);
    this.model.resumeEvaluation();
    this.model.evaluate();
  }

  clear(sheet: string, address: string): void {
    const { top, left, bottom, right } = range(address);
    this.model.rangeClearContents(this.index(sheet), top + 1, left + 1, bottom + 1, right + 1);
  }

  deleteRow(sheet: string, row: number): void {
    this.model.deleteRows(this.index(sheet), row + 1, 1);
  }

  insertRowBefore(sheet: string, row: number): void {
    this.model.insertRows(this.index(sheet), row + 1, 1);
  }

  deleteSheet(sheet: string): void {
    const index = this.index(sheet);
    this.model.deleteSheet(index);
    this.names.splice(index, 1);
  }

  renameSheet(sheet: string, name: string): void {
    const index = this.index(sheet);
    this.model.renameSheet(index, name);
    this.names[index] = name;
  }

  private putAll(sheet: string, cells: readonly CellModel[]): void {
    const index = this.index(sheet);
    for (const { row, column, content } of cells) this.put(index, row, column, content);
  }

  private put(sheet: number, row: number, column: number, content: CellContent): void {
    if (content === null || content === '') return;
    this.model.setUserInput(sheet, row + 1, column + 1, inputOf(content));
  }

  private index(sheet: string): number {
    const index = this.names.indexOf(sheet);
    if (index === -1) throw new Error(`no sheet ${sheet}`);
    return index;
  }
}

/** As a person types it; the quote keeps text text, so that "1.10" and "3/5" stay as they are. */
function inputOf(content: Exclude<CellContent, null>): string {
  if (typeof content === 'string') return `'${content}`;
  if (typeof content === 'number') return String(content);
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  return 'formula' in content ? content.formula : content.error;
}
