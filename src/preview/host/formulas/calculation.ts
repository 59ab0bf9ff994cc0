import { cellText, MAX_COLUMNS, type CellAddress } from '../../../workbook/address';
import type { GridValue } from '../../../workbook/port';
import type { CellContent, FormulaContent } from '../../../workbook/sheet-model';
import type { SheetState } from '../state/sheet-state';
import type { FormulaEngine, FormulaPlace, OpenFormulaEngine } from './engine';
import { shiftedFormula } from './shifted-formula';

interface Probe {
  readonly formula: string;
  readonly from: CellAddress;
  readonly to: CellAddress;
}

/**
 * When formulas are computed: all of them when something is read in automatic mode; in manual mode each once, when it
 * is entered (https://learn.microsoft.com/javascript/api/excel/excel.calculationmode).
 */
export class Calculation {
  private mode: 'Automatic' | 'Manual' = 'Automatic';
  private engine: FormulaEngine | null = null;
  private known = new Set<string>();
  private changed = new Map<SheetState, Set<number>>();
  private entered: { readonly sheet: SheetState; readonly row: number; readonly column: number }[] = [];

  constructor(
    private readonly sheets: readonly SheetState[],
    private readonly openEngine: OpenFormulaEngine,
  ) {}

  get calculationMode(): 'Automatic' | 'Manual' {
    return this.mode;
  }

  setMode(mode: 'Automatic' | 'Manual'): void {
    this.settle();
    this.mode = mode;
  }

  /** Notes that a cell's content is another one now. */
  note(sheet: SheetState, row: number, column: number): void {
    const cells = this.changed.get(sheet) ?? new Set();
    cells.add(row * MAX_COLUMNS + column);
    this.changed.set(sheet, cells);
    if (isFormula(sheet.cells.at(row, column).content)) this.entered.push({ sheet, row, column });
  }

  /** A deleted sheet changes formulas everywhere: the engine begins anew. */
  forgetAll(): void {
    this.engine = null;
    for (const sheet of this.sheets) this.noteAll(sheet);
  }

  /** Brings the values of formulas up to date, as far as the mode says. */
  settle(): void {
    if (this.changed.size === 0) return;
    const places = this.mode === 'Manual' ? this.entered : this.allFormulas();
    this.entered = [];
    if (places.length === 0) return;
    const engine = this.updatedEngine();
    const values = engine.values(places.map(placeOf));
    for (const [index, { sheet, row, column }] of places.entries()) {
      const cell = sheet.cells.at(row, column);
      const value = values[index] ?? '';
      if (!isFormula(cell.content)) continue;
      sheet.cells.put(row, column, { ...cell, content: { ...cell.content, cached: value } });
    }
  }

  /** What formulas that stand in no cell come to, written for one cell of a sheet and read at another. */
  probeAll(sheet: SheetState, probes: readonly Probe[]): readonly GridValue[] {
    this.settle();
    if (probes.length === 0) return [];
    return this.updatedEngine().valuesOf(
      sheet.name,
      probes.map(({ formula, from, to }) =>
        atCell(shiftedFormula(formula, { rows: to.row - from.row, columns: to.column - from.column }), to),
      ),
    );
  }

  private updatedEngine(): FormulaEngine {
    if (this.engine === null) {
      this.engine = this.openEngine();
      this.known = new Set();
      for (const sheet of this.sheets) this.noteAll(sheet);
    }
    const { engine } = this;
    for (const { name } of this.sheets) if (!this.known.has(name)) engine.addSheet(name);
    this.known = new Set(this.sheets.map(({ name }) => name));
    for (const [sheet, cells] of this.changed) {
      if (!this.sheets.includes(sheet)) continue;
      for (const place of cells) {
        const row = Math.floor(place / MAX_COLUMNS);
        const column = place % MAX_COLUMNS;
        engine.enter({ sheet: sheet.name, row, column }, sheet.cells.at(row, column).content);
      }
    }
    this.changed = new Map();
    return engine;
  }

  private allFormulas(): typeof this.entered {
    return this.sheets.flatMap((sheet) =>
      sheet.cells
        .all()
        .filter(({ cell }) => isFormula(cell.content))
        .map(({ row, column }) => ({ sheet, row, column })),
    );
  }

  private noteAll(sheet: SheetState): void {
    const places = sheet.cells.all().filter(({ cell }) => cell.content !== null);
    this.changed.set(sheet, new Set(places.map(({ row, column }) => row * MAX_COLUMNS + column)));
  }
}

/** `ROW()` and `COLUMN()` mean the cell that the formula is read at. */
function atCell(formula: string, cell: CellAddress): string {
  return formula.replaceAll(/"(?:[^"]|"")*"|\b(ROW|COLUMN)\(\s*\)/gi, (found, name?: string) =>
    name === undefined ? found : `${name}(${cellText(cell)})`,
  );
}

export function isFormula(content: CellContent): content is FormulaContent {
  return content !== null && typeof content === 'object' && 'formula' in content;
}

function placeOf({ sheet, row, column }: { sheet: SheetState; row: number; column: number }): FormulaPlace {
  return { sheet: sheet.name, row, column };
}
