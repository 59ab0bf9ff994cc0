import type { CombinedFigure } from '../../../src/consolidation/combine/combine-figures';
import type { CombinedForms } from '../../../src/consolidation/combine/combine-forms';
import { findSet } from '../../../src/indicator-sets/catalogue';
import { decimal } from '../../../src/model/decimal';
import { asFormSet, indicatorOf, itemsOf } from '../../../src/model/indicator-set';
import { layoutCombinedSheet } from '../../../src/sheets/combined/combined-layout';
import type { CellContent, SheetModel } from '../../../src/workbook/sheet-model';
import { COMMUNE, periodOfId } from '../../support/forms';

const UNITS = ['Xã An Bình', 'Xã Ba Đình', 'Xã Cẩm Lý'].map((name, at) => ({
  ...COMMUNE,
  code: String(at),
  name,
}));
const WHOLE: CombinedFigure = {
  how: 'sum',
  value: null,
  reported: 3,
  expected: 3,
  missing: [],
  inexact: [],
  isWhole: true,
};

/** The results of a set of which only these figures are told. */
function sheetOf(
  id: string,
  figures: Readonly<Record<string, Partial<CombinedFigure>>>,
  achieved: CombinedForms['items'][number]['achieved'] = null,
): SheetModel {
  const set = asFormSet(findSet(id)!);
  const items = itemsOf(set.form).map((item) => ({
    item,
    figures: Object.values(item.cells)
      .filter((code) => code in figures)
      .map((code) => ({ indicator: indicatorOf(set, code)!, combined: { ...WHOLE, ...figures[code] } })),
    achieved,
    remarks: [],
  }));
  const period = periodOfId(set.periodKinds.includes('month') ? '2025-05' : '2025-H1');
  return layoutCombinedSheet({ set, units: UNITS, silent: [], items, completion: null }, period, 'x');
}

function rowWith(sheet: SheetModel, text: string): readonly CellContent[] {
  const row = sheet.cells.find(({ content }) => content === text)?.row;
  return sheet.cells.filter((cell) => cell.row === row).map(({ content }) => content);
}

test('1.1 của cap-xa đo bằng “Văn bản” như trên biểu', () => {
  const row = rowWith(sheetOf('cap-xa', { '1.1': { how: 'none' } }), '1.1');
  expect(row.slice(2, 5)).toEqual(['Văn bản', '–', '3/3']);
});

test('không giao cho xã nào thì ghi dấu “–”, không phải 0/0', () => {
  const none = { count: 0, expected: 0, undecided: [] };
  const sheet = sheetOf('cap-xa', { '3.3': { how: 'none', reported: 0, expected: 0, isWhole: false } }, none);
  expect(rowWith(sheet, '3.3').slice(3)).toEqual(['–', '–', '–', '', '']);
});

test('chưa xã nào báo cáo thì nói vậy, thiếu một xã thì nêu tên xã ấy', () => {
  const nobody = { reported: 0, missing: UNITS, isWhole: false };
  const but = { value: decimal('60063'), reported: 2, missing: UNITS.slice(2), isWhole: false };
  const sheet = sheetOf('cds-thang', { DS: nobody, 'VNEID.LUYKE': but });
  expect(rowWith(sheet, 'Dân số').at(-1)).toBe('Chưa đơn vị nào báo cáo');
  const counted = sheet.cells.find(({ content }) => content === 60063);
  expect(sheet.styles[counted?.style ?? '']?.numberFormat).toBe('#,##0');
  expect(sheet.cells.find(({ row, column }) => row === counted?.row && column === 7)?.content).toBe(
    'Chưa đủ đơn vị. Thiếu: Xã Cẩm Lý',
  );
});

test('các nhóm của biểu có dòng riêng, đúng thứ tự', () => {
  const sheet = sheetOf('cap-xa', { '1.1': {}, '2.1': {}, '3.1': {}, '4.1': {} });
  const texts = sheet.cells.filter(({ column, row }) => column < 2 && row > 3).map(({ content }) => content);
  const groups = ['Chính quyền số', 'Kinh tế số', 'Xã hội số', 'Hạ tầng số'];
  expect(texts.filter((text) => groups.some((group) => group === text))).toEqual(groups);
  expect(texts.indexOf('1.1')).toBeGreaterThan(texts.indexOf('Chính quyền số'));
  expect(texts.indexOf('1.1')).toBeLessThan(texts.indexOf('Kinh tế số'));
});

test('dòng tiêu đề lặp lại cao hơn hai dòng chữ, chú giải nằm trong vùng in', () => {
  const sheet = sheetOf('cap-xa', { '1.1': {} });
  expect(sheet.rows.find(({ row }) => row === 3)?.height).toBeGreaterThanOrEqual(40);
  const legend = sheet.cells.find(
    ({ content }) => typeof content === 'string' && content.startsWith('Dấu “–”'),
  );
  expect(legend?.row).toBe(sheet.page?.printArea?.bottom);
});
