import type { CellAddress, RangeAddress } from '../../../workbook/address';
import type { SimulatedExcel } from '../../host/simulated-excel';
import type { SheetView } from '../../host/view/sheet-view';
import type { WorkbenchState } from '../workbench/workbench';
import { GridCells } from './grid-cells';
import { gridLayout } from './grid-layout';

export interface Selection {
  readonly area: RangeAddress;
  /** The cell that takes what is typed. */
  readonly active: CellAddress;
}

/** What there is to draw of the open workbook. Sheet and cells are the same objects as long as nothing in it changes. */
export interface ActiveSheet {
  readonly sheet: SheetView;
  readonly cells: GridCells;
  readonly selection: Selection;
}

interface Drawn {
  readonly revision: number;
  readonly sheet: SheetView;
  readonly cells: GridCells;
}

const drawn = new WeakMap<SimulatedExcel, Drawn>();

/** The sheet in front and what is selected in it. */
export function activeSheet({ excel, revision, anchor }: WorkbenchState): ActiveSheet {
  const { active, selection } = excel.book;
  const known = drawn.get(excel);
  const isCurrent = known?.revision === revision && known.sheet.name === active.name;
  const { sheet, cells } = isCurrent ? known : drawAgain(excel, revision);
  const { area } = selection;
  const isAnchored = isWithin(anchor, area);
  return {
    sheet,
    cells,
    selection: { area, active: isAnchored ? anchor : { row: area.top, column: area.left } },
  };
}

function drawAgain(excel: SimulatedExcel, revision: number): Drawn {
  const sheet = excel.sheetView(excel.book.active.name);
  const drawing: Drawn = { revision, sheet, cells: new GridCells(sheet, gridLayout(sheet)) };
  drawn.set(excel, drawing);
  return drawing;
}

/** The names of the visible sheets in tab order. */
export function visibleSheets({ excel }: WorkbenchState): readonly string[] {
  return excel.book.sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name);
}

export function isWithin({ row, column }: CellAddress, { top, left, bottom, right }: RangeAddress): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
