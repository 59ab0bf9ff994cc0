import type { PageSetup, SheetModel } from '../sheet-model';
import { BOXED, FULL_PAGE, cell, fullSheet, range } from './sample-sheets';

const TEXTS = [
  '=1+1',
  '+84 905 123 456',
  '-',
  '- không phát sinh',
  '@tên',
  "'có dấu nháy",
  '1.10',
  '01/05/2025',
  'TRUE',
  '#N/A',
  '#REF!',
  ' hai đầu có dấu cách ',
  'dòng một\ndòng hai\n',
  '\ttab\t',
  'về đầu dòng\r\ndòng sau',
  'a_x0041_b _x005F_ _x000D_',
  '<b>&amp;"\'</b>]]>',
  'Nguyễn 🇻🇳 Ơ̛',
];

export const PAGE: PageSetup = {
  paper: 'a4',
  orientation: 'portrait',
  margins: { top: 20, right: 15, bottom: 20, left: 30, header: 10, footer: 10 },
  scaling: { type: 'percent', percent: 85 },
  breaksBeforeRows: [],
  breaksBeforeColumns: [],
  centredHorizontally: false,
};

/**
 * Sheets that differ from an empty one in one thing that the port reads back. One thing each, so that a failing adapter
 * says which of them it loses.
 */
export const READABLE_ASPECTS: Readonly<Record<string, Partial<SheetModel>>> = {
  'nothing at all': {},
  'numbers as they are': {
    cells: [0, -1.5, 95.77, 1e-9, 0.1 + 0.2, 123_456_789_012_345, 1e300, -0.000_001].map((value, row) => ({
      row,
      column: 0,
      content: value,
    })),
  },
  'text as text, whatever it looks like': {
    cells: TEXTS.map((text, row) => ({ row, column: 1, content: text })),
  },
  'formulas with results of each kind': {
    cells: [
      cell('A1', { formula: '=1+2', cached: 3 }),
      cell('A2', { formula: '="x"&"y"', cached: 'xy' }),
      cell('A3', { formula: '=NOT(TRUE)', cached: false }),
      cell('A4', { formula: '=NA()', cached: { error: '#N/A' } }),
      cell('A5', { formula: '=IF(A1<4,"nhỏ & \'gọn\'","")', cached: "nhỏ & 'gọn'" }),
      cell('A6', { formula: '=TEXTJOIN(", ",TRUE,"A","B")', cached: 'A, B' }),
    ],
  },
  'number formats': {
    styles: {
      text: { numberFormat: '@' },
      fixed: { numberFormat: '0.00' },
      grouped: { numberFormat: '#,##0' },
      date: { numberFormat: String.raw`dd\/mm\/yyyy` },
      unit: { numberFormat: '0.0" điểm";[Red]-0.0" điểm"' },
    },
    cells: [
      cell('A1', '007', 'text'),
      cell('A2', 1.5, 'fixed'),
      cell('A3', 1_234_567, 'grouped'),
      cell('A4', 45_777.5, 'date'),
      cell('A5', -2, 'unit'),
      cell('A6', null, 'fixed'),
    ],
  },
  'names of the sheet': {
    names: [
      { name: 'SCS.tag', range: range('A1') },
      { name: '_khóa', range: range('$A$1:$XFD$1') },
    ],
  },
};

/** The same for what only whole models show. */
export const HIDDEN_ASPECTS: Readonly<Record<string, Partial<SheetModel>>> = {
  'fonts, fills, borders, alignment, locks': {
    styles: fullSheet().styles,
    cells: fullSheet().cells.slice(0, 12),
  },
  'borders on every cell of a merge': {
    styles: { box: BOXED },
    cells: ['A1', 'B1', 'A2', 'B2'].map((place, index) => cell(place, index === 0 ? 'Tiêu đề' : null, 'box')),
    merges: [range('A1:B2'), range('D1:D9'), range('A10:F10')],
  },
  'column widths and row heights, hidden ones too': {
    columns: [
      { column: 0, width: 5 },
      { column: 1, width: 33.29 },
      { column: 2, hidden: true },
      { column: 9, width: 20, hidden: true },
    ],
    rows: [
      { row: 0, height: 30 },
      { row: 2, hidden: true },
      { row: 99, height: 15.75 },
    ],
  },
  validations: { validations: fullSheet().validations },
  'conditional formats in their order': { conditionalFormats: fullSheet().conditionalFormats },
  'a table': {
    cells: fullSheet().cells.slice(3, 12),
    styles: fullSheet().styles,
    tables: fullSheet().tables,
  },
  'frozen rows': { freeze: { rows: 4, columns: 0 } },
  'frozen columns': { freeze: { rows: 0, columns: 2 } },
  'protection that allows nothing': { protection: { allow: [] } },
  'protection that allows some': {
    protection: { allow: ['select-locked-cells', 'select-unlocked-cells', 'format-rows'] },
  },
  'a page by percent': { page: PAGE },
  'a page that fits, with areas, titles and breaks': { page: FULL_PAGE },
  'print titles alone': { page: { ...PAGE, titleRows: { first: 0, last: 3 } } },
  'repeated columns alone': { page: { ...PAGE, titleColumns: { first: 1, last: 1 } } },
  'a footer and an empty first page': { page: { ...PAGE, footer: '&CTrang &P/&N', firstPageFooter: '' } },
  'tab colour and no gridlines': { tabColor: 'C00000', showGridlines: false },
};
