import type { EntryTable, FormTable } from '../../src/model/entry';
import { unreadableCell } from '../../src/checks/unreadable-cell';
import { serialFromDate } from '../../src/model/excel-date';
import { toldIn } from '../support/checking';
import { retyped, type Typed } from '../support/entry-table';
import { countOf, formContext, formSetOf, rateOf, withFormula } from '../support/form-table';
import { APRIL, MAY } from '../support/nga-nam';

const STATUSES = ['not-submitted', 'no-activity', 'not-applicable', 'not-assigned'];

describe('số gõ thành văn bản', () => {
  test.each([
    ['70.08', '70.08'],
    ['70,08', '70.08'],
    ['70,08 %', '70.08'],
    [' 70,08\u00a0', '70.08'],
    ['70,', '70'],
    ['70 điểm', '70'],
  ])('%p: có phải %s?', (text, probable) => {
    expect(found(text)).toEqual([cellFinding('text-for-number', 'error', { text, probable })]);
  });
});

test('1.686: một nghìn sáu trăm hay một phẩy sáu? Chỉ 1,686 vừa cột, nhưng vẫn hỏi', () => {
  expect(found('1.686')).toEqual([
    cellFinding('ambiguous-number', 'error', {
      text: '1.686',
      readings: ['1686', '1.686'],
      fitting: ['1.686'],
    }),
  ]);
});

test('"03/05" dạng văn bản là phân số', () => {
  expect(found('03/05')).toEqual([
    cellFinding('fraction-for-number', 'error', { text: '03/05', numerator: '3', denominator: '5' }),
  ]);
});

test('ô bị Excel đổi thành ngày 12-May: có phải 12,5 hay 5,12?', () => {
  const value = serialFromDate({ year: 2025, month: 5, day: 12 });
  expect(found({ value, numberFormat: 'd-mmm' })).toEqual([
    cellFinding('date-for-number', 'error', {
      date: { year: 2025, month: 5, day: 12 },
      typedAs: [
        { type: 'figure', value: '12.5', percentSign: false },
        { type: 'figure', value: '5.12', percentSign: false },
        { type: 'fraction', numerator: '12', denominator: '5' },
        { type: 'fraction', numerator: '5', denominator: '12' },
      ],
    }),
  ]);
});

test('0,7203 định dạng 0.00% đọc là 72,03, chỉ ghi chú', () => {
  expect(found({ value: 0.7203, numberFormat: '0.00%' })).toEqual([
    cellFinding('percent-format', 'note', { text: '0.7203', value: '72.03' }),
  ]);
});

test.each<[string, Typed]>([
  ['#DIV/0!', { error: '#DIV/0!' }],
  ['#REF!', { error: '#REF!' }],
  ['#N/A', '#N/A'],
])('lỗi %s của Excel', (error, typed) => {
  expect(found(typed)).toEqual([cellFinding('error-value', 'error', { error })]);
});

test.each<[string, Typed]>([
  ['đang tổng hợp', 'đang tổng hợp'],
  ['trên 60%', 'trên 60%'], // the 766 set knows exact figures only
  ['Đạt', 'Đạt'],
  ['-', '-'],
  ['…', '…'],
  ['100 100', '100 100'],
  ['31/5/2025', '31/5/2025'],
  ['true', true],
])('%s không phải số, cũng không phải từ được dùng', (text, typed) => {
  expect(found(typed)).toEqual([cellFinding('unknown-word', 'error', { text, allowed: STATUSES })]);
});

test.each([
  ['KPS'],
  ['kps'],
  ['Không phát sinh'],
  ['*'],
  ['*1'],
  ['chưa gửi'],
  ['KAD'],
  ['N/A'],
  [''],
  ['  '],
])('%p là từ được dùng thay cho số', (typed) => {
  expect(found(typed)).toEqual([]);
});

describe('chỉ tiêu chỉ thị xã báo cáo', () => {
  test('xã gõ số vào thì nhắc: số này không được in', () => {
    expect(toldIn(unreadableCell, retyped(MAY, { 'NN.05': { 'MDSH.2': 45.6, 'MDHL.1': 'abc' } }))).toEqual([
      {
        code: 'not-collected',
        severity: 'warning',
        cell: 'K15',
        unit: 'NN.05',
        indicator: 'MDSH.2',
        details: { text: '45.6' },
      },
      {
        code: 'not-collected',
        severity: 'warning',
        cell: 'M15',
        unit: 'NN.05',
        indicator: 'MDHL.1',
        details: { text: 'abc' },
      },
    ]);
  });

  test('xã để trống hoặc gõ * thì không', () => {
    expect(toldIn(unreadableCell, retyped(MAY, { 'NN.05': { 'MDSH.2': '*', 'MDHL.1': 'KAD' } }))).toEqual([]);
  });

  test('thị xã gõ sai thì như mọi ô khác', () => {
    expect(toldIn(unreadableCell, retyped(MAY, { NN: { 'MDHL.2': '85,73' } }))).toMatchObject([
      { code: 'text-for-number', cell: 'N9', unit: 'NN', details: { probable: '85.73' } },
    ]);
  });
});

test('bộ chỉ tiêu không cho dùng KPS thì KPS là từ lạ', () => {
  const table = retyped(MAY, { 'NN.05': { TONG: 'KPS' } });
  const found = toldIn(
    (context) =>
      unreadableCell({
        ...context,
        table: withStatuses(context.table, ['not-submitted']),
      }),
    table,
  );
  expect(found).toMatchObject([
    { code: 'unknown-word', cell: 'D15', details: { text: 'KPS', allowed: ['not-submitted'] } },
  ]);
});

test('số thật của hai tháng: mọi ô đều đọc được', () => {
  expect(toldIn(unreadableCell, APRIL)).toEqual([]);
  expect(toldIn(unreadableCell, MAY)).toEqual([]);
});

/** What is found when Mỹ Bình's total, in D15, is typed so. */
function found(typed: Typed) {
  return toldIn(unreadableCell, retyped(MAY, { 'NN.05': { TONG: typed } }));
}

function cellFinding(code: string, severity: string, details: unknown) {
  return { code, severity, cell: 'D15', unit: 'NN.05', indicator: 'TONG', details };
}

function withStatuses(table: EntryTable, statuses: EntryTable['set']['statuses']): EntryTable {
  return table.arrangement === 'matrix'
    ? { ...table, set: { ...table.set, statuses } }
    : { ...table, set: { ...table.set, statuses } };
}

describe('công thức mà tệp được lưu không tính lại', () => {
  const set = formSetOf([
    countOf('LUYKE', 'VNeID lũy kế'),
    countOf('DS', 'Dân số'),
    rateOf('TL', 'Tỷ lệ VNeID', { computed: { from: 'LUYKE / DS × 100' } }),
  ]);
  const findingsIn = (cells: Readonly<Record<string, number | { readonly error: string }>>, code: string) => {
    const context = formContext({ set, cells });
    return unreadableCell({ ...context, table: withFormula(context.table as FormTable, code, '=D8/D9') });
  };

  test('trong ô tự tính thì không phải lỗi: số của chương trình thay', () => {
    expect(findingsIn({ LUYKE: 60063, DS: 64705, TL: { error: '#GETTING_DATA' } }, 'TL')).toEqual([]);
  });

  test.each([
    ['lỗi khác của công thức tự tính', { LUYKE: 60063, DS: 64705, TL: { error: '#REF!' } }, 'TL'],
    ['công thức trong ô phải gõ', { LUYKE: { error: '#GETTING_DATA' }, DS: 64705 }, 'LUYKE'],
  ])('%s vẫn là lỗi', (_, cells, code) => {
    expect(findingsIn(cells, code).map((one) => one.code)).toEqual(['error-value']);
  });
});
