import { parseRange } from '../address';
import type { RangeAddress } from '../address';
import type { CellModel, CellStyle, PageSetup, SheetModel } from '../sheet-model';

/** A sheet with nothing in it but what is given. */
export function sheet(name: string, given: Partial<Omit<SheetModel, 'name'>> = {}): SheetModel {
  return {
    visibility: 'visible',
    showGridlines: true,
    styles: {},
    cells: [],
    columns: [],
    rows: [],
    merges: [],
    validations: [],
    conditionalFormats: [],
    tables: [],
    names: [],
    ...given,
    name,
  };
}

/** A range from its A1 text. */
export function range(text: string): RangeAddress {
  const parsed = parseRange(text);
  if (parsed === null) throw new Error(`${text} is no range`);
  return parsed;
}

/** A cell from its A1 text. */
export function cell(text: string, content: CellModel['content'], style?: string): CellModel {
  const { top, left } = range(text);
  return { row: top, column: left, content, ...(style === undefined ? {} : { style }) };
}

/** The 168 communes of the city, 25 columns: the size the product is made for. */
export function wideSheet(): SheetModel {
  const cells = Array.from({ length: 168 }, (_, row) =>
    Array.from({ length: 25 }, (__, column): CellModel => {
      if (column === 0) return { row, column, content: `Phường số ${row + 1}`, style: 'text' };
      if (column === 24) {
        return {
          row,
          column,
          content: { formula: `=B${row + 1}*2`, cached: ((row * 7 + 1) / 100) * 2 },
          style: 'figure',
        };
      }
      return { row, column, content: (row * 7 + column) / 100, style: 'figure' };
    }),
  ).flat();
  return sheet('Tổng hợp', { styles: { text: BOXED, figure: { ...BOXED, numberFormat: '0.00' } }, cells });
}

const LINE = { line: 'thin', color: '7F7F7F' } as const;
export const BOXED: CellStyle = {
  font: { name: 'Times New Roman', size: 13 },
  border: { top: LINE, right: LINE, bottom: LINE, left: LINE },
};

/** A page set-up that uses every field there is. */
export const FULL_PAGE: PageSetup = {
  paper: 'a4',
  orientation: 'landscape',
  margins: { top: 20, right: 15, bottom: 20.5, left: 30, header: 10, footer: 7.5 },
  scaling: { type: 'fit', width: 1, height: 0 },
  printArea: range('A1:G40'),
  titleRows: { first: 2, last: 2 },
  titleColumns: { first: 0, last: 1 },
  breaksBeforeRows: [10, 20],
  breaksBeforeColumns: [4],
  centredHorizontally: true,
  header: '&C&"Times New Roman,Regular"&13&P',
  footer: '&LSở Nội vụ & đơn vị',
  firstPageHeader: '',
  firstPageFooter: '&RTrang đầu',
};

/** A sheet that uses every field a model has. */
export function fullSheet(name = "Bộ 766 - Quý I (d'Or)"): SheetModel {
  return sheet(name, {
    tabColor: '1F4E79',
    showGridlines: false,
    styles: {
      title: {
        font: { name: 'Times New Roman', size: 14, bold: true, italic: true, color: '1f4e79' },
        horizontal: 'center',
        vertical: 'center',
        wrap: true,
        border: {
          bottom: { line: 'double', color: 'C00000' },
          top: { line: 'hair' },
          left: { line: 'medium' },
        },
      },
      plain: { font: { bold: true } },
      entry: { ...BOXED, fill: 'FFF2CC', numberFormat: '0.00', locked: false, horizontal: 'right' },
      date: { numberFormat: String.raw`dd\/mm\/yyyy`, horizontal: 'left', indent: 2, vertical: 'top' },
      unused: { fill: '00FF00' },
    },
    cells: [
      cell('A1', 'BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN\nvà doanh nghiệp', 'title'),
      cell('B1', null, 'title'),
      cell('C1', null, 'title'),
      cell('A3', 'Mã', 'plain'),
      cell('B3', 'Tên đơn vị', 'plain'),
      cell('C3', 'Điểm', 'plain'),
      cell('A4', '1.10'),
      cell('B4', 'Xã Mỹ Bình'),
      cell('C4', 95.77, 'entry'),
      cell('A5', '1.1'),
      cell('B5', '=không phải công thức'),
      cell('C5', 0, 'entry'),
      cell('B6', 'Trung bình'),
      cell('C6', { formula: '=AVERAGE(C4:C5)', cached: 47.885 }, 'entry'),
      cell('D6', { formula: '=IF(C6>50,"đạt","chưa đạt")', cached: 'chưa đạt' }),
      cell('E6', { formula: '=C6>40', cached: true }),
      cell('F6', { formula: '=1/C5', cached: { error: '#DIV/0!' } }),
      cell('G6', { formula: '=IFNA(MAXIFS(C4:C5,A4:A5,"1.10"),"")', cached: 95.77 }),
      cell('A7', 45_777, 'date'),
      cell('B7', true),
      cell('C7', false),
    ],
    columns: [
      { column: 0, width: 8.43 },
      { column: 1, width: 40.5 },
      { column: 2, width: 0.5 },
      { column: 5, hidden: true },
      { column: 6, width: 12, hidden: true },
    ],
    rows: [
      { row: 0, height: 39.75 },
      { row: 1, hidden: true },
      { row: 40, height: 22, hidden: true },
    ],
    merges: [range('A1:C1'), range('E10:F14')],
    validations: [
      {
        range: range('C4:C5'),
        rule: { type: 'custom', formula: '=OR(AND(ISNUMBER(C4),C4>=0,C4<=100),C4="KPS",C4="*")' },
        allowBlank: true,
        prompt: { title: 'Tỷ lệ đúng hạn', message: 'Số từ 0 đến 100\nhoặc KPS' },
        error: { style: 'stop', title: 'Không nhận', message: 'Gõ số, ví dụ 54,6 & không gõ "%"' },
      },
      {
        range: range('D4'),
        rule: { type: 'list', values: ['Đạt', 'Không đạt', 'Nói "không"'] },
        allowBlank: false,
        error: { style: 'warning', title: '', message: '' },
      },
      { range: range('D5'), rule: { type: 'list', values: ['*'] }, allowBlank: true },
      { range: range('E5'), rule: { type: 'listed-in', formula: '=$B$4:$B$5' }, allowBlank: true },
    ],
    conditionalFormats: [
      { range: range('C4:C5'), formula: '=C4="KPS"', style: { fill: 'E7E6E6' }, stopIfTrue: true },
      {
        range: range('A4:C5'),
        formula: '=$C4>100',
        style: { fill: 'F8CBAD', fontColor: '9C0006', bold: true },
        stopIfTrue: false,
      },
      { range: range('C4:C5'), formula: '=C4<0', style: { fontColor: 'C00000' }, stopIfTrue: false },
    ],
    tables: [
      {
        name: 'BảngĐiểm',
        range: range('A3:C5'),
        columns: ['Mã', 'Tên đơn vị', 'Điểm'],
        style: 'TableStyleLight1',
      },
    ],
    names: [
      { name: 'SCS_766_2025Q1', range: range('A3:C5') },
      { name: 'KỳBáoCáo', range: range('A7') },
    ],
    freeze: { rows: 3, columns: 2 },
    protection: { allow: ['select-unlocked-cells', 'format-columns', 'sort', 'auto-filter'] },
    page: FULL_PAGE,
  });
}
