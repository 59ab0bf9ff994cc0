import type { GridValue, SheetGrid } from '../port';
import type { CellContent, SheetModel, SheetName } from '../sheet-model';
import { check } from './check';
import type { OpenedWorkbook, WholeWorkbook } from './contract-case';
import { normaliseModel } from './normalise-model';

/** The workbook holds these sheets in this order and no others: as grids, and whole where the adapter shows models. */
export async function expectSheets(opened: OpenedWorkbook, expected: readonly SheetModel[]): Promise<void> {
  const { port, models } = opened;
  const listed = await port.listSheets();
  check.equal(
    listed.map(({ name, visibility, names }) => ({ name, visibility, names: inOrder(names) })),
    expected.map(({ name, visibility, names }) => ({ name, visibility, names: inOrder(names) })),
  );
  const grids = await port.readSheets(expected.map(({ name }) => name));
  check.equal(
    grids.map((grid) => ({ ...grid, names: inOrder(grid.names) })),
    expected.map(gridOf),
  );
  if (models !== null) await expectModels({ port, models }, expected);
}

/** The workbook holds these very sheets in this order, to the last style and margin. */
export async function expectModels(opened: WholeWorkbook, expected: readonly SheetModel[]): Promise<void> {
  check.equal((await opened.models()).map(normaliseModel), expected.map(normaliseModel));
}

/** The grid of a model, written down a second time: an adapter's own reckoning cannot be what it is held against. */
function gridOf({ name, visibility, names, styles, cells }: SheetModel): SheetGrid {
  const used = cells.filter(({ content }) => content !== null && content !== '');
  const height = Math.max(0, ...used.map(({ row }) => row + 1));
  const width = Math.max(0, ...used.map(({ column }) => column + 1));
  const byPlace = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const grid = <T>(of: (content: CellContent, format: string) => T): T[][] =>
    Array.from({ length: height }, (_row, row) =>
      Array.from({ length: width }, (_column, column) => {
        const cell = byPlace.get(`${row} ${column}`);
        return of(cell?.content ?? null, styles[cell?.style ?? '']?.numberFormat ?? 'General');
      }),
    );
  return {
    name,
    visibility,
    names: inOrder(names),
    values: grid(valueOf),
    formulas: grid(formulaOf),
    numberFormats: grid((_content, format) => format),
  };
}

function valueOf(content: CellContent): GridValue {
  if (content === '') return null;
  return isFormula(content) ? content.cached : content;
}

function formulaOf(content: CellContent): string | null {
  return isFormula(content) ? content.formula : null;
}

function isFormula(content: CellContent): content is Extract<CellContent, { formula: string }> {
  return typeof content === 'object' && content !== null && 'formula' in content;
}

function inOrder(names: readonly SheetName[]): SheetName[] {
  return [...names].sort((a, b) => (a.name < b.name ? -1 : 1));
}
