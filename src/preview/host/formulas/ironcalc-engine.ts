import { Model } from '@ironcalc/wasm';
import { absoluteCellText, MAX_COLUMNS, MAX_ROWS, quotedSheetName } from '../../../workbook/address';
import type { GridValue } from '../../../workbook/port';
import type { CellContent } from '../../../workbook/sheet-model';
import type { FormulaEngine, FormulaPlace } from './engine';

/** The kinds of a cell's value as IronCalc numbers them, after Excel's TYPE function. */
const KIND = { number: 1, text: 2, truth: 4, error: 16 } as const;
const PROBES = 'SCS probes';
/** Rows of a whole column that formulas see. */
const COLUMN_ROWS = 8_192;

/**
 * IronCalc (https://www.ironcalc.com) as the engine. The caller loads its WebAssembly first.
 * It shows values rounded; a cell that joins the value to an empty text tells it whole.
 */
export class IronCalcEngine implements FormulaEngine {
  private readonly model = new Model('book', 'en', 'UTC', 'en');
  private readonly sheets = new Map<string, number>();
  private readonly standing = new Map<string, string[]>();

  constructor() {
    this.model.pauseEvaluation();
    // The first sheet of a new model holds the probes.
    this.model.renameSheet(0, PROBES);
  }

  addSheet(name: string): void {
    this.model.newSheet();
    const index = this.model.getWorksheetsProperties().length - 1;
    this.model.renameSheet(index, name);
    this.sheets.set(name, index);
  }

  enter({ sheet, row, column }: FormulaPlace, content: CellContent): void {
    this.model.setUserInput(this.sheetIndex(sheet), row + 1, column + 1, inputOf(content));
  }

  values(places: readonly FormulaPlace[]): readonly GridValue[] {
    this.model.evaluate();
    const shown = places.map((place) => this.shown(place));
    const rounded = places.filter((_, index) => shown[index] === null);
    for (const [index, { sheet, row, column }] of rounded.entries()) {
      const source = `${quotedSheetName(sheet)}!${absoluteCellText({ row, column })}`;
      this.model.setUserInput(0, index + 1, 1, `=${source}&""`);
    }
    if (rounded.length > 0) this.model.evaluate();
    let probe = 0;
    return shown.map((value) => {
      if (value !== null) return value;
      probe += 1;
      return Number(this.model.getFormattedCellValue(0, probe, 1));
    });
  }

  /**
   * The formulas stand in the last cells of their sheet, which nobody uses. They stay there: asked again, as a grid does
   * after each change, only those that differ are entered.
   */
  valuesOf(sheet: string, formulas: readonly string[]): readonly GridValue[] {
    const standing = this.standing.get(sheet) ?? [];
    this.standing.set(sheet, standing);
    const places = formulas.map((formula, index) => {
      const place = { sheet, row: MAX_ROWS - 1 - index, column: MAX_COLUMNS - 1 };
      if (standing[index] !== formula) this.enter(place, { formula, cached: 0 });
      standing[index] = formula;
      return place;
    });
    return this.values(places);
  }

  /** The value as it is shown, or null for a number that is shown rounded. */
  private shown({ sheet, row, column }: FormulaPlace): GridValue {
    const index = this.sheetIndex(sheet);
    const text = this.model.getFormattedCellValue(index, row + 1, column + 1);
    switch (this.model.getCellType(index, row + 1, column + 1)) {
      case KIND.number:
        return /^-?\d{1,9}$/.test(text) ? Number(text) : null;
      case KIND.truth:
        return text === 'TRUE';
      case KIND.error:
        return { error: text };
      default:
        return text;
    }
  }

  private sheetIndex(name: string): number {
    const index = this.sheets.get(name);
    if (index === undefined) throw new Error(`the engine was not told of the sheet ${name}`);
    return index;
  }
}

function inputOf(content: CellContent): string {
  if (content === null) return '';
  if (typeof content === 'string') return `'${content}`;
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  if (typeof content === 'number') return String(content);
  return 'formula' in content ? withPlainLosses(withShortColumns(content.formula)) : content.error;
}

/** Excel keeps what is left of a lost reference (`Sheet1!#REF!`, `#REF!A1:B2`); IronCalc reads the error alone. */
function withPlainLosses(formula: string): string {
  return formula.replaceAll(
    /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{M}\p{N}_.]*!)?#REF!(?:[$A-Z\d]+(?::[$A-Z\d]+)?)?/gu,
    (found) => (found.startsWith('"') ? found : '#REF!'),
  );
}

/**
 * IronCalc walks every cell of a whole column (`$A:$A`), a million for each formula. It is shown the first rows only,
 * which is more than the product's longest sheet has.
 */
function withShortColumns(formula: string): string {
  return formula.replaceAll(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![A-Z\d$.])\$?([A-Z]{1,3}):\$?([A-Z]{1,3})(?![A-Z\d(])/g,
    (found, first?: string, last?: string) =>
      first === undefined || last === undefined ? found : `$${first}$1:$${last}$${COLUMN_ROWS}`,
  );
}
