import type { CombinedFigure } from '../../../src/consolidation/combine/combine-figures';
import type { CombinedForms } from '../../../src/consolidation/combine/combine-forms';
import { findSet } from '../../../src/indicator-sets/catalogue';
import { decimal } from '../../../src/model/decimal';
import { asFormSet, indicatorOf, itemsOf } from '../../../src/model/indicator-set';
import { layoutCombinedSheet } from '../../../src/sheets/combined/combined-layout';
import { FILL } from '../../../src/sheets/styles';
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
  beside: Partial<Pick<CombinedForms, 'silent' | 'senders' | 'completion'>> = {},
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
  const told = { silent: [], senders: null, completion: null, ...beside };
  return layoutCombinedSheet({ set, units: UNITS, items, ...told }, period, 'x');
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

describe('dòng dưới tên bảng', () => {
  const noteOf = (beside: Parameters<typeof sheetOf>[3]) =>
    sheetOf('cap-xa', {}, null, beside).cells.find(({ row }) => row === 2)?.content;

  test('không rõ ai gửi thì chỉ nói đơn vị nào có số liệu', () => {
    expect(noteOf({ silent: UNITS.slice(2) })).toBe('2/3 đơn vị có số liệu.');
  });

  test('ô cơ quan tổng hợp tự nhập không làm cho đơn vị thành đã gửi', () => {
    expect(noteOf({ senders: UNITS.slice(0, 2) })).toBe(
      '2/3 đơn vị đã gửi; 1 đơn vị chưa gửi mà đã có số liệu.',
    );
    expect(noteOf({ senders: UNITS.slice(0, 2), silent: UNITS.slice(2) })).toBe('2/3 đơn vị đã gửi.');
  });

  test('nói hoàn thành theo quy tắc nào', () => {
    const counted = { count: 1, expected: 3, undecided: [] };
    const share = { type: 'share', atLeastPercent: decimal('80') } as const;
    expect(noteOf({ senders: UNITS, completion: { ...counted, rule: { type: 'every' } } })).toBe(
      '3/3 đơn vị đã gửi. Hoàn thành (đạt mọi chỉ tiêu được giao): 1/3 đơn vị.',
    );
    expect(noteOf({ senders: UNITS, completion: { ...counted, rule: share } })).toBe(
      '3/3 đơn vị đã gửi. Hoàn thành (đạt từ 80% số chỉ tiêu được giao trở lên): 1/3 đơn vị.',
    );
  });
});

test('chỉ giao cho một xã và xã ấy chưa báo cáo: không nói là chưa đơn vị nào báo cáo', () => {
  const one = { reported: 0, expected: 1, missing: UNITS.slice(2), isWhole: false };
  expect(rowWith(sheetOf('cds-thang', { DS: one }), 'Dân số').at(-1)).toBe(
    'Không giao hoặc không áp dụng cho 2 đơn vị. Thiếu: Xã Cẩm Lý',
  );
});

describe('tỷ lệ chung ngoài thang', () => {
  const rateOf = (rate: string) => {
    const sheet = sheetOf('cds-thang', { 'VNEID.TYLE': { how: 'pooled', value: decimal(rate) } });
    const cell = sheet.cells.find(({ content }) => content === Number(rate));
    const note = sheet.cells.find(({ row, column }) => row === cell?.row && column === 7)?.content;
    return { note, fill: sheet.styles[cell?.style ?? '']?.fill };
  };

  test('4469,07 % được tô và nhắc kiểm tra', () => {
    expect(rateOf('4469.07')).toEqual({
      note: 'Trên 100%, hãy kiểm tra số của các đơn vị',
      fill: FILL.doubt,
    });
  });

  test('100 % thì không', () => {
    expect(rateOf('100')).toEqual({ note: '', fill: undefined });
  });

  test('tổng của các xã có thể vượt mức của một xã', () => {
    const sheet = sheetOf('cds-thang', { DS: { value: decimal('99999999999') } });
    expect(rowWith(sheet, 'Dân số').at(-1)).toBe('');
  });
});
