import {
  absoluteCellText,
  absoluteRangeText,
  cellText,
  quotedSheetName,
  type RangeAddress,
} from '../../workbook/address';
import type { CellModel, CellStyle, FormulaContent, SheetModel } from '../../workbook/sheet-model';
import type { UnitColumns } from '../unit-list-sheet';

/** The cells that say whose sheet it is. */
export interface UnitPlace {
  readonly row: number;
  /** Null where the sheet shows no code. */
  readonly codeColumn: number | null;
  readonly nameColumn: number;
}

const STYLE = { name: 'unitChoice', code: 'chosenUnitCode' } as const;
/** Yellow as long as nobody is chosen. */
const MISSING = 'FFF2CC';
const PROMPT = {
  title: 'Chọn đơn vị',
  message: 'Bấm mũi tên cạnh ô, chọn tên đơn vị của mình. Mã đơn vị tự hiện.',
};
const ERROR = {
  style: 'stop',
  title: 'Không có đơn vị này',
  message: 'Chỉ chọn tên có trong danh sách ở trang “Đơn vị”.',
} as const;

/**
 * A sheet that any unit of the list may fill in: the name is chosen from the list, and the code looked up beside it. What
 * stood in both cells is dropped.
 */
export function withUnitChoice(model: SheetModel, place: UnitPlace, list: UnitColumns): SheetModel {
  const name = nameRange(model, place);
  const styleAt = (column: number | null): CellStyle => {
    const cell = model.cells.find((one) => one.row === place.row && one.column === column);
    return (cell?.style === undefined ? undefined : model.styles[cell.style]) ?? {};
  };
  return {
    ...model,
    styles: {
      ...model.styles,
      [STYLE.name]: { ...styleAt(place.nameColumn), locked: false },
      // In a cell of text a formula would stay a text once it was touched.
      [STYLE.code]: { ...styleAt(place.codeColumn), numberFormat: 'General' },
    },
    cells: model.cells.map((cell): CellModel => {
      if (isWithin(cell, name)) return { ...cell, content: null, style: STYLE.name };
      const isCode = cell.row === place.row && cell.column === place.codeColumn;
      return isCode ? { ...cell, content: codeOf(name, list), style: STYLE.code } : cell;
    }),
    conditionalFormats: [
      {
        range: name,
        formula: `=${absoluteCellText({ row: name.top, column: name.left })}=""`,
        style: { fill: MISSING },
        stopIfTrue: false,
      },
      ...model.conditionalFormats,
    ],
    validations: [
      ...model.validations,
      {
        range: { ...name, right: name.left },
        rule: { type: 'listed-in', formula: `=${listed(list, list.names)}` },
        allowBlank: true,
        prompt: PROMPT,
        error: ERROR,
      },
    ],
  };
}

/** The code beside the same name in the list: nothing as long as no name is chosen. */
function codeOf({ top, left }: RangeAddress, list: UnitColumns): FormulaContent {
  const chosen = cellText({ row: top, column: left });
  const found = `INDEX(${listed(list, list.codes)},MATCH(${chosen},${listed(list, list.names)},0))`;
  return { formula: `=IFERROR(${found},"")`, cached: '' };
}

function listed({ sheet }: UnitColumns, range: RangeAddress): string {
  return `${quotedSheetName(sheet)}!${absoluteRangeText(range)}`;
}

/** A name may stand across merged cells; all of them must be open for it to be changed. */
function nameRange({ merges }: SheetModel, { row, nameColumn }: UnitPlace): RangeAddress {
  const merged = merges.find(({ top, left }) => top === row && left === nameColumn);
  return merged ?? { top: row, left: nameColumn, bottom: row, right: nameColumn };
}

function isWithin({ row, column }: CellModel, { top, left, bottom, right }: RangeAddress): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
